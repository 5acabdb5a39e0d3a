import { dayAfter, dayBefore } from '@/utils/page/day-steps';
import { fitPieceToTimes } from '@/utils/page/drawn-piece';
import { headDates } from '@/utils/page/head-dates';
import { canNameDay, namesTwoYears } from '@/utils/page/labelled/labelled-dates';
import type { LabelledEntry } from '@/utils/page/labelled/labelled-entry';
import {
	datePart,
	type EntryPlace,
	isOpen,
	type LabelledSpan,
	mayBeCut,
	namesRange,
	overlaps,
	rangesOf,
	type SpanReading,
} from '@/utils/page/labelled/labelled-span';

const ambiguous = { problem: 'half of the day not certain' };

/** The days and times of an entry with times. `minutes` of its start and end may be several; the place decides. */
export function labelledTimes(
	entry: LabelledEntry & { times: NonNullable<LabelledEntry['times']> },
	place: EntryPlace,
	language: string | undefined,
): SpanReading {
	const tail = datePart(entry);
	const dates = headDates(tail, language);
	if (!place.drawn && isOpen(entry, dates, language)) return mayBeCut;
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
