import type { ChipEvent, JoinedPieces } from '@/utils/page/define-calendar';
import type { FullCalendarPiece } from '@/utils/page/fullcalendar-chip';
import type { FullCalendarSurvey } from '@/utils/page/fullcalendar-survey';
import { shortHash } from '@/utils/page/short-hash';
import { zonedTime } from '@/utils/page/zoned-time';
import type { CalendarEvent } from '@/utils/support/sighting';

/**
 * Whole events from pieces: a piece that is open at its end goes on in a piece that is open at its beginning, on the
 * next day shown, under the same title (and id, where there are ids). What continues beyond the days shown has no end
 * that the page tells, and the days after its first are not complete.
 */
export function joinFullCalendarPieces(chips: ChipEvent[], survey: FullCalendarSurvey): JoinedPieces {
	const pieces = (chips as FullCalendarPiece[]).toSorted((a, b) => compare(a.firstDay, b.firstDay));
	const followers = new Set(pieces.filter((piece) => piece.continuesBefore));
	const incompleteDays: string[] = [];
	const events = pieces
		.filter((piece) => !piece.continuesBefore)
		.map((head) => {
			const chain = [head];
			for (let next = takeNext(head); next; next = takeNext(next)) chain.push(next);
			const event = joinChain(chain, survey);
			if (event.end === null) incompleteDays.push(...daysAfterFirst(chain, survey));
			return { event, isDerived: head.isDerived };
		});
	const unread = [...followers].map((piece) => ({
		unread: 'a piece whose beginning is not shown',
		days: survey.days.filter((day) => day >= piece.firstDay && day <= piece.lastDay),
	}));
	return { events: withIds(events), unread, incompleteDays };

	function takeNext(piece: FullCalendarPiece): FullCalendarPiece | undefined {
		if (!piece.continuesAfter) return undefined;
		const nextDay = survey.days[survey.days.indexOf(piece.lastDay) + 1];
		const next = [...followers].find((follower) => follower.firstDay === nextDay && isSame(follower, piece));
		if (next) followers.delete(next);
		return next;
	}
}

function isSame(a: FullCalendarPiece, b: FullCalendarPiece): boolean {
	return a.event.id === b.event.id && a.event.title === b.event.title;
}

function joinChain(chain: FullCalendarPiece[], survey: FullCalendarSurvey): CalendarEvent {
	const [head, ...rest] = chain as [FullCalendarPiece, ...FullCalendarPiece[]];
	const tail = rest.at(-1) ?? head;
	const allDay = chain.every((piece) => piece.event.allDay);
	const end = tail.continuesAfter ? null : tail.event.end;
	if (allDay || !chain.some((piece) => piece.event.allDay)) return { ...head.event, end };
	// A list and a month draw the full days of a timed event like all-day ones.
	const start = head.event.allDay ? midnight(head.event.start, survey) : head.event.start;
	if (survey.layout === 'daygrid' || end === null) return { ...head.event, allDay, start, end: null };
	return { ...head.event, allDay, start, end: tail.event.allDay ? midnight(end, survey) : end };
}

function midnight(date: string, survey: FullCalendarSurvey): string {
	return zonedTime(date, 0, survey.zone) ?? date;
}

function daysAfterFirst(chain: FullCalendarPiece[], survey: FullCalendarSurvey): string[] {
	const first = chain[0]?.firstDay ?? '';
	const last = chain.at(-1)?.lastDay ?? '';
	return survey.days.filter((day) => day > first && day <= last);
}

/**
 * An id of our own from start and title where the page has none; two events alike are told apart by their order of
 * ending. The end is not part of it: a month does not show it, and the event should be the same in every view.
 */
function withIds(events: { event: CalendarEvent; isDerived: boolean }[]): CalendarEvent[] {
	const counts = new Map<string, number>();
	return events
		.toSorted((a, b) => compare(a.event.end ?? '', b.event.end ?? ''))
		.map(({ event, isDerived }) => {
			if (!isDerived) return event;
			const id = `derived:${event.start}:${shortHash(event.title)}`;
			const count = (counts.get(id) ?? 0) + 1;
			counts.set(id, count);
			return { ...event, id: count === 1 ? id : `${id}:${count}` };
		});
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
