import { useSignal } from '@preact/signals';
import { checkRhythm } from './check-rhythm';
import { RhythmFields } from './rhythm-fields';
import { useSay } from './say-context';
import type { WelcomeStepProps } from './welcome-steps';

export function WelcomeRhythm({ state, actions, attempt, onNext }: WelcomeStepProps) {
	const say = useSay();
	const draft = useSignal(state.rhythm);
	const problems = checkRhythm(draft.value);
	return (
		<>
			<p>{say('optionsRhythmIntro')}</p>
			<RhythmFields
				rhythm={draft.value}
				problems={problems}
				onChange={(part) => {
					draft.value = { ...draft.value, ...part };
				}}
			/>
			<div class="welcome-next">
				<button
					class="button button-main"
					type="button"
					disabled={Object.keys(problems).length > 0}
					onClick={() =>
						attempt(
							() => actions.saveRhythm(draft.value),
							() => {
								onNext();
								return { words: say('optionsSavedRhythm') };
							},
						)
					}
				>
					{say('welcomeFinish')}
				</button>
			</div>
		</>
	);
}
