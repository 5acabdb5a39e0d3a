import { type RememberedEvent, toStamp } from '@/utils/support/remembered-event';
import { expectValid } from '@/utils/support/sighting-schema';
import { type Backup, backupSchema } from './backup-schema';
import type { Database } from './database';

/** A backup of an older version, one version on. Released steps are never edited. */
export type BackupStep = (backup: Record<string, unknown>) => Record<string, unknown>;

/** From version 1 on; the position in the list is the version, less one, that a step starts from. */
const backupSteps: readonly BackupStep[] = [];

const storeNames = [
	'events',
	'days',
	'members',
	'relations',
	'corrections',
	'cancellations',
	'bookings',
	'awayDates',
	'dismissals',
	'calendars',
	'settings',
] as const;

/** Everything that is remembered, as plain data to be saved as JSON. */
export async function exportEverything(database: Database, now: Temporal.Instant): Promise<Backup> {
	const transaction = database.transaction(storeNames, 'readonly');
	const lists = await Promise.all(
		storeNames.map(async (name) => [name, await transaction.objectStore(name).getAll()] as const),
	);
	const stores = Object.fromEntries(lists) as unknown as Backup['stores'];
	const events = stores.events.map(
		({ titledMs: _mark, ...event }: RememberedEvent & { titledMs?: number }) => event,
	);
	return {
		soundings: 'backup',
		version: backupSteps.length + 1,
		exportedAt: toStamp(now),
		stores: { ...stores, events },
	};
}

/**
 * Puts a backup in the place of everything that is remembered, in one transaction.
 *
 * @throws {TypeError} one line that says what is wrong with it; nothing is changed then.
 */
export async function importEverything(
	database: Database,
	backup: unknown,
	steps: readonly BackupStep[] = backupSteps,
): Promise<void> {
	const { stores } = expectValid('backup', backupSchema, upgradeBackup(backup, steps));
	const transaction = database.transaction(storeNames, 'readwrite');
	for (const name of storeNames) {
		const store = transaction.objectStore(name);
		store.clear();
		for (const record of stores[name])
			store.put((name === 'events' ? restored(record as RememberedEvent) : record) as never);
	}
	await transaction.done;
}

export async function eraseEverything(database: Database): Promise<void> {
	const transaction = database.transaction(storeNames, 'readwrite');
	for (const name of storeNames) transaction.objectStore(name).clear();
	await transaction.done;
}

function upgradeBackup(backup: unknown, steps: readonly BackupStep[]): unknown {
	const { soundings, version } = (backup ?? {}) as Record<string, unknown>;
	if (soundings !== 'backup' || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		throw new TypeError('This is not a backup of Soundings.');
	}
	if (version > steps.length + 1) {
		throw new TypeError('This backup was made by a newer Soundings: update the extension first.');
	}
	return steps.slice(version - 1).reduce((older, step) => step(older), backup as Record<string, unknown>);
}

/** Its absence tells nothing until a page has shown it: it may have been gone long before. */
function restored(event: RememberedEvent): RememberedEvent & { titledMs?: number } {
	const wasConcluded = event.missing?.again != null;
	return {
		...event,
		isRestored: !wasConcluded,
		missing: wasConcluded ? event.missing : null,
		...(event.title !== '' && { titledMs: event.startMs }),
	};
}
