import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requestParsers } from '@/entrypoints/background/request-parsers';
import type { Store } from '@/utils/store/open-store';
import type { Sighting } from '@/utils/support/sighting';
import { startWorker } from './start-worker';

const page = { url: 'https://calendar.google.com/calendar/u/0/r/week' };
const seen: Sighting = {
	...{ calendar: 'google', account: 'leader@example.com', view: 'day', zone: 'UTC', shownCalendars: null },
	...{ days: ['2026-11-25'], completeDays: ['2026-11-25'], unread: 0, events: [] },
};
const hint = { address: page.url, composeTemplate: null, problems: [] };

let store: Store;
let imported: { source: string };
let handlers: ReturnType<typeof startWorker>['handlers'];
beforeEach(async () => {
	({ store, handlers } = startWorker());
	await handlers.rememberSighting({ sighting: seen, hint }, page);
	const file = { ...seen, calendar: 'ics', account: 'work.ics' };
	imported = await handlers.importSighting({ sighting: file, name: 'work.ics' }, page);
});
afterEach(() => store.close());

const told = async () =>
	Object.fromEntries(
		(await handlers.getOptionsState({}, page)).calendars.map(({ calendar, isFile, source }) => [
			calendar,
			{ isFile, source: source ?? '' },
		]),
	);

async function sourceOf(calendar: string): Promise<string> {
	return (await told())[calendar]?.source ?? '';
}

test('a calendar is told as a file where it came as one', async () => {
	expect(await told()).toMatchObject({ google: { isFile: undefined }, ics: { isFile: true } });
});

test('whoever brings a file is told what it is removed by', async () => {
	expect(imported).toEqual({ source: await sourceOf('ics') });
});

test('a file is removed, and put back as it was', async () => {
	const { removed } = await handlers.removeImported({ source: await sourceOf('ics') }, page);
	expect(Object.keys(await told())).toEqual(['google']);
	if (!removed) throw new Error('Nothing was removed.');
	await handlers.putBackImported(requestParsers.putBackImported({ removed }), page);
	expect(Object.keys(await told()).sort()).toEqual(['google', 'ics']);
});

test('what a page showed is not removed, and nothing of it comes back as a file', async () => {
	const source = await sourceOf('google');
	await expect(handlers.removeImported({ source }, page)).rejects.toThrow('no such file');
	await expect(handlers.removeImported({ source: 'x' }, page)).rejects.toThrow('no such file');
	const [record] = (await store.listCalendars()).filter(({ calendar }) => calendar === 'google');
	const none = { events: [], days: [], cancellations: [] };
	const asFile = (calendar: object) => ({ removed: { calendars: [calendar], ...none } });
	expect(() => requestParsers.putBackImported(asFile({ ...record }))).toThrow('is no record of a calendar');
	expect(() =>
		requestParsers.putBackImported(asFile({ ...record, address: null, composeTemplate: null })),
	).toThrow('is not the calendar of a file');
});
