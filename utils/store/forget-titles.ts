import { classifyMeeting } from '@/utils/support/classify-meeting';
import type { RememberedEvent } from '@/utils/support/remembered-event';
import type { Database } from './database';

/** How long the title and the people of a past event are kept: long enough to sort and correct it. */
export const weeksKept = 6;

/**
 * Forgets the titles and people of events that began more than six weeks ago. What kind of meeting each was stays, so
 * that gaps and weeks can still be told; one that was never sure counts as no support from then on. Returns how many
 * were forgotten; nothing is written where there is nothing to forget.
 */
export async function forgetTitles(database: Database, now: Temporal.Instant): Promise<number> {
	const before = now.subtract({ hours: weeksKept * 7 * 24 }).epochMilliseconds;
	const transaction = database.transaction(['events', 'members', 'corrections'], 'readwrite');
	const events = transaction.objectStore('events');
	const [past, circle, corrections] = await Promise.all([
		events.index('byStart').getAll(IDBKeyRange.upperBound(before)),
		transaction.objectStore('members').getAll(),
		transaction.objectStore('corrections').getAll(),
	]);
	const told = past.filter(({ title, people }) => title !== '' || people.length > 0);
	const kindOf = (event: RememberedEvent) => {
		const { id, key, series, title, people, allDay, rememberedKind } = event;
		const meeting = { title, people, series, ids: [key, id], isRecurring: series !== null, isAllDay: allDay };
		const verdict = classifyMeeting({ ...meeting, rememberedKind }, circle, corrections);
		return verdict.isSure ? verdict.kind : 'none';
	};
	await Promise.all(
		told.map((event) => events.put({ ...event, rememberedKind: kindOf(event), title: '', people: [] })),
	);
	await transaction.done;
	return told.length;
}
