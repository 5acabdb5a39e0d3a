import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { shortestPassphrase } from '@/utils/support/journal';
import { type Wording, wording } from '@/utils/support/wording';
import { useSay } from './say-context';

/** Twice the same, so that a slip of the finger locks nobody out. */
export function PassphraseForm({ onSet }: { onSet: (passphrase: string) => Promise<boolean> }) {
	const say = useSay();
	const id = useId();
	const first = useSignal('');
	const again = useSignal('');
	const problem = useSignal<Wording | null>(null);
	const set = async () => {
		problem.value = checkPassphrase(first.value, again.value);
		if (problem.value || !(await onSet(first.value))) return;
		first.value = '';
		again.value = '';
	};
	const fields = [
		['lockNew', first],
		['lockAgain', again],
	] as const;
	return (
		<form
			class="signs"
			onSubmit={(event) => {
				event.preventDefault();
				void set();
			}}
		>
			<p id={`${id}-forgotten`}>{say('lockForgotten')}</p>
			{fields.map(([words, value]) => (
				<div key={words} class="field">
					<label class="field-label" for={`${id}-${words}`}>
						{say(words)}
					</label>
					<input
						id={`${id}-${words}`}
						class="input"
						type="password"
						autocomplete="new-password"
						value={value.value}
						aria-invalid={problem.value !== null}
						aria-describedby={`${id}-hint ${id}-problem ${id}-forgotten`}
						onInput={(event) => {
							value.value = event.currentTarget.value;
						}}
					/>
				</div>
			))}
			<span id={`${id}-hint`} class="field-hint">
				{say('lockNewHint', { least: shortestPassphrase })}
			</span>
			<span id={`${id}-problem`} class="field-problem" role="alert">
				{problem.value && say(problem.value)}
			</span>
			<button class="button" type="submit">
				{say('lockSet')}
			</button>
		</form>
	);
}

function checkPassphrase(first: string, again: string): Wording | null {
	if (first.length < shortestPassphrase) return wording('lockShort', { least: shortestPassphrase });
	return first === again ? null : wording('lockDiffers');
}
