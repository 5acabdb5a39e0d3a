import { browser } from '#imports';
import { correctionForMaybe } from '@/components/correction-for-maybe';
import type { PopupActions } from '@/components/popup-actions';
import { copyReport } from '../pages/copy-report';
import { saveFile } from '../pages/save-file';
import { sendInWords } from '../pages/send-in-words';

/** The popup's intentions as messages to the worker. */
export function popupActions(retry: () => void): PopupActions {
	return {
		retry,
		async book(request) {
			const reply = await sendInWords('bookSlot', request);
			if ('file' in reply) saveFile(reply.file);
			return reply;
		},
		undoBooking: async (id) => (await sendInWords('undoBooking', { id })).failed,
		chooseCalendar: (source) => sendInWords('chooseCalendar', { source }),
		async answerFeeling(cancellationId, answer) {
			await sendInWords('answerFeeling', { cancellationId, answer });
			return () => sendInWords('answerFeeling', { cancellationId, answer: null });
		},
		async sortMaybe(maybe, kind) {
			const correction = correctionForMaybe(maybe, kind, crypto.randomUUID(), Temporal.Now.instant());
			await sendInWords('correctKind', correction);
			return () => sendInWords('removeCorrection', { id: correction.id });
		},
		async dismissFlag({ code, week }) {
			await sendInWords('dismissFlag', { code, week, isDismissed: true });
			return () => sendInWords('dismissFlag', { code, week, isDismissed: false });
		},
		copyReport,
		async keepNote(talk, note) {
			const { id } = await sendInWords('keepNote', { about: talk.key, at: talk.start, note });
			return () => sendInWords('removeJournalEntry', { id });
		},
		async putSignsAway() {
			const { id } = await sendInWords('keepSigns', { signs: null });
			return () => sendInWords('removeJournalEntry', { id });
		},
		unlock: async (passphrase) => (await sendInWords('unlockJournal', { passphrase })).isOpen,
		setDiscreet: (isDiscreet) => sendInWords('setDiscreet', { isDiscreet }),
		openOptions: (section = '') => openOwnPage(`/options.html${section && `#${section}`}`),
		openWelcome: () => openOwnPage('/welcome.html'),
	};
}

function openOwnPage(path: `/options.html${string}` | '/welcome.html'): void {
	void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());
}
