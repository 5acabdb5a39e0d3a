import { foldTitle } from './remembered-event';
import type { CalendarEvent } from './sighting';
import type { Booking } from './surface-state';

/** Whether an event belongs to a booked series: by its series, or by the name of the file that was written for it. */
export function isOfBooking(
	{ series, written }: Booking,
	event: { id: string; series: string | null },
): boolean {
	const name = written?.name.replace(/\.ics$/, '');
	return (series !== undefined && event.series === series) || (name !== undefined && event.id.includes(name));
}

/**
 * Whether an event is the call that was booked, at its time: the one that was written or, where a form was filled in, one
 * with the title as proposed or with the same name in it, since the form lets it be changed.
 */
export function isBookedCall(booking: Booking, event: CalendarEvent): boolean {
	if (event.allDay || Temporal.Instant.compare(booking.start, event.start) !== 0) return false;
	if (isOfBooking(booking, event)) return true;
	if (booking.written) return false;
	const title = foldTitle(event.title);
	const name = foldTitle(booking.memberName ?? '');
	return title === foldTitle(booking.title) || (name !== '' && title.includes(name));
}

/** Whether a booking is a standing call that the calendar took: its occurrences are watched. */
export function isStanding({ state, repetition }: Booking): boolean {
	return state === 'booked' && repetition !== undefined && repetition !== 'once';
}
