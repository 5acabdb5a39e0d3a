import type { Database } from '@/utils/store/database';
import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { JournalRecord, LockState, Sealed } from '@/utils/support/journal';
import { expectValid } from '@/utils/support/sighting-schema';
import { passphraseSchema } from './journal-schemas';
import type { KeyKeeper } from './key-keeper';
import { deriveKey, type KeyRecipe, newRecipe, seal, unseal } from './seal';

/** Kept beside what is sealed. It tells nothing of the passphrase but what guessing would. */
export type StoredLock = KeyRecipe & { check: Sealed };

export type JournalLock = ReturnType<typeof journalLock>;

const check = 'soundings';

/** The passphrase of the journal. A forgotten one cannot be replaced: there is no copy of the key anywhere. */
export function journalLock(open: () => Promise<Database>, keys: KeyKeeper) {
	let queue: Promise<unknown> = Promise.resolve();

	/** One at a time: what is written while everything is sealed anew would keep the old key. */
	function alone<T>(work: () => Promise<T>): Promise<T> {
		const result = queue.then(work);
		queue = result.catch(() => undefined);
		return result;
	}

	async function stored(): Promise<StoredLock | undefined> {
		return (await (await open()).get('settings', 'lock'))?.value as StoredLock | undefined;
	}

	/** `key`: while it is open. A key that no longer fits opens nothing. */
	async function read(): Promise<{ state: LockState; key?: string }> {
		const lock = await stored();
		if (!lock) return { state: 'none' };
		const key = await keys.get();
		return key !== undefined && (await fits(key, lock)) ? { state: 'open', key } : { state: 'locked' };
	}

	async function expectKey(): Promise<string | undefined> {
		const { state, key } = await read();
		if (state === 'locked') throw new TypeError('The journal is locked.');
		return key;
	}

	/** In one transaction, and only where nothing has changed since it was read. */
	async function sealAnew(
		from: string | undefined,
		to: string | undefined,
		lock: StoredLock | null,
	): Promise<void> {
		const database = await open();
		const [entries, cancellations] = await Promise.all([
			database.getAll('journal'),
			database.getAll('cancellations'),
		]);
		const newEntries = await Promise.all(entries.map((record) => recordSealedAnew(record, from, to)));
		const newFeelings = await Promise.all(cancellations.map((record) => feelingSealedAnew(record, from, to)));
		const transaction = database.transaction(['journal', 'cancellations', 'settings'], 'readwrite');
		const store = transaction.objectStore('cancellations');
		for (const record of newEntries) transaction.objectStore('journal').put(record);
		for (const { id, feeling, sealed } of newFeelings) {
			// A sighting may have said more of the meeting meanwhile: only the feeling is ours.
			const current = await store.get(id);
			if (!current) continue;
			const { sealed: _before, ...rest } = current;
			store.put(sealed ? { ...rest, feeling: null, sealed } : { ...rest, feeling });
		}
		if (lock) transaction.objectStore('settings').put({ name: 'lock', value: lock });
		else transaction.objectStore('settings').delete('lock');
		await transaction.done;
	}

	return {
		alone,
		read,
		/** Sets or changes it; everything is sealed anew. Throws while the journal is locked. */
		setPassphrase: (passphrase: string): Promise<void> =>
			alone(async () => {
				const typed = expectValid('passphrase', passphraseSchema, passphrase);
				const before = await expectKey();
				const recipe = newRecipe();
				const key = await deriveKey(typed, recipe);
				await sealAnew(before, key, { ...recipe, check: await seal(key, check, check) });
				await keys.set(key);
			}),
		/** Whether it was the right one. */
		unlock: (passphrase: string): Promise<boolean> =>
			alone(async () => {
				const lock = await stored();
				if (!lock) return true;
				const key = await deriveKey(passphrase, lock);
				if (!(await fits(key, lock))) return false;
				await keys.set(key);
				return true;
			}),
		lockNow: (): Promise<void> => alone(() => keys.clear()),
		/** Everything can be read again by whoever uses this browser. Throws while the journal is locked. */
		removePassphrase: (): Promise<void> =>
			alone(async () => {
				const key = await expectKey();
				if (key === undefined) return;
				await sealAnew(key, undefined, null);
				await keys.clear();
			}),
		/** For a forgotten passphrase: what is sealed is deleted, and the passphrase with it. */
		giveUp: (): Promise<void> =>
			alone(async () => {
				const stores = ['journal', 'cancellations', 'settings'] as const;
				const transaction = (await open()).transaction(stores, 'readwrite');
				const [journal, cancellations] = [
					transaction.objectStore('journal'),
					transaction.objectStore('cancellations'),
				];
				for (const { id, sealed } of await journal.getAll()) if (sealed) journal.delete(id);
				for (const { sealed, ...rest } of await cancellations.getAll()) if (sealed) cancellations.put(rest);
				transaction.objectStore('settings').delete('lock');
				await transaction.done;
				await keys.clear();
			}),
		async forgetWrongKey(): Promise<void> {
			if ((await read()).state !== 'open') await keys.clear();
		},
	};
}

async function fits(key: string, lock: StoredLock): Promise<boolean> {
	return (await unseal(key, check, lock.check)) === check;
}

/** What the old key does not open stays as it is: it would be lost in any case, and is not made worse. */
async function recordSealedAnew(
	record: JournalRecord,
	from: string | undefined,
	to: string | undefined,
): Promise<JournalRecord> {
	const { sealed, ...rest } = record;
	const entry = sealed && from !== undefined ? await unseal(from, record.id, sealed) : record.entry;
	if (entry === undefined || entry === null) return record;
	if (to === undefined) return { ...rest, entry: entry as JournalRecord['entry'] };
	return { ...rest, entry: null, sealed: await seal(to, record.id, entry) };
}

async function feelingSealedAnew(
	{ id, feeling, sealed }: RememberedCancellation,
	from: string | undefined,
	to: string | undefined,
): Promise<Pick<RememberedCancellation, 'id' | 'feeling' | 'sealed'>> {
	const opened = sealed && from !== undefined ? await unseal(from, id, sealed) : { feeling };
	const kept = (opened as { feeling?: RememberedCancellation['feeling'] } | undefined)?.feeling ?? null;
	if (kept === null) return { id, feeling, sealed };
	return to === undefined
		? { id, feeling: kept }
		: { id, feeling: null, sealed: await seal(to, id, { feeling: kept }) };
}
