import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import { type MemoryChanges, rememberSighting } from '@/utils/support/remember-sighting';
import {
	type RememberedDay,
	type RememberedEvent,
	sourceOf,
	toStamp,
} from '@/utils/support/remembered-event';
import type { Sighting } from '@/utils/support/sighting';

/** What the store does, without a database: everything that was ever seen is at hand. */
export class PlainMemory {
	events = new Map<string, RememberedEvent>();
	days = new Map<string, RememberedDay>();
	cancellations = new Map<string, RememberedCancellation>();

	remember(sighting: Sighting, seenAt: Temporal.Instant): MemoryChanges {
		const source = sourceOf(sighting.calendar, sighting.account, undefined);
		const ofSource = <T extends { source: string }>(records: Map<string, T>) =>
			[...records.values()].filter((record) => record.source === source);
		const memory = {
			events: ofSource(this.events),
			days: ofSource(this.days),
			cancellations: ofSource(this.cancellations),
		};
		const changes = rememberSighting(memory, sighting, { source, seenAt: toStamp(seenAt) });
		for (const key of changes.replacedEvents) this.events.delete(key);
		for (const id of changes.retractedCancellations) this.cancellations.delete(id);
		for (const event of changes.events) this.events.set(event.key, event);
		for (const day of changes.days) this.days.set(day.key, day);
		for (const cancellation of changes.cancellations) this.cancellations.set(cancellation.id, cancellation);
		return changes;
	}
}
