import { browser, defineBackground } from '#imports';
import { browserVoice } from '@/utils/browser-voice';
import { announceStateChange, onMessages } from '@/utils/messages';
import { openStore } from '@/utils/store/open-store';
import { rhythmOfLocale } from '@/utils/support/rhythm';
import { answerMessages } from './answer-messages';
import { askStructure } from './ask-structure';
import { findCalendarPage, openCalendarPage, showOffer } from './calendar-tab';
import { journalKey } from './journal-key';
import { mayNudge, type Nudges, watchNudges } from './nudges';
import { openInCalendar } from './open-in-calendar';
import { addCall, bookQuickly, offerInMenu, openPopupPage } from './quick-booking';
import {
	allTabs,
	calendarTabs,
	grantedHosts,
	injectIntoOpenTabs,
	injectReader,
	registerReaders,
} from './register-readers';
import { requestParsers } from './request-parsers';
import { knowsSharing, watchSharing } from './screen-sharing';
import { showDot } from './toolbar-dot';

/** Long enough to take a burst of sightings together, too short to be noticed. */
const announcePauseMs = 50;

/** Wiring only. Every listener is registered at once, so that an event that wakes the worker is not missed. */
export default defineBackground({
	type: 'module',
	main() {
		const store = openStore({
			keys: journalKey,
			usualRhythm: rhythmOfLocale(navigator.language, Temporal.Now.timeZoneId()),
		});
		const handlers = answerMessages({
			store,
			now: () => Temporal.Now.instant(),
			browserZone: () => Temporal.Now.timeZoneId(),
			grantedHosts,
			injectReader,
			askStructure,
			openTab: openInCalendar,
			findCalendarPage,
			openCalendarPage,
			showOffer,
			openPopupPage,
			say: (wording) => browserVoice().say(wording),
			announce: () => void announce(),
			knowsSharing,
			mayNudge,
			planNudges: () => nudges.plan(),
		});
		const nudges: Nudges = watchNudges({
			store,
			handlers,
			voice: browserVoice,
			now: () => Temporal.Now.instant(),
			zone: () => Temporal.Now.timeZoneId(),
		});

		let announcing: Promise<void> | undefined;

		/** One at a time, and one for all that came together: a page that changes all the time must not flood us. */
		function announce(): Promise<void> {
			announcing ??= new Promise((resolve) => setTimeout(resolve, announcePauseMs)).then(() => {
				announcing = undefined;
				return announceNow();
			});
			return announcing;
		}

		async function announceNow(): Promise<void> {
			// The pages first: what is to be hidden from a shared screen goes before anything is judged anew.
			await announceStateChange(await calendarTabs());
			await showDot(await handlers.getPopupState({}, { url: '' }));
		}

		async function toggleDiscreet(): Promise<void> {
			await handlers.setDiscreet({ isDiscreet: !(await store.isDiscreet()) }, { url: '' });
		}

		watchSharing(store, () => void announce());
		onMessages(requestParsers, handlers);
		// The worker starts many times a day: often enough to forget in time, and seldom anything to write.
		store.forgetTitles(Temporal.Now.instant()).catch((error) => reportError(error));
		browser.runtime.onInstalled.addListener(({ reason }) => {
			void registerReaders().then(injectIntoOpenTabs);
			void offerInMenu(browserVoice());
			if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
		});
		browser.runtime.onStartup.addListener(() => void registerReaders().then(announce));
		browser.permissions.onAdded.addListener(
			() => void registerReaders().then(injectIntoOpenTabs).then(announce),
		);
		browser.permissions.onRemoved.addListener(
			// A tab whose host was taken back still runs its reader: told, it asks, is refused, and draws nothing more.
			() => void registerReaders().then(announce).then(allTabs).then(announceStateChange),
		);
		browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
			if (menuItemId === addCall) void bookQuickly(handlers);
		});
		browser.commands.onCommand.addListener((command) => {
			if (command === 'toggle-discreet') void toggleDiscreet();
			if (command === addCall) void bookQuickly(handlers);
		});
	},
});
