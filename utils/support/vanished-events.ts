import { type Crowd, isInCrowd } from './hidden-crowds';
import { type Missing, type RememberedEvent, toEpochMs } from './remembered-event';
import type { CalendarEvent, Sighting } from './sighting';
import { type CompleteSpan, liesIn } from './sighting-span';

/**
 * Which known events a sighting should have shown and did not. Silence has many causes, so a sighting only counts as a
 * witness when it could have shown the event: the day fully read, its calendar switched on, in a view that lists whole
 * days, on a page that was understood but for a few chips. What it hides on purpose (declined events) is never missed.
 */

/** Two looks that are closer than this may be one page that is still being drawn. */
export const secondLookMs = 30_000;
/** A page that is slow or searched is itself again sooner. */
const longMs = 60 * 60_000;
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
export function findMissed(
	absent: readonly RememberedEvent[],
	sighting: Sighting,
	hidesUnnamed: boolean,
): RememberedEvent[] {
	if (!isWitness(sighting)) return [];
	return absent
		.filter(({ response, calendarId }) => response !== 'declined' && !(hidesUnnamed && calendarId === null))
		.filter((event) => isCalendarShown(event, sighting));
}

/**
 * A view that lists whole days, understood but for a few chips. Chips that were not understood lie on days that are not
 * complete; a page that has such chips and calls all its days complete contradicts itself.
 */
export function isWitness({ view, unread, events, days, completeDays }: Sighting): boolean {
	if (!witnessViews.has(view) || unread > events.length / 4) return false;
	return unread === 0 || completeDays.length < days.length;
}

/**
 * The page shows the event's calendar: it says so, or shows something else of it, or knows of no calendars at all.
 */
export function isCalendarShown(event: RememberedEvent, sighting: Sighting): boolean {
	const { shownCalendars, events } = sighting;
	const { calendarId, shownBeside } = event;
	if (shownCalendars && calendarId !== null) return shownCalendars.includes(calendarId);
	if (shownCalendars && shownBeside?.some((id) => !shownCalendars.includes(id))) return false;
	if (calendarId === null) return events.every((other) => other.calendarId === null);
	return events.some((other) => other.calendarId === calendarId);
}

/** One more look that should have shown an event and did not. */
export interface Look {
	/** Stamp. */
	seenAt: string;
	crowd: Crowd;
	/** The page leaves out declined meetings: an invitation that is not there may have been declined. */
	hidesDeclined: boolean;
	/** Dates that the event may have gone to. */
	datesElsewhere: (event: RememberedEvent) => string[];
}

/** The event's absence after one more look. */
export function missOnceMore(event: RememberedEvent, look: Look): Missing {
	const { missing } = event;
	const isCrowded = isInCrowd(look.crowd, event);
	// What was missed once before a backup was saved is missed anew after it.
	const isFromBackup = event.isRestored && missing?.again === null && missing.doubt === null;
	if (missing === null || isFromBackup) return missFirst(event, look, isCrowded);
	// A look in which others vanish in a crowd is no second witness.
	if (isCrowded && missing.doubt === null) return missing;
	if (mayBeDeclined(event, look.hidesDeclined)) return missing;
	const wasMissed = missAgain(missing, look.seenAt);
	const isThird = event.calendarId === null && missing.again !== null;
	const isLong = isThird && isLater(look.seenAt, missing.since, longMs);
	return isLong && !missing.isLong ? { ...wasMissed, isLong } : wasMissed;
}

/** Nothing is concluded from such a look, however often it is taken. */
export function mayBeDeclined({ response }: RememberedEvent, hidesDeclined: boolean): boolean {
	return hidesDeclined && response !== null;
}

function missAgain(missing: Missing, seenAt: string): Missing {
	if (missing.again !== null) return missing;
	// A clock that was set back starts anew.
	if (seenAt < missing.since) return { ...missing, since: seenAt };
	const waitMs = isSlowDoubt(missing) ? crowdGoneMs : secondLookMs;
	return isLater(seenAt, missing.since, waitMs) ? { ...missing, again: seenAt } : missing;
}

function missFirst(event: RememberedEvent, look: Look, isCrowded: boolean): Missing {
	const doubt = event.isRestored ? 'restored' : isCrowded ? 'crowd' : null;
	return {
		since: look.seenAt,
		again: null,
		doubt,
		elsewhere: doubt ? [] : look.datesElsewhere(event),
		question: event.response === null ? null : 'declined',
	};
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
