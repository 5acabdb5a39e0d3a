import { isAlike } from './alike-events';
import { type Move, type RememberedEvent, toEpochMs } from './remembered-event';
import type { CalendarEvent, Sighting } from './sighting';
import { cameBack } from './silent-pages';

/** How stale `lastSeenAt` may get before an unchanged event is written again. */
const staleMs = 6 * 60 * 60_000;
const keptMoves = 10;

export interface Seen {
	event: CalendarEvent;
	sighting: Sighting;
	/** Stamp. */
	seenAt: string;
}

/** A record for an event that was not known. */
export function seeFirst(
	{ event, sighting, seenAt }: Seen,
	identity: Pick<RememberedEvent, 'key' | 'source' | 'isNewcomer'>,
): RememberedEvent {
	const life = { ...identity, firstSeenAt: seenAt, lastSeenAt: seenAt, moves: [] };
	return recordOf(event, sighting, life);
}

/** The record of a known event after it was seen again. `twins` are known events of its title. */
export function seeAgain(
	before: RememberedEvent,
	{ event, sighting, seenAt }: Seen,
	twins: readonly RememberedEvent[],
): RememberedEvent {
	const people = event.people.length > 0 ? event.people : before.people;
	const after = recordOf({ ...event, people }, sighting, before);
	if (isMove(before, after)) after.moves = addMove(before, after.start, seenAt);
	if (before.wasHidden || cameBack(before, after)) after.wasHidden = true;
	const isStale =
		before.missing !== null ||
		seenAt < before.lastSeenAt ||
		toEpochMs(seenAt, 'UTC') - toEpochMs(before.lastSeenAt, 'UTC') >= staleMs ||
		twins.some((twin) => isYoungerTwin(before, twin));
	return isStale ? { ...after, lastSeenAt: seenAt } : after;
}

export function addMove(event: RememberedEvent, to: string, at: string): Move[] {
	return [...event.moves, { id: event.id, from: event.start, to, at }].slice(-keptMoves);
}

type Life = Pick<RememberedEvent, 'key' | 'source' | 'isNewcomer' | 'firstSeenAt' | 'lastSeenAt' | 'moves'>;

function recordOf(event: CalendarEvent, sighting: Sighting, life: Life): RememberedEvent {
	const { calendar, account, zone, shownCalendars } = sighting;
	const { key, source, isNewcomer, firstSeenAt, lastSeenAt, moves } = life;
	return {
		...event,
		...{ calendar, account, zone, key, source, isNewcomer, firstSeenAt, lastSeenAt, moves },
		startMs: toEpochMs(event.start, zone),
		shownBeside: event.calendarId === null ? shownCalendars : null,
		isRestored: false,
		missing: null,
	};
}

/** A look-alike came since: that both are there now tells that neither took the other's place. */
function isYoungerTwin(event: RememberedEvent, twin: RememberedEvent): boolean {
	return twin.key !== event.key && twin.firstSeenAt > event.lastSeenAt && isAlike(event, twin);
}

/** Another instant (or date), and not only the same time of day told in another zone. */
function isMove(before: RememberedEvent, after: RememberedEvent): boolean {
	if (before.allDay !== after.allDay || before.startMs === after.startMs) return false;
	if (before.allDay) return before.start !== after.start;
	return before.zone === after.zone || before.start.slice(0, 16) !== after.start.slice(0, 16);
}
