import { dayAfter, dayBefore, isUnbrokenRun } from '@/utils/page/day-steps';
import { type DrawnSpan, fitPieceToTimes } from '@/utils/page/drawn-piece';
import { headDates, isDateClosed } from '@/utils/page/head-dates';
import { canNameDay, labelledDates, namesTwoYears } from '@/utils/page/labelled-dates';
import type { LabelledEntry } from '@/utils/page/labelled-entry';

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

type Result = LabelledSpan | { problem: string };

const cut = { problem: 'the label may be cut' };
const ambiguous = { problem: 'half of the day not certain' };
const disagree = { problem: 'date and place disagree' };
const longestSpanDays = 400;

/** The days of an entry without times, both included, from its label and its place; no guess where they disagree. */
export function labelledDays(entry: LabelledEntry, place: EntryPlace, language: string | undefined): Result {
	const tail = datePart(entry);
	const dates = headDates(tail, language);
	if (dates.length === 0) return daysByNumbers(entry, tail, place, language);
	if (isOpen(entry, dates, language)) return cut;
	const ranges = rangesOf(dates).filter(([first, last]) =>
		place.day ? first <= place.day && place.day <= last : overlaps(first, last, place.shown),
	);
	const [range, ...others] = ranges;
	if (!range || others.length > 0) return disagree;
	return confirms(entry.dateLine, range, place.day, language) ? wholeDays(...range) : disagree;
}

/** Whether a second date may have stood where a long label ends. */
function isOpen(
	entry: LabelledEntry,
	dates: readonly { end: number }[],
	language: string | undefined,
): boolean {
	const [first, second] = dates;
	if (!entry.mayBeCut || second) return false;
	if (first) return !isDateClosed(entry.tail, first.end, language);
	return !/^\D*\d+\D+\d+(?:\D{1,4}\d{1,2})?[^\d\p{L}]*[,、،，;]/u.test(entry.tail);
}

/** In a language without known words: one day, or a range of which both ends are on the page. */
function daysByNumbers(
	entry: LabelledEntry,
	tail: string,
	place: EntryPlace,
	language: string | undefined,
): Result {
	if (!/\d/.test(tail)) return { problem: 'no date in the label' };
	if (isOpen(entry, [], language)) return cut;
	if (namesTwoYears(tail) || namesTwoYears(entry.dateLine)) return daysByRepetition(tail, place, language);
	const fitting = (place.day ? [place.day] : place.shown).filter(
		(day) => canNameDay(tail, day, language) && canNameDay(entry.dateLine, day, language),
	);
	const [day, ...others] = fitting;
	if (!day || others.length > 0 || place.repeatedOn.length > 1) return { problem: 'date not understood' };
	return wholeDays(day, day);
}

function daysByRepetition(tail: string, place: EntryPlace, language: string | undefined): Result {
	const [first, last] = [place.repeatedOn[0], place.repeatedOn.at(-1)];
	const isWithin = first !== place.shown[0] && last !== place.shown.at(-1);
	if (
		!first ||
		!last ||
		!isWithin ||
		!isUnbrokenRun(place.repeatedOn) ||
		!namesRange(tail, first, last, language)
	) {
		return { problem: 'range of dates not understood' };
	}
	return wholeDays(first, last);
}

/** The days and times of an entry with times. `minutes` of its start and end may be several; the place decides. */
export function labelledTimes(
	entry: LabelledEntry & { times: NonNullable<LabelledEntry['times']> },
	place: EntryPlace,
	language: string | undefined,
): Result {
	const tail = datePart(entry);
	const dates = headDates(tail, language);
	if (!place.drawn && isOpen(entry, dates, language)) return cut;
	const isAmbiguous = entry.times.starts.length > 1 || entry.times.ends.length > 1;
	if (isAmbiguous && !place.drawn && dates.length === 0) return ambiguous;
	const spans = entry.times.starts.flatMap((start) =>
		entry.times.ends.flatMap((end) => spansOf(start, end, rangesOf(dates), place)),
	);
	const fitting = spans.filter(
		(span) =>
			isInOrder(span, place.drawn !== undefined) &&
			isPlaced(span, place) &&
			(dates.length > 0 || isNamedByNumbers(tail, span, language)),
	);
	const [span, ...others] =
		fitting.length > 1 ? fitting.filter((one) => isDrawnThroughout(one, place)) : fitting;
	if (!span) return { problem: 'times, date and place disagree' };
	return others.length > 0 ? ambiguous : span;
}

