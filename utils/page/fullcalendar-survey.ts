import { isTwentyFourHourLabel } from '@/utils/page/clock-of-label';
import type { Page, Survey } from '@/utils/page/define-calendar';
import { daysShown } from '@/utils/page/fullcalendar-days';
import { readTimeScale, type TimeScale } from '@/utils/page/fullcalendar-scale';
import { type FullCalendarLayout, findView, layoutOf, viewKind } from '@/utils/page/fullcalendar-view';
import { readPageDeclarations } from '@/utils/page/page-declarations';
import { readTimeText } from '@/utils/page/time-text';

export interface FullCalendarSurvey extends Survey {
	layout: FullCalendarLayout;
	/** Of the time grid; `null` in other layouts and where it is not certain. */
	scale: TimeScale | null;
	/** Hours without a period are counted to 24. */
	isTwentyFourHour: boolean;
	/** More than one calendar is on the page: chips of the others are left out. */
	hasOtherViews: boolean;
}

/**
 * Everything about a FullCalendar 5 or 6 page but its events. The page's zone is the browser's unless the page, or the
 * product that it belongs to, declares another. `undefined` before the first rendering, while the page says
 * `aria-busy`, and for views that hold no dates.
 */
export function surveyFullCalendar(
	page: Page,
	known: { zone?: string | undefined; account?: string | undefined } = {},
): FullCalendarSurvey | undefined {
	const view = findView(page.document);
	const layout = view && layoutOf(view);
	if (!view || !layout || view.closest('.fc')?.getAttribute('aria-busy') === 'true') return undefined;
	const days = daysShown(view, layout);
	if (days.length === 0 && !view.querySelector('.fc-list-empty')) return undefined;
	const declared = readPageDeclarations(page);
	return {
		account: known.account ?? declared.account ?? null,
		view: viewKind(view, layout),
		zone: known.zone ?? declared.zone ?? page.browserZone,
		days,
		shownCalendars: null,
		layout,
		scale: (layout === 'timegrid' && readTimeScale(view)) || null,
		isTwentyFourHour: countsHoursToTwentyFour(view),
		hasOtherViews: page.document.querySelectorAll('.fc .fc-view').length > 1,
	};
}

/** One "14:00" among the times settles it; a morning without one is settled by the language of the dates. */
function countsHoursToTwentyFour(view: Element): boolean {
	const texts = view.querySelectorAll('.fc-event-time, .fc-list-event-time, .fc-timegrid-slot-label-cushion');
	let isOpen = false;
	for (const element of texts) {
		const time = readTimeText(element.textContent ?? '');
		if (time?.start.period) return false;
		if (time?.start.isTwentyFourHour || time?.end?.isTwentyFourHour) return true;
		isOpen ||= time !== undefined;
	}
	const labelled = isOpen ? view.querySelector('[data-date] a[aria-label]') : null;
	const date = labelled?.closest('[data-date]')?.getAttribute('data-date');
	const label = labelled?.getAttribute('aria-label');
	return date && label ? (isTwentyFourHourLabel(label, date) ?? false) : false;
}
