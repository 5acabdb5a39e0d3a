import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

/** What the store takes at once. */
const most = { days: 92, events: 5_000 };

/**
 * A long sighting as several that follow each other in time. An event stands in every one whose days it touches: where
 * a day is complete, what is not there does not exist.
 */
export function sliceSighting(sighting: Sighting): Sighting[] {
	return slice(sighting, sighting.days);
}

function slice(sighting: Sighting, days: readonly string[]): Sighting[] {
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const events = sighting.events.filter((event) => touches(event, first, last));
	const isSmall = days.length <= most.days && events.length <= most.events;
	if (!isSmall && days.length > 1) {
		const half = Math.ceil(days.length / 2);
		return [...slice(sighting, days.slice(0, half)), ...slice(sighting, days.slice(half))];
	}
	const isCut = events.length > most.events;
	const completeDays = isCut ? [] : sighting.completeDays.filter((day) => first <= day && day <= last);
	return [{ ...sighting, days: [...days], completeDays, events: events.slice(0, most.events) }];
}

/** Dates as they are written: the sighting's times are told in its zone. */
function touches({ start, end }: CalendarEvent, first: string, last: string): boolean {
	return start.slice(0, 10) <= last && (end ?? start).slice(0, 10) >= first;
}
