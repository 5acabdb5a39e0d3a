import { DataControls } from './data-controls';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface PrivacySectionProps {
	isDiscreet: boolean;
	/** `null` where the browser cannot tell. */
	followsSharing: boolean | null;
	actions: OptionsActions;
	attempt: Attempt;
}

/** What is read, what is kept, and for how long: keys of the words of one row each. */
const rows = [
	['privacyTitles', 'privacyTitlesKept'],
	['privacyTimes', 'privacyTimesKept'],
	['privacyPeople', 'privacyPeopleKept'],
	['privacyFeelings', 'privacyFeelingsKept'],
	['privacyContents', 'privacyContentsKept'],
] as const;

export function PrivacySection({ isDiscreet, followsSharing, actions, attempt }: PrivacySectionProps) {
	const say = useSay();
	return (
		<OptionsSection id="privacy" title={say('optionsPrivacy')} intro={say('optionsPrivacyIntro')}>
			<label class="check-row">
				<input
					class="checkbox"
					type="checkbox"
					checked={isDiscreet}
					onChange={() =>
						attempt(
							() => actions.setDiscreet(!isDiscreet),
							() => ({ words: say(isDiscreet ? 'popupDiscreetOff' : 'popupDiscreetOn') }),
						)
					}
				/>
				{say('popupDiscreetHint')}
			</label>
			{followsSharing === null ? (
				<p class="field-hint">{say('discreetSharingUnknown')}</p>
			) : (
				<label class="check-row">
					<input
						class="checkbox"
						type="checkbox"
						checked={followsSharing}
						onChange={() =>
							attempt(
								() => actions.followSharing(!followsSharing),
								() => ({
									words: say('journalSaved'),
									undo: () => actions.followSharing(followsSharing),
								}),
							)
						}
					/>
					{say('discreetSharing')}
				</label>
			)}
			<table class="plain-table">
				<caption class="visually-hidden">{say('privacyCaption')}</caption>
				<thead>
					<tr>
						<th scope="col">{say('privacyWhat')}</th>
						<th scope="col">{say('privacyKept')}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(([what, kept]) => (
						<tr key={what}>
							<th scope="row">{say(what)}</th>
							<td>{say(kept)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<DataControls actions={actions} attempt={attempt} />
		</OptionsSection>
	);
}
