import { useSay } from './say-context';
import { SupportPopup } from './support-popup';
import { useSampleWeek } from './use-sample-week';
import './options-page.css';
import './sample-week.css';

interface SampleWeekProps {
	now: Temporal.Instant;
	/** IANA name. */
	zone: string;
	/** The leader wants to go on with their own calendar. */
	onLeave: () => void;
}

/** The popup to try before anything is allowed: nothing is read, nothing is kept. */
export function SampleWeek({ now, zone, onLeave }: SampleWeekProps) {
	const say = useSay();
	const { state, actions } = useSampleWeek(now, zone, onLeave);
	return (
		<div class="page sample">
			<header class="sample-words">
				<p class="sample-title">{say('sampleTitle')}</p>
				<p class="soft">{say('sampleIntro')}</p>
				<button class="button" type="button" onClick={onLeave}>
					{say('sampleLeave')}
				</button>
			</header>
			<div class="sample-popup">
				<SupportPopup view={{ status: 'ready', state }} actions={actions} />
			</div>
		</div>
	);
}
