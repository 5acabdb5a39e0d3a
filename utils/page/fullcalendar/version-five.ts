import { columnsSpanned } from '@/utils/page/fullcalendar/columns';
import type {
	DrawnPiece,
	FullCalendarLayout,
	FullCalendarMarkup,
	GridPlace,
	NoPiece,
} from '@/utils/page/fullcalendar/markup';
import { dateOf } from '@/utils/page/fullcalendar/markup';
import { kindOfNamedView } from '@/utils/page/fullcalendar/view-name';
import { inlinePixels } from '@/utils/page/inline-pixels';
import { plainDigits } from '@/utils/page/plain-digits';

const drawnView = '.fc .fc-view';
const days = {
	timegrid: 'td.fc-timegrid-col[data-date]',
	daygrid: 'td.fc-daygrid-day[data-date]:not(.fc-day-disabled)',
	list: '.fc-list-day[data-date]',
};
const headers = { ...days, timegrid: 'th.fc-col-header-cell[data-date]' };

/** FullCalendar 5 and 6 (5.11.5 and 6.1.21, seen 2026-11). An event's harness carries its place, its element its state. */
export const fullCalendarFive: FullCalendarMarkup = {
	chip: '.fc-timegrid-event-harness, .fc-daygrid-event-harness, .fc-list-event',
	probe: drawnView,
	findViews: (document) => [...document.querySelectorAll(drawnView)].filter((view) => layoutOf(view)),
	layoutOf,
	viewKind: kindOfNamedView,
	dateElements: (view, layout) => view.querySelectorAll(days[layout]),
	rangeTitle: (view) => view.closest('.fc')?.querySelector('.fc-toolbar-title')?.textContent ?? '',
	isEmptyList: (view) => view.querySelector('.fc-list-empty') !== null,
	isBusy: (view) => view.closest('.fc')?.getAttribute('aria-busy') === 'true',
	slotRows: (view) =>
		[...view.querySelectorAll('td.fc-timegrid-slot-lane[data-time]')].map((row) => ({
			row,
			time: row.getAttribute('data-time') ?? '',
		})),
	*wholeColumnEvents(view) {
		const whole = '.fc-timegrid-event-harness > .fc-event-start.fc-event-end:not(.fc-event-mirror)';
		for (const event of view.querySelectorAll(whole))
			yield { place: event.parentElement ? placeOf(event.parentElement) : undefined, time: timeOf(event) };
	},
	*timeTexts(view) {
		const texts = '.fc-event-time, .fc-list-event-time, .fc-time, .fc-timegrid-slot-label-cushion';
		for (const element of view.querySelectorAll(texts)) yield element.textContent ?? '';
	},
	writtenDate(view) {
		const label = view.querySelector('[data-date] a[aria-label]');
		const dated = label?.closest('[data-date]');
		return label && dated
			? { date: dateOf(dated), label: label.getAttribute('aria-label') ?? '' }
			: undefined;
	},
	readPiece,
	daysCutShort: (view) =>
		[...view.querySelectorAll('.fc-more-link')]
			.filter((link) => !link.closest('.fc-popover'))
			.flatMap((link) => link.closest('td[data-date]') ?? [])
			.filter((cell) => !holdsAll(cell))
			.map(dateOf),
	*dayHeaders(view, layout) {
		for (const header of view.querySelectorAll(headers[layout])) {
			const place = header.querySelector('.fc-daygrid-day-top, .fc-list-day-cushion');
			yield { day: dateOf(header), header: place ?? header };
		}
	},
	dayColumn: (view, day) => view.querySelector(`td.fc-timegrid-col[data-date="${day}"]`) ?? undefined,
};

function layoutOf(view: Element): FullCalendarLayout | undefined {
	if (view.classList.contains('fc-timegrid')) return 'timegrid';
	if (view.classList.contains('fc-list')) return 'list';
	return view.matches('.fc-daygrid, .fc-multimonth') ? 'daygrid' : undefined;
}

/** `inset: 480px 0% -504px` says 480 and 504. */
function placeOf(harness: Element): GridPlace | undefined {
	const top = inlinePixels(harness, 'top');
	const bottom = inlinePixels(harness, 'bottom');
	return top === undefined || bottom === undefined ? undefined : { top, bottom: -bottom };
}

/** `.fc-time` is of hosts that draw the inside of their events themselves, as Odoo does. */
function timeOf(event: Element): string {
	return event.querySelector('.fc-event-time, .fc-list-event-time, .fc-time')?.textContent?.trim() ?? '';
}

function readPiece(
	chip: Element,
	shown: readonly string[],
	layout: FullCalendarLayout,
): DrawnPiece | NoPiece {
	const event = chip.matches('.fc-event') ? chip : chip.querySelector('.fc-event');
	// The copy under the pointer during a drag, background shading, copies in the "+3 more" window.
	if (!event || event.matches('.fc-event-mirror, .fc-bg-event') || chip.closest('.fc-popover'))
		return 'not-an-event';
	const span = spanOf(chip, shown, layout);
	if (!span) return { unread: 'a place that fits no number of days' };
	const time = timeOf(event);
	const isColumn = chip.matches('.fc-timegrid-event-harness');
	return {
		event,
		kind: isColumn ? 'column' : layout === 'list' ? 'list' : 'row',
		...span,
		hasStart: event.classList.contains('fc-event-start'),
		hasEnd: event.classList.contains('fc-event-end'),
		title: event.querySelector('.fc-event-title, .fc-list-event-title')?.textContent?.trim(),
		time,
		isTimed: isColumn || event.matches('.fc-daygrid-dot-event') || /\p{Nd}/u.test(time),
		place: isColumn ? placeOf(chip) : undefined,
	};
}

function spanOf(chip: Element, shown: readonly string[], layout: FullCalendarLayout) {
	if (layout === 'list') {
		let above = chip.previousElementSibling;
		while (above && !above.matches('.fc-list-day')) above = above.previousElementSibling;
		return above ? { firstDay: dateOf(above), lastDay: dateOf(above) } : undefined;
	}
	const cell = chip.closest('td[data-date]');
	const first = cell ? shown.indexOf(dateOf(cell)) : -1;
	const columns = cell && chip.matches('.fc-daygrid-event-harness-abs') ? columnsSpanned(chip, cell) : 1;
	const firstDay = shown[first];
	const lastDay = columns === undefined ? undefined : shown[first + columns - 1];
	return firstDay && lastDay ? { firstDay, lastDay } : undefined;
}

/**
 * "+3 more" in a month row: the three are kept in the row, not visible, and are read like the others. The time grid's
 * own link (`eventMaxStack`) leaves them out.
 */
function holdsAll(cell: Element): boolean {
	const link = cell.querySelector('.fc-more-link');
	const promised = Number(/\d+/.exec(plainDigits(link?.textContent ?? ''))?.[0] ?? Number.NaN);
	const cells = [...(cell.parentElement?.querySelectorAll(':scope > td[data-date]') ?? [])];
	const column = cells.indexOf(cell);
	const hidden = cells
		.slice(0, column + 1)
		.flatMap((other, i) =>
			[...other.querySelectorAll<HTMLElement>('.fc-daygrid-event-harness')].filter(
				(harness) =>
					harness.style.visibility === 'hidden' && i + (columnsSpanned(harness, other) ?? 0) > column,
			),
		);
	return hidden.length === promised;
}
