import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { CircleMember, Correction, WorkRelation } from '@/utils/support/circle';
import type { EventPeople } from '@/utils/support/event-people';
import type { JournalRecord } from '@/utils/support/journal';
import type { RememberedDay, RememberedEvent } from '@/utils/support/remembered-event';
import type { Booking } from '@/utils/support/surface-state';
import type { CalendarRecord } from './calendar-record';
import { type Migration, migrations } from './migrations';

/** `titledMs` is its start, while its title, or an id that tells it, is kept: forgetting finds what is left to forget. */
export type StoredEvent = RememberedEvent & { titledMs?: number };

/** Everything that the extension remembers. Changing a shape here takes a new migration. */
export interface Schema extends DBSchema {
	events: {
		key: string;
		value: StoredEvent;
		indexes: {
			byStart: number;
			bySource: [source: string, startMs: number];
			/** Those only of which something is left to forget. */
			byTitled: number;
		};
	};
	days: { key: string; value: RememberedDay; indexes: { byDate: string } };
	people: { key: string; value: EventPeople };
	members: { key: string; value: CircleMember };
	relations: { key: string; value: WorkRelation };
	corrections: { key: string; value: Correction };
	cancellations: { key: string; value: RememberedCancellation; indexes: { bySource: string } };
	bookings: { key: string; value: Booking };
	awayDates: { key: string; value: { date: string } };
	dismissals: { key: string; value: { flag: string } };
	calendars: { key: string; value: CalendarRecord };
	journal: { key: string; value: JournalRecord };
	settings: { key: string; value: { name: string; value: unknown } };
}

export type Database = IDBPDatabase<Schema>;

export interface Connection {
	/** The open database; opened on first use, and again after the browser closed it. */
	open(): Promise<Database>;
	close(): Promise<void>;
}

export function connect(name: string, steps: readonly Migration[] = migrations): Connection {
	let opened: Promise<Database> | undefined;
	const forget = () => {
		opened = undefined;
	};
	return {
		open() {
			opened ??= openAndUpgrade(name, steps, forget).catch((error) => {
				forget();
				throw error;
			});
			return opened;
		},
		async close() {
			const database = await opened?.catch(() => undefined);
			forget();
			database?.close();
		},
	};
}

async function openAndUpgrade(
	name: string,
	steps: readonly Migration[],
	forget: () => void,
): Promise<Database> {
	const database = await openDB<Schema>(name, steps.length, {
		async upgrade(upgraded, oldVersion, _newVersion, transaction) {
			for (const migrate of steps.slice(oldVersion)) await migrate(upgraded, transaction);
		},
		/** A newer worker wants to upgrade: let it. */
		blocking() {
			forget();
			database.close();
		},
		terminated: forget,
	});
	return database;
}
