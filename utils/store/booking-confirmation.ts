import { foldTitle } from '@/utils/support/remembered-event';
import type { CalendarEvent } from '@/utils/support/sighting';
import type { Booking } from '@/utils/support/surface-state';

/** Bookings that a sighting shows in the calendar, as booked. */
export function confirmBookings(bookings: readonly Booking[], events: readonly CalendarEvent[]): Booking[] {
	return bookings
		.filter(({ state }) => state !== 'booked')
		.flatMap((booking) => {
			const event = events.find((each) => isBooked(booking, each));
			if (!event) return [];
			return [{ ...booking, state: 'booked', ...(event.series !== null && { series: event.series }) }];
		});
}

/** Same start; the title as proposed, or one that names the same person: the form lets it be changed. */
function isBooked(booking: Booking, event: CalendarEvent): boolean {
	if (event.allDay || event.status === 'cancelled') return false;
	if (Temporal.Instant.compare(booking.start, event.start) !== 0) return false;
	const title = foldTitle(event.title);
	const name = foldTitle(booking.memberName ?? '');
	return title === foldTitle(booking.title) || (name !== '' && title.includes(name));
}
