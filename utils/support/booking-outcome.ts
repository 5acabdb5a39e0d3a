import { isBookedCall } from './is-of-booking';
import type { CalendarEvent } from './sighting';
import type { Booking, BookingOutcome } from './surface-state';

/**
 * What became of a call that was booked, as the calendar shows it: `undefined` where it stands, and where nothing is
 * known. Where one of two calendars shows it as standing, it stands.
 */
export function bookingOutcome(
	booking: Booking,
	events: readonly CalendarEvent[],
): BookingOutcome | undefined {
	if (booking.state !== 'booked') return undefined;
	const calls = events.filter((event) => isBookedCall(booking, event));
	const lost = calls.filter(({ status, response }) => status === 'cancelled' || response === 'declined');
	if (calls.length === 0 || lost.length < calls.length) return undefined;
	return lost.some(({ status }) => status !== 'cancelled') ? 'declined' : 'called-off';
}
