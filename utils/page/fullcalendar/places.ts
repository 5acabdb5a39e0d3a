import type { DayPlace, Page } from '@/utils/page/define-calendar';
import { findFullCalendar } from '@/utils/page/fullcalendar/generations';
import { drawnHours } from '@/utils/page/fullcalendar/scale';
import type { FullCalendarSurvey } from '@/utils/page/fullcalendar/survey';

/** Where each day's mark goes: the column's head, the top of the month's cell, the day's line in a list. */
export function placesOfDays(survey: FullCalendarSurvey, page: Page): DayPlace[] {
	const found = findFullCalendar(page.document);
	if (!found) return [];
	const { markup, view } = found;
	const hours = survey.layout === 'timegrid' ? drawnHours(markup, view) : undefined;
	return [...markup.dayHeaders(view, survey.layout)]
		.filter(({ day }) => survey.days.includes(day))
		.map(({ day, header }) => {
			const element = hours && markup.dayColumn(view, day);
			if (!element) return { day, header };
			const column = { element, startHour: hours.firstMinute / 60, endHour: hours.lastMinute / 60 };
			return { day, header, column };
		});
}

/** Days on which the page may hold more than it draws. */
export function daysWithHiddenEvents(survey: FullCalendarSurvey, page: Page): string[] {
	const found = findFullCalendar(page.document);
	if (!found) return survey.days;
	const hours = survey.layout === 'timegrid' ? drawnHours(found.markup, found.view) : undefined;
	// Events outside the hours drawn (`slotMinTime`, `slotMaxTime`) are not on the page at all.
	const hidesHours = hours && (hours.firstMinute > 0 || hours.lastMinute < 1440);
	if (survey.layout === 'timegrid' && (!hours || hidesHours)) return survey.days;
	return found.markup.daysCutShort(found.view, survey.layout);
}
