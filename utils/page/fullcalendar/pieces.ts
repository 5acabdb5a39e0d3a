import type { ChipEvent, JoinedPieces } from '@/utils/page/define-calendar';
import type { FullCalendarPiece } from '@/utils/page/fullcalendar/chip';
import type { FullCalendarSurvey } from '@/utils/page/fullcalendar/survey';
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
	const joined = new PieceChains(pieces, survey);
	const whole = joined.chains.map((chain) => ({ chain, event: joinChain(chain, survey) }));
	return {
		events: withIds(whole.map(({ chain, event }) => ({ event, isDerived: chain[0].isDerived }))),
		unread: joined.unread.map(({ piece, problem }) => ({
			unread: problem,
			days: survey.days.filter((day) => day >= piece.firstDay && day <= piece.lastDay),
		})),
		incompleteDays: whole.flatMap(({ chain, event }) =>
			event.end === null ? daysAfterFirst(chain, survey) : [],
		),
	};
}

type Chain = [FullCalendarPiece, ...FullCalendarPiece[]];

class PieceChains {
	readonly chains: Chain[] = [];
	readonly unread: { piece: FullCalendarPiece; problem: string }[] = [];
	readonly #survey: FullCalendarSurvey;
	readonly #followers: Set<FullCalendarPiece>;

	constructor(pieces: FullCalendarPiece[], survey: FullCalendarSurvey) {
		this.#survey = survey;
		this.#followers = new Set(pieces.filter((piece) => piece.continuesBefore !== false));
		for (const piece of pieces) if (this.#isHead(piece, pieces)) this.#addChain(piece);
		for (const piece of this.#followers)
			this.unread.push({ piece, problem: 'a piece whose beginning is not shown' });
	}

	/** A piece that may be a continuation is a beginning where nothing on the day before leads to it. */
	#isHead(piece: FullCalendarPiece, pieces: FullCalendarPiece[]): boolean {
		if (!this.#followers.has(piece)) return piece.continuesBefore === false;
		if (piece.continuesBefore) return false;
		const dayBefore = Temporal.PlainDate.from(piece.firstDay).subtract({ days: 1 }).toString();
		if (!this.#survey.days.includes(dayBefore)) return false;
		const leads = pieces.some(
			(other) => other.lastDay === dayBefore && other.continuesAfter !== false && isSame(other, piece),
		);
		if (!leads) this.#followers.delete(piece);
		return !leads;
	}

	#addChain(head: FullCalendarPiece): void {
		const chain: Chain = [head];
		let tail = head;
		for (let next = this.#takeNext(tail); next; next = this.#takeNext(next)) {
			chain.push(next);
			tail = next;
		}
		const isUnclear = chain.some((next, i) => {
			const piece = chain[i - 1];
			return piece !== undefined && isDoubtful(piece, next, this.#survey);
		});
		if (isUnclear) {
			for (const piece of chain) this.unread.push({ piece, problem: 'one long entry, or several of a day' });
			return;
		}
		this.chains.push(chain);
	}

	#takeNext(piece: FullCalendarPiece): FullCalendarPiece | undefined {
		if (piece.continuesAfter === false) return undefined;
		const { days } = this.#survey;
		const nextDay = days[days.indexOf(piece.lastDay) + 1];
		const next = [...this.#followers].find(
			(follower) => follower.firstDay === nextDay && isSame(follower, piece),
		);
		if (next) this.#followers.delete(next);
		return next;
	}
}

function isSame(a: FullCalendarPiece, b: FullCalendarPiece): boolean {
	return a.event.id === b.event.id && a.event.title === b.event.title;
}

/**
 * Where the markup does not tell, two entries of whole days under one title may be one or two. A time of a list or time
 * grid that ends at midnight and goes on at midnight is one.
 */
function isDoubtful(piece: FullCalendarPiece, next: FullCalendarPiece, survey: FullCalendarSurvey): boolean {
	if (piece.continuesAfter || next.continuesBefore || !piece.isDerived) return false;
	return survey.layout === 'daygrid' || (piece.event.allDay && next.event.allDay);
}

function joinChain(chain: Chain, survey: FullCalendarSurvey): CalendarEvent {
	const [head] = chain;
	const tail = chain.at(-1) ?? head;
	const allDay = chain.every((piece) => piece.event.allDay);
	const end = isOpen(tail, survey) ? null : tail.event.end;
	if (allDay || !chain.some((piece) => piece.event.allDay)) return { ...head.event, end };
	// A list and a month draw the full days of a timed event like all-day ones.
	const start = head.event.allDay ? midnight(head.event.start, survey) : head.event.start;
	if (survey.layout === 'daygrid' || end === null) return { ...head.event, allDay, start, end: null };
	return { ...head.event, allDay, start, end: tail.event.allDay ? midnight(end, survey) : end };
}

/** It goes on after the last day shown, or may do so. */
function isOpen(tail: FullCalendarPiece, { days }: FullCalendarSurvey): boolean {
	if (tail.continuesAfter !== undefined) return tail.continuesAfter;
	return !days.includes(Temporal.PlainDate.from(tail.lastDay).add({ days: 1 }).toString());
}

function midnight(date: string, survey: FullCalendarSurvey): string {
	return zonedTime(date, 0, survey.zone) ?? date;
}

function daysAfterFirst(chain: Chain, survey: FullCalendarSurvey): string[] {
	const last = chain.at(-1)?.lastDay ?? '';
	return survey.days.filter((day) => day > chain[0].firstDay && day <= last);
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
