import type { DrawnSpan } from '@/utils/page/drawn-piece';
import { isDateClosed } from '@/utils/page/head-dates';
import { canNameDay, type LabelledDate } from '@/utils/page/labelled/labelled-dates';
import type { LabelledEntry } from '@/utils/page/labelled/labelled-entry';

/** Begin and end as dates and minutes after their midnights, in the page's wall time. */
export interface LabelledSpan {
	first: string;
	startMinute: number;
	last: string;
	endMinute: number;
}

/** Where an entry is drawn. */
export interface EntryPlace {
	/** The day of the column or cell that holds it, where one does. */
	day: string | undefined;
	/** Its extent in a column of time, where it is in one. */
	drawn: DrawnSpan | undefined;
	/** Every day that holds a drawing with the same id; empty when there is only this one. */
	repeatedOn: readonly string[];
	/** The days of the page, ascending. */
	shown: readonly string[];
}

/** A span, or why there is none. */
export type SpanReading = LabelledSpan | { problem: string };

export const mayBeCut = { problem: 'the label may be cut' };
const longestSpanDays = 400;

/** The part of the tail in which the date stands: the tooltip may tell where the place begins. */
export function datePart({ tail, place }: LabelledEntry): string {
	const at = place ? Math.max(...separators.map((mark) => tail.lastIndexOf(mark + place))) : -1;
	const part = at >= 0 ? tail.slice(0, at) : tail;
	return /[.…]$/.test(part) ? part.replace(/\d* ?(?:…|\.{3})$/, '') : part;
}

const separators = [', ', '、', '،', '، ', '，'];

/** Whether a second date may have stood where a long label ends. */
export function isOpen(
	entry: LabelledEntry,
	dates: readonly LabelledDate[],
	language: string | undefined,
): boolean {
	const [first, second] = dates;
	if (!entry.mayBeCut || second) return false;
	if (first) return !isDateClosed(entry.tail, first, language);
	// The day of the week may follow the date, after a separator of its own.
	return !/^\D*\d+\D+\d+(?:\D{1,4}\d{1,2})?[^\d\p{L}]*[,、،，;][^\d,、،，;]*[,、،，;]/u.test(entry.tail);
}

/** Every range, both ends included, that one or two dates can mean. */
export function rangesOf(dates: readonly { days: readonly string[] }[]): (readonly [string, string])[] {
	const [first, last] = dates;
	if (!first) return [];
	return first.days.flatMap((start) =>
		last
			? last.days.filter((end) => isRange(start, end)).map((end) => [start, end] as const)
			: [[start, start]],
	);
}

function isRange(first: string, last: string): boolean {
	return first <= last && Temporal.PlainDate.from(first).until(last).days <= longestSpanDays;
}

/** Whether the first two pairs of numbers (day and year) can be those of a range. */
export function namesRange(tail: string, first: string, last: string, language: string | undefined): boolean {
	const end = /^\D*\d+\D+\d+/.exec(tail)?.[0].length ?? 0;
	return first < last && canNameDay(tail, first, language) && canNameDay(tail.slice(end), last, language);
}

/** Whether a range has a day in common with those shown, where they are known. */
export function overlaps(first: string, last: string, shown: readonly string[]): boolean {
	return shown.length === 0 || shown.some((day) => first <= day && day <= last);
}
