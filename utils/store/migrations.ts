import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { tellsTitle } from '@/utils/support/title-hash';
import type { Schema } from './database';

/**
 * One step from a version to the next; the position in the list is the version that it starts from. Released steps are
 * never edited: whoever updates from any older version walks all that follow.
 */
export type Migration = (
	database: IDBPDatabase<Schema>,
	transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

export const migrations: readonly Migration[] = [createStores, addJournal, addPeople, markTitleHashes];

/** Version 1. */
function createStores(database: IDBPDatabase<Schema>): void {
	const events = database.createObjectStore('events', { keyPath: 'key' });
	events.createIndex('byStart', 'startMs');
	events.createIndex('bySource', ['source', 'startMs']);
	database.createObjectStore('days', { keyPath: 'key' }).createIndex('byDate', 'date');
	events.createIndex('byTitled', 'titledMs');
	const cancellations = database.createObjectStore('cancellations', { keyPath: 'id' });
	cancellations.createIndex('bySource', 'source');
	for (const name of ['members', 'relations', 'corrections', 'bookings'] as const) {
		database.createObjectStore(name, { keyPath: 'id' });
	}
	database.createObjectStore('awayDates', { keyPath: 'date' });
	database.createObjectStore('dismissals', { keyPath: 'flag' });
	database.createObjectStore('calendars', { keyPath: 'source' });
	database.createObjectStore('settings', { keyPath: 'name' });
}

/** Version 2: notes after conversations and checks of the five signs. */
function addJournal(database: IDBPDatabase<Schema>): void {
	database.createObjectStore('journal', { keyPath: 'id' });
}

/** Version 3: the people of events whose cards were opened. */
function addPeople(database: IDBPDatabase<Schema>): void {
	database.createObjectStore('people', { keyPath: 'key' });
}

/** Version 4: events whose titles were forgotten before their ids were are marked, so that forgetting finds them again. */
async function markTitleHashes(
	_database: IDBPDatabase<Schema>,
	transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
	const store = transaction.objectStore('events');
	for (const event of await store.getAll()) {
		if (event.titledMs === undefined && tellsTitle(event)) store.put({ ...event, titledMs: event.startMs });
	}
}
