import type { Flag } from '@/utils/support/support-summary';
import { Icon } from './icon';
import { useSay } from './say-context';
import { withShortTitle } from './short-title';
import './flag-card.css';

/** Something that is worth a look, with one step to take; put away with one click. */
export function FlagCard({ flag, onDismiss }: { flag: Flag; onDismiss: () => void }) {
	const say = useSay();
	const reason = say(withShortTitle(flag.reason));
	return (
		<section class="flag" aria-label={say('popupFlags')}>
			<p>
				{reason} <span class="soft small">{say(withShortTitle(flag.nextStep))}</span>
			</p>
			<button
				class="button button-icon"
				type="button"
				aria-label={say('popupDismiss', { flag: reason })}
				title={say('popupDismissHint')}
				onClick={onDismiss}
			>
				<Icon name="close" />
			</button>
		</section>
	);
}
