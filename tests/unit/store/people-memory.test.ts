import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { openStore, type Store } from '@/utils/store/open-store';
import type { Person } from '@/utils/support/sighting';
import { summariseSupport } from '@/utils/support/summarise-support';

const zone = 'Europe/Berlin';
const monday = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const laterBy = (weeks: number) => monday.add({ hours: weeks * 7 * 24 });
const address = 'https://calendar.example/week';

let count = 0;
let store: Store;

beforeEach(async () => {
	store = openStore({ name: `people-${++count}` });
	await store.saveMember(
		{ id: 'p', name: 'First peer', kind: 'peer', addresses: ['peer@example.com'] },
		monday,
	);
});
afterEach(() => store.close());

const guests: Person[] = [{ name: 'A peer', email: 'peer@example.com' }];

/** The first of a standing meeting, and the one a week later. */
const standing = ['2026-11-24T10:00', '2026-12-01T10:00'].map((start, index) => ({
	...meeting(`s_${index}`, start),
	title: 'Catch-up',
	series: 's',
}));
const months = Array.from({ length: 14 }, (_, day) =>
	Temporal.PlainDate.from('2026-11-23').add({ days: day }).toString(),
);

async function see(): Promise<void> {
	const sighting = { ...sightingOf(standing), days: months, completeDays: months };
	await store.rememberSighting(sighting, { seenAt: monday });
}

function cardOf(eventId: string, series: string | null = null, people = guests) {
	const { calendar, account } = sightingOf([]);
	return { calendar, account, eventId, series, people };
}

const tell = (card: unknown, seenAt = monday) => store.rememberPeople(card, { seenAt, address });
const peopleOf = async (now = monday) =>
	(await store.getSummaryInput(now, zone)).events.map(({ people }) => people);
const written = async () => JSON.parse(await store.saveBackup(monday)).stores.people;

test('the people of an opened event make it known as support', async () => {
	await see();
	const before = summariseSupport(await store.getSummaryInput(monday, zone));
	expect(before.weeks.flatMap(({ support }) => support)).toEqual([]);
	await tell(cardOf('s_0'));
	expect(await peopleOf()).toEqual([guests, []]);
	const after = summariseSupport(await store.getSummaryInput(monday, zone));
	expect(after.weeks.flatMap(({ support }) => support.map(({ kind }) => kind))).toEqual(['peer']);
});

test('the card of one occurrence tells the people of the whole series, and its own card counts more', async () => {
	await see();
	await tell(cardOf('s_0', 's'));
	expect(await peopleOf()).toEqual([guests, guests]);
	const others = [{ email: 'other@example.com' }];
	await tell(cardOf('s_1', 's', others));
	expect(await peopleOf()).toEqual([guests, others]);
});

test('a card may be told before its event is seen, and another account keeps its own', async () => {
	await tell(cardOf('s_0'));
	await tell({ ...cardOf('s_1'), account: 'somebody@example.com' });
	await see();
	expect(await peopleOf()).toEqual([guests, []]);
});

test('opening the same card again writes nothing until hours later', async () => {
	await tell(cardOf('s_0', 's'));
	const first = await written();
	await tell(cardOf('s_0', 's'), monday.add({ hours: 2 }));
	expect(await written()).toEqual(first);
	await tell(cardOf('s_0', 's'), monday.add({ hours: 7 }));
	expect(await written()).not.toEqual(first);
});

test.each([
	['nobody', cardOf('s_0', null, [])],
	['an empty id', cardOf('')],
	[
		'a crowd',
		cardOf(
			's_0',
			null,
			Array.from({ length: 201 }, () => ({ email: 'a@example.com' })),
		),
	],
	['a name that is a book', cardOf('s_0', null, [{ name: 'x'.repeat(501), email: 'a@example.com' }])],
	['no card', null],
])('%s is refused', async (_, card) => {
	await expect(tell(card)).rejects.toThrow(TypeError);
	expect(await written()).toEqual([]);
});

test('only so many events keep their people: the ones opened last', async () => {
	for (let i = 0; i < 2_005; i++) await tell(cardOf(`e${i}`), monday.add({ seconds: i }));
	const keys = (await written()).map(({ key }: { key: string }) => key);
	expect(keys).toHaveLength(2_000);
	expect(keys.some((key: string) => key.includes('"e4"'))).toBe(false);
	expect(keys.some((key: string) => key.includes('"e2004"'))).toBe(true);
});

test('people are forgotten with the titles, what they made sure stays, and a series that goes on keeps its own', async () => {
	await see();
	await tell(cardOf('s_0', 's'));
	await store.forgetTitles(laterBy(6.5));
	expect((await written()).map(({ key }: { key: string }) => JSON.parse(key)[1])).toEqual(['s']);
	await store.forgetTitles(laterBy(8));
	expect(await written()).toEqual([]);
	const { weeks } = summariseSupport(await store.getSummaryInput(laterBy(8), zone));
	expect(weeks.flatMap(({ support }) => support.map(({ kind }) => kind))).toEqual(['peer', 'peer']);
});

test('people come along in a backup, and go when everything is erased', async () => {
	await tell(cardOf('s_0'));
	const text = await store.saveBackup(monday);
	await store.eraseEverything();
	expect(await written()).toEqual([]);
	expect(await store.restoreBackup(text)).toBeNull();
	expect(await written()).toMatchObject([{ people: guests }]);
});
