import type { Booking } from './surface-state';

/** A day, so that the next look at the calendar can answer by itself. */
const waitHours = 24;
/** Who has not answered by then will not know any more. */
const askHours = 7 * 24;

/**
 * The booking to ask about: handed to a form a day ago or longer, and seen in no calendar since. Oldest first, one at a
 * time; an answer settles it.
 */
export function bookingToAskAbout(bookings: readonly Booking[], now: Temporal.Instant): Booking | undefined {
	const handedBefore = now.subtract({ hours: waitHours });
	const endedAfter = now.subtract({ hours: askHours });
	return bookings
		.filter(
			({ state, handedOverAt, end }) =>
				state === 'waiting' &&
				Temporal.Instant.compare(handedOverAt, handedBefore) <= 0 &&
				Temporal.Instant.compare(end, endedAfter) > 0,
		)
		.sort((a, b) => Temporal.Instant.compare(a.handedOverAt, b.handedOverAt))[0];
}
