import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type NudgeWorld, watchNudges } from '@/entrypoints/background/nudges';
import { takeProblem } from '@/utils/left-for-popup';
import type { Store } from '@/utils/store/open-store';
import { ToldError } from '@/utils/support/told-error';
import { wording } from '@/utils/support/wording';
import { startWorker } from './start-worker';

const start = '2026-11-26T10:00:00Z';
const shown = `nudge ${start}`;
const book = 0;
const later = 1;
const readOnly = wording('bookingReadOnly');
const popup = 'chrome-extension://test-extension-id/popup.html';

let store: Store;
const bookProposal = vi.fn<NudgeWorld['handlers']['bookProposal']>();
const reported = vi.fn();
beforeEach(async () => {
	fakeBrowser.reset();
	const { permissions } = fakeBrowser;
	vi.spyOn(permissions, 'contains').mockResolvedValue(true as never);
	for (const event of [permissions.onAdded, permissions.onRemoved])
		vi.spyOn(event, 'addListener').mockReturnValue(undefined);
	const worker = startWorker();
	store = worker.store;
	bookProposal.mockImplementation(worker.handlers.bookProposal);
	vi.stubGlobal('reportError', reported);
	watchNudges({
		store,
		handlers: { ...worker.handlers, bookProposal },
		voice: () => ({ say: ({ key }) => key, language: 'en', zone: 'UTC' }),
		now: () => Temporal.Instant.from('2026-11-25T09:00:00Z'),
		zone: () => 'UTC',
	});
	await store.changeNudge((state) => ({ ...state, ignored: 3 }));
	await fakeBrowser.notifications.create(shown, { type: 'basic', iconUrl: '', title: '', message: '' });
});
afterEach(() => {
	store.close();
	vi.unstubAllGlobals();
});

const openedPages = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
const press = (button: number) => fakeBrowser.notifications.onButtonClicked.trigger(shown, button);

/** Ends when the nudge was answered and what follows is done. */
async function answered(): Promise<void> {
	await vi.waitFor(async () => expect((await store.getNudge()).ignored).toBe(0));
	await vi.waitFor(async () => expect(await fakeBrowser.notifications.getAll()).toEqual({}));
}

test('a nudge whose time is not proposed any more books nothing: the popup opens, and says so', async () => {
	await press(book);
	await answered();
	await vi.waitFor(async () => expect(await openedPages()).toContain(popup));
	expect(bookProposal).toHaveBeenCalledExactlyOnceWith({ start }, { url: popup });
	expect(await store.listBookings()).toEqual([]);
	expect(await takeProblem()).toEqual(wording('problemProposalChanged'));
});

test.each([
	['the calendar refuses it', async () => ({ failed: readOnly }), readOnly],
	['the calendar’s page is gone', () => Promise.reject(new ToldError('Gone', readOnly)), readOnly],
	['something breaks', () => Promise.reject(new Error('Broken')), wording('problemUnknown')],
])(
	'a nudge whose call cannot be booked, because %s, opens the popup, which says so',
	async (_, act, problem) => {
		bookProposal.mockImplementation(act);
		await press(book);
		await answered();
		await vi.waitFor(async () => expect(await openedPages()).toContain(popup));
		expect(await takeProblem()).toEqual(problem);
	},
);

test('a nudge’s call that was written at once is shown by the popup, which has nothing to complain of', async () => {
	bookProposal.mockResolvedValue({ booked: { id: 'call' } });
	await press(book);
	await vi.waitFor(async () => expect(await openedPages()).toContain(popup));
	expect(await takeProblem()).toBeNull();
});

test('“Later” books nothing and opens nothing', async () => {
	await press(later);
	await answered();
	expect(bookProposal).not.toHaveBeenCalled();
	expect(await openedPages()).not.toContain(popup);
});

test('a notification that cannot be taken away does not keep the call from being booked', async () => {
	bookProposal.mockResolvedValue({ failed: readOnly });
	vi.spyOn(fakeBrowser.notifications, 'clear').mockRejectedValue(new Error('Gone') as never);
	await press(book);
	await vi.waitFor(async () => expect(await openedPages()).toContain(popup));
	expect(await takeProblem()).toEqual(readOnly);
	expect(reported).toHaveBeenCalledOnce();
});
