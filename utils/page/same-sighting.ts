import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

/** Whether two sightings show the same; the order of their events does not matter, because readers sort them. */
export function isSameSighting(a: Sighting, b: Sighting): boolean {
	return (
		a.calendar === b.calendar &&
		a.account === b.account &&
		a.view === b.view &&
		a.zone === b.zone &&
		a.unread === b.unread &&
		isSameList(a.days, b.days) &&
		isSameList(a.completeDays, b.completeDays) &&
		isSameList(a.shownCalendars, b.shownCalendars) &&
		a.events.length === b.events.length &&
		a.events.every((event, i) => isSameEvent(event, b.events[i]))
	);
}

/** Unchanged chips give the very same object again, so that the comparison of a whole week is cheap. */
function isSameEvent(a: CalendarEvent, b: CalendarEvent | undefined): boolean {
	if (a === b) return true;
	// Written out, it costs a restless page several times as much.
	const names = Object.keys(a) as (keyof CalendarEvent)[];
	return (
		b !== undefined &&
		names.length === Object.keys(b).length &&
		names.every((name) => a[name] === b[name] || JSON.stringify(a[name]) === JSON.stringify(b[name]))
	);
}

function isSameList(a: readonly string[] | null, b: readonly string[] | null): boolean {
	return (
		a === b || (a !== null && b !== null && a.length === b.length && a.every((item, i) => item === b[i]))
	);
}
