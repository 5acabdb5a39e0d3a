import type { ChipEvent, JoinedPieces } from '@/utils/page/define-calendar';
import { addDays } from '@/utils/page/wall-clock';

/** One drawn piece of an event. Where it is cut, only another piece of the same event tells the time. */
export interface CutChip extends ChipEvent {
	isCutBefore?: boolean;
	isCutAfter?: boolean;
}

/**
 * One event from all its pieces, and from its drawings in several calendars: the leader's own calendar counts. Pieces that
 * contradict each other, or that lack the one with the begin, are unread.
 */
export function joinCutPieces(chips: readonly CutChip[], ownCalendar: string | null): JoinedPieces {
	const joined: Required<JoinedPieces> = { events: [], unread: [], incompleteDays: [] };
	for (const drawings of Map.groupBy(chips, ({ event }) => event.id).values()) {
		const [only] = drawings;
		if (only && drawings.length === 1 && !only.isCutBefore) {
			joined.events.push(only.event);
			continue;
		}
		const own = drawings.find(({ event }) => event.calendarId === ownCalendar) ?? drawings[0];
		const pieces = drawings.filter(({ event }) => event.calendarId === own?.event.calendarId);
		const begins = pieces.filter(({ isCutBefore }) => !isCutBefore);
		const [first] = begins;
		const last = pieces.findLast(({ isCutAfter }) => !isCutAfter) ?? first;
		const isOne = begins.every(({ event }) => event.allDay || event.start === first?.event.start);
		if (first && last && isOne) joined.events.push({ ...first.event, end: last.event.end });
		else joined.unread.push(...pieces.map(unreadPiece));
	}
	return joined;
}

function unreadPiece({ event }: CutChip): { unread: string; days: string[] } {
	const day = event.start.slice(0, 10);
	return { unread: 'pieces', days: [addDays(day, -1), day, addDays(day, 1)] };
}
