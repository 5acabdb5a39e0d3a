import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showWeek } from '@/entrypoints/background/look-ahead';
import { requestParsers } from '@/entrypoints/background/request-parsers';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import type { Store } from '@/utils/store/open-store';
import { startWorker } from './start-worker';

const seenAt = Temporal.Instant.from('2026-11-25T09:00:00Z');
const address = 'https://calendar.google.com/calendar/u/1/r/week/2026/11/23';

let store: Store;
let handlers: ReturnType<typeof startWorker>['handlers'];
beforeEach(() => {
	({ store, handlers } = startWorker());
});
afterEach(() => store.close());

async function see(hint: { address: string; isFrame?: boolean }, calendar = 'google'): Promise<void> {
	const sighting = { ...sightingOf([meeting('a', '2026-11-24T08:00')]), calendar };
	await store.rememberSighting(sighting, { seenAt, hint: { composeTemplate: null, problems: [], ...hint } });
}

const unseen = async () => (await handlers.getPopupState({}, { url: '' })).unseenAhead;

test('the next day that was not read can be opened, in the account that was read', async () => {
	await see({ address });
	const ahead = await unseen();
	expect(ahead).toMatchObject({ canOpen: true });
	const openTab = vi.fn(async () => undefined);
	await showWeek({ store, now: () => seenAt, openTab }, ahead?.date ?? '');
	const [year, month, day] = (ahead?.date ?? '').split('-').map(Number);
	expect(openTab).toHaveBeenCalledExactlyOnceWith(
		`https://calendar.google.com/calendar/u/1/r/week/${year}/${month}/${day}`,
		expect.objectContaining({ calendar: 'google' }),
	);
});

test.each([
	['a calendar whose address names no week', { address: 'https://app.example/' }, 'fullcalendar'],
	['a calendar in a frame of another page', { address, isFrame: true }, 'google'],
])('%s is not opened: the leader is told to leaf on', async (_, hint, calendar) => {
	await see(hint, calendar);
	expect(await unseen()).toMatchObject({ canOpen: false });
	const openTab = vi.fn();
	await expect(showWeek({ store, now: () => seenAt, openTab }, '2026-12-01')).rejects.toThrow();
	expect(openTab).not.toHaveBeenCalled();
});

test.each(['2026-13-01', 'https://evil.example/', '2026-12-01T00:00', ''])('“%s” is no date', (date) => {
	expect(() => requestParsers.showWeek({ date })).toThrow(/cannot be used/);
});
