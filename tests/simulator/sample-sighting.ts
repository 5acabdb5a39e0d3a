import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

export const week = [
	'2026-11-23',
	'2026-11-24',
	'2026-11-25',
	'2026-11-26',
	'2026-11-27',
	'2026-11-28',
	'2026-11-29',
];
export const nextWeek = [
	'2026-11-30',
	'2026-12-01',
	'2026-12-02',
	'2026-12-03',
	'2026-12-04',
	'2026-12-05',
	'2026-12-06',
];

/** A meeting of an hour in Berlin's winter time, in the calendar `work`. */
export function meeting(id: string, start: string, over: Partial<CalendarEvent> = {}): CalendarEvent {
	const from = Temporal.PlainDateTime.from(start);
	return {
		id,
		series: null,
		calendarId: 'work',
		title: `Meeting ${id}`,
		start: `${from.toString({ smallestUnit: 'second' })}+01:00`,
		end: `${from.add({ hours: 1 }).toString({ smallestUnit: 'second' })}+01:00`,
		allDay: false,
		status: 'confirmed',
		response: 'accepted',
		people: [],
		...over,
	};
}

/** A week view, fully read, of an account that tells everything. */
export function sightingOf(events: CalendarEvent[], over: Partial<Sighting> = {}): Sighting {
	const days = over.days ?? week;
	return {
		calendar: 'google',
		account: 'leader@example.com',
		view: 'week',
		zone: 'Europe/Berlin',
		days,
		completeDays: days,
		shownCalendars: ['work'],
		unread: 0,
		events,
		...over,
	};
}
