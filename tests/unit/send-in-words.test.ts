import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sendInWords } from '@/entrypoints/pages/send-in-words';
import texts from '@/locales/de.json' with { type: 'json' };
import { type MessageHandlers, onMessages, type RequestParsers } from '@/utils/messages';
import { ToldError } from '@/utils/support/told-error';
import { wording } from '@/utils/support/wording';

test.each([
	[
		'what the worker has to tell',
		new ToldError('changed', wording('problemProposalChanged')),
		texts.problemProposalChanged,
	],
	['any other failure', new Error('QuotaExceededError: no space'), texts.problemUnknown],
])('%s reaches people in their language, without English details', async (_, failure, told) => {
	speakGerman();
	const handlers = { getPopupState: async () => Promise.reject(failure) } as unknown as MessageHandlers;
	const parsers = { getPopupState: () => ({}) } as unknown as RequestParsers;
	const sendMessage = worker(() => onMessages(parsers, handlers));
	Object.assign(browser.runtime, { sendMessage });
	await expect(sendInWords('getPopupState', {})).rejects.toMatchObject({ message: told });
});

test('a worker that does not answer is told in words', async () => {
	speakGerman();
	Object.assign(browser.runtime, { sendMessage: async () => undefined });
	await expect(sendInWords('getPopupState', {})).rejects.toThrow(texts.problemNoAnswer);
});

function speakGerman(): void {
	const getMessage = (key: string) => (texts as Record<string, string>)[key] ?? '';
	Object.assign(browser, { i18n: { getMessage, getUILanguage: () => 'de' } });
}

/** Hands a message to the one listener that `register` adds, as the browser does. */
function worker(register: () => void): (message: unknown) => Promise<unknown> {
	type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
	const added = vi.spyOn(browser.runtime.onMessage, 'addListener').mockReturnValue(undefined);
	register();
	const listener = added.mock.calls[0]?.[0] as unknown as Listener;
	const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
	return (message) => new Promise((resolve) => listener(message, sender, resolve));
}
