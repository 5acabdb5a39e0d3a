import { browser } from '#imports';
import type { KeyKeeper } from '@/utils/store/journal/key-keeper';

const name = 'journal-key';

/** In the browser's memory: it outlives the worker, not the browser, and no page of the web can read it. */
export const journalKey: KeyKeeper = {
	async get() {
		const { [name]: key } = await browser.storage.session.get(name);
		return typeof key === 'string' ? key : undefined;
	},
	set: (key) => browser.storage.session.set({ [name]: key }),
	clear: () => browser.storage.session.remove(name),
};
