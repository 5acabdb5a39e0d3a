import type { DayPlace, Page } from '@/utils/page/define-calendar';
import type { FullCalendarSurvey } from '@/utils/page/fullcalendar-survey';
import { findView } from '@/utils/page/fullcalendar-view';

const headers = {
	timegrid: 'th.fc-col-header-cell[data-date]',
	daygrid: 'td.fc-daygrid-day[data-date]:not(.fc-day-disabled)',
	list: '.fc-list-day[data-date]',
};

/** Where each day's mark goes: the column's head, the top of the month's cell, the day's line in a list. */
export function placesOfDays(survey: FullCalendarSurvey, page: Page): DayPlace[] {
	const view = findView(page.document);
	if (!view) return [];
	return [...view.querySelectorAll(headers[survey.layout])].flatMap((header) => {
		const day = header.getAttribute('data-date') ?? '';
		if (!survey.days.includes(day)) return [];
		const column = columnOf(view, day, survey);
		const place = header.querySelector('.fc-daygrid-day-top, .fc-list-day-cushion') ?? header;
		return [{ day, header: place, ...(column && { column }) }];
	});
}

function columnOf(view: Element, day: string, { layout, scale }: FullCalendarSurvey): DayPlace['column'] {
	const element =
		layout === 'timegrid' ? view.querySelector(`td.fc-timegrid-col[data-date="${day}"]`) : undefined;
	if (!element || !scale) return undefined;
	return { element, startHour: scale.firstMinute / 60, endHour: scale.lastMinute / 60 };
}
