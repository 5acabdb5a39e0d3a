import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import type { DemoEvent, NewEvent } from './demo-event.ts';

/** How many occurrences of a series that was booked are entered: a year of weeks. */
const occurrences = 52;

/** The demo calendar's events, in memory for as long as the server runs. */
export class DemoStore {
	readonly #events: Map<string, DemoEvent>;

	constructor(events: DemoEvent[]) {
		this.#events = new Map(events.map((event) => [event.id, event]));
	}

	list(): DemoEvent[] {
		return [...this.#events.values()];
	}

	/** Enters the event, or each of its occurrences, and returns the first. */
	add(entry: NewEvent): DemoEvent {
		const id = randomUUID();
		const isSeries = entry.recurrence !== '';
		const starts = isSeries ? expand(entry) : [Temporal.PlainDateTime.from(entry.start)];
		const length = Temporal.PlainDateTime.from(entry.start).until(entry.end);
		const events = starts.map((start, i): DemoEvent => {
			return {
				id: isSeries ? `${id}-${i}` : id,
				series: isSeries ? id : null,
				title: entry.title,
				start: toMinutes(start),
				end: toMinutes(start.add(length)),
				response: 'accepted',
				status: 'confirmed',
				guests: entry.guests,
			};
		});
		for (const event of events) this.#events.set(event.id, event);
		return events[0] as DemoEvent;
	}

	/** Puts the event in the place of the one with its id, if there is one. */
	put(event: DemoEvent): void {
		this.#events.set(event.id, event);
	}

	/** Whether there was one. */
	remove(id: string): boolean {
		return this.#events.delete(id);
	}
}

function expand({ start, recurrence }: NewEvent): Temporal.PlainDateTime[] {
	const first = Temporal.PlainDateTime.from(start);
	const iterator = ICAL.Recur.fromString(recurrence).iterator(ICAL.Time.fromDateTimeString(`${start}:00`));
	const found = [first];
	for (let time = iterator.next(); time && found.length < occurrences; time = iterator.next()) {
		const next = Temporal.PlainDateTime.from(time.toString());
		if (Temporal.PlainDateTime.compare(next, first) > 0) found.push(next);
	}
	return found;
}

function toMinutes(dateTime: Temporal.PlainDateTime): string {
	return dateTime.toString({ smallestUnit: 'minute' });
}
