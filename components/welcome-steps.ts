import type { OptionsState } from '@/utils/support/surface-state';
import type { OptionsActions } from './options-actions';
import type { Attempt } from './use-notice';

export const welcomeSteps = ['calendars', 'circle', 'rhythm', 'done'] as const;
/** Beside the steps: the popup on a made-up calendar. */
export type WelcomeStep = (typeof welcomeSteps)[number] | 'sample';

/** What each step is given. */
export interface WelcomeStepProps {
	state: OptionsState;
	actions: OptionsActions;
	attempt: Attempt;
	onNext: () => void;
}

/** The step that the address names, else the first that is not done yet: the welcome goes on where it was left. */
export function welcomeStep(
	fragment: string,
	state: Pick<OptionsState, 'grantedHosts' | 'circle'>,
): WelcomeStep {
	const named = [...welcomeSteps, 'sample' as const].find((step) => `#${step}` === fragment);
	if (named) return named;
	if (state.grantedHosts.length === 0) return 'calendars';
	return state.circle.length === 0 ? 'circle' : 'rhythm';
}
