import type { IDBPObjectStore, StoreNames } from 'idb';
import * as v from 'valibot';
import { type EventPeople, peopleKeysOf } from '@/utils/support/event-people';
import { originOf, sourceOf, toEpochMs, toStamp } from '@/utils/support/remembered-event';
import { surplusOf } from '@/utils/support/share-of-store';
import { idSchema, personSchema } from '@/utils/support/sighting-schema';
import type { RecordLimit } from '@/utils/support/store-limits';
import type { Database, Schema, StoredEvent } from './database';

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
 * since the card may be told first. What is known already is not written again. Where an origin has too many, those that
 * were opened longest ago go.
 */
export async function storePeople(
	database: Database,
	{ calendar, account, eventId, series, people }: EventCard,
	{ seenAt, address }: CardArrival,
	limit: RecordLimit,
): Promise<void> {
	const source = sourceOf(calendar, account, address);
	const stamp = toStamp(seenAt);
	const transaction = database.transaction('people', 'readwrite');
	const keys = peopleKeysOf({ source, id: eventId, series });
	const known = await Promise.all(keys.map((key) => transaction.store.get(key)));
	const records = keys.map((key): EventPeople => ({ key, source, people, seenAt: stamp }));
	const news = records.filter((record, index) => !isSame(known[index], record));
	for (const record of news) transaction.store.put(record);
	const all = await transaction.store.count();
	if (all > Math.min(limit.perOrigin, limit.inAll)) {
		const origin = originOf(source);
		const mine = (await transaction.store.getAll()).filter((record) => originOf(record.source) === origin);
		const oldestFirst = mine.sort((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
		const surplus = surplusOf({ mine: mine.length, all }, limit);
		for (const { key } of oldestFirst.slice(0, surplus)) transaction.store.delete(key);
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
