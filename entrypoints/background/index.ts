import { browser, defineBackground } from '#imports';
import { browserVoice } from '@/utils/browser-voice';
import { announceStateChange, onMessages } from '@/utils/messages';
import { openStore } from '@/utils/store/open-store';
import { answerMessages } from './answer-messages';
import { addCall, bookQuickly, offerInMenu, openPopupPage } from './quick-booking';
import { calendarTabs, grantedHosts, injectIntoOpenTabs, registerReaders } from './register-readers';
import { requestParsers } from './request-parsers';
import { showDot } from './toolbar-dot';

/** Wiring only. Every listener is registered at once, so that an event that wakes the worker is not missed. */
export default defineBackground({
	type: 'module',
	main() {
		const voice = browserVoice();
		const store = openStore();
		const handlers = answerMessages({
			store,
			now: () => Temporal.Now.instant(),
			browserZone: () => Temporal.Now.timeZoneId(),
			grantedHosts,
			openTab: async (url) => void (await browser.tabs.create({ url })),
			openPopupPage,
			say: voice.say,
			announce: () => void announce(),
		});

		async function announce(): Promise<void> {
			await announceStateChange(await calendarTabs());
			await showDot(await handlers.getPopupState({}, { url: '' }));
		}

		async function toggleDiscreet(): Promise<void> {
			const { isDiscreet } = await handlers.getPopupState({}, { url: '' });
			await handlers.setDiscreet({ isDiscreet: !isDiscreet }, { url: '' });
		}

		onMessages(requestParsers, handlers);
		// The worker starts many times a day: often enough to forget in time, and seldom anything to write.
		void store.forgetTitles(Temporal.Now.instant());
		browser.runtime.onInstalled.addListener(({ reason }) => {
			void registerReaders().then(injectIntoOpenTabs);
			void offerInMenu(voice);
			if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
		});
		browser.runtime.onStartup.addListener(() => void registerReaders());
		browser.permissions.onAdded.addListener(
			() => void registerReaders().then(injectIntoOpenTabs).then(announce),
		);
		browser.permissions.onRemoved.addListener(() => void registerReaders().then(announce));
		browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
			if (menuItemId === addCall) void bookQuickly(handlers);
		});
		browser.commands.onCommand.addListener((command) => {
			if (command === 'toggle-discreet') void toggleDiscreet();
			if (command === addCall) void bookQuickly(handlers);
		});
	},
});
