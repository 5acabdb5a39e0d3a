import { isOfBooking, isStanding } from './is-of-booking';
import { endMsOf } from './remembered-event';
import type { KnownEvent } from './support-summary';
import type { Booking } from './surface-state';

/** A standing call that does not happen: two in a row were called off or declined. */
export interface SkippedSeries {
	booking: Booking;
	/** Starts of the last two, ascending. */
	starts: [string, string];
}

/**
 * Booked series whose last two occurrences were skipped, the one skipped last first. Only what the calendar shows as
 * cancelled or declined, or what is known to have vanished, counts: what was not seen may have taken place. `events`
 * tell what vanished as cancelled.
 */
export function skippedSeries(
	bookings: readonly Booking[],
	events: readonly KnownEvent[],
	now: Temporal.Instant,
): SkippedSeries[] {
	return bookings
		.filter(isStanding)
		.flatMap((booking) => {
			const occurrences = events
				.filter((event) => isOfBooking(booking, event) && !event.allDay)
				.filter((event) => isSkipped(event) || endMsOf(event, event.zone) <= now.epochMilliseconds)
				.sort((a, b) => Temporal.Instant.compare(a.start, b.start));
			const [first, second] = occurrences.slice(-2);
			if (!first || !second || !isSkipped(first) || !isSkipped(second)) return [];
			const isLeft = booking.leftUntil !== undefined && isBefore(second.start, booking.leftUntil);
			return isLeft ? [] : [{ booking, starts: [first.start, second.start] as [string, string] }];
		})
		.sort((a, b) => Temporal.Instant.compare(b.starts[1], a.starts[1]));
}

function isSkipped({ status, response }: KnownEvent): boolean {
	return status === 'cancelled' || response === 'declined';
}

function isBefore(start: string, limit: string): boolean {
	return Temporal.Instant.compare(start, limit) <= 0;
}
