import type { Sighting } from './sighting';
import type { Booking } from './surface-state';

/**
 * The waiting bookings that this sighting shows in the calendar: an event that counts, at the same instant, with the
 * title that was handed over. A leader who changes time or title in the form has booked something else, and the summary
 * shows that by itself.
 */
export function confirmBookings(bookings: readonly Booking[], sighting: Sighting): Booking[] {
	return bookings
		.filter((booking) => booking.state === 'waiting' && isShown(booking, sighting))
		.map((booking) => ({ ...booking, state: 'booked' }));
}

function isShown(booking: Booking, { events }: Sighting): boolean {
	const start = Temporal.Instant.from(booking.start);
	return events.some(
		(event) =>
			!event.allDay &&
			event.status !== 'cancelled' &&
			event.response !== 'declined' &&
			normalised(event.title) === normalised(booking.title) &&
			Temporal.Instant.from(event.start).equals(start),
	);
}

function normalised(title: string): string {
	return title.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en');
}
