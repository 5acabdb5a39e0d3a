import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { meeting, sightingOf, week } from '@/tests/simulator/sample-sighting';
import type { Store } from '@/utils/store/open-store';
import { startWorker } from './start-worker';

const page = { url: 'https://calendar.google.com/calendar/u/0/r/week' };
const hint = { address: page.url, composeTemplate: null, problems: [] };
const before = [...Array(7).keys()].map((i) =>
	Temporal.PlainDate.from('2026-11-16').add({ days: i }).toString(),
);
const days = [...before, ...week];

/** Monday morning in Tokyo is Sunday night in Berlin. */
const call = {
	...meeting('call', '2026-11-22T23:30', { title: 'Peer call' }),
	...{ start: '2026-11-23T07:30:00+09:00', end: '2026-11-23T08:00:00+09:00' },
};

let store: Store;
let handlers: ReturnType<typeof startWorker>['handlers'];
beforeEach(async () => {
	({ store, handlers } = startWorker());
	const events = [1, 2, 3].map((i) => meeting(`m${i}`, `2026-11-2${3 + i}T14:00`, { title: 'Budget' }));
	await handlers.rememberSighting({ sighting: sightingOf(events, { days }), hint }, page);
});
afterEach(() => store.close());

const inTokyo = sightingOf([call], { account: 'leader@tokyo.example', zone: 'Asia/Tokyo', days });
const statesOf = ({ marks }: Awaited<ReturnType<typeof handlers.getPageMarks>>) =>
	marks.weeks.map(({ days: [first], state }) => [first, state]);

test('a page on another clock than the main calendar has its marks where it shows the call', async () => {
	const answer = await handlers.rememberSighting({ sighting: inTokyo, hint }, page);
	expect(statesOf(answer)).toEqual([
		['2026-11-16', 'empty'],
		['2026-11-23', 'supported'],
	]);
	expect(answer.marks.days.filter(({ hasSupport }) => hasSupport).map(({ day }) => day)).toEqual([
		'2026-11-23',
	]);
	expect(await handlers.getPageMarks({ days, zone: 'Asia/Tokyo' }, page)).toEqual(answer);
});

test('the main calendar’s page tells the same call on its own clock', async () => {
	await handlers.rememberSighting({ sighting: inTokyo, hint }, page);
	const answer = await handlers.getPageMarks({ days, zone: 'Europe/Berlin' }, page);
	expect(statesOf(answer)).toEqual([
		['2026-11-16', 'supported'],
		['2026-11-23', 'empty'],
	]);
	expect(answer.marks.days.filter(({ hasSupport }) => hasSupport).map(({ day }) => day)).toEqual([
		'2026-11-22',
	]);
});

test('what is proposed is the same on every clock', async () => {
	await handlers.rememberSighting({ sighting: inTokyo, hint }, page);
	const ghostIn = async (zone: string) => (await handlers.getPageMarks({ days, zone }, page)).marks.ghost;
	const ghost = await ghostIn('Europe/Berlin');
	expect(ghost).not.toBeNull();
	expect(await ghostIn('Asia/Tokyo')).toEqual(ghost);
});

test('in discreet mode no clock draws anything', async () => {
	await store.setDiscreet(true);
	const { marks } = await handlers.rememberSighting({ sighting: inTokyo, hint }, page);
	expect(marks).toEqual({ isDiscreet: true, days: [], weeks: [], ghost: null });
});