/** Every span that times, dates and place allow, before the place is compared. */
function spansOf(
	startMinute: number,
	end: number,
	ranges: readonly (readonly [string, string])[],
	place: EntryPlace,
): LabelledSpan[] {
	const isOvernight = end !== 0 && end < startMinute;
	const endMinute = end === 0 ? 1440 : end;
	const within = (first: string, last = first) => ({ first, startMinute, last, endMinute });
	const written = ranges.flatMap(([first, last]) => {
		if (first === last) return [isOvernight ? within(first, dayAfter(first)) : within(first)];
		// Which of the two dates an end at midnight belongs to is not known.
		return end === 0 ? [within(first, last), within(first, dayBefore(last))] : [within(first, last)];
	});
	if (ranges.length > 0) return isPlausible(written, place) ? written : [];
	if (!place.day) return [];
	if (!isOvernight) return place.repeatedOn.length > 1 && !place.drawn ? [] : [within(place.day)];
	return overnightStarts(place).map((day) => within(day, dayAfter(day)));
}

/** Whether the first two pairs of numbers (day and year) can be those of a range. */
function namesRange(tail: string, first: string, last: string, language: string | undefined): boolean {
	const end = /^\D*\d+\D+\d+/.exec(tail)?.[0].length ?? 0;
	return first < last && canNameDay(tail, first, language) && canNameDay(tail.slice(end), last, language);
}

/** Drawn over several days, but said to be within one: the label tells too little. */
function isPlausible(spans: readonly LabelledSpan[], place: EntryPlace): boolean {
	return (
		place.drawn !== undefined ||
		spans.every((span) => span.first !== span.last || place.repeatedOn.length < 2)
	);
}

/** Without a date in the label: in a cell, both days of the night have to be drawn. */
function overnightStarts({ day, drawn, repeatedOn }: EntryPlace): string[] {
	if (!day) return [];
	if (drawn) return [day, dayBefore(day)];
	const [first, second, ...more] = repeatedOn;
	return first && second === dayAfter(first) && more.length === 0 ? [first] : [];
}

/** Only a drawing tells whether an entry from ten to ten takes no time or a day. */
function isInOrder({ first, startMinute, last, endMinute }: LabelledSpan, isDrawn: boolean): boolean {
	return first < last || startMinute < endMinute || (startMinute === endMinute && isDrawn);
}

function isPlaced(span: LabelledSpan, { day, drawn, shown }: EntryPlace): boolean {
	if (!day) return overlaps(span.first, span.last, shown);
	return isOnDay(span, day) && (!drawn || fitPieceToTimes(drawn, day, span));
}

/** Whether each day of the span that is on the page holds a drawing. */
function isDrawnThroughout(span: LabelledSpan, { drawn, day, repeatedOn, shown }: EntryPlace): boolean {
	if (!drawn) return true;
	const known = new Set([day, ...repeatedOn]);
	return shown.every((one) => !isOnDay(span, one) || known.has(one));
}

function isNamedByNumbers(
	tail: string,
	{ first, last }: LabelledSpan,
	language: string | undefined,
): boolean {
	return namesTwoYears(tail) ? namesRange(tail, first, last, language) : canNameDay(tail, first, language);
}

function isOnDay(span: LabelledSpan, day: string): boolean {
	return span.first <= day && (day < span.last || (day === span.last && span.endMinute > 0));
}

/** The part of the tail in which the date stands: the tooltip may tell where the place begins. */
function datePart({ tail, place }: LabelledEntry): string {
	const at = place ? Math.max(...separators.map((mark) => tail.lastIndexOf(mark + place))) : -1;
	const part = at >= 0 ? tail.slice(0, at) : tail;
	return /[.…]$/.test(part) ? part.replace(/\d* ?(?:…|\.{3})$/, '') : part;
}

const separators = [', ', '、', '،', '، ', '，'];

function rangesOf(dates: readonly { days: readonly string[] }[]): (readonly [string, string])[] {
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

/** The tooltip's own date is that of the entry, or of the day on which it is drawn. */
function confirms(
	line: string,
	[first, last]: readonly [string, string],
	placed: string | undefined,
	language: string | undefined,
): boolean {
	const [written] = labelledDates(line, language);
	if (written) return written.days.some((day) => first <= day && day <= last);
	return [first, placed].some((day) => day !== undefined && canNameDay(line, day, language));
}

function overlaps(first: string, last: string, shown: readonly string[]): boolean {
	return shown.length === 0 || shown.some((day) => first <= day && day <= last);
}

function wholeDays(first: string, last: string): LabelledSpan {
	return { first, startMinute: 0, last, endMinute: 1440 };
}
