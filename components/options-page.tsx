import { useEffect, useRef } from 'preact/hooks';
import type { OptionsState } from '@/utils/support/surface-state';
import { CalendarsSection } from './calendars-section';
import { CancellationsSection } from './cancellations-section';
import { CircleSection } from './circle-section';
import { CorrectionsSection } from './corrections-section';
import { JournalSection } from './journal-section';
import { NudgesSection } from './nudges-section';
import type { OptionsActions } from './options-actions';
import { OptionsSearch } from './options-search';
import { PageMessage } from './page-message';
import type { PageView } from './page-view';
import { PlanSection } from './plan-section';
import { PrivacySection } from './privacy-section';
import { RelationsSection } from './relations-section';
import { RhythmSection } from './rhythm-section';
import { useSay, useVoice } from './say-context';
import { UndoNotice } from './undo-notice';
import { useNotice } from './use-notice';
import './tokens.css';
import './controls.css';
import './options-page.css';

export type OptionsView = PageView<OptionsState>;

/** Keys of the sections' titles by the fragment that leads to them. */
const sections = {
	circle: 'optionsCircle',
	relations: 'optionsRelations',
	rhythm: 'optionsRhythm',
	plan: 'optionsPlan',
	corrections: 'optionsCorrections',
	calendars: 'optionsCalendars',
	nudges: 'optionsNudges',
	cancellations: 'optionsCancellations',
	journal: 'optionsJournal',
	privacy: 'optionsPrivacy',
} as const;

interface OptionsPageProps {
	view: OptionsView;
	/** Fragment of the address: the section to show. */
	section: string;
	actions: OptionsActions;
	onRetry: () => void;
}

export function OptionsPage({ view, section, actions, onRetry }: OptionsPageProps) {
	if (view.status !== 'ready') return <PageMessage view={view} onRetry={onRetry} />;
	return <ReadyOptions state={view.state} section={section} actions={actions} />;
}

interface ReadyOptionsProps {
	state: OptionsState;
	section: string;
	actions: OptionsActions;
}

/** Everything is saved as it is changed, and can be taken back. */
function ReadyOptions({ state, section, actions }: ReadyOptionsProps) {
	const say = useSay();
	const { zone } = useVoice();
	const { notice, attempt, undo, close } = useNotice();
	const main = useRef<HTMLElement>(null);
	useEffect(() => {
		if (section in sections) document.getElementById(`${section}-title`)?.focus();
	}, [section]);
	return (
		<div class="page options">
			<header class="options-header">
				<h1>{say('optionsTitle')}</h1>
				<nav aria-label={say('optionsSections')}>
					<ul>
						{Object.entries(sections).map(([id, key]) => (
							<li key={id}>
								<a class="options-link" href={`#${id}`}>
									{say(key)}
								</a>
							</li>
						))}
						<li>
							<button class="button button-quiet" type="button" onClick={actions.openWelcome}>
								{say('optionsWelcome')}
							</button>
						</li>
					</ul>
				</nav>
				<OptionsSearch sections={main} />
			</header>
			<main ref={main}>
				<CircleSection
					circle={state.circle}
					metPeople={state.metPeople}
					actions={actions}
					attempt={attempt}
				/>
				<RelationsSection relations={state.relations} actions={actions} attempt={attempt} />
				<RhythmSection
					rhythm={state.rhythm}
					awayDates={state.awayDates}
					actions={actions}
					attempt={attempt}
				/>
				<PlanSection plan={state.plan} circle={state.circle} actions={actions} attempt={attempt} />
				<CorrectionsSection corrections={state.corrections} actions={actions} attempt={attempt} />
				<CalendarsSection state={state} actions={actions} attempt={attempt} />
				<NudgesSection nudge={state.nudge} actions={actions} attempt={attempt} />
				<CancellationsSection
					cancellations={state.cancellations}
					zone={state.zone ?? zone}
					actions={actions}
					attempt={attempt}
				/>
				<JournalSection journal={state.journal} circle={state.circle} actions={actions} attempt={attempt} />
				<PrivacySection
					isDiscreet={state.isDiscreet}
					followsSharing={state.followsSharing}
					actions={actions}
					attempt={attempt}
				/>
			</main>
			<div class="page-notice">
				<UndoNotice notice={notice} onUndo={undo} onClose={close} />
			</div>
		</div>
	);
}
