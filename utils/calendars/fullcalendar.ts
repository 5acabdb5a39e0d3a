import { definePageCalendar } from '@/utils/page/define-calendar';
import { type EventTraits, readFullCalendarChip } from '@/utils/page/fullcalendar-chip';
import { daysWithHiddenEvents } from '@/utils/page/fullcalendar-hidden';
import { joinFullCalendarPieces } from '@/utils/page/fullcalendar-pieces';
import { placesOfDays } from '@/utils/page/fullcalendar-places';
import { type FullCalendarSurvey, surveyFullCalendar } from '@/utils/page/fullcalendar-survey';
import { chipSelector, findView } from '@/utils/page/fullcalendar-view';
import { readPageDeclarations } from '@/utils/page/page-declarations';
import { eventResponses, eventStatuses } from '@/utils/support/sighting';

/** Any page drawn by FullCalendar 5 or 6 (class names read in 5.11 and 6.1, 2026-11). */
export default definePageCalendar<FullCalendarSurvey>({
	id: 'fullcalendar',
	name: 'FullCalendar',
	matches: [],
	rank: 'engine',
	recognises: ({ document }) => findView(document) !== undefined,
	watch: {
		root: ['.fc'],
		attributes: ['class', 'style', 'data-date', 'aria-busy', 'data-event-id', 'data-response', 'data-status'],
	},
	survey: (page) => surveyFullCalendar(page),
	chip: chipSelector,
	readChip: (chip, survey, page) => readFullCalendarChip(chip, survey, page, declaredTraits),
	joinPieces: joinFullCalendarPieces,
	incompleteDays: daysWithHiddenEvents,
	dayPlaces: placesOfDays,
	composeTemplate: (page) => readPageDeclarations(page).composeTemplate,
});

/** What a host may write on its events (in `eventDidMount`): the README's "Make your own calendar readable". */
function declaredTraits(event: Element): EventTraits {
	const status = eventStatuses.find((known) => known === event.getAttribute('data-status'));
	const response = eventResponses.find((known) => known === event.getAttribute('data-response'));
	const showAs = (['free', 'out-of-office'] as const).find(
		(known) => known === event.getAttribute('data-show-as'),
	);
	const id = event.getAttribute('data-event-id');
	const series = event.getAttribute('data-series-id');
	const calendarId = event.getAttribute('data-calendar-id');
	return {
		...(id && { id }),
		...(series && { series }),
		...(calendarId && { calendarId }),
		...(status && { status }),
		...(response && { response }),
		...(showAs && { showAs }),
	};
}
