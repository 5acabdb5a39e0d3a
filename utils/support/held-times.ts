import { isOfBooking } from './is-of-booking';
import type { KnownEvent } from './support-summary';
import type { Booking } from './surface-state';
import { thresholds } from './thresholds';
import type { Interval } from './union-minutes';

/** For so long a call that was written may be in no sighting: whoever deletes it before one gets its time back. */
const unseenHours = 24;
/** A monthly call does not come back within the days that slots are looked for in. */
const daysBetween = { weekly: 7, fortnightly: 14 };

/** Calls that no sighting has shown and that are not over: handed over and not confirmed, or written just now. */
export function heldBookings(
	bookings: readonly Booking[],
	events: readonly Pick<KnownEvent, 'id' | 'series'>[],
	now: Temporal.Instant,
): Booking[] {
	const newsSince = now.subtract({ hours: unseenHours });
	const isUnseen = (booking: Booking) =>
		booking.written !== undefined &&
		Temporal.Instant.compare(booking.handedOverAt, newsSince) >= 0 &&
		!events.some((event) => isOfBooking(booking, event));
	return bookings.filter(
		(booking) =>
			Temporal.Instant.compare(booking.end, now) > 0 &&
			(booking.state === 'waiting' || (booking.state === 'booked' && isUnseen(booking))),
	);
}

/** Times that held calls take up, though no calendar shows them; a series at its wall-clock time in `zone`. */
export function heldTimes(bookings: readonly Booking[], zone: string): Interval[] {
	return bookings.flatMap(({ start, end, repetition }) => {
		const first = Temporal.Instant.from(start).toZonedDateTimeISO(zone);
		const length = Temporal.Instant.from(end).epochMilliseconds - first.epochMilliseconds;
		const step =
			repetition === 'weekly' || repetition === 'fortnightly' ? daysBetween[repetition] : undefined;
		const count = step === undefined ? 1 : 1 + Math.floor(thresholds.daysAhead / step);
		return Array.from({ length: count }, (_, index) => {
			const at = first.add({ days: index * (step ?? 0) }).epochMilliseconds;
			return { start: at, end: at + length };
		});
	});
}
