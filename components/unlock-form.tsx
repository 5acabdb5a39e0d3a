import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useSay } from './say-context';
import './unlock-form.css';

interface UnlockFormProps {
	/** Resolves to whether the passphrase was right. */
	onUnlock: (passphrase: string) => Promise<boolean>;
}

/** One field and one button; a wrong passphrase is said beside it. */
export function UnlockForm({ onUnlock }: UnlockFormProps) {
	const say = useSay();
	const id = useId();
	const typed = useSignal('');
	const isWrong = useSignal(false);
	const isBusy = useSignal(false);
	const unlock = async () => {
		isBusy.value = true;
		isWrong.value = false;
		// Deriving the key takes a moment, on purpose.
		const isRight = await onUnlock(typed.value).finally(() => {
			isBusy.value = false;
		});
		isWrong.value = !isRight;
		typed.value = '';
	};
	return (
		<form
			class="unlock"
			onSubmit={(event) => {
				event.preventDefault();
				void unlock();
			}}
		>
			<input
				class="input"
				type="password"
				autocomplete="off"
				aria-label={say('lockPassphrase')}
				placeholder={say('lockPassphrase')}
				aria-invalid={isWrong.value}
				aria-describedby={`${id}-wrong`}
				value={typed.value}
				onInput={(event) => {
					typed.value = event.currentTarget.value;
				}}
			/>
			<button class="button" type="submit" disabled={isBusy.value}>
				{say('lockUnlock')}
			</button>
			<span id={`${id}-wrong`} class="field-problem" role="alert">
				{isWrong.value && say('lockWrong')}
			</span>
		</form>
	);
}
