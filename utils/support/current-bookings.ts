import { bookingOutcome } from './booking-outcome';
import type { CalendarEvent } from './sighting';
import type { Booking, CurrentBooking } from './surface-state';

/** How long the popup speaks of a booking: it is news, not a list. */
const newsHours = 24;

/**
 * Bookings handed over within the last day, newest first, with what became of them as the calendar shows it. Older ones
 * show by themselves, as support ahead, or not at all.
 */
export function currentBookings(
	bookings: readonly Booking[],
	events: readonly CalendarEvent[],
	now: Temporal.Instant,
): CurrentBooking[] {
	const since = now.subtract({ hours: newsHours });
	return bookings
		.filter(
			({ state, handedOverAt }) => state !== 'trying' && Temporal.Instant.compare(handedOverAt, since) >= 0,
		)
		.sort((a, b) => Temporal.Instant.compare(b.handedOverAt, a.handedOverAt))
		.map((booking) => {
			const outcome = bookingOutcome(booking, events);
			return outcome ? { ...booking, outcome } : booking;
		});
}
