import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerPages, type PageWorld } from '@/entrypoints/background/answer-pages';
import { registerReaders, registrationsFor } from '@/entrypoints/background/register-readers';
import { requestParsers } from '@/entrypoints/background/request-parsers';

const granted = ['https://calendar.google.com/*', 'https://cloud.example.com/*'];
const frame = { tabId: 7, frameId: 3 };

describe('a page of unknown software', () => {
	test('gets the probes alone; a site gets its own reader', () => {
		expect(registrationsFor(granted).map(({ matches, js }) => [matches, js])).toEqual([
			[['https://calendar.google.com/*'], ['reader-google.js', 'content-scripts/calendar.js']],
			[['https://cloud.example.com/*'], ['reader-probes.js', 'content-scripts/calendar.js']],
		]);
	});

	test('is brought the reader it asks for, in its own frame', async () => {
		const { handlers, injectReader } = worker();
		await handlers.bringReader({ calendar: 'sogo' }, { url: 'https://cloud.example.com/so/', ...frame });
		expect(injectReader.mock.calls).toEqual([['sogo', frame]]);
	});

	test.each([
		['on a host that is not granted', { url: 'https://evil.example/', ...frame }],
		['in no tab', { url: 'https://cloud.example.com/', frameId: 0 }],
		['in no frame', { url: 'https://cloud.example.com/', tabId: 7 }],
	])('is brought nothing %s', async (_, sender) => {
		const { handlers, injectReader } = worker();
		await expect(handlers.bringReader({ calendar: 'sogo' }, sender)).rejects.toThrow();
		expect(injectReader).not.toHaveBeenCalled();
	});

	test.each(['google', 'outlook', '../popup', 'probes', ''])('cannot ask for %o', (calendar) => {
		expect(() => requestParsers.bringReader({ calendar })).toThrow(/cannot be used/);
	});
});

test('a registration that is still wanted is changed in place, so that no page is opened without a reader', async () => {
	const calls: string[] = [];
	const note = (name: string) => async (what: unknown) => {
		calls.push(`${name} ${ids(what).join()}`);
	};
	const scripting = {
		getRegisteredContentScripts: async () => [{ id: 'reader-google' }, { id: 'reader-engines' }],
		updateContentScripts: note('update'),
		registerContentScripts: note('register'),
		unregisterContentScripts: note('unregister'),
	};
	Object.assign(browser, { scripting, permissions: { getAll: async () => ({ origins: granted }) } });
	await registerReaders();
	expect(calls).toEqual(['update reader-google', 'register reader-probes', 'unregister reader-engines']);
});

function ids(what: unknown): string[] {
	return Array.isArray(what) ? what.map(({ id }) => id) : (what as { ids: string[] }).ids;
}

function worker() {
	const injectReader = vi.fn<PageWorld['injectReader']>(async () => undefined);
	const world = { grantedHosts: async () => granted, injectReader } as unknown as PageWorld;
	return { handlers: answerPages(world), injectReader };
}
