import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { restoreBackup, writeBackup } from '@/utils/store/backup';
import { type Connection, connect } from '@/utils/store/database';
import { longestBackup } from '@/utils/store/longest-backup';
import { type Migration, migrations } from '@/utils/store/migrations';
import { openStore, type Store } from '@/utils/store/open-store';
import { defaultRhythm } from '@/utils/support/rhythm';
import { supportKinds } from '@/utils/support/support-kinds';

const now = Temporal.Instant.from('2026-11-23T08:00:00+01:00');

let count = 0;
let store: Store;

beforeEach(async () => {
	store = openStore({ name: `backup-${++count}` });
	await fill(store);
});
afterEach(() => store.close());

async function fill(filled: Store): Promise<void> {
	const hint = { address: 'https://calendar.example/week', composeTemplate: null, problems: [] };
	const both = [meeting('a', '2026-11-24T10:00'), meeting('b', '2026-11-25T10:00')];
	await filled.rememberSighting(sightingOf(both), { seenAt: now, hint });
	await filled.rememberSighting(sightingOf(both.slice(1)), { seenAt: now.add({ minutes: 1 }), hint });
	await filled.saveMember(
		{
			id: 'm',
			name: 'First peer',
			kind: 'peer',
			addresses: ['peer@example.com'],
			reach: 'message',
			preferredTimes: [{ weekdays: [2], start: '08:00', end: '09:00' }],
			note: 'Walks.',
		},
		now,
	);
	await filled.saveRelation({ id: 'r', name: 'The head', addresses: ['head@example.com'], relation: 'boss' });
	await filled.saveCorrection({
		id: 'k',
		scope: 'series',
		target: 's',
		kind: 'peer',
		correctedAt: '2026-11-20T09:00:00Z',
	});
	await filled.saveRhythm({
		...defaultRhythm,
		weekdayHours: { 5: { start: '09:00', end: '13:00' } },
		slotMinutes: 45,
	});
	await filled.savePlan({ kind: 'peer', weeks: 2, weekday: 4, time: '14:00', memberId: 'm' });
	await filled.setDiscreet(true);
	await filled.setAway('2026-11-02', true);
	await filled.dismissFlag('long-gap', '2026-11-23', true);
}

const savedNow = async (from = store) => JSON.parse(await from.saveBackup(now));

