import type { ChipEvent, ChipReading, Page } from '@/utils/page/define-calendar';
import { findFullCalendar, markupOf } from '@/utils/page/fullcalendar/generations';
import type { DrawnPiece } from '@/utils/page/fullcalendar/markup';
import type { FullCalendarSurvey } from '@/utils/page/fullcalendar/survey';
import { type PieceTimes, timesInTimeGrid, timesInWords } from '@/utils/page/fullcalendar/times';
import { zonedTime } from '@/utils/page/zoned-time';
import type { CalendarEvent } from '@/utils/support/sighting';

/** What the product that uses FullCalendar tells about an event, on the element, beyond what is drawn. */
export type EventTraits = Partial<Omit<CalendarEvent, 'start' | 'end' | 'allDay'>>;

/** A piece that was understood; several may be one event. */
export interface FullCalendarPiece extends ChipEvent {
	firstDay: string;
	lastDay: string;
	/** `undefined` where the page does not tell. */
	continuesBefore: boolean | undefined;
	continuesAfter: boolean | undefined;
	/** No id came from the page. */
	isDerived: boolean;
}

type Unread = { unread: string; days?: string[] };

export function readFullCalendarChip(
	chip: Element,
	survey: FullCalendarSurvey,
	page: Page,
	traitsOf: (event: Element) => EventTraits | 'not-an-event' | Unread,
): ChipReading {
	if (survey.hasOtherViews && !findFullCalendar(page.document)?.view.contains(chip)) return 'not-an-event';
	const drawn = markupOf(survey.generation).readPiece(chip, survey.days, survey.layout);
	if (drawn === 'not-an-event' || 'unread' in drawn) return drawn;
	const days = survey.days.filter((day) => day >= drawn.firstDay && day <= drawn.lastDay);
	const traits = traitsOf(drawn.event);
	if (traits === 'not-an-event') return traits;
	if ('unread' in traits) return { days, ...traits };
	const times = drawn.isTimed ? timesOf(drawn, survey) : wholeDays(drawn);
	if (typeof times === 'string') return { unread: times, days };
	const title = traits.title ?? drawn.title;
	if (title === undefined) return { unread: 'no title', days };
	const { continuesBefore, continuesAfter, ...moments } = times;
	if (continuesBefore && drawn.firstDay === survey.days[0])
		return { unread: 'it began before the days shown', days };
	const piece: FullCalendarPiece = {
		event: { ...unknownTraits, ...traits, id: traits.id ?? '', title, ...moments },
		piece: continuesBefore !== false || continuesAfter !== false,
		firstDay: drawn.firstDay,
		lastDay: drawn.lastDay,
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

type Times = Pick<CalendarEvent, 'start' | 'end' | 'allDay'> &
	Pick<PieceTimes, 'continuesBefore' | 'continuesAfter'>;

function wholeDays({ firstDay, lastDay, hasStart, hasEnd }: DrawnPiece): Times {
	const dayAfter = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
	return {
		start: firstDay,
		end: dayAfter,
		allDay: true,
		continuesBefore: not(hasStart),
		continuesAfter: not(hasEnd),
	};
}

function timesOf(drawn: DrawnPiece, survey: FullCalendarSurvey): Times | string {
	const times =
		drawn.kind === 'column' ? timesInTimeGrid(drawn, survey) : timesInWords(drawn, survey.isTwentyFourHour);
	if (typeof times === 'string') return times;
	const { continuesBefore, continuesAfter } = times;
	// A row of a month shows no end, and a text that does is of the whole event.
	const isSpread = drawn.firstDay !== drawn.lastDay || (drawn.kind === 'row' && continuesAfter);
	const start = zonedTime(drawn.firstDay, times.start, survey.zone);
	const end = times.end === null || isSpread ? null : zonedTime(drawn.firstDay, times.end, survey.zone);
	if (!start) return 'a time that the clock change skips or repeats';
	return { start, end: end ?? null, allDay: false, continuesBefore, continuesAfter };
}

function not(answer: boolean | undefined): boolean | undefined {
	return answer === undefined ? undefined : !answer;
}
