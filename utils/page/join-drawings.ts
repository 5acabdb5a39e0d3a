import type { ChipEvent, JoinedPieces } from '@/utils/page/define-calendar';
import type { CalendarEvent } from '@/utils/support/sighting';

/**
 * One event for each id, where every drawing of it tells the whole event. Occurrences of a series that share an id are
 * told apart by their date; drawings that begin together and differ otherwise contradict each other, and are unread.
 */
export function joinDrawings(chips: readonly ChipEvent[]): JoinedPieces {
	const joined: Required<Pick<JoinedPieces, 'events' | 'unread'>> = { events: [], unread: [] };
	for (const drawings of Map.groupBy(chips, ({ event }) => event.id).values()) {
		const byStart = Map.groupBy(drawings, ({ event }) => event.start);
		for (const [start, [first, ...others]] of byStart) {
			if (!first) continue;
			const { event } = first;
			if (others.some((other) => !isSame(other.event, event)))
				joined.unread.push({ unread: 'drawings disagree' });
			else if (byStart.size === 1) joined.events.push(event);
			else joined.events.push({ ...event, id: `${event.id}_${start.slice(0, 10)}`, series: event.id });
		}
	}
	return joined;
}

function isSame(one: CalendarEvent, other: CalendarEvent): boolean {
	return one.end === other.end && one.title === other.title && one.status === other.status;
}
