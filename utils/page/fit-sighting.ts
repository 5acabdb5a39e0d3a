import { type CalendarEvent, type Person, type Sighting, sightingLimits } from '@/utils/support/sighting';

const { title: longestTitle, id: longestId, name: longestName, people: mostPeople } = sightingLimits;

/**
 * A sighting as the worker takes it. A title that is too long is cut, people with absurd names are left out; an event
 * whose id or calendar is no such thing is unread, and its days are not complete. So one odd entry costs itself, and not
 * the whole page. The same object where everything fits, as nearly always.
 */
export function fitSighting(sighting: Sighting): Sighting {
	const { events, account, shownCalendars } = sighting;
	const isFit = events.every(isFitEvent) && fits(account, longestName) && (shownCalendars ?? []).every(isId);
	if (isFit) return sighting;
	const odd = events.filter((event) => !hasFitIds(event));
	const oddDays = new Set(odd.flatMap((event) => daysTouched(event, sighting)));
	return {
		...sighting,
		account: account?.slice(0, longestName) ?? null,
		// A calendar without a usable id cannot be told on or off.
		shownCalendars: shownCalendars?.every(isId) ? shownCalendars : null,
		events: events.filter(hasFitIds).map(cutEvent),
		unread: sighting.unread + odd.length,
		completeDays: sighting.completeDays.filter((day) => !oddDays.has(day)),
	};
}

function isFitEvent(event: CalendarEvent): boolean {
	const { title, people } = event;
	return (
		hasFitIds(event) && fits(title, longestTitle) && people.length <= mostPeople && people.every(isFitPerson)
	);
}

function hasFitIds({ id, series, calendarId }: CalendarEvent): boolean {
	return isId(id) && (series === null || isId(series)) && (calendarId === null || isId(calendarId));
}

function isId(id: string): boolean {
	return id !== '' && fits(id, longestId);
}

function isFitPerson({ name, email }: Person): boolean {
	return fits(name ?? null, longestName) && fits(email ?? null, longestName);
}

function fits(text: string | null, longest: number): boolean {
	return text === null || text.length <= longest;
}

function cutEvent(event: CalendarEvent): CalendarEvent {
	if (isFitEvent(event)) return event;
	const { title, people } = event;
	return {
		...event,
		title: title.slice(0, longestTitle),
		people: people.filter(isFitPerson).slice(0, mostPeople),
	};
}

/** A day at each side more: zones are of no concern here. All days where the end is not known. */
function daysTouched({ start, end }: CalendarEvent, { days }: Sighting): string[] {
	if (end === null) return days;
	const dayOf = (time: string, days: number) =>
		Temporal.PlainDate.from(time.slice(0, 10)).add({ days }).toString();
	const [first, last] = [dayOf(start, -1), dayOf(end, 1)];
	return days.filter((day) => first <= day && day <= last);
}
