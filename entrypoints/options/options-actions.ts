import { browser } from '#imports';
import type { OptionsActions } from '@/components/options-actions';
import { send } from '@/utils/messages';
import { longestBackup } from '@/utils/store/longest-backup';
import { wording } from '@/utils/support/wording';
import { copyReport } from '../pages/copy-report';
import { saveFile } from '../pages/save-file';
import { importFiles } from './import-files';

/** A file that is larger is not even opened; in one that is smaller the worker counts characters. */
const mostBytes = longestBackup * 1.5;

/** The intentions of the options and welcome pages as messages to the worker, and as questions to the browser. */
export const optionsActions: OptionsActions = {
	newId: () => crypto.randomUUID(),
	saveMember: (member) => send('saveMember', member),
	removeMember: (id) => send('removeMember', { id }),
	saveRhythm: (rhythm) => send('saveRhythm', rhythm),
	setAway: (dates, isAway) => send('setAway', { dates: [...dates], isAway }),
	saveRelation: (relation) => send('saveRelation', relation),
	removeRelation: (id) => send('removeRelation', { id }),
	importFiles,
	saveCorrection: (correction) => send('correctKind', correction),
	removeCorrection: (id) => send('removeCorrection', { id }),
	answerFeeling: (cancellationId, answer) => send('answerFeeling', { cancellationId, answer }),
	removeCancellation: (id) => send('removeCancellation', { id }),
	async saveBackup() {
		const { text } = await send('saveBackup', {});
		return { name: `soundings-${Temporal.Now.plainDateISO()}.json`, text };
	},
	async restoreBackup(file) {
		if (file.size > mostBytes) return wording('backupTooLarge', { most: longestBackup / 1_000_000 });
		return (await send('restoreBackup', { text: await file.text() })).problem;
	},
	eraseEverything: () => send('eraseEverything', {}),
	saveFile,
	saveNudge: (times) => send('saveNudge', times),
	allowNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
	saveJournalWishes: (wishes) => send('saveJournalWishes', wishes),
	keepSigns: (signs) => send('keepSigns', { signs }),
	removeJournalEntry: (id) => send('removeJournalEntry', { id }),
	setPassphrase: (passphrase) => send('setPassphrase', { passphrase }),
	unlock: async (passphrase) => (await send('unlockJournal', { passphrase })).isOpen,
	lockNow: () => send('lockJournal', {}),
	removePassphrase: () => send('removePassphrase', {}),
	giveUp: () => send('giveUpJournal', {}),
	setDiscreet: (isDiscreet) => send('setDiscreet', { isDiscreet }),
	grantHosts: (origins) => browser.permissions.request({ origins }),
	revokeHosts: (origins) => browser.permissions.remove({ origins }),
	copyReport,
	openWelcome: () => {
		location.assign('/welcome.html#calendars');
	},
};
