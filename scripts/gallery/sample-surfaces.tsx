import type { JSX } from 'preact';
import type { PopupActions } from '@/components/popup-actions';
import { type PopupView, SupportPopup } from '@/components/support-popup';
import { popupStates } from './sample-popup-states';

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
	answerFeeling: undoable,
	sortMaybe: undoable,
	dismissFlag: undoable,
	setDiscreet: done,
	openOptions: () => {},
	openWelcome: () => {},
	retry: () => {},
};

const popupViews: Record<string, PopupView> = {
	loading: { status: 'loading' },
	error: { status: 'failed', message: 'The store could not be opened. Restart the browser and try again.' },
	...Object.fromEntries(
		Object.entries(popupStates).map(([name, state]) => [name, { status: 'ready', state } as const]),
	),
};

/** Every surface in every state: what the gallery shows and the accessibility tests check. */
export const sampleSurfaces: Record<string, SampleSurface> = {
	popup: {
		width: 380,
		states: Object.fromEntries(
			Object.entries(popupViews).map(([name, view]) => [
				name,
				() => <SupportPopup view={view} actions={idlePopupActions} />,
			]),
		),
	},
};
