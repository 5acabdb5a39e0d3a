import { browser, defineBackground } from '#imports';
import { announceStateChange, onMessages } from '@/utils/messages';
import { openStore } from '@/utils/store/open-store';
import { answerMessages } from './answer-messages';
import { requestParsers } from './request-parsers';
import { calendarTabs, grantedHosts, injectIntoOpenTabs, registerReaders } from './register-readers';
import { showBadge } from './toolbar-badge';

/** Wiring only. Every listener is registered at once, so that an event that wakes the worker is not missed. */
export default defineBackground({
	type: 'module',
	main() {
		const store = openStore();
		const handlers = answerMessages({ store, grantedHosts, now: () => Temporal.Now.instant(), announce });

		async function announce(): Promise<void> {
			await announceStateChange(await calendarTabs());
			await showBadge(await handlers.getPopupState({}, { url: '' }));
		}

		onMessages(requestParsers, handlers);
		browser.runtime.onInstalled.addListener(({ reason }) => {
			void registerReaders().then(injectIntoOpenTabs);
			if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
		});
		browser.runtime.onStartup.addListener(() => void registerReaders());
		browser.permissions.onAdded.addListener(() => void registerReaders().then(injectIntoOpenTabs).then(announce));
		browser.permissions.onRemoved.addListener(() => void registerReaders().then(announce));
		browser.commands.onCommand.addListener((command) => {
			if (command === 'toggle-discreet') void handlers.toggleDiscreet();
		});
	},
});
