import { isTwentyFourHourLabel } from '@/utils/page/clock-of-label';
import type { Page, Survey } from '@/utils/page/define-calendar';
import { daysShown } from '@/utils/page/fullcalendar/days';
import { type FullCalendarGeneration, findFullCalendar } from '@/utils/page/fullcalendar/generations';
import type { FullCalendarLayout, FullCalendarMarkup } from '@/utils/page/fullcalendar/markup';
import { readTimeScale, type TimeScale } from '@/utils/page/fullcalendar/scale';
import { readPageDeclarations } from '@/utils/page/page-declarations';
import { readTimeText } from '@/utils/page/time-text';

export interface FullCalendarSurvey extends Survey {
	generation: FullCalendarGeneration;
	layout: FullCalendarLayout;
	/** Of the time grid; `null` in other layouts and where it is not certain. */
	scale: TimeScale | null;
	/** Hours without a period are counted to 24. */
	isTwentyFourHour: boolean;
	/** More than one calendar is on the page: chips of the others are left out. */
	hasOtherViews: boolean;
}

/**
 * Everything about a FullCalendar page but its events. The page's zone is the browser's unless the page, or the product
 * that it belongs to, declares another. `undefined` before the first rendering, while the page says `aria-busy`, and for
 * views that hold no dates.
 */
export function surveyFullCalendar(
	page: Page,
	known: { zone?: string | undefined; account?: string | undefined } = {},
): FullCalendarSurvey | undefined {
	const found = findFullCalendar(page.document);
	if (!found) return undefined;
	const { markup, view, generation } = found;
	const layout = markup.layoutOf(view);
	if (!layout || markup.isBusy(view)) return undefined;
	const days = daysShown(markup, view, layout);
	if (days.length === 0 && !markup.isEmptyList(view)) return undefined;
	const declared = readPageDeclarations(page);
	return {
		account: known.account ?? declared.account ?? null,
		view: markup.viewKind(view, layout, days),
		zone: known.zone ?? declared.zone ?? page.browserZone,
		days,
		shownCalendars: null,
		generation,
		layout,
		scale: (layout === 'timegrid' && readTimeScale(markup, view)) || null,
		isTwentyFourHour: countsHoursToTwentyFour(markup, view),
		hasOtherViews: found.hasOthers,
	};
}

/** One "14:00" among the times settles it; a morning without one is settled by the language of the dates. */
function countsHoursToTwentyFour(markup: FullCalendarMarkup, view: Element): boolean {
	let isOpen = false;
	for (const text of markup.timeTexts(view)) {
		const time = readTimeText(text);
		if (time?.start.period) return false;
		if (time?.start.isTwentyFourHour || time?.end?.isTwentyFourHour) return true;
		isOpen ||= time !== undefined;
	}
	const written = isOpen ? markup.writtenDate(view) : undefined;
	return written ? (isTwentyFourHourLabel(written.label, written.date) ?? false) : false;
}
