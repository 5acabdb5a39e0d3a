import { endMsOf, foldTitle, type RememberedEvent } from './remembered-event';

/**
 * Finds where an event went that is no longer where it was, when its id went too: calendars that issue new ids, series
 * that were cut in two, pages that name no ids at all. An event that only kept its id needs none of this.
 */

const dayMs = 24 * 60 * 60_000;
/** Further away, a meeting with the same title is another meeting. */
const furthestMoveMs = 63 * dayMs;

export interface Successor {
	lost: RememberedEvent;
	found: RememberedEvent;
}

/** Pairs lost events with those that took their place: same time first, then same title, nearest first. */
export function findSuccessors(
	lost: readonly RememberedEvent[],
	present: readonly RememberedEvent[],
): Successor[] {
	const candidates = lost.flatMap((event) =>
		present
			.filter((other) => appearedSince(event, other) && isSuccessor(event, other, present))
			.map((found) => ({ lost: event, found, cost: costOf(event, found) })),
	);
	const taken = new Set<string>();
	return candidates
		.sort((a, b) => a.cost - b.cost || (a.lost.key < b.lost.key ? -1 : 1))
		.filter(({ lost: event, found }) => {
			if (taken.has(event.key) || taken.has(found.key)) return false;
			taken.add(event.key).add(found.key);
			return true;
		});
}

/** The two were never there together. */
function appearedSince(event: RememberedEvent, other: RememberedEvent): boolean {
	return other.key !== event.key && other.firstSeenAt > event.lastSeenAt;
}

function isSuccessor(
	event: RememberedEvent,
	other: RememberedEvent,
	present: readonly RememberedEvent[],
): boolean {
	if (event.source !== other.source || event.allDay !== other.allDay) return false;
	if (hasSamePlace(event, other)) return sharesCalendar(event, other);
	if (!isAlike(event, other)) return false;
	if (Math.abs(event.startMs - other.startMs) > furthestMoveMs) return false;
	return other.isNewcomer || !isHabit(event, other, present);
}

/** Same title and similar length: might be the same meeting at another time. */
export function isAlike(event: RememberedEvent, other: RememberedEvent): boolean {
	if (foldTitle(event.title) !== foldTitle(other.title) || event.allDay !== other.allDay) return false;
	if (event.end === null || other.end === null) return true;
	const [shorter = 0, longer = 0] = [lengthMs(event), lengthMs(other)].sort((a, b) => a - b);
	return longer <= 2 * shorter;
}

/** Meetings of that title are usual: one on a day that was not read before need not be the lost one. */
function isHabit(
	event: RememberedEvent,
	other: RememberedEvent,
	present: readonly RememberedEvent[],
): boolean {
	if (event.series !== null && event.series === other.series) return true;
	return present.some(
		(third) =>
			third.key !== event.key &&
			third.key !== other.key &&
			isAlike(event, third) &&
			third.firstSeenAt <= event.lastSeenAt,
	);
}

/** Re-issued under a new id, or renamed by a calendar whose ids hold the title. */
function hasSamePlace(event: RememberedEvent, other: RememberedEvent): boolean {
	if (event.startMs !== other.startMs) return false;
	return event.end === null || other.end === null || lengthMs(event) === lengthMs(other);
}

function sharesCalendar(event: RememberedEvent, other: RememberedEvent): boolean {
	return event.calendarId === null || other.calendarId === null || event.calendarId === other.calendarId;
}

function costOf(event: RememberedEvent, found: RememberedEvent): number {
	const renamed = isAlike(event, found) ? 0 : 1;
	return Math.abs(event.startMs - found.startMs) + renamed;
}

function lengthMs(event: RememberedEvent): number {
	return endMsOf(event, event.zone) - event.startMs;
}
