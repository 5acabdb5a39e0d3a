import type { Sighting } from './sighting';

/** Leaders look back a few years at most; nothing is planned that far ahead. */
const mostYears = 5;

/**
 * The part of a sighting that lies within five years of `today` (a date): a page that claims the year 9999 has nothing to
 * say about this leader's weeks, and what it claims is not kept. The same object where all of it does.
 */
export function nearSighting(sighting: Sighting, today: string): Sighting {
	const first = Temporal.PlainDate.from(today).subtract({ years: mostYears }).toString();
	const last = Temporal.PlainDate.from(today).add({ years: mostYears }).toString();
	const isNear = (time: string) => first <= time.slice(0, 10) && time.slice(0, 10) <= last;
	const events = sighting.events.filter(({ start, end }) => isNear(start) && isNear(end ?? start));
	const days = sighting.days.filter(isNear);
	if (days.length === sighting.days.length && events.length === sighting.events.length) return sighting;
	return { ...sighting, days, events, completeDays: sighting.completeDays.filter(isNear) };
}
