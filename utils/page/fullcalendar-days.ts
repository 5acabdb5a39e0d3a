import type { FullCalendarLayout } from '@/utils/page/fullcalendar-view';
import { viewName } from '@/utils/page/fullcalendar-view';
import { plainDigits } from '@/utils/page/plain-digits';

const date = /^\d{4}-\d{2}-\d{2}$/;

/** Dates that the view shows, ascending. */
export function daysShown(view: Element, layout: FullCalendarLayout): string[] {
	if (layout === 'list') return listDays(view);
	const cells = layout === 'timegrid' ? 'td.fc-timegrid-col' : 'td.fc-daygrid-day:not(.fc-day-disabled)';
	return datesOf(view.querySelectorAll(`${cells}[data-date]`));
}

function datesOf(elements: Iterable<Element>): string[] {
	const dates = [...elements].map((element) => element.getAttribute('data-date') ?? '');
	return [...new Set(dates.filter((text) => date.test(text)))].sort();
}

/**
 * A list names only the days that hold something. The empty ones between are known where the view's range is: a month
 * by the view's name, a week by the two days of the month in the title. Weekends may be hidden, which nothing tells:
 * a Saturday or Sunday counts only if the list names one.
 */
function listDays(view: Element): string[] {
	const listed = datesOf(view.querySelectorAll('.fc-list-day[data-date]'));
	const range = listRange(
		view,
		listed.map((day) => Temporal.PlainDate.from(day)),
	);
	const weekdays = new Set(listed.map((day) => Temporal.PlainDate.from(day).dayOfWeek));
	const shown = range.filter((day) => day.dayOfWeek < 6 || weekdays.has(day.dayOfWeek));
	return [...new Set([...listed, ...shown.map(String)])].sort();
}

function listRange(view: Element, listed: Temporal.PlainDate[]): Temporal.PlainDate[] {
	const [first] = listed;
	const last = listed.at(-1);
	if (!first || !last) return [];
	if (viewName(view) === 'listMonth' && first.toPlainYearMonth().equals(last.toPlainYearMonth()))
		return datesFrom(first.with({ day: 1 }), first.daysInMonth);
	return viewName(view) === 'listWeek' ? weekInTitle(view, first, last) : [];
}

/** The only seven days around those listed whose first and last day of the month stand in the title in this order. */
function weekInTitle(view: Element, first: Temporal.PlainDate, last: Temporal.PlainDate) {
	const title = view.closest('.fc')?.querySelector('.fc-toolbar-title')?.textContent ?? '';
	const numbers = [...plainDigits(title).matchAll(/\d+/g)].map(([digits]) => Number(digits));
	const spare = 6 - first.until(last).days;
	const starts = Array.from({ length: Math.max(0, spare + 1) }, (_, i) => first.subtract({ days: i }));
	const fitting = starts.filter((start) => {
		const at = numbers.indexOf(start.day);
		return at >= 0 && numbers.includes(start.add({ days: 6 }).day, at + 1);
	});
	const [start] = fitting;
	return start && fitting.length === 1 ? datesFrom(start, 7) : [];
}

function datesFrom(start: Temporal.PlainDate, count: number): Temporal.PlainDate[] {
	return Array.from({ length: count }, (_, i) => start.add({ days: i }));
}
