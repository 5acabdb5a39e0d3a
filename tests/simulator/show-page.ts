import type { CalendarEvent, CalendarView, Sighting } from '@/utils/support/sighting';
import { type LeaderCalendar, minuteMs, type TrueEvent } from './leader-calendar';

/** How the leader has set up the page. */
export interface PageState {
	zone: string;
	off: ReadonlySet<string>;
	hidesDeclined: boolean;
	hidesWeekends: boolean;
}

export const ownAccount = 'leader@example.com';

export interface Shown {
	sighting: Sighting;
	/** The truth behind each event of the sighting. */
	events: Map<string, TrueEvent>;
}

/** What an honest reader sees of the calendar: view, navigation, toggles and overflow leave their gaps. */
export function showPage(
	calendar: LeaderCalendar,
	state: PageState,
	view: CalendarView,
	anchor: Temporal.PlainDate,
): Shown {
	const { habits, random } = calendar;
	const days = daysOf(view, anchor, state);
	const visible = calendar
		.present()
		.filter((event) => !state.off.has(event.calendar))
		.filter((event) => !(state.hidesDeclined && habits.tellsResponse && event.response === 'declined'))
		.map((event) => ({ event, dates: datesOf(event, state.zone) }))
		.filter(({ dates }) => dates.some((date) => days.includes(date)));
	const crowded = view === 'month' ? days.filter((day) => countOn(visible, day) > 4) : [];
	const drawn = visible.filter(({ dates }) =>
		dates.some((date) => days.includes(date) && !crowded.includes(date)),
	);
	const shown = new Map(drawn.map(({ event }) => [idOf(event, calendar), event]));
	const told = random.chance(habits.tellsShown);
	return {
		events: shown,
		sighting: {
			calendar: habits.calendar,
			account: ownAccount,
			view,
			zone: state.zone,
			days,
			completeDays: days.filter((day) => !crowded.includes(day)),
			shownCalendars: told ? habits.calendars.filter((id) => !state.off.has(id)) : null,
			unread: 0,
			events: [...shown].map(([id, event]) => toSighted(id, event, calendar, state.zone)),
		},
	};
}

/** The id that the application gives the event now. */
export function idOf(event: TrueEvent, { habits }: LeaderCalendar): string {
	return habits.hasIds ? event.id : `${event.calendar}/${event.title}/${event.startMs}`;
}

/** Dates that the event lies on; all-day ones stay on theirs wherever the leader is. */
export function datesOf(event: TrueEvent, zone: string): string[] {
	const first = dateOf(event.startMs, event.allDay ? event.zone : zone);
	if (!event.allDay) return [first, dateOf(event.startMs + event.minutes * minuteMs - 1, zone)];
	return Array.from({ length: event.minutes / (24 * 60) }, (_, day) => addDays(first, day));
}

export function dateOf(ms: number, zone: string): string {
	const name = `${ms} ${zone}`;
	const known = knownDates.get(name);
	if (known !== undefined) return known;
	const date = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate().toString();
	knownDates.set(name, date);
	return date;
}

/** Every page asks for the dates of every event again. */
const knownDates = new Map<string, string>();

function addDays(date: string, days: number): string {
	return Temporal.PlainDate.from(date).add({ days }).toString();
}

function daysOf(view: CalendarView, anchor: Temporal.PlainDate, { hidesWeekends }: PageState): string[] {
	const monday = anchor.subtract({ days: anchor.dayOfWeek - 1 });
	const span = (first: Temporal.PlainDate, count: number) =>
		Array.from({ length: count }, (_, day) => first.add({ days: day }));
	const firstOfMonth = anchor.with({ day: 1 });
	const all =
		view === 'day'
			? span(anchor, 1)
			: view === 'week'
				? span(monday, 7)
				: view === 'month'
					? span(firstOfMonth.subtract({ days: firstOfMonth.dayOfWeek - 1 }), 42)
					: view === 'schedule'
						? span(anchor, 21)
						: [];
	return all.filter((date) => !hidesWeekends || date.dayOfWeek < 6).map(String);
}

function countOn(visible: { dates: string[] }[], day: string): number {
	return visible.filter(({ dates }) => dates.includes(day)).length;
}

function toSighted(
	id: string,
	event: TrueEvent,
	{ habits, zone: home }: LeaderCalendar,
	zone: string,
): CalendarEvent {
	const at = (ms: number) =>
		Temporal.Instant.fromEpochMilliseconds(ms).toString({ timeZone: zone, smallestUnit: 'second' });
	const endMs = event.startMs + event.minutes * minuteMs;
	const date = dateOf(event.startMs, home);
	return {
		id,
		series: habits.tellsSeries ? event.series : null,
		calendarId: habits.tellsCalendar ? event.calendar : null,
		title: event.title,
		start: event.allDay ? date : at(event.startMs),
		end: event.allDay ? addDays(date, event.minutes / (24 * 60)) : at(endMs),
		allDay: event.allDay,
		status: event.cancelledMs === null ? 'confirmed' : 'cancelled',
		response: habits.tellsResponse ? event.response : null,
		people: [],
	};
}

/** Something gets in between: chips that come late, chips that are not understood, a search that hides most. */
export function blur(shown: Shown, kept: (event: CalendarEvent) => boolean, over: Partial<Sighting>): Shown {
	const events = shown.sighting.events.filter(kept);
	const ids = new Set(events.map(({ id }) => id));
	return {
		events: new Map([...shown.events].filter(([id]) => ids.has(id))),
		sighting: { ...shown.sighting, events, ...over },
	};
}
