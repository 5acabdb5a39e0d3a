import {
	type CancellationChanges,
	type RememberedCancellation,
	reviewCancellations,
} from './cancelled-meetings';
import { type Crowd, findCrowd, forgetCrowds, isInCrowd, noCrowd } from './hidden-crowds';
import { datesElsewhere, showsDeclined } from './look-elsewhere';
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
import { hidesUnnamedCalendar } from './silent-pages';
import {
	findAbsent,
	findMissed,
	isLater,
	type Look,
	mayBeDeclined,
	missOnceMore,
	secondLookMs,
} from './vanished-events';

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
	const missed = findMissed(absent, sighting, hidesUnnamedCalendar(sighting, memory.events, seen, absent));
	const hidesDeclined = showsDeclined(sighting, absent) === false;
	const present = seeEvents(memory, seen, sighting, context);
	const settle = (left: readonly RememberedEvent[], crowd: Crowd) => {
		const looked = [
			...present,
			...missAgain(memory, missed, left, seen, sighting, { seenAt, crowd, hidesDeclined }),
		];
		const events = new Map([...known, ...looked.map((event) => [event.key, event] as const)]);
		return settleEvents(events, seen, absent, sighting, seenAt);
	};
	const now = settleAmongCrowds(missed, settle, seen, sighting);
	return {
		events: [...now.values()].filter((event) => !isSame(known.get(event.key), event)),
		replacedEvents: [...known.keys()].filter((key) => !now.has(key)),
		days: rememberDays(memory, sighting, context),
		...reviewCancellations({ before: memory.cancellations, known, now, seenAt }),
		isSecondLookWanted: missed.some(
			(event) => !mayBeDeclined(event, hidesDeclined) && isOpen(now.get(event.key), seenAt),
		),
	};
}

type Settled = Map<string, RememberedEvent>;

/** What another event took the place of belongs to no crowd: so first everything is settled as if there were none. */
function settleAmongCrowds(
	missed: readonly RememberedEvent[],
	settle: (left: readonly RememberedEvent[], crowd: Crowd) => Settled,
	seen: ReadonlyMap<string, CalendarEvent>,
	{ shownCalendars }: Sighting,
): Settled {
	const calm = settle(missed, noCrowd);
	const left = missed.filter(({ key }) => calm.has(key));
	const crowd = findCrowd(left, seen, shownCalendars);
	const isCalm = left.length === missed.length && !missed.some((event) => isInCrowd(crowd, event));
	return isCalm ? calm : settle(left, crowd);
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

/** Events that this sighting should have shown and did not, after one more look. `left` are those that went nowhere. */
function missAgain(
	{ events, days }: Memory,
	wereMissed: readonly RememberedEvent[],
	left: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
	sighting: Sighting,
	at: Pick<Look, 'seenAt' | 'crowd' | 'hidesDeclined'>,
): RememberedEvent[] {
	const free = new Map(forgetCrowds(events, left, seen, at.crowd).map((event) => [event.key, event]));
	const missed = wereMissed.map((event) => free.get(event.key) ?? event);
	const today = dateIn(at.seenAt, sighting.zone);
	const look: Look = {
		...at,
		datesElsewhere: (event: RememberedEvent) => datesElsewhere(event, today, events, days),
	};
	for (const event of missed) free.set(event.key, { ...event, missing: missOnceMore(event, look) });
	return [...free.values()];
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
