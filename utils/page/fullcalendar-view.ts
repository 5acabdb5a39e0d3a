import type { CalendarView } from '@/utils/support/sighting';

/** How FullCalendar 5 and 6 lay events out; each has its own markup. */
export type FullCalendarLayout = 'timegrid' | 'daygrid' | 'list';

/** The chips: what holds one event, so that a moved event is a changed chip. 2026-11, versions 5.11 and 6.1. */
export const chipSelector =
	'.fc-timegrid-event-harness, .fc-daygrid-event-harness, .fc-list-event, .fc-timeline-event-harness';

/** The view that fills the page: the first with a time axis, or else the first. */
export function findView(document: Document): Element | undefined {
	const views = [...document.querySelectorAll('.fc .fc-view')].filter((view) => layoutOf(view));
	return views.find((view) => layoutOf(view) === 'timegrid') ?? views[0];
}

export function layoutOf(view: Element): FullCalendarLayout | undefined {
	if (view.classList.contains('fc-timegrid')) return 'timegrid';
	if (view.classList.contains('fc-list')) return 'list';
	if (view.matches('.fc-daygrid, .fc-multimonth')) return 'daygrid';
	return undefined;
}

/** The name that the host gave the view is in its class: `fc-timeGridWeek-view`. */
export function viewName(view: Element): string {
	return /(?:^|\s)fc-(\S+)-view(?:\s|$)/.exec(view.className)?.[1] ?? '';
}

export function viewKind(view: Element, layout: FullCalendarLayout): CalendarView {
	if (layout === 'list') return 'schedule';
	const name = viewName(view);
	if (/year/i.test(name) || view.matches('.fc-multimonth')) return 'year';
	if (/month$/i.test(name)) return 'month';
	if (/week$/i.test(name)) return 'week';
	return /^(?:timeGrid|dayGrid)Day$/.test(name) ? 'day' : 'other';
}

/** Position of an inline style as numbers of pixels; `undefined` where the style does not say. */
export function inlinePixels(element: Element, side: 'top' | 'bottom' | 'left' | 'right' | 'width') {
	const style = (element as HTMLElement).style?.[side] ?? '';
	const pixels = /^(-?[\d.]+)px$/.exec(style)?.[1];
	return pixels === undefined ? undefined : Number(pixels);
}
