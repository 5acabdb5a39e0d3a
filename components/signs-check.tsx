import { useSignal } from '@preact/signals';
import { type Sign, signs } from '@/utils/support/journal';
import { signsStep } from '@/utils/support/signs-step';
import type { JournalView } from '@/utils/support/surface-state';
import { signWord } from './journal-words';
import type { OptionsActions } from './options-actions';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface SignsCheckProps {
	journal: JournalView;
	actions: OptionsActions;
	attempt: Attempt;
}

/** Five signs to tick, once a month at most; the answer is one step, never a sum. */
export function SignsCheck({ journal, actions, attempt }: SignsCheckProps) {
	const say = useSay();
	const named = useSignal<readonly Sign[]>([]);
	const isNone = useSignal(false);
	const last = journal.entries.find(({ entry }) => entry?.kind === 'signs')?.entry;
	const keep = () => {
		const kept = [...named.value];
		return attempt(
			() => actions.keepSigns(kept),
			({ id }) => ({
				words: say('signsKept'),
				undo: () => {
					named.value = kept;
					isNone.value = kept.length === 0;
					return actions.removeJournalEntry(id);
				},
			}),
		);
	};
	return (
		<div class="signs">
			<h3>{say('signsHeading')}</h3>
			{journal.nextCheck === null ? (
				<>
					<fieldset>
						<legend>{say('signsAsk')}</legend>
						{signs.map((sign) => (
							<div key={sign}>
								<label class="check-row">
									<input
										class="checkbox"
										type="checkbox"
										checked={named.value.includes(sign)}
										onChange={(event) => {
											named.value = event.currentTarget.checked
												? [...named.value, sign]
												: named.value.filter((each) => each !== sign);
											isNone.value = false;
										}}
									/>
									{say(signWord[sign])}
								</label>
							</div>
						))}
						<div>
							<label class="check-row">
								<input
									class="checkbox"
									type="checkbox"
									checked={isNone.value}
									onChange={(event) => {
										isNone.value = event.currentTarget.checked;
										named.value = [];
									}}
								/>
								{say('signsNone')}
							</label>
						</div>
					</fieldset>
					<button
						class="button"
						type="button"
						disabled={named.value.length === 0 && !isNone.value}
						onClick={keep}
					>
						{say('talkKeep')}
					</button>
				</>
			) : (
				<>
					{last?.kind === 'signs' && (
						<p class="signs-step">
							<strong>{say('signsStepHeading')}</strong>
							<br />
							{say(signsStep(last.signs))}
						</p>
					)}
					<p class="soft">{say('signsNext', { date: { date: journal.nextCheck } })}</p>
				</>
			)}
			<p class="soft small">{say('signsNoDiagnosis')}</p>
		</div>
	);
}
