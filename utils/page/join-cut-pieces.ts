import type { ChipEvent } from '@/utils/page/define-calendar';
import type { CalendarEvent } from '@/utils/support/sighting';

/** One drawn piece of an event. Where it is cut, only another piece of the same event tells the time. */
export interface CutChip extends ChipEvent {
	isCutBefore?: boolean;
	isCutAfter?: boolean;
}

/** One event from all its pieces, and from its drawings in several calendars: the leader's own calendar counts. */
export function joinCutPieces(chips: readonly CutChip[], ownCalendar: string | null): CalendarEvent[] {
	return [...Map.groupBy(chips, ({ event }) => event.id).values()].flatMap((drawings) => {
		const own = drawings.find(({ event }) => event.calendarId === ownCalendar) ?? drawings[0];
		const pieces = drawings.filter(({ event }) => event.calendarId === own?.event.calendarId);
		const first = pieces.find(({ isCutBefore }) => !isCutBefore);
		const last = pieces.findLast(({ isCutAfter }) => !isCutAfter) ?? first;
		return first && last ? [{ ...first.event, end: last.event.end }] : [];
	});
}
