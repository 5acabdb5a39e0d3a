import { useSignal } from '@preact/signals';
import type { Rhythm } from '@/utils/support/rhythm';
import { AwayDates } from './away-dates';
import { checkRhythm } from './check-rhythm';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { RhythmFields } from './rhythm-fields';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface RhythmSectionProps {
	rhythm: Rhythm;
	awayDates: readonly string[];
	actions: OptionsActions;
	attempt: Attempt;
}

/** Saves each change that can be kept. */
export function RhythmSection({ rhythm, awayDates, actions, attempt }: RhythmSectionProps) {
	const say = useSay();
	const draft = useSignal<Rhythm | null>(null);
	const kept = useSignal(rhythm);
	const shown = draft.value ?? rhythm;
	const save = (changed: Rhythm) => {
		const before = kept.value;
		return attempt(
			() => actions.saveRhythm(changed),
			() => {
				kept.value = changed;
				const undo = () => {
					draft.value = before;
					kept.value = before;
					return actions.saveRhythm(before);
				};
				return { words: say('optionsSavedRhythm'), undo };
			},
		);
	};
	return (
		<OptionsSection id="rhythm" title={say('optionsRhythm')} intro={say('optionsRhythmIntro')}>
			<RhythmFields
				rhythm={shown}
				problems={checkRhythm(shown)}
				onChange={(part) => {
					const changed = { ...shown, ...part };
					draft.value = changed;
					if (Object.keys(checkRhythm(changed)).length === 0) save(changed);
				}}
			/>
			<AwayDates dates={awayDates} actions={actions} attempt={attempt} />
		</OptionsSection>
	);
}
