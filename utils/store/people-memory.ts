import type { IDBPObjectStore, StoreNames } from 'idb';
import * as v from 'valibot';
import { type EventPeople, peopleKeysOf } from '@/utils/support/event-people';
import { sourceOf, toEpochMs, toStamp } from '@/utils/support/remembered-event';
import { idSchema, personSchema } from '@/utils/support/sighting-schema';
import type { Database, Schema, StoredEvent } from './database';

/** So many events and series at most: the ones that were opened last. */
const mostRecords = 2_000;
/** How stale `seenAt` may get before people who have not changed are written again. */
const staleMs = 6 * 60 * 60_000;

/** What the opened card of an event tells. */
export const cardSchema = v.object({
	calendar: v.pipe(v.string(), v.maxLength(100)),
	account: v.nullable(v.pipe(v.string(), v.maxLength(320))),
	eventId: idSchema,
	series: v.nullable(idSchema),
	people: v.pipe(v.array(personSchema), v.minLength(1, 'is empty'), v.maxLength(200, 'holds more than 200')),
});

export type EventCard = v.InferOutput<typeof cardSchema>;

export interface CardArrival {
	seenAt: Temporal.Instant;
	/** Of the page, as the browser tells it. */
	address: string;
}

/**
 * Remembers the people of an event, and of its series, in one transaction: also of one that no sighting has shown yet,
 * since the card may be told first. What is known already is not written again.
 */
export async function storePeople(
	database: Database,
	{ calendar, account, eventId, series, people }: EventCard,
	{ seenAt, address }: CardArrival,
): Promise<void> {
	const source = sourceOf(calendar, account, address);
	const stamp = toStamp(seenAt);
	const transaction = database.transaction('people', 'readwrite');
	const keys = peopleKeysOf({ source, id: eventId, series });
	const known = await Promise.all(keys.map((key) => transaction.store.get(key)));
	const records = keys.map((key): EventPeople => ({ key, source, people, seenAt: stamp }));
	const news = records.filter((record, index) => !isSame(known[index], record));
	for (const record of news) transaction.store.put(record);
	const surplus = (await transaction.store.count()) - mostRecords;
	if (surplus > 0) {
		const oldest = (await transaction.store.getAll()).sort((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
		for (const { key } of oldest.slice(0, surplus)) transaction.store.delete(key);
	}
	await transaction.done;
}

/**
 * Forgets people who were told before that moment, except those of an event whose title is still kept: a standing
 * meeting keeps its people as long as it goes on.
 */
export async function forgetPeople(
	store: IDBPObjectStore<Schema, ArrayLike<StoreNames<Schema>>, 'people', 'readwrite'>,
	titled: readonly StoredEvent[],
	before: Temporal.Instant,
): Promise<void> {
	const inUse = new Set(titled.flatMap(peopleKeysOf));
	for (const { key, seenAt } of await store.getAll()) {
		if (!inUse.has(key) && toEpochMs(seenAt, 'UTC') < before.epochMilliseconds) store.delete(key);
	}
}

function isSame(known: EventPeople | undefined, record: EventPeople): boolean {
	return (
		known !== undefined &&
		JSON.stringify(known.people) === JSON.stringify(record.people) &&
		toEpochMs(record.seenAt, 'UTC') - toEpochMs(known.seenAt, 'UTC') < staleMs
	);
}
