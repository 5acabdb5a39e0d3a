import { type LabelledDate, labelledDates } from '@/utils/page/labelled/labelled-dates';
import { monthWords } from '@/utils/page/month-words';

const longestGap = 64;

/**
 * The date, or the two dates of a range, that the tail of a label begins with. What follows after a separator is
 * something else: a place may be called "June 3, 2026". Empty where there is none, or in an unknown language.
 */
export function headDates(tail: string, language: string | undefined): LabelledDate[] {
	const [first, second] = labelledDates(tail, language);
	if (!first || !isGap(tail.slice(0, first.index))) return [];
	return second && joins(tail.slice(first.end, second.index), language) ? [first, second] : [first];
}

/**
 * Whether what follows a date shows that it is told to its end: a separator, and then something that is not the
 * beginning of a day of the week, unless the day of the week stands before it.
 */
export function isDateClosed(
	tail: string,
	date: Pick<LabelledDate, 'index' | 'end'>,
	language: string | undefined,
): boolean {
	const { weekdayPattern } = monthWords(language);
	const weekday = new RegExp(`(?<!\\p{L})(?:${weekdayPattern})(?!\\p{L})`, 'iu');
	const rest = tail.slice(date.end).replace(/ ?(?:…|\.{3})$/, '');
	if (weekday.test(tail.slice(0, date.index))) return closing.test(rest);
	const [, next = '', more] = closing.exec(withoutWeekday(rest, language)) ?? [];
	if (next === '' || more) return next !== '';
	return !weekdayPattern.split('|').some((word) => word.startsWith(next.toLowerCase()));
}

/** What is left of the date, a separator, and what stands between it and the next one. */
const closing = /^(?: \p{L}{1,2}\.)?[\s.)]*[,、،，;] ?([^,、،，;]*)([,、،，;])?/u;

/** Words of the day of the week may follow a date, before or after its comma. */
function joins(gap: string, language: string | undefined): boolean {
	const joint = withoutWeekday(gap, language);
	return isGap(gap) && joint.trim() !== '' && !/^[\s.)]*[,、،，;]/.test(joint);
}

function withoutWeekday(text: string, language: string | undefined): string {
	const { weekdayPattern } = monthWords(language);
	return text.replace(new RegExp(`^[\\s.,،、，(]*(?:${weekdayPattern})(?!\\p{L})`, 'iu'), '');
}

function isGap(text: string): boolean {
	return text.length <= longestGap && !/\d/.test(text);
}
