import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requestParsers } from '@/entrypoints/background/request-parsers';
import type { Store } from '@/utils/store/open-store';
import type { Sighting } from '@/utils/support/sighting';
import { startWorker } from './start-worker';

const page = { url: 'https://calendar.google.com/calendar/u/0/r/week' };
const sighting: Sighting = {
	...{ calendar: 'google', account: 'leader@example.com', view: 'day', zone: 'UTC', shownCalendars: null },
	...{ days: ['2026-11-25'], completeDays: ['2026-11-25'], unread: 0, events: [] },
};
const hint = { address: page.url, composeTemplate: null, problems: [] };

let store: Store;
let handlers: ReturnType<typeof startWorker>['handlers'];
beforeEach(() => {
	({ store, handlers } = startWorker());
});
afterEach(() => store.close());

const told = async () =>
	(await handlers.getPopupState({}, page)).calendars.map(({ calendar, isUnsettled }) => [
		calendar,
		isUnsettled,
	]);

test('a calendar that cannot be read is told, before anything of it was ever seen', async () => {
	await handlers.tellUnsettled({ calendar: 'google' }, page);
	expect(await told()).toEqual([['google', true]]);
	expect((await handlers.getPopupState({}, page)).calendars[0]).toMatchObject({
		...{ name: 'Google Calendar', isPage: true, read: 0, unread: 0 },
		lastSeenAt: '2026-11-25T09:00:00.000Z',
	});
});

test('it is told no more once a page of it was read, and what is known stays', async () => {
	await handlers.rememberSighting({ sighting, hint }, page);
	await handlers.tellUnsettled({ calendar: 'google' }, page);
	await handlers.tellUnsettled({ calendar: 'google' }, page);
	expect(await told()).toEqual([
		['google', true],
		['google', undefined],
	]);
	await handlers.rememberSighting({ sighting, hint }, page);
	expect(await told()).toEqual([['google', undefined]]);
});

test('a year, which shows no events, is told until a view with days is seen', async () => {
	const year = { ...sighting, view: 'year', days: [], completeDays: [] } as const;
	const health = async () => (await handlers.getPopupState({}, page)).calendars[0];
	await handlers.rememberSighting({ sighting: { ...year, days: [], completeDays: [] }, hint }, page);
	expect(await health()).toMatchObject({ calendar: 'google', hasNoDays: true });
	await handlers.rememberSighting({ sighting, hint }, page);
	expect(await health()).not.toHaveProperty('hasNoDays');
});

test('only a page that may be read can say so, and only of a calendar there is', async () => {
	await expect(
		handlers.tellUnsettled({ calendar: 'google' }, { url: 'https://evil.example/' }),
	).rejects.toThrow();
	expect(() => requestParsers.tellUnsettled({ calendar: '__proto__' })).toThrow();
	expect(await told()).toEqual([]);
});

test('a backup can be saved and brought back all the same', async () => {
	await handlers.tellUnsettled({ calendar: 'google' }, page);
	const text = await store.saveBackup(Temporal.Instant.from('2026-11-25T09:00:00Z'));
	expect(await store.restoreBackup(text)).toBeNull();
});
