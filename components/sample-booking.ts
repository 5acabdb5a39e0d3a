import type { CircleMember } from '@/utils/support/circle';
import type { KnownEvent } from '@/utils/support/support-summary';
import type { Booking, BookingRequest, Cancellation, Repetition } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { sampleEvent } from './sample-calendar';

/** Days between two occurrences; a single call has no second one. */
const daysBetweenCalls: Record<Repetition, number | null> = {
	weekly: 7,
	fortnightly: 14,
	monthly: 28,
	once: null,
};
const occurrencesShown = 4;

/** What stands in the sample calendar after a booking. */
export function bookedEvents(
	request: BookingRequest,
	circle: readonly CircleMember[],
	zone: string,
): KnownEvent[] {
	const start = Temporal.Instant.from(request.start).toZonedDateTimeISO(zone);
	const minutes = start.until(Temporal.Instant.from(request.end).toZonedDateTimeISO(zone)).total('minutes');
	const step = daysBetweenCalls[request.repetition];
	const member = circle.find(({ id }) => id === request.memberId)?.id;
	return Array.from({ length: step === null ? 1 : occurrencesShown }, (_, index) => {
		const day = start.add({ days: index * (step ?? 0) });
		return sampleEvent({
			zone,
			date: day.toPlainDate().toString(),
			start: day.toPlainTime().toString({ smallestUnit: 'minute' }),
			minutes,
			title: request.title,
			member,
		});
	});
}

export function sampleBooking(request: BookingRequest, now: Temporal.Instant): Booking {
	const { title, start, end } = request;
	const written = { source: 'sample', folder: '/', name: 'call.ics', etag: null };
	const handedOverAt = now.toString();
	return { id: start, memberName: null, title, start, end, state: 'booked', handedOverAt, written };
}

/** Yesterday's, or Friday's: a meeting that was called off. */
export function sampleCancellation(now: Temporal.Instant, zone: string, title: string): Cancellation {
	const today = now.toZonedDateTimeISO(zone).toPlainDate();
	const yesterday = today.subtract({ days: today.dayOfWeek === 1 ? 3 : 1 }).toString();
	const { start } = sampleEvent({ zone, date: yesterday, start: '13:30', minutes: 60, title });
	return {
		id: 'sample',
		title,
		start,
		how: 'vanished',
		feeling: null,
		noticedAt: now.toString(),
		reason: wording('cancelledVanished', { time: { time: now.toString() } }),
	};
}
