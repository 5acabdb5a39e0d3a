import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OptionsState } from '@/utils/support/surface-state';
import type { OptionsActions } from './options-actions';
import type { OptionsView } from './options-page';
import { PageMessage } from './page-message';
import { SampleWeek } from './sample-week';
import { useSay } from './say-context';
import { type Notice, UndoNotice } from './undo-notice';
import { useNotice } from './use-notice';
import { WelcomeCalendars } from './welcome-calendars';
import { WelcomeCircle } from './welcome-circle';
import { WelcomeDone } from './welcome-done';
import { WelcomeRhythm } from './welcome-rhythm';
import { type WelcomeStep, welcomeSteps } from './welcome-steps';
import './tokens.css';
import './controls.css';
import './options-page.css';
import './welcome-page.css';

const stepTitle: Record<WelcomeStep, string> = {
	calendars: 'welcomeCalendars',
	circle: 'welcomeCircle',
	rhythm: 'welcomeRhythm',
	done: 'welcomeDone',
	sample: 'sampleTitle',
};

interface WelcomePageProps {
	view: OptionsView;
	step: WelcomeStep;
	onStep: (step: WelcomeStep) => void;
	actions: OptionsActions;
	onRetry: () => void;
	now: () => Temporal.Instant;
	/** IANA name. */
	zone: string;
}

export function WelcomePage({ view, step, onStep, actions, onRetry, now, zone }: WelcomePageProps) {
	// One moment for as long as the sample is played with.
	const sampleNow = useMemo(now, [step]);
	if (step === 'sample') {
		return <SampleWeek now={sampleNow} zone={zone} onLeave={() => onStep('calendars')} />;
	}
	if (view.status !== 'ready') return <PageMessage view={view} onRetry={onRetry} />;
	return <ReadyWelcome state={view.state} step={step} onStep={onStep} actions={actions} />;
}

interface ReadyWelcomeProps {
	state: OptionsState;
	step: Exclude<WelcomeStep, 'sample'>;
	onStep: (step: WelcomeStep) => void;
	actions: OptionsActions;
}

/** Three steps in under two minutes; each can be skipped and come back to. */
function ReadyWelcome({ state, step, onStep, actions }: ReadyWelcomeProps) {
	const say = useSay();
	const { notice, attempt, undo, close } = useNotice();
	const before = useRef<Notice | null>(null);
	// What a step leads on with can still be read, and taken back, on the next one; older words would only be in the way.
	useEffect(() => {
		if (notice === before.current) close();
		before.current = notice;
	}, [step]);
	const next = () => onStep(welcomeSteps[welcomeSteps.indexOf(step) + 1] ?? 'done');
	const props = { state, actions, attempt, onNext: next };
	return (
		<div class="page welcome">
			<header>
				<h1>{say('welcomeTitle')}</h1>
				<p class="soft">{say('welcomeIntro')}</p>
				<nav aria-label={say('welcomeSteps')}>
					<ol class="welcome-steps">
						{welcomeSteps.slice(0, -1).map((id) => (
							<li key={id}>
								<a href={`#${id}`} aria-current={id === step ? 'step' : undefined}>
									{say(stepTitle[id])}
								</a>
							</li>
						))}
					</ol>
				</nav>
				<p>
					<a class="link" href="#sample">
						{say('sampleTry')}
					</a>
				</p>
			</header>
			<main class="options-section" aria-labelledby="step-title">
				<h2 id="step-title" tabIndex={-1}>
					{say(stepTitle[step])}
				</h2>
				{step === 'calendars' && <WelcomeCalendars {...props} />}
				{step === 'circle' && <WelcomeCircle {...props} />}
				{step === 'rhythm' && <WelcomeRhythm {...props} />}
				{step === 'done' && <WelcomeDone state={state} />}
			</main>
			<div class="page-notice">
				<UndoNotice notice={notice} onUndo={undo} onClose={close} />
			</div>
		</div>
	);
}
