import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '@/utils/store/open-store';
import { startWorker } from './start-worker';

let store: Store;
let handlers: ReturnType<typeof startWorker>['handlers'];
beforeEach(() => {
	({ store, handlers } = startWorker());
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
