import { definePageCalendar, type Page } from '@/utils/page/define-calendar';
import { type EventTraits, readFullCalendarChip } from '@/utils/page/fullcalendar/chip';
import { findFullCalendar, fullCalendarChips } from '@/utils/page/fullcalendar/generations';
import { joinFullCalendarPieces } from '@/utils/page/fullcalendar/pieces';
import { daysWithHiddenEvents, placesOfDays } from '@/utils/page/fullcalendar/places';
import { type FullCalendarSurvey, surveyFullCalendar } from '@/utils/page/fullcalendar/survey';

/**
 * Odoo's calendar application (source of its web client, 2026-11; FullCalendar 6). Ids are those of its records: each
 * occurrence of a series is one.
 */
export default definePageCalendar<FullCalendarSurvey>({
	id: 'odoo',
	name: 'Odoo Calendar',
	matches: [],
	rank: 'product',
	probe: '.o_calendar_widget .fc',
	recognises: ({ document }) => findFullCalendar(document) !== undefined,
	isElsewhere: (page) => !isCalendarApplication(page),
	watch: { root: ['.o_calendar_widget'], attributes: ['class', 'style', 'data-date', 'data-event-id'] },
	// The same widget shows leave, projects and more: nothing is concluded from those.
	survey: (page) => (isCalendarApplication(page) ? surveyFullCalendar(page) : undefined),
	chip: fullCalendarChips,
	readChip: (chip, survey, page) => readFullCalendarChip(chip, survey, page, traitsOf),
	joinPieces: joinFullCalendarPieces,
	incompleteDays: daysWithHiddenEvents,
	dayPlaces: placesOfDays,
});

/** `/odoo/calendar`, and `/web#model=calendar.event` before version 18. */
function isCalendarApplication({ url }: Page): boolean {
	return (
		/\/odoo\/(?:.*\/)?calendar(?:\/|$)/.test(url.pathname) ||
		/[#&]model=calendar\.event(?:&|$)/.test(url.hash)
	);
}

function traitsOf(event: Element): EventTraits | { unread: string } {
	const id = event.getAttribute('data-event-id');
	const title = event.querySelector('.o_event_title, .fc-list-event-title')?.textContent?.trim();
	if (!id) return { unread: 'no id' };
	const { classList } = event;
	return {
		id,
		...(title !== undefined && { title }),
		// Struck out is declined or cancelled; nothing tells which, and only the former is safe to say.
		...(classList.contains('o_event_striked') && { response: 'declined' }),
		...(classList.contains('o_event_hatched') && { response: 'tentative' }),
	};
}
