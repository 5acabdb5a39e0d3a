/** What one reader saw on one page at one moment. The JSON of `soundings read`, and the worker's input. */

export const eventStatuses = ['confirmed', 'tentative', 'cancelled'] as const;
export const eventResponses = ['accepted', 'declined', 'tentative', 'needs-action'] as const;
export const calendarViews = ['day', 'week', 'month', 'schedule', 'year', 'other'] as const;

/** Longest texts and lists that are let in; an id that long is a mistake. */
export const sightingLimits = { title: 20_000, id: 2_000, name: 500, people: 1_000 } as const;

/** STATUS of RFC 5545, in lower case. */
export type EventStatus = (typeof eventStatuses)[number];
/** PARTSTAT of RFC 5545, in lower case: what the leader answered. `null` where the page does not tell. */
export type EventResponse = (typeof eventResponses)[number];
export type CalendarView = (typeof calendarViews)[number];

export interface Person {
	name?: string;
	email?: string;
}

/** One calendar entry. An occurrence of a series carries the series' id. */
export interface CalendarEvent {
	/** Unique within its calendar application and account: the occurrence, not the series. */
	id: string;
	series: string | null;
	calendarId: string | null;
	title: string;
	/** ISO 8601 with offset (`2026-11-23T10:00:00+01:00`), or a date (`2026-11-23`) when all-day. */
	start: string;
	/** As `start`; for all-day events the first date after it. `null` where the page does not tell. */
	end: string | null;
	allDay: boolean;
	status: EventStatus;
	response: EventResponse | null;
	people: Person[];
	/** TRANSP of RFC 5545 (`free`), or the calendar's out-of-office mark. Absent: busy, or the page does not tell. */
	showAs?: 'free' | 'out-of-office';
}

export interface Sighting {
	/** Id of the reader, which is the stem of its file: `google`, `fullcalendar`, … */
	calendar: string;
	account: string | null;
	view: CalendarView;
	/** IANA name of the zone that the page draws in, which may differ from the browser's. */
	zone: string;
	/** Dates shown, ascending, `YYYY-MM-DD`. */
	days: string[];
	/** Those of `days` whose every event is on the page and was understood. */
	completeDays: string[];
	/** Ids of the calendars that are switched on; `null` where the page does not tell. */
	shownCalendars: string[] | null;
	/** Chips seen and not understood. */
	unread: number;
	events: CalendarEvent[];
}
