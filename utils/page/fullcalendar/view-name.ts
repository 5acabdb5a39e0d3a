import type { FullCalendarLayout } from '@/utils/page/fullcalendar/markup';
import type { CalendarView } from '@/utils/support/sighting';

/** Versions before 7 write the name that the host gave the view into its class: `fc-timeGridWeek-view`. */
export function viewName(view: Element): string {
	return /(?:^|\s)fc-(\S+)-view(?:\s|$)/.exec(view.className)?.[1] ?? '';
}

export function kindOfNamedView(view: Element, layout: FullCalendarLayout): CalendarView {
	if (layout === 'list') return 'schedule';
	const name = viewName(view);
	if (/year/i.test(name) || view.matches('.fc-multimonth')) return 'year';
	if (/month$/i.test(name)) return 'month';
	if (/week$/i.test(name)) return 'week';
	return /^(?:timeGrid|dayGrid|agenda|basic)Day$/.test(name) ? 'day' : 'other';
}
