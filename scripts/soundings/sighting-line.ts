import type { CalendarEvent, Person, Sighting } from '@/utils/support/sighting';

/** One line of JSON, members in a fixed order: the contract of `soundings read`. `null`: no known calendar. */
export function sightingLine(sighting: Sighting | null): string {
	if (!sighting) return '{"calendar":null}';
	const { calendar, account, view, zone, days, completeDays, shownCalendars, unread, events } = sighting;
	return JSON.stringify({
		...{ calendar, account, view, zone, days, completeDays, shownCalendars, unread },
		events: events.map(eventMembers),
	});
}

function eventMembers(event: CalendarEvent) {
	const { id, series, calendarId, title, start, end, allDay, status, response, people } = event;
	const members = { id, series, calendarId, title, start, end, allDay, status, response };
	return { ...members, people: people.map(personMembers) };
}

function personMembers({ name, email }: Person): Person {
	return { ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
}
