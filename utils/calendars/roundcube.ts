import { type ChipReading, definePageCalendar, type Page } from '@/utils/page/define-calendar';
import { type EventTraits, readFullCalendarChip } from '@/utils/page/fullcalendar/chip';
import { findFullCalendar, fullCalendarChips } from '@/utils/page/fullcalendar/generations';
import { joinFullCalendarPieces } from '@/utils/page/fullcalendar/pieces';
import { daysWithHiddenEvents, placesOfDays } from '@/utils/page/fullcalendar/places';
import { type FullCalendarSurvey, surveyFullCalendar } from '@/utils/page/fullcalendar/survey';
import { type DateOrder, dateOrderOf, numericDates } from '@/utils/page/numeric-dates';
import { readPageDeclarations } from '@/utils/page/page-declarations';
import { shortHash } from '@/utils/page/short-hash';
import { minutesOf, readTimeText } from '@/utils/page/time-text';
import { zonedTime } from '@/utils/page/zoned-time';
import { type CalendarEvent, eventStatuses } from '@/utils/support/sighting';

/** With labels: FullCalendar 1.6, whose columns carry no dates; each event has its own in words. */
type RoundcubeSurvey = FullCalendarSurvey & { labels?: { order: DateOrder | null } };

const labelled = '.fc-event[aria-label][class*="cal-event-status-"]';

/**
 * Roundcube's calendar plugins, known by the status that they write on each event, and by the task that Roundcube writes
 * on its page (style sheets of skins, 2026): with FullCalendar 1.6 (source of a fork of 2019), or with version 3.
 */
export default definePageCalendar<RoundcubeSurvey>({
	id: 'roundcube',
	name: 'Roundcube calendar',
	matches: [],
	rank: 'product',
	probe: '.fc .fc-event[class*="cal-event-status-"], body.task-calendar .fc',
	watch: { root: ['.fc'], attributes: ['class', 'style', 'aria-label', 'data-date'] },
	survey: (page) => (findFullCalendar(page.document) ? surveyFullCalendar(page) : surveyLabels(page)),
	chip: `${fullCalendarChips}, ${labelled}`,
	readChip: (chip, survey, page) =>
		survey.labels ? readLabel(chip, survey) : readFullCalendarChip(chip, survey, page, traitsOf),
	// Every piece of an event has the label of the whole.
	joinPieces: (chips, survey) =>
		survey.labels
			? [...new Map(chips.map(({ event }) => [event.id, event])).values()]
			: joinFullCalendarPieces(chips, survey),
	// Which days are shown, or whether one shows everything, the older pages do not tell.
	incompleteDays: (survey, page) => (survey.labels ? survey.days : daysWithHiddenEvents(survey, page)),
	dayPlaces: (survey, page) => (survey.labels ? [] : placesOfDays(survey, page)),
});

/** Without events no day is known, and nothing is concluded. */
function surveyLabels(page: Page): RoundcubeSurvey {
	const events = [...page.document.querySelectorAll(labelled)];
	const order = dateOrderOf(events.map(dateTextOf));
	const dates = events.flatMap((event) => (order ? numericDates(dateTextOf(event), order).dates : []));
	return {
		account: null,
		view: 'other',
		zone: readPageDeclarations(page).zone ?? page.browserZone,
		days: [...new Set(dates)].sort(),
		shownCalendars: null,
		generation: 'three',
		layout: 'list',
		scale: null,
		isTwentyFourHour: true,
		hasOtherViews: false,
		labels: { order: order ?? null },
	};
}

/** The label is the subject, a comma, and the date in words; the subject may hold commas and dates of its own. */
function dateTextOf(event: Element): string {
	const label = event.getAttribute('aria-label') ?? '';
	const subject = titleOf(event) ?? '';
	return label.startsWith(`${subject}, `) ? label.slice(subject.length + 2) : '';
}

function titleOf(event: Element): string | undefined {
	return event.querySelector('.fc-event-title')?.textContent?.trim();
}

function readLabel(event: Element, survey: RoundcubeSurvey): ChipReading {
	const order = survey.labels?.order;
	const title = titleOf(event);
	if (!order || title === undefined) return { unread: 'a date that may be of two days, or no title' };
	const moments = momentsIn(dateTextOf(event), order, survey.zone);
	if (!moments) return { unread: 'a date in an unknown form' };
	const id = `derived:${moments.start}:${shortHash(title)}`;
	return {
		event: {
			...{ id, series: null, calendarId: null, title, ...moments },
			...{ status: 'confirmed', response: null, people: [], ...traitsOf(event) },
		},
	};
}

type Moments = Pick<CalendarEvent, 'start' | 'end' | 'allDay'>;

/** "23.11.2026 10:00 until 10:30", "23.11.2026 until 25.11.2026", "23.11.2026 22:00 until 24.11.2026 06:00". */
function momentsIn(text: string, order: DateOrder, zone: string): Moments | undefined {
	const { dates, rest } = numericDates(text, order);
	const [first, last = first] = dates;
	if (!first || !last || dates.length > 2 || last < first) return undefined;
	const times = [...rest.matchAll(/\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\b)?/gi)].map(
		([time]) => readTimeText(time)?.start,
	);
	const [start, end] = times.map((time) => time && minutesOf(time, true)[0]);
	if (times.length === 0) {
		const dayAfter = Temporal.PlainDate.from(last).add({ days: 1 }).toString();
		return { start: first, end: dayAfter, allDay: true };
	}
	const begins = start === undefined ? undefined : zonedTime(first, start, zone);
	if (!begins || times.length > 2) return undefined;
	return {
		start: begins,
		end: end === undefined ? null : (zonedTime(last, end, zone) ?? null),
		allDay: false,
	};
}

function traitsOf(event: Element): EventTraits {
	const classes = [...event.classList];
	const after = (prefix: string) => classes.find((name) => name.startsWith(prefix))?.slice(prefix.length);
	const status = eventStatuses.find((known) => known === after('cal-event-status-'));
	return { ...(status && { status }), calendarId: after('fc-event-cal-') ?? null };
}
