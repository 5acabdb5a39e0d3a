import { definePageCalendar } from '@/utils/page/define-calendar';
import { type EventTraits, readFullCalendarChip } from '@/utils/page/fullcalendar/chip';
import {
	findFullCalendar,
	fullCalendarChips,
	fullCalendarProbe,
} from '@/utils/page/fullcalendar/generations';
import { joinFullCalendarPieces } from '@/utils/page/fullcalendar/pieces';
import { daysWithHiddenEvents, placesOfDays } from '@/utils/page/fullcalendar/places';
import { type FullCalendarSurvey, surveyFullCalendar } from '@/utils/page/fullcalendar/survey';
import { readPageDeclarations } from '@/utils/page/page-declarations';
import { eventResponses, eventStatuses } from '@/utils/support/sighting';

/** Any page drawn by FullCalendar 3, 5, 6 or 7. */
export default definePageCalendar<FullCalendarSurvey>({
	id: 'fullcalendar',
	name: 'FullCalendar',
	matches: [],
	rank: 'engine',
	probe: fullCalendarProbe,
	recognises: ({ document }) => findFullCalendar(document) !== undefined,
	watch: {
		// Versions before 7, and 7: a grid or a list of days.
		root: [
			'.fc',
			'[role="list"]:has(> [role="listitem"] [data-date])',
			'[role="grid"]:has([role="gridcell"][data-date])',
		],
		attributes: ['class', 'style', 'data-date', 'aria-busy', 'data-event-id', 'data-response', 'data-status'],
	},
	survey: (page) => surveyFullCalendar(page),
	chip: fullCalendarChips,
	readChip: (chip, survey, page) => readFullCalendarChip(chip, survey, page, declaredTraits),
	joinPieces: joinFullCalendarPieces,
	incompleteDays: daysWithHiddenEvents,
	dayPlaces: placesOfDays,
	composeTemplate: (page) => readPageDeclarations(page).composeTemplate,
});

/** What a host may write on its events: see `docs/readable-calendars.md`. */
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
