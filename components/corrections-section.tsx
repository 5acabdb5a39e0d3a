import type { Correction } from '@/utils/support/circle';
import { formatDate } from './format-time';
import { kindWord } from './kind-words';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { useSay, useVoice } from './say-context';
import { shortTitle } from './short-title';
import type { Attempt } from './use-notice';

const scopeWord: Record<Correction['scope'], string> = {
	event: 'optionsScopeEvent',
	series: 'optionsScopeSeries',
	person: 'optionsScopePerson',
};

interface CorrectionsSectionProps {
	corrections: readonly Correction[];
	actions: OptionsActions;
	attempt: Attempt;
}

/** What the leader said about meetings; it beats every rule and can be taken back. */
export function CorrectionsSection({ corrections, actions, attempt }: CorrectionsSectionProps) {
	const say = useSay();
	const { language } = useVoice();
	return (
		<OptionsSection
			id="corrections"
			title={say('optionsCorrections')}
			intro={say(corrections.length > 0 ? 'optionsCorrectionsIntro' : 'optionsCorrectionsNone')}
		>
			<ul class="rows">
				{corrections.map((correction) => {
					const name = nameOf(correction) ?? say('optionsForgottenTitle');
					return (
						<li key={correction.id} class="row row-line">
							<span class="row-words">
								<strong>{name}</strong>
								<span class="soft small">
									{say(kindWord[correction.kind])} · {say(scopeWord[correction.scope])} ·{' '}
									{formatDate(correction.correctedAt.slice(0, 10), language)}
								</span>
							</span>
							<button
								class="button button-quiet"
								type="button"
								aria-label={say('optionsForgetNamed', { name })}
								onClick={() =>
									attempt(
										() => actions.removeCorrection(correction.id),
										() => ({
											words: say('optionsForgotten', { name }),
											undo: () => actions.saveCorrection(correction),
										}),
									)
								}
							>
								{say('optionsForget')}
							</button>
						</li>
					);
				})}
			</ul>
		</OptionsSection>
	);
}

function nameOf({ title, scope, target }: Correction): string | undefined {
	return title ? shortTitle(title) : scope === 'person' ? target : undefined;
}
