import type { IDBPObjectStore, StoreNames } from 'idb';
import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { Correction } from '@/utils/support/circle';
import type { JournalRecord } from '@/utils/support/journal';
import { isSeriesFromTitle, keyWithId, withoutTitleHash } from '@/utils/support/title-hash';
import type { Schema, StoredEvent } from './database';

/** Stores that name events by their ids. */
export const storesOfIds = ['events', 'corrections', 'cancellations', 'journal'] as const;
type Name = (typeof storesOfIds)[number];
/** A transaction over these stores, and maybe others. */
interface Touch {
	objectStore<N extends Name>(
		name: N,
	): IDBPObjectStore<Schema, ArrayLike<StoreNames<Schema>>, N, 'readwrite'>;
}

/** Keys and ids that were forgotten, and what stands in their place. */
export type RenamedIds = Map<string, string>;

/**
 * The event without what could tell its title: its id's hash, the ids that it had before moves, and its series unless a
 * booking watches that. The key that it gets is free.
 */
export async function withoutHashes(
	transaction: Touch,
	event: StoredEvent,
	watchedSeries: ReadonlySet<string>,
): Promise<StoredEvent> {
	const isWatched = event.series !== null && watchedSeries.has(event.series);
	const series = isSeriesFromTitle(event.series) && !isWatched ? null : event.series;
	const bare = withoutTitleHash(event.id);
	if (bare === undefined) return { ...event, series };
	const [key, id] = await freeName(transaction, 'events', (number) => {
		const numbered = `${bare}:${number}`;
		return [keyWithId(event.key, () => numbered) ?? numbered, numbered];
	});
	return { ...event, key, id, series, moves: [] };
}

/**
 * Whatever else names events, under their new names. What is old and of no event that is kept loses the hash as well, and
 * names no event any more. What is sealed stays: the seal is bound to the name.
 */
export async function renameRecords(
	transaction: Touch,
	renamed: RenamedIds,
	isOld: (time: string) => boolean,
): Promise<void> {
	const store = <N extends Name>(name: N) => transaction.objectStore(name);
	const [corrections, cancellations, journal] = await Promise.all([
		store('corrections').getAll(),
		store('cancellations').getAll(),
		store('journal').getAll(),
	]);
	for (const correction of corrections) {
		const target = newTarget(correction, renamed, isOld);
		if (target !== undefined) store('corrections').put({ ...correction, target });
	}
	for (const record of cancellations) await renameCancellation(transaction, record, renamed, isOld);
	for (const record of journal) await renameEntry(transaction, record, renamed, isOld);
}

/** A correction of a series stays as it is: by it the next occurrence is known. */
function newTarget(
	{ scope, target, correctedAt }: Correction,
	renamed: RenamedIds,
	isOld: (time: string) => boolean,
): string | undefined {
	if (scope !== 'event') return undefined;
	return renamed.get(target) ?? (isOld(correctedAt) ? apart(target) : undefined);
}

async function renameCancellation(
	transaction: Touch,
	record: RememberedCancellation,
	renamed: RenamedIds,
	isOld: (time: string) => boolean,
): Promise<void> {
	const isForgotten = renamed.has(record.id) || isOld(record.start);
	if (!isForgotten || record.sealed !== undefined) return;
	const store = transaction.objectStore('cancellations');
	const { id, eventId, series, isRefuted } = record;
	// "It was not cancelled" is said of a whole series.
	const keptSeries = isSeriesFromTitle(series) && !isRefuted ? null : series;
	const bare = renamed.get(id) ?? apart(id);
	if (bare === undefined) {
		if (keptSeries !== series) store.put({ ...record, series: keptSeries });
		return;
	}
	const [free] = await freeName(transaction, 'cancellations', numbered(bare));
	const bareEventId = renamed.get(eventId) ?? apart(eventId) ?? eventId;
	store.delete(id);
	store.put({ ...record, id: free, eventId: bareEventId, series: keptSeries });
}

async function renameEntry(
	transaction: Touch,
	record: JournalRecord,
	renamed: RenamedIds,
	isOld: (time: string) => boolean,
): Promise<void> {
	const { id, about, at, sealed } = record;
	if (about === null || sealed !== undefined) return;
	const bare = renamed.get(about) ?? (isOld(at) ? apart(about) : undefined);
	if (bare === undefined) return;
	const store = transaction.objectStore('journal');
	const [free] = await freeName(transaction, 'journal', numbered(id.replace(about, () => bare)));
	store.delete(id);
	store.put({ ...record, id: free, about: bare });
}

/** A key or an id without the hash, which is that of no event; `undefined` where there was none. */
function apart(name: string): string | undefined {
	const bare = (id: string) => {
		const rest = withoutTitleHash(id);
		return rest && `${rest}:apart`;
	};
	return keyWithId(name, bare) ?? bare(name);
}

function numbered(name: string): (number: number) => [string, string] {
	return (number) => {
		const free = number === 1 ? name : `${name} ${number}`;
		return [free, free];
	};
}

/** The first of these keys that no record has. */
async function freeName(
	transaction: Touch,
	name: Name,
	nameOf: (number: number) => [key: string, id: string],
): Promise<[key: string, id: string]> {
	const store = transaction.objectStore(name);
	for (let number = 1; ; number++) {
		const found = nameOf(number);
		if ((await store.getKey(found[0])) === undefined) return found;
	}
}
