import { findSuccessors, isAlike } from './moved-events';
import {
	foldTitle,
	keyEvents,
	type RememberedDay,
	type RememberedEvent,
	toEpochMs,
} from './remembered-event';
import type { CalendarEvent, Sighting } from './sighting';
import { completeSpan } from './sighting-span';
import { findAbsent, findCrowd, findMissed, isLater, missOnceMore } from './vanished-events';

/** What is known already around the days of a sighting: events of its source, and the days themselves. */
export interface Memory {
	events: readonly RememberedEvent[];
	days: readonly RememberedDay[];
}

/** What a sighting changes in the memory; all empty when it tells nothing new. */
export interface MemoryChanges {
	events: RememberedEvent[];
	/** Keys of records that live on under another key. */
	replacedEvents: string[];
	days: RememberedDay[];
}

export interface SightingContext {
	/** See `sourceOf`. */
	source: string;
	/** Stamp. */
	seenAt: string;
}

/** How stale `lastSeenAt` may get before an unchanged event is written again. */
const staleMs = 6 * 60 * 60_000;
const keptMoves = 10;

/** One more look at the calendar: what changes in what is known. Sightings are taken in the order they arrive. */
export function rememberSighting(
	memory: Memory,
	sighting: Sighting,
	context: SightingContext,
): MemoryChanges {
	const { source } = context;
	const known = new Map(memory.events.filter((event) => event.source === source).map((e) => [e.key, e]));
	const seen = keyEvents(source, sighting.events);
	const twins = Map.groupBy(known.values(), (event) => foldTitle(event.title));
	const readBefore = new Set(memory.days.filter((day) => day.complete).map((day) => day.key));
	const present = [...seen].map(([key, event]) => {
		const before = known.get(key);
		return before
			? seeAgain(before, event, sighting, context, twins)
			: seeFirst(key, event, sighting, context, readBefore);
	});
	const absent = missAbsent([...known.values()], seen, sighting, context);
	return settle(known, [...present, ...absent], rememberDays(memory, sighting, source));
}

function seeFirst(
	key: string,
	event: CalendarEvent,
	sighting: Sighting,
	{ source, seenAt }: SightingContext,
	readBefore: ReadonlySet<string>,
): RememberedEvent {
	const day = event.allDay ? event.start : dateIn(event.start, sighting.zone);
	return {
		...event,
		...placeOf(event, sighting),
		key,
		source,
		firstSeenAt: seenAt,
		lastSeenAt: seenAt,
		isNewcomer: readBefore.has(dayKey(source, day)),
		moves: [],
		missing: null,
	};
}

function seeAgain(
	before: RememberedEvent,
	event: CalendarEvent,
	sighting: Sighting,
	{ seenAt }: SightingContext,
	twins: ReadonlyMap<string, RememberedEvent[]>,
): RememberedEvent {
	const { key, source, firstSeenAt, lastSeenAt, isNewcomer, moves } = before;
	const after: RememberedEvent = {
		...event,
		...placeOf(event, sighting),
		people: event.people.length > 0 ? event.people : before.people,
		...{ key, source, firstSeenAt, lastSeenAt, isNewcomer, moves },
		missing: null,
	};
	if (isMove(before, after)) {
		const move = { id: before.id, from: before.start, to: after.start, at: seenAt };
		after.moves = [...before.moves, move].slice(-keptMoves);
	}
	const isStale =
		isLater(seenAt, before.lastSeenAt, staleMs) ||
		before.missing !== null ||
		seenAt < before.lastSeenAt ||
		hasYoungerTwin(before, twins.get(foldTitle(before.title)) ?? []);
	return isStale ? { ...after, lastSeenAt: seenAt } : after;
}

/** A look-alike came since: that both are there now tells that neither took the other's place. */
function hasYoungerTwin(event: RememberedEvent, others: readonly RememberedEvent[]): boolean {
	return others.some(
		(other) => other.key !== event.key && other.firstSeenAt > event.lastSeenAt && isAlike(event, other),
	);
}

/** Another instant (or date), and not only the same time of day told in another zone. */
function isMove(before: RememberedEvent, after: RememberedEvent): boolean {
	if (before.allDay !== after.allDay || before.startMs === after.startMs) return false;
	if (before.allDay) return before.start !== after.start;
	return before.zone === after.zone || before.start.slice(0, 16) !== after.start.slice(0, 16);
}

function placeOf(event: CalendarEvent, { calendar, account, zone, shownCalendars }: Sighting) {
	return {
		calendar,
		account,
		zone,
		startMs: toEpochMs(event.start, zone),
		shownBeside: event.calendarId === null ? shownCalendars : null,
	};
}

function missAbsent(
	known: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
	sighting: Sighting,
	{ seenAt }: SightingContext,
): RememberedEvent[] {
	const missed = findMissed(findAbsent(known, seen, completeSpan(sighting)), sighting);
	const crowd = findCrowd(
		missed.filter((event) => event.missing === null),
		seen,
	);
	return missed.map((event) => ({ ...event, missing: missOnceMore(event, seenAt, crowd) }));
}

/** Lets new events take the place of lost ones, and keeps what differs from what was known. */
function settle(
	known: ReadonlyMap<string, RememberedEvent>,
	looked: readonly RememberedEvent[],
	days: RememberedDay[],
): MemoryChanges {
	const now = new Map([...known, ...looked.map((event) => [event.key, event] as const)]);
	const lost = [...now.values()].filter((event) => event.missing !== null);
	const present = [...now.values()].filter((event) => event.missing === null);
	const successors = findSuccessors(lost, present);
	for (const { lost: event, found } of successors) {
		now.delete(event.key);
		now.set(found.key, succeed(event, found));
	}
	return {
		events: [...now.values()].filter((event) => !isSame(known.get(event.key), event)),
		replacedEvents: successors.map(({ lost: event }) => event.key).filter((key) => known.has(key)),
		days,
	};
}

/** The found event carries on the lost one's life. */
function succeed(lost: RememberedEvent, found: RememberedEvent): RememberedEvent {
	const move = { id: lost.id, from: lost.start, to: found.start, at: found.firstSeenAt };
	return {
		...found,
		firstSeenAt: lost.firstSeenAt,
		isNewcomer: lost.isNewcomer,
		moves: lost.startMs === found.startMs ? lost.moves : [...lost.moves, move].slice(-keptMoves),
	};
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

function dateIn(instant: string, zone: string): string {
	return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Records are plain data, written member by member in one order. */
function isSame(before: RememberedEvent | undefined, after: RememberedEvent): boolean {
	return before !== undefined && (before === after || JSON.stringify(before) === JSON.stringify(after));
}
