import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import type { Store } from '@/utils/store/open-store';
import { startWorker } from './start-worker';

let store: Store;
let handlers: ReturnType<typeof startWorker>['handlers'];
beforeEach(() => {
	({ store, handlers } = startWorker([
		'https://calendar.google.com/*',
		'https://outlook.office.com/*',
		'https://cloud.example.com/*',
		'http://127.0.0.1/*',
	]));
});
afterEach(() => store.close());

test.each(['https://calendar.example/', 'about:blank', 'about:srcdoc', 'blob:https://calendar.google.com/1'])(
	'a frame at “%s” is no calendar that may be read',
	async (url) => {
		await expect(handlers.getPageMarks({ days: [] }, { url })).rejects.toThrow('This page may not be read.');
	},
);

test('in discreet mode a page hears so without anything being judged', async () => {
	const judging = vi.spyOn(store, 'getSummaryInput');
	await store.setDiscreet(true);
	const page = { url: 'https://calendar.google.com/calendar/r/week' };
	const { marks } = await handlers.getPageMarks({ days: ['2026-11-25'] }, page);
	expect(marks).toEqual({ isDiscreet: true, days: [], weeks: [], ghost: null });
	expect(judging).not.toHaveBeenCalled();
});

describe('a page', () => {
	const google = 'https://calendar.google.com/calendar/u/0/r/week';
	const owa = 'https://outlook.office.com/calendar/view/week';
	const cloud = 'https://cloud.example.com/apps/calendar/timeGridWeek/now';
	const hint = { address: google, composeTemplate: null, problems: [] };
	const read = (calendar: string, url: string) =>
		handlers.rememberSighting(
			{ sighting: sightingOf([meeting('a', '2026-11-25T10:00')], { calendar }), hint },
			{ url },
		);
	const kept = async () =>
		JSON.parse(await store.saveBackup(Temporal.Instant.from('2026-11-25T09:00:00Z'))).stores;
	const refusal = 'This page is not one of that calendar.';

	test.each([
		['google', google],
		['outlook', owa],
		['nextcloud', cloud],
		['sogo', 'https://cloud.example.com/SOGo/so/leader/Calendar/view'],
		['fullcalendar', 'http://127.0.0.1:8123/'],
	])('of its own calendar, %s, is read at %s', async (calendar, url) => {
		await read(calendar, url);
		expect((await kept()).events).toHaveLength(1);
	});

	test.each([
		['google', cloud],
		['google', owa],
		['outlook', google],
		['outlook', 'http://127.0.0.1:8123/'],
		['nextcloud', google],
		['fullcalendar', owa],
		['ics', cloud],
		['no such calendar', cloud],
		['__proto__', cloud],
	])('that claims to be of %s at %s is refused, and nothing is lost', async (calendar, url) => {
		await read('google', google);
		const before = await kept();
		await expect(read(calendar, url)).rejects.toThrow(refusal);
		expect(await kept()).toEqual(before);
	});

	test('of another host names no guests of a calendar, does not call it unreadable, and gets no reader', async () => {
		const card = {
			calendar: 'google',
			account: null,
			eventId: 'a',
			series: null,
			people: [{ name: 'First peer' }],
		};
		await expect(handlers.rememberPeople(card, { url: cloud })).rejects.toThrow(refusal);
		await expect(handlers.tellUnsettled({ calendar: 'google' }, { url: cloud })).rejects.toThrow(refusal);
		const frame = { url: google, tabId: 1, frameId: 0 };
		await expect(handlers.bringReader({ calendar: 'nextcloud' }, frame)).rejects.toThrow(refusal);
		expect((await kept()).people).toEqual([]);
	});
});
