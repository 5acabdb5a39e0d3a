import { deleteDB } from 'idb';
import * as v from 'valibot';
import { type Wording, wording } from '@/utils/support/wording';
import { type Backup, backupSchema, storeSchemas } from './backup-format';
import { connect, type Database } from './database';
import { fitBackup } from './fit-backup';
import { longestBackup } from './longest-backup';
import { type Migration, migrations } from './migrations';

/** What stands around the records: names of stores, version, date. */
const envelopeBytes = 10_000;

/**
 * Everything that the database holds, as the text of one file that can be brought back; see `fitBackup` for what is left
 * out where that would be too long.
 */
export async function writeBackup(
	database: Database,
	savedAt: Temporal.Instant,
	mostBytes = longestBackup,
): Promise<string> {
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names, 'readonly');
	const lists = await Promise.all(names.map((name) => transaction.objectStore(name).getAll()));
	const stores = Object.fromEntries(names.map((name, i) => [name, lists[i] ?? []]));
	const { texts, isPartial } = fitBackup(stores, savedAt, mostBytes - envelopeBytes);
	const envelope: Omit<Backup, 'stores'> = {
		app: 'soundings',
		version: database.version,
		savedAt: savedAt.toString(),
		...(isPartial && { isPartial }),
	};
	const written = names.map((name) => `${JSON.stringify(name)}:[${texts[name]?.join(',') ?? ''}]`);
	return `${JSON.stringify(envelope).slice(0, -1)},"stores":{${written.join(',')}}}`;
}

/**
 * Puts a backup in the place of everything that is there, in one transaction. What cannot be used changes nothing, and is
 * told in words; `null` when all went well.
 */
export async function restoreBackup(
	database: Database,
	text: string,
	steps: readonly Migration[] = migrations,
): Promise<Wording | null> {
	const read = readBackup(text, database.version);
	if ('problem' in read) return read.problem;
	const { version, stores } = read.backup;
	try {
		const current = version < database.version ? await migrateStores(stores, version, steps) : stores;
		const checked = checkStores(current, [...database.objectStoreNames]);
		if ('problem' in checked) return checked.problem;
		await replaceStores(database, checked.stores);
		return null;
	} catch (error) {
		// A record without its key, or with one that is no key: the transaction took everything back.
		if (error instanceof DOMException && ['DataError', 'ConstraintError'].includes(error.name))
			return wording('backupBroken', { place: error.name });
		throw error;
	}
}

/** Empties every store, in one transaction. */
export function eraseEverything(database: Database): Promise<void> {
	return replaceStores(database, {});
}

type Stores = Backup['stores'];

/** The envelope alone: the records are looked at when they have the newest shape. */
export function readBackup(text: string, newest: number): { backup: Backup } | { problem: Wording } {
	if (text.length > longestBackup)
		return { problem: wording('backupTooLarge', { most: longestBackup / 1_000_000 }) };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { problem: wording('backupUnknown') };
	}
	if (!v.is(v.object({ app: v.literal('soundings'), version: v.number() }), value))
		return { problem: wording('backupUnknown') };
	if (value.version > newest) return { problem: wording('backupNewer') };
	const result = v.safeParse(backupSchema, value, { abortEarly: true });
	if (!result.success) return { problem: brokenAt(result.issues[0]) };
	return { backup: result.output };
}

/** Every record as its store lets it in, or the first that it does not. */
function checkStores(stores: Stores, known: readonly string[]): { stores: Stores } | { problem: Wording } {
	const checked: Stores = {};
	for (const [name, records] of Object.entries(stores)) {
		if (!known.includes(name)) return { problem: wording('backupBroken', { place: name }) };
		const result = v.safeParse(v.array(storeSchemas[name] ?? v.looseObject({})), records, {
			abortEarly: true,
		});
		if (!result.success) return { problem: brokenAt(result.issues[0], name) };
		checked[name] = result.output;
	}
	return { stores: checked };
}

function brokenAt(issue: v.BaseIssue<unknown>, store?: string): Wording {
	const place = [store, v.getDotPath(issue)].filter(Boolean).join('.');
	return wording('backupBroken', { place: place.slice(0, 100) || 'JSON' });
}

async function replaceStores(database: Database, stores: Stores): Promise<void> {
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names, 'readwrite');
	const work: Promise<unknown>[] = [transaction.done];
	try {
		for (const name of names) {
			work.push(transaction.objectStore(name).clear());
			for (const record of stores[name] ?? []) work.push(transaction.objectStore(name).put(record as never));
		}
	} catch (error) {
		// A record was refused at once: what was asked for before it is taken back.
		transaction.abort();
		await Promise.allSettled(work);
		throw error;
	}
	await Promise.all(work);
}

/** An older backup walks the very migrations that an update walks, in a database of its own. */
async function migrateStores(stores: Stores, version: number, steps: readonly Migration[]): Promise<Stores> {
	const name = `soundings-backup-${crypto.randomUUID()}`;
	const before = connect(name, steps.slice(0, version));
	const after = connect(name, steps);
	try {
		const old = await before.open();
		const known = [...old.objectStoreNames];
		await replaceStores(old, Object.fromEntries(known.map((store) => [store, stores[store] ?? []])));
		await before.close();
		const database = await after.open();
		const names = [...database.objectStoreNames];
		const lists = await Promise.all(names.map((store) => database.getAll(store)));
		return Object.fromEntries(names.map((store, i) => [store, lists[i] ?? []]));
	} finally {
		await before.close();
		await after.close();
		await deleteDB(name);
	}
}
