import { addDays, datesFrom, weekdayOf } from './plain-date';
import type { RememberedDay, RememberedEvent } from './remembered-event';
import type { Sighting } from './sighting';

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

/** Dates from `today` on that the event may have moved to. Weekends count where this calendar shows any. */
export function datesElsewhere(
	event: RememberedEvent,
	today: string,
	known: readonly RememberedEvent[],
	seenDays: readonly RememberedDay[],
): string[] {
	const reach = reachOf(event, known);
	const date = dateOf(event);
	const weekdays = new Set([...mondayToFriday, ...seenDays.map((day) => weekdayOf(day.date))]);
	const first = addDays(date, -reach);
	return datesFrom(first > today ? first : today, addDays(date, reach)).filter((day) =>
		weekdays.has(weekdayOf(day)),
	);
}

/** Dates that remain after one more sighting. A page with unread chips, or without the event's calendar, shows nothing. */
export function lookedThrough(
	event: RememberedEvent,
	elsewhere: readonly string[],
	sighting: Sighting,
): readonly string[] {
	const { shownCalendars, completeDays, unread } = sighting;
	const isHidden = event.calendarId !== null && shownCalendars?.includes(event.calendarId) === false;
	if (elsewhere.length === 0 || unread > 0 || isHidden) return elsewhere;
	const read = new Set(completeDays);
	return elsewhere.some((date) => read.has(date)) ? elsewhere.filter((date) => !read.has(date)) : elsewhere;
}

/** Days to the nearest occurrence of its series, within bounds. */
function reachOf(event: RememberedEvent, known: readonly RememberedEvent[]): number {
	const gaps = known
		.filter((other) => event.series !== null && other.series === event.series && other.key !== event.key)
		.map((other) => Math.round(Math.abs(other.startMs - event.startMs) / dayMs));
	return Math.max(shortestReachDays, Math.min(oneOffReachDays, ...gaps));
}

function dateOf(event: RememberedEvent): string {
	if (event.allDay) return event.start;
	const local = Temporal.Instant.fromEpochMilliseconds(event.startMs).toZonedDateTimeISO(event.zone);
	return local.toPlainDate().toString();
}
