import type { CalendarEvent, Sighting } from './sighting';
import type { RecordLimit } from './store-limits';

/** Records of one origin, and of all. */
export interface RecordCount {
	mine: number;
	all: number;
}

/**
 * How many records of an origin are too many. Where all origins together have too many, it gives up only what it has
 * above its assured share; so no origin can take another's room, or have its records go.
 */
export function surplusOf({ mine, all }: RecordCount, limit: RecordLimit): number {
	const aboveShare = Math.min(all - limit.inAll, mine - limit.assured);
	return Math.max(0, mine - limit.perOrigin, aboveShare);
}

/** How many stay where there are too many: some fewer than may, so that there is room for a while. */
export function keptOf(count: RecordCount, limit: RecordLimit, spare: number): number {
	return Math.floor((count.mine - surplusOf(count, limit)) * (1 - spare));
}

/**
 * The largest whole number from 0 to `most` with no more than `kept` records within it; -1 where even 0 has more.
 * `countWithin` never falls as its argument grows.
 */
export async function widestWithin(
	kept: number,
	most: number,
	countWithin: (span: number) => Promise<number>,
): Promise<number> {
	let [fits, exceeds] = [-1, most + 1];
	while (exceeds - fits > 1) {
		const middle = Math.floor((fits + exceeds) / 2);
		if ((await countWithin(middle)) <= kept) fits = middle;
		else exceeds = middle;
	}
	return fits;
}

/** The sighting with as many guests of each meeting as are kept; the same object where that is all of them. */
export function withFewGuests(sighting: Sighting, guestCharacters: number): Sighting {
	const events = sighting.events.map((event) => limitGuests(event, guestCharacters));
	return events.every((event, index) => event === sighting.events[index])
		? sighting
		: { ...sighting, events };
}

function limitGuests(event: CalendarEvent, guestCharacters: number): CalendarEvent {
	let left = guestCharacters;
	const end = event.people.findIndex(({ name = '', email = '' }) => {
		left -= name.length + email.length;
		return left < 0;
	});
	return end === -1 ? event : { ...event, people: event.people.slice(0, end) };
}
