import type { InlineBox } from '@/utils/page/inline-box';
import { addDays } from '@/utils/page/wall-clock';
import { endingDateRange, numbersAroundLastYear } from '@/utils/page/written-dates';

/** A bar drawn over some of the days shown; `first` and `last` are indexes, both included. */
export interface DrawnBar {
	days: string[];
	first: number;
	last: number;
	/** Drawn with an arrow: it goes on beyond the days shown. */
	hasArrowBefore: boolean;
	hasArrowAfter: boolean;
}

/**
 * The bar of a chip in a row of days, `place` being the day whose cell holds it. Repetitions of a bar for screen readers
 * stand in later cells with the place of the first drawing. `undefined` when cell and place do not fit.
 */
export function drawnBar(chip: Element, box: InlineBox, place: number, days: string[]): DrawnBar | undefined {
	const share = 100 / days.length;
	const first = box.left === undefined ? place : Math.round(box.left / share);
	const last = first + Math.max(1, Math.round((box.width ?? 0) / share)) - 1;
	if (first > place || last < place || last >= days.length) return undefined;
	const arrows = [...chip.querySelectorAll('[aria-hidden="true"][style*="border-"]')].map(
		(arrow) => arrow.getAttribute('style') ?? '',
	);
	return {
		days,
		first,
		last,
		hasArrowBefore: arrows.some((style) => style.includes('border-right-color')),
		hasArrowAfter: arrows.some((style) => style.includes('border-left-color')),
	};
}

/** First day, and the first day after the end; `null` where the page does not say how long it goes on. */
export interface DaySpan {
	first: string;
	endExclusive: string | null;
}

/**
 * The days of an all-day entry from two sources: the bar, and the dates that its sentence ends in.
 * The written dates also tell how far it reaches beyond the days shown. `undefined` when the two disagree, and when
 * the bar began before the days shown and nothing says when.
 */
export function allDaySpan(bar: DrawnBar, writtenAfterTitle: string, locale: string): DaySpan | undefined {
	const { days } = bar;
	const first = days[bar.first];
	const last = days[bar.last];
	if (first === undefined || last === undefined) return undefined;
	const written = endingDateRange(writtenAfterTitle, locale);
	if (written) {
		return isBarOf(bar, written.first, written.last)
			? { first: written.first, endExclusive: addDays(written.last, 1) }
			: undefined;
	}
	const numbers = numbersAroundLastYear(writtenAfterTitle);
	return numbers.length > 0 ? checkedByNumbers(bar, first, last, numbers) : asDrawn(bar, first, last);
}

/** Whether the bar covers just those of the days shown that lie in this range, both ends included. */
export function isBarOf({ days, first, last }: DrawnBar, from: string, until: string): boolean {
	const shown = days.filter((day) => day >= from && day <= until);
	return shown[0] === days[first] && shown.at(-1) === days[last];
}

function asDrawn(bar: DrawnBar, first: string, last: string): DaySpan | undefined {
	if (bar.hasArrowBefore && bar.first === 0) return undefined;
	const goesOn = bar.hasArrowAfter && bar.last === bar.days.length - 1;
	return { first, endExclusive: goesOn ? null : addDays(last, 1) };
}

/** In an unknown language: the days' numbers must be there, and nothing but the months' numbers beside them. */
function checkedByNumbers(
	bar: DrawnBar,
	first: string,
	last: string,
	numbers: number[],
): DaySpan | undefined {
	const [from, to] = [first, last].map((day) => Temporal.PlainDate.from(day));
	if (!from || !to || !numbers.includes(from.day)) return undefined;
	const rest = [...numbers];
	for (const day of first === last ? [from.day] : [from.day, to.day]) {
		const place = rest.indexOf(day);
		if (place >= 0) rest.splice(place, 1);
		else return bar.last === bar.days.length - 1 ? { first, endExclusive: null } : undefined;
	}
	const isAtEdge = bar.first === 0 || bar.last === bar.days.length - 1;
	const isSure = rest.every((number) => !isAtEdge && (number === from.month || number === to.month));
	if (isSure) return { first, endExclusive: addDays(last, 1) };
	return bar.first > 0 && bar.last === bar.days.length - 1 ? { first, endExclusive: null } : undefined;
}
