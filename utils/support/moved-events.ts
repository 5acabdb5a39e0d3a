import { endMsOf, foldTitle, type RememberedEvent, toEpochMs } from './remembered-event';

/**
 * Finds where an event went that is no longer where it was, when its id went too: calendars that issue new ids, series
 * that were cut in two, pages that name no ids at all. An event that kept its id needs none of this.
 */

const dayMs = 24 * 60 * 60_000;
/** Further away, a meeting with the same title is another meeting. */
const furthestMoveMs = 63 * dayMs;
/** What turns up later than this after a loss is no longer taken for what was lost. */
const longestSearchMs = 28 * dayMs;

export interface Successors {
	/** Lost events and those that took their place; each found event once. */
	pairs: { lost: RememberedEvent; found: RememberedEvent }[];
	/** Keys of lost events that may or may not be another one by now. */
	doubtful: Set<string>;
}

type Kinship = 'same' | 'doubtful' | 'none';

/** Pairs lost events with those that took their place: same time first, then same title, nearest first. */
export function findSuccessors(
	lost: readonly RememberedEvent[],
	present: readonly RememberedEvent[],
): Successors {
	const kin = lost.flatMap((event) =>
		present
			.filter((other) => mayFollow(event, other))
			.map((found) => ({ lost: event, found, kinship: kinshipOf(event, found, present) }))
			.filter(({ kinship }) => kinship !== 'none'),
	);
	const taken = new Set<string>();
	const pairs = kin
		.filter(({ kinship }) => kinship === 'same')
		.sort((a, b) => costOf(a) - costOf(b) || (a.lost.key < b.lost.key ? -1 : 1))
		.filter(({ lost: event, found }) => {
			if (taken.has(event.key) || taken.has(found.key)) return false;
			taken.add(event.key).add(found.key);
			return true;
		});
	const doubtful = new Set(kin.map(({ lost: event }) => event.key).filter((key) => !taken.has(key)));
	return { pairs, doubtful };
}

/** The two were never there together, belong to one account, and the second turned up in time. */
function mayFollow(event: RememberedEvent, other: RememberedEvent): boolean {
	if (other.firstSeenAt <= event.lastSeenAt) return false;
	if (event.source !== other.source || event.allDay !== other.allDay) return false;
	const since = event.missing?.since ?? other.firstSeenAt;
	return stampMs(other.firstSeenAt) - stampMs(since) <= longestSearchMs;
}

function kinshipOf(
	event: RememberedEvent,
	other: RememberedEvent,
	present: readonly RememberedEvent[],
): Kinship {
	const isSameTitle = isAlike(event, other);
	if (hasSamePlace(event, other)) return isSamePlaceKin(event, other, isSameTitle) ? 'same' : 'none';
	if (!isSameTitle || Math.abs(event.startMs - other.startMs) > furthestMoveMs) return 'none';
	if (other.isNewcomer) return 'same';
	const habits = present.filter((third) => isHabit(event, other, third));
	const isUsual = [event, ...habits].some((third) => isWeeksApart(third, other));
	if (event.series !== null && event.series === other.series) return isUsual ? 'none' : 'doubtful';
	if (habits.length > 0) return isUsual ? 'none' : 'doubtful';
	const tellsSeries = present.some((third) => third.series !== null);
	return isUsual && !tellsSeries ? 'doubtful' : 'same';
}

/** Re-issued under a new id at any time; renamed (where ids hold the title) only at the moment of the loss. */
function isSamePlaceKin(event: RememberedEvent, other: RememberedEvent, isSameTitle: boolean): boolean {
	const isSameCalendar =
		event.calendarId === null || other.calendarId === null || event.calendarId === other.calendarId;
	return isSameCalendar && (isSameTitle || other.firstSeenAt <= (event.missing?.since ?? other.firstSeenAt));
}

/** Same title and similar length: might be the same meeting at another time. */
export function isAlike(event: RememberedEvent, other: RememberedEvent): boolean {
	if (event.allDay !== other.allDay || foldTitle(event.title) !== foldTitle(other.title)) return false;
	if (event.end === null || other.end === null) return true;
	const [shorter = 0, longer = 0] = [lengthMs(event), lengthMs(other)].sort((a, b) => a - b);
	return longer <= 2 * shorter;
}

/** A third meeting of that title was there beside the lost one: meetings of that title are usual. */
function isHabit(event: RememberedEvent, other: RememberedEvent, third: RememberedEvent): boolean {
	return (
		third.key !== event.key &&
		third.key !== other.key &&
		third.firstSeenAt <= event.lastSeenAt &&
		isAlike(event, third)
	);
}

/** Same weekday and time of day: what an occurrence of a weekly meeting looks like. */
function isWeeksApart(event: RememberedEvent, other: RememberedEvent): boolean {
	return weekMinute(event) === weekMinute(other);
}

function weekMinute(event: RememberedEvent): number {
	const local = Temporal.Instant.fromEpochMilliseconds(event.startMs).toZonedDateTimeISO(event.zone);
	return (local.dayOfWeek * 24 + local.hour) * 60 + local.minute;
}

function hasSamePlace(event: RememberedEvent, other: RememberedEvent): boolean {
	if (event.startMs !== other.startMs) return false;
	return event.end === null || other.end === null || lengthMs(event) === lengthMs(other);
}

function costOf({ lost, found }: { lost: RememberedEvent; found: RememberedEvent }): number {
	const renamed = isAlike(lost, found) ? 0 : 1;
	return Math.abs(lost.startMs - found.startMs) + renamed;
}

function lengthMs(event: RememberedEvent): number {
	return endMsOf(event, event.zone) - event.startMs;
}

function stampMs(stamp: string): number {
	return toEpochMs(stamp, 'UTC');
}
