import type { CalendarEvent } from '@/utils/support/sighting';
import type { BookingDraft } from './booking-draft';

/**
 * The first event that the call would overlap. All-day entries, free and declined ones leave time for a call; an
 * unknown end counts as an hour.
 */
export function eventInTheWay(
	draft: Pick<BookingDraft, 'start' | 'end'>,
	events: readonly CalendarEvent[],
): CalendarEvent | undefined {
	const [from, until] = [draft.start, draft.end].map((time) => Temporal.Instant.from(time));
	if (!from || !until) return undefined;
	return events.filter(isBusy).find((event) => {
		const start = Temporal.Instant.from(event.start);
		const end = event.end === null ? start.add({ hours: 1 }) : Temporal.Instant.from(event.end);
		return Temporal.Instant.compare(start, until) < 0 && Temporal.Instant.compare(end, from) > 0;
	});
}

function isBusy({ allDay, status, response, showAs }: CalendarEvent): boolean {
	return !allDay && status !== 'cancelled' && response !== 'declined' && showAs !== 'free';
}
