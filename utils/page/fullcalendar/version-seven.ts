import { dateOf, type FullCalendarMarkup } from '@/utils/page/fullcalendar/markup';
import {
	columnPlace,
	eventsIn,
	readSevenPiece,
	sevenChip,
	textsOf,
} from '@/utils/page/fullcalendar/version-seven-piece';

const datedPlaces =
	'[role="grid"][class*="fc-"] [role="gridcell"][data-date], ' +
	'[role="list"] > [role="listitem"] > [data-date]:first-child:not([role])';

/**
 * FullCalendar 7 (7.1.0, seen 2026-11). Its class names are hashed and belong to themes; what stays are roles,
 * `data-date`, `data-time`, a custom property on each event, and the styles that place it.
 */
export const fullCalendarSeven: FullCalendarMarkup = {
	chip: sevenChip,
	probe: datedPlaces,
	findViews(document) {
		const views = [...document.querySelectorAll(datedPlaces)].flatMap((element) => {
			const grid = element.closest('[role="grid"]');
			return grid?.closest('[role="list"]') ?? grid ?? element.parentElement?.parentElement ?? [];
		});
		return [...new Set(views)];
	},
	layoutOf: (view) =>
		view.matches('[role="list"]') && !view.querySelector('[role="gridcell"]')
			? 'list'
			: view.querySelector('[data-time]')
				? 'timegrid'
				: 'daygrid',
	viewKind(view, layout, days) {
		if (layout === 'list') return 'schedule';
		if (view.matches('[role="list"]')) return 'year';
		if (days.length === 1) return 'day';
		if (days.length === 7 || days.length === 5) return 'week';
		return layout === 'daygrid' && days.length >= 20 && days.length <= 42 ? 'month' : 'other';
	},
	dateElements: (view, layout) =>
		view.querySelectorAll(
			layout === 'list' ? '[role="listitem"] > [data-date]' : '[role="gridcell"][data-date]',
		),
	rangeTitle: (view) => view.getAttribute('aria-label') ?? '',
	isEmptyList: () => false,
	// While an event is dragged, its copy stands in the grid and cannot be told from an event.
	isBusy: (view) =>
		view.closest('[aria-busy="true"]') !== null ||
		eventsIn(view).some((event) => event.parentElement?.style.visibility === 'hidden'),
	// A row holds the axis and the lane, and either may name the time.
	slotRows: (view) =>
		[...view.querySelectorAll('[data-time]:last-child:not(:first-child)')].map((lane) => ({
			row: lane.parentElement ?? lane,
			time: lane.getAttribute('data-time') ?? '',
		})),
	*wholeColumnEvents(view) {
		for (const event of eventsIn(view)) {
			const place = columnPlace(event);
			if (place && place.top > 0) yield { place, time: textsOf(event)?.time ?? '' };
		}
	},
	*timeTexts(view) {
		for (const event of eventsIn(view)) yield textsOf(event)?.time ?? '';
		for (const slot of view.querySelectorAll('[data-time]')) yield slot.textContent ?? '';
	},
	writtenDate(view) {
		const cell = view.querySelector('[role="gridcell"][data-date][aria-label]');
		if (cell) return { date: dateOf(cell), label: cell.getAttribute('aria-label') ?? '' };
		const head = view.querySelector('[role="listitem"][aria-label] > [data-date]');
		return head
			? { date: dateOf(head), label: head.parentElement?.getAttribute('aria-label') ?? '' }
			: undefined;
	},
	readPiece: readSevenPiece,
	// What "+3 more" stands for is not in the page.
	daysCutShort: (view) =>
		[...view.querySelectorAll('[role="gridcell"][data-date] [aria-haspopup="dialog"]')].flatMap((link) => {
			const cell = link.closest('[data-date]');
			return cell ? [dateOf(cell)] : [];
		}),
	*dayHeaders(view, layout) {
		const headers = {
			timegrid: '[role="columnheader"]',
			daygrid: '[role="gridcell"]',
			list: '[role="listitem"] >',
		};
		for (const header of view.querySelectorAll(
			`${headers[layout]} [data-date], ${headers[layout]}[data-date]`,
		))
			yield { day: dateOf(header), header };
	},
	dayColumn: (view, day) => [...view.querySelectorAll(`[role="gridcell"][data-date="${day}"]`)].at(-1),
};
