import type { Flag } from '@/utils/support/support-summary';
import { Icon } from './icon';
import { useSay } from './say-context';
import './flag-list.css';

/** What is worth a look, each with one step to take; put away with one click. */
export function FlagList({ flags, onDismiss }: { flags: readonly Flag[]; onDismiss: (flag: Flag) => void }) {
	const say = useSay();
	if (flags.length === 0) return null;
	return (
		<ul class="flags" aria-label={say('popupFlags')}>
			{flags.map((flag) => (
				<li key={`${flag.code}:${flag.week}`} class="flag">
					<p>
						{say(flag.reason)} <span class="soft small">{say(flag.nextStep)}</span>
					</p>
					<button
						class="button button-icon"
						type="button"
						aria-label={say('popupDismiss', { flag: say(flag.reason) })}
						title={say('popupDismissHint')}
						onClick={() => onDismiss(flag)}
					>
						<Icon name="close" />
					</button>
				</li>
			))}
		</ul>
	);
}
