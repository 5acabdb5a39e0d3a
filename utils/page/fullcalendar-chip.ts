import type { ChipEvent, ChipReading, Page } from '@/utils/page/define-calendar';
import { columnsSpanned } from '@/utils/page/fullcalendar-columns';
import type { FullCalendarSurvey } from '@/utils/page/fullcalendar-survey';
import { type PieceTimes, timesInList, timesInTimeGrid } from '@/utils/page/fullcalendar-times';
import { findView } from '@/utils/page/fullcalendar-view';
import { zonedTime } from '@/utils/page/zoned-time';
import type { CalendarEvent } from '@/utils/support/sighting';

/** What the product that uses FullCalendar tells about an event, on the element, beyond what is drawn. */
export type EventTraits = Partial<Omit<CalendarEvent, 'start' | 'end' | 'allDay'>>;

/** One piece of an event: FullCalendar draws one for each day of the time grid and list, and one for each month row. */
export interface FullCalendarPiece extends ChipEvent {
	firstDay: string;
	lastDay: string;
	continuesBefore: boolean;
	continuesAfter: boolean;
	/** No id came from the page. */
	isDerived: boolean;
}

type Unread = { unread: string; days?: string[] };
type Place = Pick<FullCalendarPiece, 'firstDay' | 'lastDay'>;
type Moments = Pick<CalendarEvent, 'start' | 'end' | 'allDay'> &
	Partial<Pick<PieceTimes, 'continuesBefore' | 'continuesAfter'>>;

export function readFullCalendarChip(
	chip: Element,
	survey: FullCalendarSurvey,
	page: Page,
	traitsOf: (event: Element) => EventTraits | 'not-an-event' | Unread,
): ChipReading {
	const event = chip.matches('.fc-event') ? chip : chip.querySelector('.fc-event');
	if (!event || isDecoy(chip, event, survey, page)) return 'not-an-event';
	const place = placeOf(chip, survey);
	if (typeof place === 'string') return { unread: place };
	const days = daysBetween(place, survey);
	const traits = traitsOf(event);
	if (traits === 'not-an-event') return 'not-an-event';
	if ('unread' in traits) return { days, ...traits };
	const ends = endsOf(event);
	const moments = momentsOf(chip, event, place, ends, survey);
	if (typeof moments === 'string') return { unread: moments, days };
	const { start, end, allDay } = moments;
	const title = traits.title ?? titleOf(event);
	if (title === undefined) return { unread: 'no title', days };
	const continuesBefore = moments.continuesBefore ?? !ends.hasStart;
	if (continuesBefore && place.firstDay === survey.days[0])
		return { unread: 'it began before the days shown', days };
	const continuesAfter = moments.continuesAfter ?? !ends.hasEnd;
	const piece: FullCalendarPiece = {
		event: { ...unknownTraits, ...traits, id: traits.id ?? '', title, start, end, allDay },
		piece: continuesBefore || continuesAfter,
		...place,
		continuesBefore,
		continuesAfter,
		isDerived: traits.id === undefined,
	};
	return piece;
}

const unknownTraits = {
	series: null,
	calendarId: null,
	status: 'confirmed',
	response: null,
	people: [],
} as const satisfies EventTraits & { people: [] };

/** The copy under the pointer during a drag, background shading, copies in the "+3 more" window, other calendars. */
function isDecoy(chip: Element, event: Element, survey: FullCalendarSurvey, page: Page): boolean {
	if (event.matches('.fc-event-mirror, .fc-bg-event') || chip.closest('.fc-popover') !== null) return true;
	return survey.hasOtherViews && chip.closest('.fc-view') !== findView(page.document);
}

function endsOf(event: Element) {
	return {
		hasStart: event.classList.contains('fc-event-start'),
		hasEnd: event.classList.contains('fc-event-end'),
	};
}

function placeOf(chip: Element, survey: FullCalendarSurvey): Place | string {
	if (survey.layout === 'list') {
		const day = listDayOf(chip);
		return day ? { firstDay: day, lastDay: day } : 'no day above it';
	}
	const cell = chip.closest('td[data-date]');
	const firstDay = cell?.getAttribute('data-date');
	if (!cell || !firstDay || !survey.days.includes(firstDay)) return 'outside the days';
	const span = chip.matches('.fc-daygrid-event-harness-abs') ? columnsSpanned(chip, cell) : 1;
	const lastDay = span && survey.days[survey.days.indexOf(firstDay) + span - 1];
	return lastDay ? { firstDay, lastDay } : 'a width that fits no number of days';
}

function listDayOf(row: Element): string | null | undefined {
	let above = row.previousElementSibling;
	while (above && !above.matches('.fc-list-day')) above = above.previousElementSibling;
	return above?.getAttribute('data-date');
}

function daysBetween({ firstDay, lastDay }: Place, survey: FullCalendarSurvey): string[] {
	return survey.days.filter((day) => day >= firstDay && day <= lastDay);
}

function momentsOf(
	chip: Element,
	event: Element,
	{ firstDay, lastDay }: Place,
	ends: { hasStart: boolean; hasEnd: boolean },
	survey: FullCalendarSurvey,
): Moments | string {
	const text = event.querySelector('.fc-event-time, .fc-list-event-time')?.textContent?.trim() ?? '';
	if (isTimed(chip, event, text)) {
		const times = chip.matches('.fc-timegrid-event-harness')
			? timesInTimeGrid(chip, text, ends, survey)
			: timesInList(text, ends, survey);
		if (typeof times === 'string') return times;
		const isSpread = firstDay !== lastDay || (survey.layout === 'daygrid' && times.continuesAfter);
		const start = zonedTime(firstDay, times.start, survey.zone);
		const end = times.end === null || isSpread ? null : zonedTime(firstDay, times.end, survey.zone);
		if (!start) return 'a time that the clock change skips or repeats';
		const { continuesBefore, continuesAfter } = times;
		return { start, end: end ?? null, allDay: false, continuesBefore, continuesAfter };
	}
	const dayAfter = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
	return { start: firstDay, end: dayAfter, allDay: true };
}

/** All-day entries have no time; in a list they have a word for it, in any language, which holds no digit. */
function isTimed(chip: Element, event: Element, text: string): boolean {
	if (chip.matches('.fc-timegrid-event-harness') || event.matches('.fc-daygrid-dot-event')) return true;
	return /\p{Nd}/u.test(text);
}

/** An entry without a title is drawn with a no-break space, or nothing. */
function titleOf(event: Element): string | undefined {
	return event.querySelector('.fc-event-title, .fc-list-event-title')?.textContent?.trim();
}
