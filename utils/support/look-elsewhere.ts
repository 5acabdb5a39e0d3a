import { addDays, datesFrom, weekdayOf } from './plain-date';
import type { Missing, RememberedDay, RememberedEvent } from './remembered-event';
import type { Sighting } from './sighting';
import { isCalendarShown, isWitness } from './vanished-events';

/**
 * A meeting that left its day may have been moved to a day that nobody looked at: about four of ten are rescheduled,
 * and three cancelled. So before anything is said of it, the days that it may have gone to must have been read too.
 */

/** A one-off may be put off by so much. */
const oneOffReachDays = 28;
/** An occurrence stays nearer than the next one, but may leave its week. */
const shortestReachDays = 7;
const dayMs = 24 * 60 * 60_000;
const mondayToFriday = [1, 2, 3, 4, 5];

/**
 * Dates from `today` on that the event may have moved to. Weekends count where this calendar shows any, and for those
 * who travel: what is Monday at home may be Sunday here.
 */
export function datesElsewhere(
	event: RememberedEvent,
	today: string,
	known: readonly RememberedEvent[],
	seenDays: readonly RememberedDay[],
): string[] {
	const reach = reachOf(event, known);
	const date = dateOf(event);
	const isTravelling = known.some(({ zone }) => zone !== event.zone);
	const weekdays = new Set([...mondayToFriday, ...seenDays.map((day) => weekdayOf(day.date))]);
	const first = addDays(date, -reach);
	return datesFrom(first > today ? first : today, addDays(date, reach)).filter(
		(day) => isTravelling || weekdays.has(weekdayOf(day)),
	);
}

/** What a sighting tells about events that are missing, wherever they were. */
export interface LookAround {
	sighting: Sighting;
	/** It newly lacks other events too, so that it may lack what it should have shown elsewhere. */
	newlyMissed: ReadonlySet<string>;
	/** `undefined` where there is no declined meeting to tell by. */
	showsDeclined: boolean | undefined;
}

export function lookAround(
	sighting: Sighting,
	newlyMissed: ReadonlySet<string>,
	absent: readonly RememberedEvent[],
): LookAround {
	return { sighting, newlyMissed, showsDeclined: showsDeclined(sighting, absent) };
}

/** Whether the page shows or hides declined meetings; `undefined` where there is none to tell by. */
export function showsDeclined(sighting: Sighting, absent: readonly RememberedEvent[]): boolean | undefined {
	if (sighting.events.some(({ response }) => response === 'declined')) return true;
	const isHidden = absent.some(
		(event) => event.response === 'declined' && event.missing === null && isCalendarShown(event, sighting),
	);
	return isHidden ? false : undefined;
}

/** Dates and question that remain open after one more sighting. */
export function lookElsewhere(event: RememberedEvent, missing: Missing, look: LookAround): Missing {
	const isInvitation = event.response !== null;
	const isCleared = look.showsDeclined === true && look.sighting.completeDays.includes(dateOf(event));
	const question = missing.question === 'declined' && isCleared ? null : missing.question;
	const isHiding = isInvitation && (question === 'declined' || look.showsDeclined === false);
	const elsewhere = isHiding ? missing.elsewhere : lookedThrough(event, missing.elsewhere, look);
	const isSame = question === missing.question && elsewhere.length === missing.elsewhere.length;
	return isSame ? missing : { ...missing, question, elsewhere: [...elsewhere] };
}

/**
 * A page with unread chips, or that lacks others too, shows nothing; nor does one that has nothing of the event's
 * calendar on it, even if that is switched on: it may come late.
 */
function lookedThrough(
	event: RememberedEvent,
	elsewhere: readonly string[],
	{ sighting, newlyMissed }: LookAround,
): readonly string[] {
	const isPartial = sighting.unread > 0 || newlyMissed.size > (newlyMissed.has(event.key) ? 1 : 0);
	const hasCalendar = sighting.events.some(({ calendarId }) => calendarId === event.calendarId);
	if (elsewhere.length === 0 || isPartial || !hasCalendar) return elsewhere;
	if (!isWitness(sighting) || !isCalendarShown(event, sighting)) return elsewhere;
	const read = new Set(sighting.completeDays);
	return elsewhere.filter((date) => !read.has(date));
}

/** Days to the nearest occurrence of its series, within bounds. */
function reachOf(event: RememberedEvent, known: readonly RememberedEvent[]): number {
	const gaps = known
		.filter((other) => event.series !== null && other.series === event.series && other.key !== event.key)
		.map((other) => Math.round(Math.abs(other.startMs - event.startMs) / dayMs));
	return Math.max(shortestReachDays, Math.min(oneOffReachDays, ...gaps));
}

export function dateOf(event: RememberedEvent): string {
	if (event.allDay) return event.start;
	const local = Temporal.Instant.fromEpochMilliseconds(event.startMs).toZonedDateTimeISO(event.zone);
	return local.toPlainDate().toString();
}
