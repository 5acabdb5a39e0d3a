import { dateOf, type FullCalendarLayout, type FullCalendarMarkup } from '@/utils/page/fullcalendar/markup';
import { plainDigits } from '@/utils/page/plain-digits';

const dateForm = /^\d{4}-\d{2}-\d{2}$/;

/** Dates that the view shows, ascending. */
export function daysShown(markup: FullCalendarMarkup, view: Element, layout: FullCalendarLayout): string[] {
	const dates = [...markup.dateElements(view, layout)].map(dateOf).filter((text) => dateForm.test(text));
	const days = [...new Set(dates)].sort();
	return layout === 'list' ? listDays(days, markup.rangeTitle(view)) : days;
}

/**
 * A list names only the days that hold something. The empty ones between are known where its title tells its range: a
 * whole month, or a week by two days of the month. Weekends may be hidden, which nothing tells: a Saturday or Sunday
 * counts only if the list names one.
 */
function listDays(listed: string[], title: string): string[] {
	const dates = listed.map((day) => Temporal.PlainDate.from(day));
	const weekdays = new Set(dates.map((date) => date.dayOfWeek));
	const shown = listRange(dates, title).filter((day) => day.dayOfWeek < 6 || weekdays.has(day.dayOfWeek));
	return [...new Set([...listed, ...shown.map(String)])].sort();
}

function listRange(listed: Temporal.PlainDate[], title: string): Temporal.PlainDate[] {
	const [first] = listed;
	const last = listed.at(-1);
	if (!first || !last) return [];
	const numbers = [...plainDigits(title).matchAll(/\d+/g)].map(([digits]) => Number(digits));
	const week = weekOf(first, last, numbers);
	return week.length > 0 || !isMonth(first, last, numbers)
		? week
		: datesFrom(first.with({ day: 1 }), first.daysInMonth);
}

/** The only seven days around those listed whose first and last day of the month stand in the title in this order. */
function weekOf(first: Temporal.PlainDate, last: Temporal.PlainDate, numbers: number[]) {
	const spare = 6 - first.until(last).days;
	const starts = Array.from({ length: Math.max(0, spare + 1) }, (_, i) => first.subtract({ days: i }));
	const fitting = starts.filter((start) => {
		const at = numbers.indexOf(start.day);
		return at >= 0 && numbers.includes(start.add({ days: 6 }).day, at + 1);
	});
	const [start] = fitting;
	return start && fitting.length === 1 ? datesFrom(start, 7) : [];
}

/** "November 2026", "2026年11月": a year, perhaps the month's number, and nothing else. */
function isMonth(first: Temporal.PlainDate, last: Temporal.PlainDate, numbers: number[]): boolean {
	const isOfMonth = numbers.every((number) => number === first.year || number === first.month);
	return (
		numbers.includes(first.year) && isOfMonth && first.toPlainYearMonth().equals(last.toPlainYearMonth())
	);
}

function datesFrom(start: Temporal.PlainDate, count: number): Temporal.PlainDate[] {
	return Array.from({ length: count }, (_, i) => start.add({ days: i }));
}
