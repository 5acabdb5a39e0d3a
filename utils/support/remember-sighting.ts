import {
	type CancellationChanges,
	type RememberedCancellation,
	reviewCancellations,
} from './cancelled-meetings';
import { datesElsewhere } from './look-elsewhere';
import {
	foldTitle,
	keyEvents,
	type RememberedDay,
	type RememberedEvent,
	toEpochMs,
} from './remembered-event';
import { seeAgain, seeFirst } from './see-event';
import { settleEvents } from './settle-events';
import type { CalendarEvent, Sighting } from './sighting';
import { completeSpan } from './sighting-span';
import { findAbsent, findCrowd, findMissed, missOnceMore } from './vanished-events';

/** What is known already around the days of a sighting: events, days and cancellations of its source. */
export interface Memory {
	events: readonly RememberedEvent[];
	days: readonly RememberedDay[];
	cancellations: readonly RememberedCancellation[];
}

/** What a sighting changes in the memory; all lists are empty when it tells nothing new. */
export interface MemoryChanges extends CancellationChanges {
	events: RememberedEvent[];
	/** Keys of records that live on under another key. */
	replacedEvents: string[];
	days: RememberedDay[];
	/** Something that is still ahead was missed once: a second look would tell. */
	isSecondLookWanted: boolean;
}

export interface SightingContext {
	/** See `sourceOf`. */
	source: string;
	/** Stamp. */
	seenAt: string;
}

/** One more look at the calendar: what changes in what is known. Sightings are taken in the order they arrive. */
export function rememberSighting(
	memory: Memory,
	sighting: Sighting,
	context: SightingContext,
): MemoryChanges {
	const { source, seenAt } = context;
	const known = new Map(memory.events.map((event) => [event.key, event]));
	const seen = keyEvents(source, sighting.events);
	const missed = missAbsent(memory, seen, sighting, seenAt);
	const looked = [...seeEvents(memory, seen, sighting, context), ...missed];
	const now = settleEvents(new Map([...known, ...looked.map((e) => [e.key, e] as const)]), sighting);
	return {
		events: [...now.values()].filter((event) => !isSame(known.get(event.key), event)),
		replacedEvents: [...known.keys()].filter((key) => !now.has(key)),
		days: rememberDays(memory, sighting, source),
		...reviewCancellations({ before: memory.cancellations, known, now, seenAt }),
		isSecondLookWanted: missed.some(({ key }) => isOpen(now.get(key), seenAt)),
	};
}

function seeEvents(
	memory: Memory,
	seen: ReadonlyMap<string, CalendarEvent>,
	sighting: Sighting,
	{ source, seenAt }: SightingContext,
): RememberedEvent[] {
	const known = new Map(memory.events.map((event) => [event.key, event]));
	const twins = Map.groupBy(memory.events, (event) => foldTitle(event.title));
	const readBefore = new Set(memory.days.filter((day) => day.complete).map((day) => day.key));
	return [...seen].map(([key, event]) => {
		const before = known.get(key);
		if (before) {
			return seeAgain(before, { event, sighting, seenAt }, twins.get(foldTitle(before.title)) ?? []);
		}
		const date = event.allDay ? event.start : dateIn(event.start, sighting.zone);
		const isNewcomer = readBefore.has(dayKey(source, date));
		return seeFirst({ event, sighting, seenAt }, { key, source, isNewcomer });
	});
}

/** Events that this sighting should have shown and did not. */
function missAbsent(
	{ events, days }: Memory,
	seen: ReadonlyMap<string, CalendarEvent>,
	sighting: Sighting,
	seenAt: string,
): RememberedEvent[] {
	const missed = findMissed(findAbsent(events, seen, completeSpan(sighting)), sighting);
	const news = missed.filter((event) => event.missing === null);
	const crowd = findCrowd(news, seen);
	const today = dateIn(seenAt, sighting.zone);
	return missed.map((event) => ({
		...event,
		missing: missOnceMore(event, seenAt, crowd, () => datesElsewhere(event, today, events, days)),
	}));
}

function rememberDays(memory: Memory, sighting: Sighting, source: string): RememberedDay[] {
	const known = new Map(memory.days.map((day) => [day.key, day]));
	const complete = new Set(sighting.completeDays);
	return sighting.days.flatMap((date) => {
		const key = dayKey(source, date);
		const before = known.get(key);
		if (before && (before.complete || !complete.has(date))) return [];
		const { calendar, account } = sighting;
		return [{ key, source, calendar, account, date, complete: complete.has(date) }];
	});
}

export function dayKey(source: string, date: string): string {
	return `${source} ${date}`;
}

/** Missed, not yet for the second time, and still ahead. */
function isOpen(event: RememberedEvent | undefined, seenAt: string): boolean {
	if (!event?.missing || event.missing.again !== null || event.missing.doubt !== null) return false;
	return event.startMs > toEpochMs(seenAt, 'UTC');
}

function dateIn(instant: string, zone: string): string {
	return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Records are plain data, written member by member in one order. */
function isSame(before: RememberedEvent | undefined, after: RememberedEvent): boolean {
	return before !== undefined && (before === after || JSON.stringify(before) === JSON.stringify(after));
}
