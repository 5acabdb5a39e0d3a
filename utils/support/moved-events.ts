import { dateOf } from './look-elsewhere';
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
	/** Keys of lost events that may be another one by now: in a calendar whose events keep their ids, hardly so. */
	doubtful: Set<string>;
	questionable: Set<string>;
}

type Kinship = 'same' | 'doubtful' | 'questionable' | 'none';

/** What else is known of the calendar. */
interface Around {
	/** Present events of the lost one's title. */
	namesakes: readonly RememberedEvent[];
	tellsSeries: boolean;
	/** Some event moved and kept its id, so that others would too. */
	keepsIds: boolean;
}

interface Kin {
	lost: RememberedEvent;
	found: RememberedEvent;
	kinship: Kinship;
	/** The first one is not lost yet, only not in sight: it may have a better claim. */
	isReserved?: boolean;
}

/**
 * Pairs lost events with those that took their place: same time first, then same title, nearest first. `inSight` are
 * the keys on the page now.
 */
export function findSuccessors(
	lost: readonly RememberedEvent[],
	present: readonly RememberedEvent[],
	inSight: ReadonlySet<string>,
): Successors {
	const byTitle = Map.groupBy(present, (event) => foldTitle(event.title));
	const byStart = Map.groupBy(present, (event) => event.startMs);
	const tellsSeries = present.some(({ series }) => series !== null);
	const keepsIds = present.some(({ id, moves }) => moves.at(-1)?.id === id);
	const kin: Kin[] = lost.flatMap((event) => {
		const namesakes = byTitle.get(foldTitle(event.title)) ?? [];
		const others = new Set([...namesakes, ...(byStart.get(event.startMs) ?? [])]);
		const around = { namesakes, tellsSeries, keepsIds };
		return [...others]
			.filter((other) => mayFollow(event, other))
			.map((found) => ({ lost: event, found, kinship: kinshipOf(event, found, around) }))
			.filter(({ kinship }) => kinship !== 'none');
	});
	const claims = kin.filter(({ kinship }) => kinship === 'same');
	const reserved = [...new Set(claims.map(({ found }) => found))].flatMap((found) =>
		(byTitle.get(foldTitle(found.title)) ?? [])
			.filter((event) => !inSight.has(event.key) && isOutOfSight(event, found))
			.map((event): Kin => ({ lost: event, found, kinship: 'same', isReserved: true })),
	);
	const pairs = pairNearest([...claims, ...reserved]);
	const taken = new Set(pairs.map(({ lost: event }) => event.key));
	// What was only issued anew in its place is no place for others.
	const settled = new Set(
		pairs.filter(({ lost: event, found }) => hasSamePlace(event, found)).map(({ found }) => found),
	);
	const open = kin.filter(({ found }) => !settled.has(found));
	const keysOf = (isKin: (kinship: Kinship) => boolean) =>
		new Set(open.filter(({ kinship }) => isKin(kinship)).map(({ lost: event }) => event.key)).difference(
			taken,
		);
	return {
		pairs,
		doubtful: keysOf((kinship) => kinship !== 'questionable'),
		questionable: keysOf((kinship) => kinship === 'questionable'),
	};
}

function pairNearest(claims: readonly Kin[]): Kin[] {
	const taken = new Set<string>();
	return [...claims]
		.sort((a, b) => costOf(a) - costOf(b) || (a.lost.key < b.lost.key ? -1 : 1))
		.filter(({ lost: event, found }) => {
			if (taken.has(event.key) || taken.has(found.key)) return false;
			taken.add(event.key).add(found.key);
			return true;
		})
		.filter(({ isReserved }) => !isReserved);
}

/** Not looked for since the other one turned up, and still ahead then. */
function isOutOfSight(event: RememberedEvent, found: RememberedEvent): boolean {
	return mayFollow(event, found) && isAlike(event, found) && event.startMs > stampMs(found.firstSeenAt);
}

/** The two were never there together, belong to one account, and the second turned up in time. */
function mayFollow(event: RememberedEvent, other: RememberedEvent): boolean {
	if (other.firstSeenAt <= event.lastSeenAt) return false;
	if (event.source !== other.source || event.allDay !== other.allDay) return false;
	const since = event.missing?.since ?? other.firstSeenAt;
	return stampMs(other.firstSeenAt) - stampMs(since) <= longestSearchMs;
}

