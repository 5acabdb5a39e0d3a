import { type DrawnBar, isBarOf } from '@/utils/page/drawn-bars';
import { addDays } from '@/utils/page/wall-clock';
import { endingDateRange, numbersAroundLastYear } from '@/utils/page/written-dates';

/** First day, and the first day after the end; `null` where the page does not say how long it goes on. */
export interface DaySpan {
	first: string;
	endExclusive: string | null;
}

/**
 * The days of an all-day entry from two sources: the bar (or the bars that it can be), and the dates that its sentence
 * ends in, which also tell how far it reaches beyond the row. `undefined` when the two disagree, and when the bar began
 * before the row and nothing says when.
 */
export function allDaySpan(bars: DrawnBar[], writtenAfterTitle: string, locale: string): DaySpan | undefined {
	const written = endingDateRange(writtenAfterTitle, locale);
	if (written) {
		const isDrawn = bars.some((bar) => isBarOf(bar, written.first, written.last));
		return isDrawn ? { first: written.first, endExclusive: addDays(written.last, 1) } : undefined;
	}
	const numbers = numbersAroundLastYear(writtenAfterTitle);
	const spans = bars.flatMap(
		(bar) => (numbers.length > 0 ? checkedByNumbers(bar, numbers) : asDrawn(bar)) ?? [],
	);
	return spans.length === 1 ? spans[0] : undefined;
}

/** Nothing is written. An arrow into a row that is shown leads to another piece, or to nothing. */
function asDrawn(bar: DrawnBar): DaySpan | undefined {
	const [begin, end] = [bar.days[bar.first], bar.days[bar.last]];
	const beganBefore = bar.hasArrowBefore && bar.first === 0 && !bar.isRowBeforeShown;
	if (!begin || !end || beganBefore) return undefined;
	const goesOn = bar.hasArrowAfter && bar.last === bar.days.length - 1;
	return { first: begin, endExclusive: goesOn ? null : addDays(end, 1) };
}

/**
 * In an unknown language: the days' numbers must be there, and nothing but the months' numbers beside them. Beside a day that
 * is not shown (a hidden weekend, too) a month's number may as well be a day's: `3 – 4 April`, of which only Friday is drawn.
 */
function checkedByNumbers({ days, first, last }: DrawnBar, numbers: number[]): DaySpan | undefined {
	const [begin, end] = [days[first], days[last]];
	if (!begin || !end) return undefined;
	const [from, to] = [Temporal.PlainDate.from(begin), Temporal.PlainDate.from(end)];
	const [isWhole, rest] = without(numbers, begin === end ? [from.day] : [from.day, to.day]);
	const mayHaveBegun = days[first - 1] !== addDays(begin, -1);
	const mayGoOn = days[last + 1] !== addDays(end, 1);
	const isSure = rest.every(
		(number) => !mayHaveBegun && !mayGoOn && (number === from.month || number === to.month),
	);
	if (isWhole && isSure) return { first: begin, endExclusive: addDays(end, 1) };
	return numbers[0] === from.day && mayGoOn && !mayHaveBegun
		? { first: begin, endExclusive: null }
		: undefined;
}

/** Whether all of `taken` are among the numbers, and those that are left. */
function without(numbers: number[], taken: number[]): [boolean, number[]] {
	const rest = [...numbers];
	const isThere = taken.every((number) => {
		const place = rest.indexOf(number);
		if (place >= 0) rest.splice(place, 1);
		return place >= 0;
	});
	return [isThere, rest];
}
