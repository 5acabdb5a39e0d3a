import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { connect } from '@/utils/store/database';
import { memoryKey } from '@/utils/store/journal/key-keeper';
import { migrations } from '@/utils/store/migrations';
import { openStore, type Store } from '@/utils/store/open-store';
import type { JournalRecord } from '@/utils/support/journal';

const now = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const right = 'a long walk at the sea';
const line = 'She asked the one question that mattered.';
const note: JournalRecord = {
	id: 'note demo/e1',
	kind: 'note',
	about: 'demo/e1',
	at: '2026-11-20T10:30:00Z',
	entry: { kind: 'note', note: { memberId: 'm', met: ['confidential', 'grounded'], line } },
};
const check: JournalRecord = {
	id: 'signs 1',
	kind: 'signs',
	about: null,
	at: '2026-11-21T09:00:00Z',
	entry: { kind: 'signs', signs: ['rehearsing', 'no-peer'] },
};

let count = 0;
let name: string;
let keys: ReturnType<typeof memoryKey>;
let store: Store;
let cancelled: string;

beforeEach(async () => {
	name = `journal-${++count}`;
	keys = memoryKey();
	store = openStore({ name, keys });
	await store.journal.put(note);
	await store.journal.put(check);
	const marked = { ...meeting('a', '2026-11-24T10:00'), status: 'cancelled' as const };
	await store.rememberSighting(sightingOf([marked]), { seenAt: now });
	cancelled = (await store.listQuestions(now))[0]?.id ?? '';
	await store.answerFeeling(cancelled, 'relief', now);
});
afterEach(() => store.close());

/** Everything that is on the disk, and in a file that was saved. */
const onDisk = () => store.saveBackup(now);
const feelings = async (from = store) => (await from.listCancellations()).map(({ feeling }) => feeling);
const judged = async () => (await store.getSummaryInput(now, 'Europe/Berlin')).answeredFeelings?.length;

describe('without a passphrase', () => {
	test('entries are kept, newest first, and can be deleted', async () => {
		expect(await store.journal.list()).toEqual([check, note]);
		await store.journal.remove(note.id);
		expect(await store.journal.list()).toEqual([check]);
	});

	test('unlocking is not needed, and nothing is locked', async () => {
		expect(await store.journal.lockState()).toBe('none');
		expect(await store.journal.unlock('anything')).toBe(true);
		expect(await store.journal.lockState()).toBe('none');
	});

	test.each<[string, Partial<JournalRecord>]>([
		[
			'a criterion that there is not',
			{ entry: { kind: 'note', note: { memberId: null, met: ['fun' as never], line: '' } } },
		],
		[
			'a line that is a book',
			{ entry: { kind: 'note', note: { memberId: null, met: [], line: 'x'.repeat(281) } } },
		],
		['a sign that there is not', { entry: { kind: 'signs', signs: ['__proto__' as never] } }],
	])('refuses %s', async (_what, change) => {
		await expect(store.journal.put({ ...note, ...change })).rejects.toThrow(TypeError);
	});
});

