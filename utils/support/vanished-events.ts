import { type Missing, type RememberedEvent, toEpochMs } from './remembered-event';
import type { CalendarEvent, Sighting } from './sighting';
import { type CompleteSpan, liesIn } from './sighting-span';

/**
 * Which known events a sighting should have shown and did not. Silence has many causes, so a sighting only counts as a
 * witness when it could have shown the event: the day fully read, its calendar switched on, nothing unread, in a view
 * that lists whole days. What it hides on purpose (declined events) is never missed.
 */

/** Two looks that are closer than this may be one page that is still being drawn. */
export const secondLookMs = 30_000;
/** After this long, a crowd that stays away is gone from the page, though nothing is concluded from it. */
const crowdGoneMs = 24 * 60 * 60_000;

const witnessViews = new Set<Sighting['view']>(['day', 'week', 'month']);

/** Known events of fully read days that are not in the sighting. */
export function findAbsent(
	known: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
	span: CompleteSpan,
): RememberedEvent[] {
	return known.filter((event) => !seen.has(event.key) && liesIn(span, event));
}

/** Those of the absent events that this sighting would have shown if they were still there. */
export function findMissed(absent: readonly RememberedEvent[], sighting: Sighting): RememberedEvent[] {
	if (!witnessViews.has(sighting.view) || sighting.unread > 0) return [];
	return absent.filter((event) => event.response !== 'declined' && isCalendarShown(event, sighting));
}

function isCalendarShown(event: RememberedEvent, sighting: Sighting): boolean {
	const { shownCalendars, events } = sighting;
	if (shownCalendars && event.calendarId !== null) return shownCalendars.includes(event.calendarId);
	if (shownCalendars && event.shownBeside?.some((id) => !shownCalendars.includes(id))) return false;
	return events.some((other) => other.calendarId === event.calendarId);
}

/** Calendars of which half or more went at once: something else happened there than cancellations. */
export interface Crowd {
	calendars: ReadonlySet<string | null>;
	isWholeAccount: boolean;
}

export function findCrowd(
	newlyMissed: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
): Crowd {
	const left = Map.groupBy(seen.values(), (event) => event.calendarId);
	const missed = Map.groupBy(newlyMissed, (event) => event.calendarId);
	return {
		calendars: new Set(
			[...missed.keys()].filter((id) => isCrowd(missed.get(id)?.length ?? 0, left.get(id)?.length ?? 0)),
		),
		isWholeAccount: isCrowd(newlyMissed.length, seen.size),
	};
}

function isCrowd(missed: number, left: number): boolean {
	return missed >= 2 && missed >= left;
}

/** The event's absence after one more sighting that should have shown it. */
export function missOnceMore(event: RememberedEvent, seenAt: string, crowd: Crowd): Missing | null {
	const { missing } = event;
	const inCrowd = crowd.isWholeAccount || crowd.calendars.has(event.calendarId);
	if (missing === null) return { since: seenAt, again: null, inCrowd };
	if (missing.again !== null || (inCrowd && !missing.inCrowd)) return missing;
	if (seenAt < missing.since) return { ...missing, since: seenAt };
	const waitMs = missing.inCrowd ? crowdGoneMs : secondLookMs;
	return isLater(seenAt, missing.since, waitMs) ? { ...missing, again: seenAt } : missing;
}

/** Gone from the page, as far as anybody can tell: no longer counted, whether or not it was a cancellation. */
export function isGone(event: RememberedEvent): boolean {
	return event.missing !== null && (!event.missing.inCrowd || event.missing.again !== null);
}

export function isLater(stamp: string, than: string, byMs: number): boolean {
	return toEpochMs(stamp, 'UTC') - toEpochMs(than, 'UTC') >= byMs;
}
