import { browser } from '#imports';
import { correctionForMaybe } from '@/components/correction-for-maybe';
import type { PopupActions } from '@/components/popup-actions';
import { send } from '@/utils/messages';
import { copyReport } from '../pages/copy-report';
import { saveFile } from '../pages/save-file';

/** The popup's intentions as messages to the worker. */
export function popupActions(retry: () => void): PopupActions {
	return {
		retry,
		async book(request) {
			const reply = await send('bookSlot', request);
			if ('file' in reply) saveFile(reply.file);
			return reply;
		},
		undoBooking: async (id) => (await send('undoBooking', { id })).failed,
		chooseCalendar: (source) => send('chooseCalendar', { source }),
		async answerFeeling(cancellationId, answer) {
			await send('answerFeeling', { cancellationId, answer });
			return () => send('answerFeeling', { cancellationId, answer: null });
		},
		async sortMaybe(maybe, kind) {
			const correction = correctionForMaybe(maybe, kind, crypto.randomUUID(), Temporal.Now.instant());
			await send('correctKind', correction);
			return () => send('removeCorrection', { id: correction.id });
		},
		async dismissFlag({ code, week }) {
			await send('dismissFlag', { code, week, isDismissed: true });
			return () => send('dismissFlag', { code, week, isDismissed: false });
		},
		copyReport,
		async keepNote(talk, note) {
			const { id } = await send('keepNote', { about: talk.key, at: talk.start, note });
			return () => send('removeJournalEntry', { id });
		},
		async putSignsAway() {
			const { id } = await send('keepSigns', { signs: null });
			return () => send('removeJournalEntry', { id });
		},
		unlock: async (passphrase) => (await send('unlockJournal', { passphrase })).isOpen,
		setDiscreet: (isDiscreet) => send('setDiscreet', { isDiscreet }),
		openOptions: (section = '') => openOwnPage(`/options.html${section && `#${section}`}`),
		openWelcome: () => openOwnPage('/welcome.html'),
	};
}

function openOwnPage(path: `/options.html${string}` | '/welcome.html'): void {
	void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());
}
