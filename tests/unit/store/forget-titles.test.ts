import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { openStore, type Store } from '@/utils/store/open-store';
import { summariseSupport } from '@/utils/support/summarise-support';

const zone = 'Europe/Berlin';
const monday = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const laterBy = (weeks: number) => monday.add({ hours: weeks * 7 * 24 });

let count = 0;
let store: Store;

beforeEach(async () => {
	store = openStore({ name: `forget-${++count}` });
	const talk = { ...meeting('m', '2026-11-24T10:00'), title: 'Session with my mentor' };
	const board = { ...meeting('b', '2026-11-25T10:00'), title: 'Board', people: [{ name: 'A guest' }] };
	await store.rememberSighting(sightingOf([talk, board]), { seenAt: monday });
});
afterEach(() => store.close());

test('titles and people of the last six weeks are kept', async () => {
	expect(await store.forgetTitles(laterBy(6))).toBe(0);
	const { events } = await store.getSummaryInput(laterBy(6), zone);
	expect(events.map(({ title }) => title).sort()).toEqual(['Board', 'Session with my mentor']);
});

test('older titles and people are forgotten, and the week stays supported', async () => {
	const now = laterBy(7);
	expect(await store.forgetTitles(now)).toBe(2);
	const input = await store.getSummaryInput(now, zone);
	expect(JSON.stringify(input.events)).not.toMatch(/mentor with|Session|Board|guest/);
	const week = summariseSupport(input).weeks.find(({ start }) => start === '2026-11-23');
	expect(week).toMatchObject({ state: 'supported', support: [{ kind: 'mentor', title: '' }] });
});

test('forgetting twice forgets nothing more', async () => {
	await store.forgetTitles(laterBy(7));
	expect(await store.forgetTitles(laterBy(7))).toBe(0);
});

test('the titles of corrections are forgotten too, and what was said stays', async () => {
	const correction = { id: 'c', scope: 'event' as const, target: 'b', kind: 'peer' as const, title: 'Board' };
	await store.saveCorrection({ ...correction, correctedAt: monday.toString() });
	await store.forgetTitles(laterBy(7));
	const [kept] = await store.listCorrections();
	expect(kept).toMatchObject({ id: 'c', kind: 'peer' });
	expect(kept?.title).toBeUndefined();
});

test('a booked call is forgotten six weeks after it took place', async () => {
	const at = (hour: string) => `2026-11-26T${hour}:00+01:00`;
	await store.saveBooking({
		id: 'call',
		memberName: 'First peer',
		title: 'Call with First peer',
		start: at('14:00'),
		end: at('14:30'),
		state: 'booked',
		handedOverAt: monday.toString(),
	});
	await store.forgetTitles(laterBy(6));
	expect(await store.listBookings()).toHaveLength(1);
	await store.forgetTitles(laterBy(7));
	expect(await store.listBookings()).toEqual([]);
});