function kinshipOf(event: RememberedEvent, other: RememberedEvent, around: Around): Kinship {
	const isSameTitle = isAlike(event, other);
	if (hasSamePlace(event, other)) return samePlaceKinship(event, other, isSameTitle, around);
	if (!isSameTitle || Math.abs(event.startMs - other.startMs) > furthestMoveMs) return 'none';
	if (cameLater(event, other)) return 'none';
	return other.isNewcomer ? newcomerKinship(event, other, around) : firstSeenKinship(event, other, around);
}

/** Its day was looked through after the loss, and it was not there yet: it is another meeting. */
function cameLater(event: RememberedEvent, other: RememberedEvent): boolean {
	const { missing } = event;
	return (
		missing !== null &&
		missing.doubt === null &&
		other.isNewcomer &&
		other.firstSeenAt > missing.since &&
		!missing.elsewhere.includes(dateOf(other))
	);
}

/** Where one-offs keep their ids, another id is another meeting, unless a series was issued anew. */
function newcomerKinship(event: RememberedEvent, other: RememberedEvent, around: Around): Kinship {
	const isOneOff = around.tellsSeries && (event.series === null || other.series === null);
	if (around.keepsIds && isOneOff) return 'questionable';
	const isOccurrence = event.series !== null && event.series === other.series;
	return isOccurrence && isUsual(event, other, around) ? 'none' : 'same';
}

/** The other one stands on a day that was never read before: it may have been there all the time. */
function firstSeenKinship(event: RememberedEvent, other: RememberedEvent, around: Around): Kinship {
	const { tellsSeries, keepsIds } = around;
	const doubt = keepsIds ? 'questionable' : 'doubtful';
	const isOccurrence = event.series !== null && event.series === other.series;
	if (isUsual(event, other, around)) return 'none';
	if (isOccurrence || habitsOf(event, other, around).length > 0) return doubt;
	return isWeeksApart(event, other) && !tellsSeries ? doubt : 'same';
}

/** It stands where meetings of that title were known to stand. */
function isUsual(event: RememberedEvent, other: RememberedEvent, around: Around): boolean {
	const habits = habitsOf(event, other, around);
	const isHabit = habits.length > 0 || (event.series !== null && event.series === other.series);
	return isHabit && [event, ...habits].some((third) => isWeeksApart(third, other));
}

/** Meetings of that title that stood where they stand beside the lost one. */
function habitsOf(event: RememberedEvent, other: RememberedEvent, { namesakes }: Around): RememberedEvent[] {
	return namesakes.filter(
		(third) =>
			third.key !== event.key &&
			third.key !== other.key &&
			third.firstSeenAt <= event.lastSeenAt &&
			(third.moves.at(-1)?.at ?? '') <= event.lastSeenAt &&
			isAlike(event, third),
	);
}

/** Re-issued under a new id at any time; renamed (where ids hold the title) only at the moment of the loss. */
function samePlaceKinship(
	event: RememberedEvent,
	other: RememberedEvent,
	isSameTitle: boolean,
	{ keepsIds }: Around,
): Kinship {
	if (event.calendarId !== null && other.calendarId !== null && event.calendarId !== other.calendarId) {
		return 'none';
	}
	if (isSameTitle) return 'same';
	if (!other.isNewcomer || other.firstSeenAt > (event.missing?.since ?? '')) return 'none';
	return keepsIds ? 'questionable' : 'same';
}

/** Same title and similar length: might be the same meeting at another time. */
export function isAlike(event: RememberedEvent, other: RememberedEvent): boolean {
	if (event.allDay !== other.allDay || foldTitle(event.title) !== foldTitle(other.title)) return false;
	if (event.end === null || other.end === null) return true;
	const [shorter = 0, longer = 0] = [lengthMs(event), lengthMs(other)].sort((a, b) => a - b);
	return longer <= 2 * shorter;
}

/** Same weekday and time of day, in either zone: what an occurrence of a weekly meeting looks like. */
function isWeeksApart(event: RememberedEvent, other: RememberedEvent): boolean {
	return [event.zone, other.zone].some((zone) => weekMinute(event, zone) === weekMinute(other, zone));
}

function weekMinute(event: RememberedEvent, zone: string): number {
	const local = Temporal.Instant.fromEpochMilliseconds(event.startMs).toZonedDateTimeISO(zone);
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
