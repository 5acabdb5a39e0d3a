import type { ChipEvent, JoinedPieces } from '@/utils/page/define-calendar';
import { shortHash } from '@/utils/page/short-hash';
import { addDays, type WallClock } from '@/utils/page/wall-clock';
import type { CalendarEvent } from '@/utils/support/sighting';

/** What a page without ids draws of one event on one day. Start and end of `event` are filled in by joining. */
export interface DrawnPiece extends ChipEvent {
	day: string;
	/** Equal for pieces that may belong to one event. */
	likeness: string;
	/** Minutes after the day's midnight; `null` where no time is drawn. */
	from: number | null;
	to: number | null;
	/** `null`: the page does not tell. */
	isFirst: boolean | null;
	isLast: boolean | null;
	/** The times drawn may be some minutes off: the day then counts as not fully understood. */
	isRounded: boolean;
}

/**
 * Whole events from pieces that follow each other on the days shown. Ids are derived from day, calendar and title, in
 * the order of starting, so that an event has the same id in every view. What may have begun before the days shown is
 * unread.
 */
export function joinDrawnPieces(
	pieces: readonly DrawnPiece[],
	{ days, wallClock }: { days: readonly string[]; wallClock: WallClock },
): JoinedPieces {
	const joined: Required<JoinedPieces> = { events: [], unread: [], incompleteDays: [] };
	const counts = new Map<string, number>();
	const inOrder = pieces.toSorted((a, b) => compare(a.day, b.day) || (a.from ?? -1) - (b.from ?? -1));
	for (const chain of chainsOf(inOrder)) {
		const drawn = chain.map(({ day }) => day);
		const event = eventOf(chain, days, wallClock);
		if (typeof event === 'string') {
			joined.unread.push({ unread: event, days: drawn });
			continue;
		}
		joined.events.push({ ...event, id: derivedId(event, drawn[0] ?? '', counts) });
		if (chain.some(({ isRounded }) => isRounded)) joined.incompleteDays.push(...drawn);
	}
	return joined;
}

/** Each piece goes on in the first free one of its kind on the next day. */
function chainsOf(pieces: readonly DrawnPiece[]): DrawnPiece[][] {
	const chains: DrawnPiece[][] = [];
	for (const piece of pieces) {
		const before = chains.find((chain) => {
			const last = chain.at(-1);
			return last !== undefined && goesOn(last, piece);
		});
		if (before) before.push(piece);
		else chains.push([piece]);
	}
	return chains;
}

function goesOn(piece: DrawnPiece, next: DrawnPiece): boolean {
	return (
		next.likeness === piece.likeness &&
		piece.isLast !== true &&
		next.isFirst !== true &&
		next.day === addDays(piece.day, 1)
	);
}

function eventOf(chain: DrawnPiece[], days: readonly string[], wallClock: WallClock): CalendarEvent | string {
	const [first] = chain;
	const last = chain.at(-1);
	if (!first || !last) return 'nothing';
	if (first.isFirst === false || (first.isFirst === null && first.day === days[0])) return 'begin';
	const isCut = last.isLast === false || (last.isLast === null && last.day === days.at(-1));
	const { event } = first;
	if (first.from === null)
		return { ...event, allDay: true, start: first.day, end: isCut ? null : addDays(last.day, 1) };
	const start = wallClock.at(first.day, first.from);
	const end = isCut || last.to === null ? null : wallClock.at(last.day, last.to);
	// Clocks change: the time that is drawn names no moment, or two.
	if (start === undefined || end === undefined) return 'time';
	return { ...event, allDay: false, start, end };
}

/** From day, calendar and title; `counts` tells events apart that have all of these in common. */
export function derivedId(
	{ calendarId, title }: CalendarEvent,
	day: string,
	counts: Map<string, number>,
): string {
	const id = `derived:${day}:${shortHash(`${calendarId}\n${title}`)}`;
	const count = (counts.get(id) ?? 0) + 1;
	counts.set(id, count);
	return count === 1 ? id : `${id}:${count}`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
