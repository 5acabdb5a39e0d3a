import { addDays, datesFrom, weekdayOf } from './plain-date';
import { endMsOf, foldTitle, type RememberedEvent } from './remembered-event';

/** What two entries of a calendar have in common. */

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** Same title and similar length: might be the same meeting at another time. */
export function isAlike(event: RememberedEvent, other: RememberedEvent): boolean {
	if (event.allDay !== other.allDay || foldTitle(event.title) !== foldTitle(other.title)) return false;
	if (event.end === null || other.end === null) return true;
	const [shorter = 0, longer = 0] = [lengthMs(event), lengthMs(other)].sort((a, b) => a - b);
	return longer <= 2 * shorter;
}

/**
 * An old tab showed the lost one again, under the id or at the time that it had before; or there were two of it all
 * along, and one is left.
 */
export function isKnownSuccessor(event: RememberedEvent, other: RememberedEvent): boolean {
	if (other.moves.some(({ id, from }) => id === event.id && from === event.start)) return true;
	return event.calendarId === other.calendarId && isAlike(event, other) && hasSamePlace(event, other);
}

/** Same weekday and time of day, in either zone: what an occurrence of a weekly meeting looks like. */
export function isWeeksApart(event: RememberedEvent, other: RememberedEvent): boolean {
	const restMs = Math.abs(event.startMs - other.startMs) % (7 * dayMs);
	// Asking for the time in a zone is slow, and no change of the clocks is longer than this.
	if (Math.min(restMs, 7 * dayMs - restMs) > 2 * hourMs) return false;
	return [event.zone, other.zone].some((zone) => weekMinute(event, zone) === weekMinute(other, zone));
}

/** As meetings on each working day are: a day apart, or with nothing but a weekend in between. */
export function isDayApart(event: RememberedEvent, other: RememberedEvent): boolean {
	const apartMs = distanceMs(event, other);
	if (apartMs < dayMs - 2 * hourMs || apartMs > 3 * dayMs + 2 * hourMs) return false;
	if ((weekMinute(event, other.zone) - weekMinute(other, other.zone)) % (24 * 60) !== 0) return false;
	const [first = '', next = ''] = [event, other].map((one) => dateIn(one, other.zone)).sort();
	return datesFrom(addDays(first, 1), addDays(next, -1)).every((date) => weekdayOf(date) > 5);
}

function dateIn(event: RememberedEvent, zone: string): string {
	return localTime(event, zone).toPlainDate().toString();
}

function weekMinute(event: RememberedEvent, zone: string): number {
	const { dayOfWeek, hour, minute } = localTime(event, zone);
	return (dayOfWeek * 24 + hour) * 60 + minute;
}

function localTime(event: RememberedEvent, zone: string): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(event.startMs).toZonedDateTimeISO(zone);
}

export function hasSamePlace(event: RememberedEvent, other: RememberedEvent): boolean {
	if (event.startMs !== other.startMs) return false;
	return event.end === null || other.end === null || lengthMs(event) === lengthMs(other);
}

export function distanceMs(event: RememberedEvent, other: RememberedEvent): number {
	return Math.abs(event.startMs - other.startMs);
}

function lengthMs(event: RememberedEvent): number {
	return endMsOf(event, event.zone) - event.startMs;
}
