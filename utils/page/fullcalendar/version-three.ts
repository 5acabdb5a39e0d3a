import {
	type DrawnPiece,
	dateOf,
	type FullCalendarLayout,
	type FullCalendarMarkup,
	type GridPlace,
	type NoPiece,
} from '@/utils/page/fullcalendar/markup';
import { kindOfNamedView } from '@/utils/page/fullcalendar/view-name';
import { inlinePixels } from '@/utils/page/inline-pixels';
import { plainDigits } from '@/utils/page/plain-digits';
import { tableColumns } from '@/utils/page/table-columns';
import { minutesOf, readTimeText } from '@/utils/page/time-text';

const drawnView = '.fc .fc-view';
const days = {
	timegrid: '.fc-time-grid > .fc-bg td.fc-day[data-date]',
	daygrid: '.fc-day-grid .fc-bg td.fc-day[data-date]:not(.fc-disabled-day)',
	list: '.fc-list-heading[data-date]',
};
const headers = {
	timegrid: 'th.fc-day-header[data-date]',
	daygrid: 'td.fc-day-top[data-date]',
	list: days.list,
};

/** FullCalendar 3 (3.10.5, seen 2026-11). Events lie in tables over the day cells and are matched by column. */
export const fullCalendarThree: FullCalendarMarkup = {
	chip: '.fc-time-grid-event, .fc-day-grid-event, .fc-list-item',
	probe: drawnView,
	findViews: (document) => [...document.querySelectorAll(drawnView)].filter((view) => layoutOf(view)),
	layoutOf,
	viewKind: kindOfNamedView,
	dateElements: (view, layout) => view.querySelectorAll(days[layout]),
	rangeTitle: (view) => view.closest('.fc')?.querySelector('.fc-toolbar h2')?.textContent ?? '',
	isEmptyList: (view) => view.querySelector('.fc-list-empty') !== null,
	isBusy: (view) => view.closest('.fc')?.getAttribute('aria-busy') === 'true',
	slotRows: (view) =>
		[...view.querySelectorAll('.fc-slats tr[data-time]')].map((row) => ({
			row,
			time: plainDigits(row.getAttribute('data-time') ?? ''),
		})),
	*wholeColumnEvents(view) {
		for (const event of view.querySelectorAll('.fc-time-grid-event.fc-start.fc-end'))
			yield { place: placeOf(event), time: timeOf(event) };
	},
	*timeTexts(view) {
		const texts = '.fc-list-item-time, .fc-day-grid-event .fc-time, .fc-slats .fc-time';
		for (const element of view.querySelectorAll(texts)) yield element.textContent ?? '';
	},
	writtenDate(view) {
		const label = view.querySelector('.fc-list-heading-alt');
		const dated = label?.closest('[data-date]');
		return label && dated ? { date: dateOf(dated), label: label.textContent ?? '' } : undefined;
	},
	readPiece,
	daysCutShort: (view) => [...view.querySelectorAll('.fc-row')].flatMap(daysCutShortIn),
	*dayHeaders(view, layout) {
		for (const header of view.querySelectorAll(headers[layout])) yield { day: dateOf(header), header };
	},
	dayColumn: (view, day) => [...view.querySelectorAll(days.timegrid)].find((cell) => dateOf(cell) === day),
};

function layoutOf(view: Element): FullCalendarLayout | undefined {
	if (view.classList.contains('fc-agenda-view')) return 'timegrid';
	if (view.classList.contains('fc-list-view')) return 'list';
	return view.classList.contains('fc-basic-view') ? 'daygrid' : undefined;
}

/** `data-full` has both ends, with a period where the language has one. */
function timeOf(event: Element): string {
	const time = event.querySelector('.fc-time, .fc-list-item-time');
	const text = (time?.getAttribute('data-full') ?? time?.textContent ?? '').trim();
	// From right to left the end comes first in the text itself.
	return event.closest('.fc-rtl') ? text.split(' - ').reverse().join(' - ') : text;
}

/** The time grid draws no title element where the title is empty. */
function titleOf(event: Element): string | undefined {
	const title = event.querySelector('.fc-title, .fc-list-item-title');
	if (title) return title.textContent?.trim();
	return event.querySelector(':scope > .fc-content > .fc-time:only-child') ? '' : undefined;
}

function placeOf(event: Element): GridPlace | undefined {
	const top = inlinePixels(event, 'top');
	const bottom = inlinePixels(event, 'bottom');
	return top === undefined || bottom === undefined ? undefined : { top, bottom: -bottom };
}

