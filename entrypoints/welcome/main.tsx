import { signal } from '@preact/signals';
import { WelcomePage } from '@/components/welcome-page';
import { type WelcomeStep, welcomeStep } from '@/components/welcome-steps';
import { optionsActions } from '../options/options-actions';
import { drawPage } from '../pages/draw-page';

const step = signal<WelcomeStep>('calendars');

const page = drawPage('getOptionsState', ({ view }) => (
	<WelcomePage
		view={view.value}
		step={step.value}
		onStep={(next) => {
			location.hash = next;
		}}
		actions={optionsActions}
		onRetry={() => void begin()}
		now={() => Temporal.Now.instant()}
		zone={Temporal.Now.timeZoneId()}
	/>
));

/** The step is in the address: back, forward and a later visit find it. */
function followAddress(): void {
	if (page.view.value.status === 'ready') step.value = welcomeStep(location.hash, page.view.value.state);
}

async function begin(): Promise<void> {
	await page.refresh();
	followAddress();
}

addEventListener('hashchange', followAddress);
void begin();