describe('a backup', () => {
	test('holds everything, and brings it back elsewhere as it was', async () => {
		const text = await store.saveBackup(now);
		const { stores } = JSON.parse(text);
		const filled = Object.keys(stores).filter((name) => stores[name].length > 0);
		expect(filled.sort()).toEqual(
			'awayDates calendars corrections days dismissals events members relations settings'.split(' '),
		);
		const other = openStore({ name: `backup-other-${count}` });
		await other.setAway('2025-01-01', true);
		expect(await other.restoreBackup(text)).toBeNull();
		const events = stores.events.map((event: object) => ({ ...event, isRestored: true }));
		// Where forms open is for the calendar's own page to say again.
		const calendars = stores.calendars.map((record: object) => ({
			...record,
			address: null,
			composeTemplate: null,
		}));
		expect(await savedNow(other)).toEqual({ ...JSON.parse(text), stores: { ...stores, events, calendars } });
		await other.close();
	});

	test('brings back whatever people, times away and relations there were', async () => {
		const word = fc
			.string({ minLength: 1, maxLength: 60 })
			.filter((text) => text.trim() === text && text !== '');
		const person = fc.record({ id: word, name: word, kind: fc.constantFrom(...supportKinds) });
		const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 10 });
		await fc.assert(
			fc.asyncProperty(fc.array(person, { maxLength: 5 }), days, async (people, away) => {
				await store.eraseEverything();
				for (const each of people) await store.saveMember({ ...each, addresses: [] }, now);
				for (const day of away)
					await store.setAway(Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString(), true);
				const text = await store.saveBackup(now);
				await store.eraseEverything();
				expect(await store.restoreBackup(text)).toBeNull();
				expect(await savedNow()).toEqual(JSON.parse(text));
			}),
			{ numRuns: 40 },
		);
	});

	test.each<[string, string, (backup: ReturnType<typeof JSON.parse>) => unknown]>([
		['no file of ours', 'backupUnknown', () => ({ hello: 'world' })],
		['a list', 'backupUnknown', () => []],
		['nothing', 'backupUnknown', () => null],
		['from a newer version', 'backupNewer', (backup) => ({ ...backup, version: 999 })],
		['from no version', 'backupBroken', (backup) => ({ ...backup, version: 0 })],
		['without its stores', 'backupBroken', (backup) => ({ ...backup, stores: null })],
		['with a store that there is not', 'backupBroken', (b) => ({ ...b, stores: { ...b.stores, spy: [] } })],
		[
			'with a person of no kind of support',
			'backupBroken',
			(b) => ({ ...b, stores: { ...b.stores, members: [{ ...b.stores.members[0], kind: 'boss' }] } }),
		],
		[
			'with an event whose title is no text',
			'backupBroken',
			(b) => ({ ...b, stores: { ...b.stores, events: [{ ...b.stores.events[0], title: { html: '<b>' } }] } }),
		],
		[
			'with a record without a key',
			'backupBroken',
			(b) => ({ ...b, stores: { ...b.stores, cancellations: [{ feeling: 'relief' }] } }),
		],
		[
			'with a rhythm that cannot be kept',
			'backupBroken',
			(b) => ({ ...b, stores: { ...b.stores, settings: [{ name: 'rhythm', value: 'weekly' }] } }),
		],
		[
			'with a plan for an eighth day of the week',
			'backupBroken',
			(b) => {
				const plan = b.stores.settings.find(({ name }: { name: string }) => name === 'plan').value;
				const settings = [{ name: 'plan', value: { ...plan, weekday: 8 } }];
				return { ...b, stores: { ...b.stores, settings } };
			},
		],
		[
			'with a calendar that opens as a script',
			'backupBroken',
			(b) => {
				const settings = [{ name: 'calendar-addresses', value: ['javascript:alert(1)'] }];
				return { ...b, stores: { ...b.stores, settings } };
			},
		],
	])('that is %s changes nothing, and says so in one sentence', async (_what, key, spoil) => {
		const before = await savedNow();
		const problem = await store.restoreBackup(JSON.stringify(spoil(structuredClone(before))));
		expect(problem?.key).toBe(key);
		expect(await savedNow()).toEqual(before);
	});

	test('that is no JSON, or larger than any of ours, is refused unread', async () => {
		const before = await savedNow();
		expect((await store.restoreBackup('{"app": "soundings"'))?.key).toBe('backupUnknown');
		expect((await store.restoreBackup(' '.repeat(longestBackup + 1)))?.key).toBe('backupTooLarge');
		expect(await savedNow()).toEqual(before);
	});

	test('names the place that is damaged', async () => {
		const backup = await savedNow();
		backup.stores.events[1].start = 'soon';
		expect(await store.restoreBackup(JSON.stringify(backup))).toMatchObject({
			values: { place: 'events.1.start' },
		});
	});

	test('with a cancellation that could not be told in words is refused: every page would fail on it', async () => {
		const backup = await savedNow();
		const { id, source, title, start, how, noticedAt } = {
			...{ id: 'x', source: 's', title: 'Board', start: '2026-11-20T10:00:00Z', how: 'marked' },
			noticedAt: now.toString(),
		};
		const bare = { id, source, title, start, how, noticedAt, feeling: 'relief' };
		const reason = { key: 'cancelledMarked', values: { date: { made: 'up' } } };
		for (const cancellation of [
			{ ...bare, reason: { ...reason, values: {} } },
			{ ...bare, zone: 'UTC', reason },
		]) {
			backup.stores.cancellations = [cancellation];
			expect(await store.restoreBackup(JSON.stringify(backup))).toMatchObject({ key: 'backupBroken' });
		}
	});

	test('cannot slip anything into the prototype of our objects', async () => {
		const { stores } = await savedNow();
		const evil = `{"isEvil": true}`;
		const [member] = stores.members;
		const text = JSON.stringify({
			...(await savedNow()),
			stores: { ...stores, members: [{ ...member, evil: 1 }] },
		})
			.replace('"evil":1', `"__proto__":${evil},"constructor":${evil}`)
			.replace('"stores":{', `"stores":{"__proto__":[${evil}],`);
		const problem = await store.restoreBackup(text);
		expect(({} as { isEvil?: boolean }).isEvil).toBeUndefined();
		const [after] = (await savedNow()).stores.members;
		expect(problem === null || problem.key === 'backupBroken').toBe(true);
		expect(Object.keys(after)).toEqual(Object.keys(member));
	});
});

test('erasing leaves nothing behind', async () => {
	await store.eraseEverything();
	const { stores } = await savedNow();
	expect(Object.values(stores).flat()).toEqual([]);
	expect(await store.getRhythm()).toEqual(defaultRhythm);
});

describe('a backup of an older version', () => {
	/** A release to come, which writes every name in capitals. */
	const next: Migration = async (_database, transaction) => {
		const members = transaction.objectStore('members');
		for (const member of await members.getAll())
			await members.put({ ...member, name: member.name.toUpperCase() });
	};
	let newer: Connection;
	afterEach(() => newer.close());

	test('walks the migrations that an update walks, and leaves no other database behind', async () => {
		const text = await store.saveBackup(now);
		const steps = [...migrations, next];
		newer = connect(`backup-newer-${count}`, steps);
		const database = await newer.open();
		expect(await restoreBackup(database, text, steps)).toBeNull();
		expect(await database.getAll('members')).toMatchObject([{ name: 'FIRST PEER' }]);
		expect(await database.getAll('events')).toHaveLength(2);
		const saved = JSON.parse(await writeBackup(database, now));
		expect(saved.version).toBe(steps.length);
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names.filter((name) => name?.startsWith('soundings-backup-'))).toEqual([]);
		expect((await store.restoreBackup(JSON.stringify(saved)))?.key).toBe('backupNewer');
	});
});