function readPiece(
	event: Element,
	shown: readonly string[],
	layout: FullCalendarLayout,
): DrawnPiece | NoPiece {
	// Copies under the pointer during a drag, and in the "+3 more" window.
	if (event.closest('.fc-popover, .fc-helper, .fc-helper-skeleton, .fc-helper-container'))
		return 'not-an-event';
	const isColumn = event.matches('.fc-time-grid-event');
	const span = layout === 'list' ? listDay(event) : isColumn ? columnDay(event) : rowDays(event);
	if (!span || !shown.includes(span.firstDay)) return { unread: 'a place that fits no number of days' };
	const time = timeOf(event);
	const problem = isColumn ? undefined : doubtAbout(time, layout);
	if (problem)
		return { unread: problem, days: shown.filter((day) => day >= span.firstDay && day <= span.lastDay) };
	const ends = {
		hasStart: event.classList.contains('fc-start'),
		hasEnd: event.classList.contains('fc-end'),
	};
	return {
		event,
		kind: isColumn ? 'column' : layout === 'list' ? 'list' : 'row',
		...span,
		...(layout === 'list' ? { hasStart: undefined, hasEnd: undefined } : ends),
		title: titleOf(event),
		time,
		isTimed: isColumn || /\p{Nd}/u.test(time),
		place: isColumn ? placeOf(event) : undefined,
	};
}

/**
 * In digits other than 0–9 version 3 leaves out the minutes of every time, not of full hours alone. In a list it writes
 * the times of the whole event on each of its days when it ends early in the morning.
 */
function doubtAbout(time: string, layout: FullCalendarLayout): string | undefined {
	const text = readTimeText(time);
	if (!text) return undefined;
	if (/[^\P{Nd}0-9]/u.test(time) && !/\p{Nd}[:.]\p{Nd}/u.test(time)) return 'minutes that are not written';
	const [start = 0] = minutesOf(text.start);
	const [end = 1440] = text.end ? minutesOf(text.end) : [];
	return layout === 'list' && end > 0 && end <= start ? 'a night of an unknown day' : undefined;
}

function listDay(row: Element) {
	let above = row.previousElementSibling;
	while (above && !above.matches('.fc-list-heading')) above = above.previousElementSibling;
	return above ? { firstDay: dateOf(above), lastDay: dateOf(above) } : undefined;
}

function columnDay(event: Element) {
	const cell = event.closest('.fc-content-skeleton td');
	const cells = [...(cell?.parentElement?.children ?? [])].filter((each) => !each.matches('.fc-axis'));
	const dates = [...(event.closest('.fc-time-grid')?.querySelectorAll(':scope > .fc-bg td.fc-day') ?? [])];
	const day = cell && dates[cells.indexOf(cell)];
	return day ? { firstDay: dateOf(day), lastDay: dateOf(day) } : undefined;
}

function rowDays(event: Element) {
	const row = event.closest('.fc-row');
	const cell = event.closest('td.fc-event-container');
	return row && cell ? daysOfCell(cell, row) : undefined;
}

/** From right to left the columns run backwards. */
function daysOfCell(cell: Element, row: Element) {
	const dates = [...row.querySelectorAll(':scope > .fc-bg td.fc-day')].map(dateOf);
	const place = columnsOf(row).get(cell);
	const axes = row.querySelector(':scope > .fc-bg tr')?.firstElementChild?.matches('.fc-axis') ? 1 : 0;
	if (!place) return undefined;
	const covered = dates.slice(place.column - axes, place.column - axes + place.span).sort();
	const firstDay = covered[0];
	const lastDay = covered.at(-1);
	return firstDay && lastDay ? { firstDay, lastDay } : undefined;
}

/** A cell that "+3 more" hides stays in the table, and the cell with the link stands in its place. */
function columnsOf(row: Element) {
	const rows = row.querySelectorAll(':scope > .fc-content-skeleton > table > tbody > tr');
	return tableColumns(rows, (cell) => !cell.classList.contains('fc-limited'));
}

/** Days of a month row whose "+3 more" promises more than the row keeps, not visible. */
function daysCutShortIn(row: Element): string[] {
	const hidden = [...row.querySelectorAll('.fc-limited .fc-day-grid-event, .fc-limited.fc-day-grid-event')];
	return [...row.querySelectorAll('.fc-more-cell .fc-more')].flatMap((link) => {
		const cell = link.closest('.fc-more-cell');
		const day = cell && daysOfCell(cell, row)?.firstDay;
		if (!day) return [];
		const promised = Number(/\d+/.exec(plainDigits(link.textContent ?? ''))?.[0] ?? Number.NaN);
		const kept = hidden.filter((event) => {
			const span = rowDays(event);
			return span && span.firstDay <= day && span.lastDay >= day;
		});
		return kept.length === promised ? [] : [day];
	});
}
