import type { RememberedEvent } from './remembered-event';
import type { Person } from './sighting';

/** Who is invited, as the opened card of one event told it. */
export interface EventPeople {
	/** Of the event or of its series: see `peopleKey`. */
	key: string;
	source: string;
	people: Person[];
	/** Stamp of the last time that a card told so, refreshed a few times a day only. */
	seenAt: string;
}

/** Of an event or a series: ids of one source. */
export function peopleKey(source: string, id: string): string {
	return JSON.stringify([source, id]);
}

/** Keys under which an event's people are known: its own first, then those of its series. */
export function peopleKeysOf({
	source,
	id,
	series,
}: Pick<RememberedEvent, 'source' | 'id' | 'series'>): string[] {
	return [id, ...(series === null ? [] : [series])].map((one) => peopleKey(source, one));
}

/** Events whose own source names nobody, with the people that their cards named. */
export function withPeople<E extends RememberedEvent>(
	events: readonly E[],
	known: readonly EventPeople[],
): E[] {
	if (known.length === 0) return [...events];
	const byKey = new Map(known.map((record) => [record.key, record.people]));
	return events.map((event) => {
		if (event.people.length > 0) return event;
		const key = peopleKeysOf(event).find((one) => byKey.has(one));
		const people = key === undefined ? undefined : byKey.get(key);
		return people ? { ...event, people } : event;
	});
}
