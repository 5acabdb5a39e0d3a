import { isBookedCall } from '@/utils/support/is-of-booking';
import type { CalendarEvent } from '@/utils/support/sighting';
import type { Booking } from '@/utils/support/surface-state';

/** Bookings that a sighting shows in the calendar, as booked. */
export function confirmBookings(bookings: readonly Booking[], events: readonly CalendarEvent[]): Booking[] {
	return bookings
		.filter(({ state }) => state !== 'booked')
		.flatMap((booking) => {
			const event = events.find((each) => each.status !== 'cancelled' && isBookedCall(booking, each));
			if (!event) return [];
			return [{ ...booking, state: 'booked', ...(event.series !== null && { series: event.series }) }];
		});
}