describe('with a passphrase', () => {
	beforeEach(() => store.journal.setPassphrase(right));

	test('nothing of notes, signs and feelings is on the disk or in a saved file', async () => {
		const text = await onDisk();
		for (const secret of [line, 'grounded', 'rehearsing', 'no-peer', '"relief"', right])
			expect(text).not.toContain(secret);
		expect(
			JSON.parse(text).stores.settings.find(({ name }: { name: string }) => name === 'lock').value.rounds,
		).toBe(600_000);
	});

	test('while it is open, all is as before', async () => {
		expect(await store.journal.list()).toEqual([check, note]);
		expect(await feelings()).toEqual(['relief']);
		expect(await judged()).toBe(1);
	});

	test('once the browser was closed, nothing can be read, judged with, or added; nothing is asked again', async () => {
		await keys.clear();
		expect(await store.journal.lockState()).toBe('locked');
		expect((await store.journal.list()).map(({ entry }) => entry)).toEqual([null, null]);
		expect(await store.listCancellations()).toMatchObject([{ feeling: null, isSealed: true }]);
		expect(await judged()).toBe(0);
		expect(await store.listQuestions(now)).toEqual([]);
		await expect(store.journal.put(check)).rejects.toThrow('locked');
		await expect(store.answerFeeling(cancelled, 'loss', now)).rejects.toThrow('locked');
		await expect(store.journal.setPassphrase('another passphrase')).rejects.toThrow('locked');
		await expect(store.journal.removePassphrase()).rejects.toThrow('locked');
	});

	test('only the right one opens it', async () => {
		await store.journal.lockNow();
		for (const wrong of ['', 'a long walk at the se', 'A long walk at the sea']) {
			expect(await store.journal.unlock(wrong)).toBe(false);
			expect(await store.journal.lockState()).toBe('locked');
		}
		expect(await store.journal.unlock(right)).toBe(true);
		expect(await store.journal.list()).toEqual([check, note]);
	});

	test('a worker that died and came back is still open; the key lives in the session', async () => {
		await store.close();
		store = openStore({ name, keys });
		expect(await store.journal.lockState()).toBe('open');
		expect(await feelings()).toEqual(['relief']);
	});

	test('what is added later is sealed, too', async () => {
		await store.journal.put({
			...note,
			id: 'note later',
			entry: { kind: 'note', note: { memberId: null, met: [], line: 'Later words.' } },
		});
		await store.answerFeeling(cancelled, 'loss', now);
		expect(await onDisk()).not.toMatch(/Later words|"loss"/);
		expect(await feelings()).toEqual(['loss']);
		await store.answerFeeling(cancelled, null, now);
		expect(await feelings()).toEqual([null]);
		expect(await store.listQuestions(now)).toHaveLength(1);
	});

	test('changing it shuts the old one out', async () => {
		const before = JSON.parse(await onDisk()).stores.journal;
		await store.journal.setPassphrase('another passphrase');
		expect(await store.journal.list()).toEqual([check, note]);
		await store.journal.lockNow();
		expect(await store.journal.unlock(right)).toBe(false);
		expect(await store.journal.unlock('another passphrase')).toBe(true);
		const after = JSON.parse(await onDisk()).stores.journal;
		expect(after.map(({ sealed }: JournalRecord) => sealed?.data)).not.toEqual(
			before.map(({ sealed }: JournalRecord) => sealed?.data),
		);
		expect(await feelings()).toEqual(['relief']);
	});

	test('removing it opens everything for good', async () => {
		await store.journal.removePassphrase();
		await keys.clear();
		expect(await store.journal.lockState()).toBe('none');
		expect(await store.journal.list()).toEqual([check, note]);
		expect(await feelings()).toEqual(['relief']);
		expect(await onDisk()).toContain(line);
	});

	test('a saved file stays locked elsewhere, and opens there with the same passphrase', async () => {
		const text = await onDisk();
		const other = openStore({ name: `${name}-other` });
		await other.journal.setPassphrase('of the other browser');
		expect(await other.restoreBackup(text)).toBeNull();
		expect(await other.journal.lockState()).toBe('locked');
		expect(await feelings(other)).toEqual([null]);
		expect(await other.journal.unlock(right)).toBe(true);
		expect(await other.journal.list()).toEqual([check, note]);
		expect(await feelings(other)).toEqual(['relief']);
		await other.close();
	});

	test('what was sealed for one record opens in no other', async () => {
		const backup = JSON.parse(await onDisk());
		const [first, second] = backup.stores.journal;
		[first.sealed, second.sealed] = [second.sealed, first.sealed];
		await store.restoreBackup(JSON.stringify(backup));
		expect((await store.journal.list()).map(({ entry }) => entry)).toEqual([null, null]);
	});

	test('erasing everything erases it', async () => {
		await store.eraseEverything();
		expect(await store.journal.lockState()).toBe('none');
		expect(await keys.get()).toBeUndefined();
		expect(await store.journal.list()).toEqual([]);
	});
});

test.each([
	['too few rounds', (lock: { rounds: number }) => Object.assign(lock, { rounds: 1000 })],
	['rounds for hours', (lock: { rounds: number }) => Object.assign(lock, { rounds: 1e12 })],
	['a salt that is no base64', (lock: object) => Object.assign(lock, { salt: '<script>' })],
])('a file whose lock has %s is refused', async (_what, spoil) => {
	await store.journal.setPassphrase(right);
	const backup = JSON.parse(await onDisk());
	spoil(backup.stores.settings.find(({ name }: { name: string }) => name === 'lock').value);
	expect((await store.restoreBackup(JSON.stringify(backup)))?.key).toBe('backupBroken');
	expect(await store.journal.list()).toEqual([check, note]);
});

test('a passphrase that is too short is refused', async () => {
	await expect(store.journal.setPassphrase('short')).rejects.toThrow('fewer than 8');
	expect(await store.journal.lockState()).toBe('none');
});

test('a memory of the first version gets a journal, and keeps what it holds', async () => {
	const old = connect(`${name}-old`, migrations.slice(0, 1));
	await (await old.open()).put('members', { id: 'm', name: 'First peer', kind: 'peer', addresses: [] });
	await old.close();
	const updated = openStore({ name: `${name}-old` });
	await updated.journal.put(note);
	expect(await updated.journal.list()).toEqual([note]);
	expect(await updated.listCircle()).toHaveLength(1);
	await updated.close();
});
