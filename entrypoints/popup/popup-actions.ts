import { browser } from '#imports';
import { correctionForMaybe, correctionForPerson } from '@/components/correction-for-maybe';
import type { PopupActions, Undo } from '@/components/popup-actions';
import { invitationDraft, invitationLanguageOf, invitationMailLink } from '@/utils/booking/invitation-draft';
import { invitationTexts } from '@/utils/booking/invitation-texts';
import type { Correction } from '@/utils/support/circle';
import { messageTones } from '@/utils/support/surface-state';
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
		async dropBooking(booking) {
			await sendInWords('answerBooking', { id: booking.id, answer: 'no' });
			return () => sendInWords('waitForBooking', booking);
		},
		chooseCalendar: (source) => sendInWords('chooseCalendar', { source }),
		showWeek: (date) => sendInWords('showWeek', { date }),
		answerBooking: (id, answer) => sendInWords('answerBooking', { id, answer }),
		leaveSeries: (id) => sendInWords('leaveSeries', { id }),
		messageTexts: (choice) => ({
			tones: messageTones,
			languages: Object.keys(invitationTexts),
			choice: choice ?? { tone: 'warm', language: invitationLanguageOf(navigator.language) },
			write: invitationDraft,
			mailLink: invitationMailLink,
			copy: (text) => navigator.clipboard.writeText(text),
			remember: (chosen) => void sendInWords('chooseMessage', chosen),
		}),
		async answerFeeling(cancellationId, answer) {
			await sendInWords('answerFeeling', { cancellationId, answer });
			return () => sendInWords('answerFeeling', { cancellationId, answer: null });
		},
		sortMaybe: (maybe, kind) =>
			correct(correctionForMaybe(maybe, kind, crypto.randomUUID(), Temporal.Now.instant())),
		sortPerson: (person, kind) =>
			correct(correctionForPerson(person, kind, crypto.randomUUID(), Temporal.Now.instant())),
		async addSuggested({ name, kind, addresses }) {
			const id = crypto.randomUUID();
			await sendInWords('saveMember', { id, name, kind, addresses });
			return () => sendInWords('removeMember', { id });
		},
		async declineSuggestion({ person }) {
			await sendInWords('declineSuggestion', { person, isDeclined: true });
			return () => sendInWords('declineSuggestion', { person, isDeclined: false });
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
		openWelcome: () => openOwnPage('/welcome.html#calendars'),
	};
}

async function correct(correction: Correction): Promise<Undo> {
	await sendInWords('correctKind', correction);
	return () => sendInWords('removeCorrection', { id: correction.id });
}

function openOwnPage(path: `/options.html${string}` | '/welcome.html#calendars'): void {
	void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());
}
