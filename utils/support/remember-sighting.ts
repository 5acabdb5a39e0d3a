import {
	type CancellationChanges,
	type RememberedCancellation,
	reviewCancellations,
} from './cancelled-meetings';
import { findCrowd, forgetCrowds } from './hidden-crowds';
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
import { findAbsent, findMissed, isLater, missOnceMore, secondLookMs } from './vanished-events';

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
	const absent = findAbsent(memory.events, seen, completeSpan(sighting));
	const missed = missAbsent(memory, absent, seen, sighting, seenAt);
	const looked = [...seeEvents(memory, seen, sighting, context), ...missed];
	const events = new Map([...known, ...looked.map((event) => [event.key, event] as const)]);
	const now = settleEvents(events, seen, absent, sighting, seenAt);
	return {
		events: [...now.values()].filter((event) => !isSame(known.get(event.key), event)),
		replacedEvents: [...known.keys()].filter((key) => !now.has(key)),
		days: rememberDays(memory, sighting, context),
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
	const days = new Map(memory.days.map((day) => [day.key, day]));
	return [...seen].map(([key, event]) => {
		const before = known.get(key);
		if (before) {
			return seeAgain(before, { event, sighting, seenAt }, twins.get(foldTitle(before.title)) ?? []);
		}
		const date = event.allDay ? event.start : dateIn(event.start, sighting.zone);
		const isNewcomer = isNews(event, days.get(dayKey(source, date)), seenAt);
		return seeFirst({ event, sighting, seenAt }, { key, source, isNewcomer });
	});
}

/** Events that this sighting should have shown and did not. */
function missAbsent(
	{ events, days }: Memory,
	absent: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
	sighting: Sighting,
	seenAt: string,
): RememberedEvent[] {
	const wereMissed = findMissed(absent, sighting);
	const free = new Map(forgetCrowds(events, wereMissed, seen).map((event) => [event.key, event]));
	const missed = wereMissed.map((event) => free.get(event.key) ?? event);
	const today = dateIn(seenAt, sighting.zone);
	const look = {
		seenAt,
		isTogether: sighting.shownCalendars === null && leftTogether(missed),
		crowd: findCrowd(missed, seen, sighting.shownCalendars),
		datesElsewhere: (event: RememberedEvent) => datesElsewhere(event, today, events, days),
	};
	for (const event of missed) free.set(event.key, { ...event, missing: missOnceMore(event, look) });
	return [...free.values()];
}

/** Two meetings or more that were not missed before. */
function leftTogether(missed: readonly RememberedEvent[]): boolean {
	const titles = missed.flatMap(({ missing, title }) => (missing === null ? [foldTitle(title)] : []));
	return new Set(titles).size >= 2;
}

/** The event's day was read before with its calendar on, and the event cannot have been hidden as declined. */
function isNews(event: CalendarEvent, day: RememberedDay | undefined, seenAt: string): boolean {
	if (!day?.readAt || event.response === 'declined' || !isLater(seenAt, day.readAt, secondLookMs))
		return false;
	return event.calendarId === null || day.readCalendars.includes(event.calendarId);
}

function rememberDays(
	memory: Memory,
	sighting: Sighting,
	{ source, seenAt }: SightingContext,
): RememberedDay[] {
	const known = new Map(memory.days.map((day) => [day.key, day]));
	const complete = new Set(sighting.completeDays);
	const onPage = sighting.shownCalendars ?? sighting.events.flatMap(({ calendarId }) => calendarId ?? []);
	const { calendar, account } = sighting;
	return sighting.days.flatMap((date) => {
		const key = dayKey(source, date);
		const before = known.get(key);
		const isRead = complete.has(date);
		const readCalendars = [...new Set([...(before?.readCalendars ?? []), ...(isRead ? onPage : [])])].sort();
		const isOld = before && (before.complete || !isRead);
		if (isOld && readCalendars.length === before.readCalendars.length) return [];
		const readAt = before?.readAt ?? (isRead ? seenAt : null);
		return [{ key, source, calendar, account, date, complete: readAt !== null, readAt, readCalendars }];
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
