import type { JSX } from 'preact';
import type { OptionsActions } from '@/components/options-actions';
import { OptionsPage } from '@/components/options-page';
import type { PopupActions } from '@/components/popup-actions';
import { type PopupView, SupportPopup } from '@/components/support-popup';
import { WelcomePage } from '@/components/welcome-page';
import { type WelcomeStep, welcomeSteps } from '@/components/welcome-steps';
import { invitationDraft, invitationMailLink } from '@/utils/booking/invitation-draft';
import { invitationTexts } from '@/utils/booking/invitation-texts';
import { messageTones } from '@/utils/support/surface-state';
import { importStates } from './sample-imports';
import { optionsStates } from './sample-options-states';
import { popupStates } from './sample-popup-states';
import { zone } from './sample-weeks';

export interface SampleSurface {
	/** Widths that it is looked at in, CSS pixels. */
	width: number;
	/** A maker for each state, named as a reviewer would. */
	states: Record<string, () => JSX.Element>;
}

const done = async () => undefined;
const undoable = async () => done;

export const idlePopupActions: PopupActions = {
	book: async () => ({ opened: 'https://calendar.example/' }),
	undoBooking: async () => null,
	dropBooking: async () => async () => undefined,
	chooseCalendar: done,
	answerBooking: done,
	leaveSeries: done,
	showWeek: done,
	messageTexts: (choice) => ({
		tones: messageTones,
		languages: Object.keys(invitationTexts),
		choice: choice ?? { tone: 'warm', language: 'en' },
		write: invitationDraft,
		mailLink: invitationMailLink,
		copy: done,
		remember: () => {},
	}),
	answerFeeling: undoable,
	sortMaybe: undoable,
	sortPerson: undoable,
	addSuggested: undoable,
	declineSuggestion: undoable,
	dismissFlag: undoable,
	keepNote: undoable,
	putSignsAway: undoable,
	unlock: async () => true,
	setDiscreet: done,
	openOptions: () => {},
	copyReport: async () => true,
	openWelcome: () => {},
	retry: () => {},
};

export const idleOptionsActions: OptionsActions = {
	newId: () => 'new',
	saveMember: done,
	removeMember: done,
	saveRhythm: done,
	savePlan: done,
	setAway: done,
	saveRelation: done,
	removeRelation: done,
	importFiles: async () => [],
	removeImported: undoable,
	saveCorrection: done,
	removeCorrection: done,
	answerFeeling: done,
	removeCancellation: async () => done,
	saveBackup: async () => ({ name: 'soundings-2026-11-25.json', text: '{}' }),
	restoreBackup: async () => null,
	eraseEverything: done,
	saveFile: () => {},
	followSharing: done,
	saveNudge: done,
	saveJournalWishes: done,
	keepSigns: async () => ({ id: 'new' }),
	removeJournalEntry: done,
	setPassphrase: done,
	unlock: async () => true,
	lockNow: done,
	removePassphrase: done,
	giveUp: done,
	allowNotifications: async () => true,
	setDiscreet: done,
	grantHosts: async () => true,
	revokeHosts: done,
	copyReport: async () => true,
	openWelcome: () => {},
};

const idlePage = { actions: idleOptionsActions, onRetry: () => {} };
const failed = {
	status: 'failed',
	message: 'The store could not be opened. Restart the browser and try again.',
} as const;

const popupViews: Record<string, PopupView> = {
	loading: { status: 'loading' },
	error: failed,
	...Object.fromEntries(
		Object.entries(popupStates).map(([name, state]) => [name, { status: 'ready', state } as const]),
	),
};

/** Every surface in every state: what the gallery shows and the accessibility tests check. */
export const sampleSurfaces: Record<string, SampleSurface> = {
	popup: {
		width: 380,
		states: {
			...Object.fromEntries(
				Object.entries(popupViews).map(([name, view]) => [
					name,
					() => <SupportPopup view={view} actions={idlePopupActions} />,
				]),
			),
			'what the marks mean': () => (
				<div ref={openLegend}>
					<SupportPopup view={{ status: 'ready', state: popupStates.supported }} actions={idlePopupActions} />
				</div>
			),
		},
	},
	options: {
		width: 1000,
		states: {
			loading: () => <OptionsPage view={{ status: 'loading' }} section="" {...idlePage} />,
			error: () => <OptionsPage view={failed} section="" {...idlePage} />,
			...Object.fromEntries(
				Object.entries(optionsStates).map(([name, state]) => [
					name,
					() => <OptionsPage view={{ status: 'ready', state }} section="" {...idlePage} />,
				]),
			),
			...importStates(idleOptionsActions),
		},
	},
	welcome: {
		width: 1000,
		states: Object.fromEntries([
			...welcomeSteps.map((step) => [step, () => welcomeAt(step, 'fresh')] as const),
			['sample week', () => welcomeAt('sample', 'fresh')],
			['circle with people', () => welcomeAt('circle', 'full')],
			['done with calendars', () => welcomeAt('done', 'full')],
		]),
	},
};

function openLegend(place: HTMLElement | null): void {
	place?.querySelector<HTMLElement>('.legend')?.showPopover();
}

function welcomeAt(step: WelcomeStep, name: keyof typeof optionsStates) {
	const view = { status: 'ready', state: optionsStates[name] } as const;
	const now = () => Temporal.Instant.from('2026-11-25T09:12:00+01:00');
	return <WelcomePage view={view} step={step} onStep={() => {}} now={now} zone={zone} {...idlePage} />;
}
