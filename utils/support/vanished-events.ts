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
export function missOnceMore(
	event: RememberedEvent,
	seenAt: string,
	crowd: Crowd,
	elsewhere: () => string[],
): Missing | null {
	const { missing } = event;
	const isCrowded = crowd.isWholeAccount || crowd.calendars.has(event.calendarId);
	if (missing === null) {
		const doubt = event.isRestored ? 'restored' : isCrowded ? 'crowd' : null;
		return { since: seenAt, again: null, doubt, elsewhere: doubt ? [] : elsewhere() };
	}
	// A look in which others vanish in a crowd is no second witness; a clock that was set back starts anew.
	if (missing.again !== null || (isCrowded && missing.doubt === null)) return missing;
	if (seenAt < missing.since) return { ...missing, since: seenAt };
	const waitMs = isSlowDoubt(missing) ? crowdGoneMs : secondLookMs;
	return isLater(seenAt, missing.since, waitMs) ? { ...missing, again: seenAt } : missing;
}

/** The event itself may still be there, and only its calendar be hidden. */
function isSlowDoubt({ doubt }: Missing): boolean {
	return doubt === 'crowd' || doubt === 'restored';
}

/** Gone from the page, as far as anybody can tell: no longer counted, whether or not it was a cancellation. */
export function isGone(event: RememberedEvent): boolean {
	return event.missing !== null && (!isSlowDoubt(event.missing) || event.missing.again !== null);
}

export function isLater(stamp: string, than: string, byMs: number): boolean {
	return toEpochMs(stamp, 'UTC') - toEpochMs(than, 'UTC') >= byMs;
}
