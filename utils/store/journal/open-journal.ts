import * as v from 'valibot';
import type { Database } from '@/utils/store/database';
import { withAnswer } from '@/utils/support/cancellation-queue';
import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import {
	type JournalEntry,
	type JournalRecord,
	type JournalWishes,
	type LockState,
	noWishes,
} from '@/utils/support/journal';
import { expectValid } from '@/utils/support/sighting-schema';
import { type Feeling, type FeelingAnswer, feelings } from '@/utils/support/surface-state';
import { type JournalLock, journalLock } from './journal-lock';
import { entrySchema, journalRecordSchema, wishesSchema } from './journal-schemas';
import type { KeyKeeper } from './key-keeper';
import { seal, unseal } from './seal';

export type Journal = ReturnType<typeof openJournal>;

/**
 * What is the leader's alone: feelings about cancelled meetings, notes after conversations, checks of the five signs.
 * With a passphrase they are sealed, each by itself; without the key they are not read, and nothing is added.
 */
export function openJournal(open: () => Promise<Database>, keys: KeyKeeper) {
	const lock: JournalLock = journalLock(open, keys);

	/** What may be written with: a key, or none where there is no passphrase. */
	async function expectOpen(): Promise<string | undefined> {
		const { state, key } = await lock.read();
		if (state === 'locked') throw new TypeError('The journal is locked.');
		return key;
	}

	async function put(record: JournalRecord): Promise<void> {
		const key = await expectOpen();
		const valid = expectValid('journal entry', journalRecordSchema, record);
		const isSealed = key !== undefined && valid.entry !== null;
		const kept = isSealed ? { ...valid, entry: null, sealed: await seal(key, valid.id, valid.entry) } : valid;
		await (await open()).put('journal', kept);
	}

	return {
		/** Work on what may be sealed; no change of the passphrase comes between. */
		alone: lock.alone,
		lockState: async (): Promise<LockState> => (await lock.read()).state,
		setPassphrase: lock.setPassphrase,
		unlock: lock.unlock,
		lockNow: lock.lockNow,
		removePassphrase: lock.removePassphrase,
		giveUp: lock.giveUp,
		/** Everything else has been replaced or erased: the key with it. */
		replace: <T>(work: () => Promise<T>): Promise<T> =>
			lock.alone(async () => {
				const result = await work();
				await lock.forgetWrongKey();
				return result;
			}),

		async getWishes(): Promise<JournalWishes> {
			const stored = await (await open()).get('settings', 'journal');
			return (stored?.value as JournalWishes | undefined) ?? noWishes;
		},
		async saveWishes(wishes: JournalWishes): Promise<void> {
			const value = expectValid('setting', wishesSchema, wishes);
			await (await open()).put('settings', { name: 'journal', value });
		},

		/** Newest first. While it is locked, entries are told without what they say. */
		async list(): Promise<JournalRecord[]> {
			const { key } = await lock.read();
			const records = await (await open()).getAll('journal');
			const opened = await Promise.all(records.map((record) => openRecord(record, key)));
			return opened.sort((a, b) => (a.at < b.at ? 1 : -1));
		},
		put: (record: JournalRecord): Promise<void> => lock.alone(() => put(record)),
		remove: (id: string): Promise<void> => lock.alone(async () => (await open()).delete('journal', id)),

		/** The records with their feelings, as far as they can be opened now. */
		async openFeelings(records: readonly RememberedCancellation[]): Promise<RememberedCancellation[]> {
			if (!records.some(({ sealed }) => sealed)) return [...records];
			const { key } = await lock.read();
			return Promise.all(records.map((record) => openFeeling(record, key)));
		},
		/** `null` takes an answer back. */
		answerFeeling: (id: string, answer: FeelingAnswer | null, now: Temporal.Instant): Promise<void> =>
			lock.alone(async () => {
				const key = await expectOpen();
				const sealed =
					key !== undefined && answer !== null && answer !== 'not-cancelled'
						? await seal(key, id, { feeling: answer })
						: undefined;
				const transaction = (await open()).transaction('cancellations', 'readwrite');
				const record = await transaction.store.get(id);
				if (record) {
					const { sealed: _before, ...answered } = withAnswer(record, answer, now.toString());
					await transaction.store.put(sealed ? { ...answered, feeling: null, sealed } : answered);
				}
				await transaction.done;
				if (!record) throw new TypeError('This cancelled meeting is not remembered any more.');
			}),
	};
}

async function openRecord(record: JournalRecord, key: string | undefined): Promise<JournalRecord> {
	if (!record.sealed || key === undefined) return record;
	const entry = await unseal(key, record.id, record.sealed);
	if (!v.is(entrySchema, entry)) return record;
	const { sealed: _opened, ...rest } = record;
	return { ...rest, entry: entry as JournalEntry };
}

async function openFeeling(
	record: RememberedCancellation,
	key: string | undefined,
): Promise<RememberedCancellation> {
	if (!record.sealed || key === undefined) return record;
	const opened = await unseal(key, record.id, record.sealed);
	const result = v.safeParse(v.object({ feeling: v.picklist(feelings) }), opened);
	if (!result.success) return record;
	const { sealed: _opened, ...rest } = record;
	return { ...rest, feeling: result.output.feeling satisfies Feeling };
}
