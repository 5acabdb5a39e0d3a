import type { Booking } from './surface-state';

/** How long the popup speaks of a booking: it is news, not a list. */
const newsHours = 24;

/** Bookings handed over within the last day, newest first. Older ones show by themselves, as support ahead, or not at all. */
export function currentBookings(bookings: readonly Booking[], now: Temporal.Instant): Booking[] {
	const since = now.subtract({ hours: newsHours });
	return bookings
		.filter(
			({ state, handedOverAt }) => state !== 'trying' && Temporal.Instant.compare(handedOverAt, since) >= 0,
		)
		.sort((a, b) => Temporal.Instant.compare(b.handedOverAt, a.handedOverAt));
}
