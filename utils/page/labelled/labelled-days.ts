import { isUnbrokenRun } from '@/utils/page/day-steps';
import { headDates } from '@/utils/page/head-dates';
import { canNameDay, labelledDates, namesTwoYears } from '@/utils/page/labelled/labelled-dates';
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

const disagree = { problem: 'date and place disagree' };

/** The days of an entry without times, both included, from its label and its place; no guess where they disagree. */
export function labelledDays(
	entry: LabelledEntry,
	place: EntryPlace,
	language: string | undefined,
): SpanReading {
	const tail = datePart(entry);
	const dates = headDates(tail, language);
	if (dates.length === 0) return daysByNumbers(entry, tail, place, language);
	if (isOpen(entry, dates, language)) return mayBeCut;
	const ranges = rangesOf(dates).filter(([first, last]) =>
		place.day ? first <= place.day && place.day <= last : overlaps(first, last, place.shown),
	);
	const [range, ...others] = ranges;
	if (!range || others.length > 0) return disagree;
	return confirms(entry.dateLine, range, place.day, language) ? wholeDays(...range) : disagree;
}

/** In a language without known words: one day, or a range of which both ends are on the page. */
function daysByNumbers(
	entry: LabelledEntry,
	tail: string,
	place: EntryPlace,
	language: string | undefined,
): SpanReading {
	if (!/\d/.test(tail)) return { problem: 'no date in the label' };
	if (isOpen(entry, [], language)) return mayBeCut;
	if (namesTwoYears(tail) || namesTwoYears(entry.dateLine)) return daysByRepetition(tail, place, language);
	const fitting = (place.day ? [place.day] : place.shown).filter(
		(day) => canNameDay(tail, day, language) && canNameDay(entry.dateLine, day, language),
	);
	const [day, ...others] = fitting;
	if (!day || others.length > 0 || place.repeatedOn.length > 1) return { problem: 'date not understood' };
	return wholeDays(day, day);
}

function daysByRepetition(tail: string, place: EntryPlace, language: string | undefined): SpanReading {
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

function wholeDays(first: string, last: string): LabelledSpan {
	return { first, startMinute: 0, last, endMinute: 1440 };
}
