import { distanceMs, hasSamePlace, isAlike, isKnownSuccessor } from './alike-events';
import { type Kinship, kinshipOf } from './kinship';
import { foldTitle, type RememberedEvent, toEpochMs } from './remembered-event';

/**
 * Finds where an event went that is no longer where it was, when its id went too: calendars that issue new ids, series
 * that were cut in two, pages that name no ids at all. An event that kept its id needs none of this.
 */

const dayMs = 24 * 60 * 60_000;
/** What turns up later than this after a loss is no longer taken for what was lost. */
const longestSearchMs = 63 * dayMs;

export interface Successors {
	/** Lost events and those that took their place; each found event once. */
	pairs: { lost: RememberedEvent; found: RememberedEvent }[];
	/** Keys of lost events that may be another one by now: in a calendar whose events keep their ids, hardly so. */
	doubtful: Set<string>;
	questionable: Set<string>;
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
	const ownerOf = new Map(pairs.map(({ lost: event, found }) => [found, event]));
	const open = kin.filter(({ lost: event, found }) => !isPlainlyOf(ownerOf.get(found), event, found));
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

/**
 * The found one was issued anew in its owner's place, or stands so much nearer to its owner that nobody would take it for
 * the other one.
 */
function isPlainlyOf(owner: RememberedEvent | undefined, event: RememberedEvent, found: RememberedEvent) {
	if (owner === undefined) return false;
	if (!isAlike(owner, found)) return false;
	return hasSamePlace(owner, found) || 3 * distanceMs(owner, found) < distanceMs(event, found);
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
	if (event.source !== other.source || event.allDay !== other.allDay) return false;
	if (isKnownSuccessor(event, other)) return true;
	if (other.firstSeenAt <= event.lastSeenAt) return false;
	const since = event.missing?.since ?? other.firstSeenAt;
	return stampMs(other.firstSeenAt) - stampMs(since) <= longestSearchMs;
}

function costOf({ lost, found }: { lost: RememberedEvent; found: RememberedEvent }): number {
	// One that was moved by hours is likelier than another one that took over its name.
	const renamed = isAlike(lost, found) ? 0 : dayMs / 2;
	return Math.abs(lost.startMs - found.startMs) + renamed;
}

function stampMs(stamp: string): number {
	return toEpochMs(stamp, 'UTC');
}
