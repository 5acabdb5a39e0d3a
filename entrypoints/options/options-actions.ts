import { browser } from '#imports';
import type { OptionsActions } from '@/components/options-actions';
import type { Backup } from '@/utils/store/backup-format';
import { longestBackup } from '@/utils/store/longest-backup';
import { wording } from '@/utils/support/wording';
import { copyReport } from '../pages/copy-report';
import { saveFile } from '../pages/save-file';
import { sendInWords } from '../pages/send-in-words';
import { importFiles } from './import-files';

/** A file that is larger is not even opened; in one that is smaller the worker counts characters. */
const mostBytes = longestBackup * 1.5;

/** The intentions of the options and welcome pages as messages to the worker, and as questions to the browser. */
export const optionsActions: OptionsActions = {
	newId: () => crypto.randomUUID(),
	saveMember: (member) => sendInWords('saveMember', member),
	removeMember: (id) => sendInWords('removeMember', { id }),
	saveRhythm: (rhythm) => sendInWords('saveRhythm', rhythm),
	savePlan: (plan) => sendInWords('savePlan', { plan }),
	setAway: (dates, isAway) => sendInWords('setAway', { dates: [...dates], isAway }),
	saveRelation: (relation) => sendInWords('saveRelation', relation),
	removeRelation: (id) => sendInWords('removeRelation', { id }),
	importFiles,
	async removeImported(source) {
		const { removed } = await sendInWords('removeImported', { source });
		return async () => removed && sendInWords('putBackImported', { removed });
	},
	saveCorrection: (correction) => sendInWords('correctKind', correction),
	removeCorrection: (id) => sendInWords('removeCorrection', { id }),
	answerFeeling: (cancellationId, answer) => sendInWords('answerFeeling', { cancellationId, answer }),
	async removeCancellation(id) {
		const { removed } = await sendInWords('removeCancellation', { id });
		return async () => removed && sendInWords('putBackCancellation', removed);
	},
	async saveBackup() {
		const { text } = await sendInWords('saveBackup', {});
		const { isPartial = false } = JSON.parse(text) as Pick<Backup, 'isPartial'>;
		return { name: `soundings-${Temporal.Now.plainDateISO()}.json`, text, isPartial };
	},
	async restoreBackup(file) {
		if (file.size > mostBytes) return wording('backupTooLarge', { most: longestBackup / 1_000_000 });
		return (await sendInWords('restoreBackup', { text: await file.text() })).problem;
	},
	eraseEverything: () => sendInWords('eraseEverything', {}),
	saveFile,
	saveNudge: (times) => sendInWords('saveNudge', times),
	allowNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
	saveJournalWishes: (wishes) => sendInWords('saveJournalWishes', wishes),
	keepSigns: (signs) => sendInWords('keepSigns', { signs }),
	removeJournalEntry: (id) => sendInWords('removeJournalEntry', { id }),
	setPassphrase: (passphrase) => sendInWords('setPassphrase', { passphrase }),
	unlock: async (passphrase) => (await sendInWords('unlockJournal', { passphrase })).isOpen,
	lockNow: () => sendInWords('lockJournal', {}),
	removePassphrase: () => sendInWords('removePassphrase', {}),
	giveUp: () => sendInWords('giveUpJournal', {}),
	followSharing: (followsSharing) => sendInWords('followSharing', { followsSharing }),
	setDiscreet: (isDiscreet) => sendInWords('setDiscreet', { isDiscreet }),
	async grantHosts(origins, address) {
		const isAllowed = await browser.permissions.request({ origins });
		if (isAllowed && address !== undefined) await sendInWords('keepCalendarAddress', { address });
		return isAllowed;
	},
	revokeHosts: (origins) => browser.permissions.remove({ origins }),
	copyReport,
	openWelcome: () => {
		location.assign('/welcome.html#calendars');
	},
};
