import { useSignal } from '@preact/signals';
import { useSay } from './say-context';

interface StepBackProps {
	/** Keys: the button, what it would do, and the two answers. */
	words: { ask: string; sure: string; yes: string; no: string };
	/** Resolves to whether it worked. */
	onYes: () => Promise<boolean>;
}

/** For what cannot be taken back: in two steps, of which the second says what will be gone. */
export function StepBack({ words, onYes }: StepBackProps) {
	const say = useSay();
	const isAsked = useSignal(false);
	const leave = () => {
		isAsked.value = false;
	};
	if (!isAsked.value) {
		return (
			<button
				class="button section-button"
				type="button"
				onClick={() => {
					isAsked.value = true;
				}}
			>
				{say(words.ask)}
			</button>
		);
	}
	return (
		<div class="erase" role="alert">
			<p>{say(words.sure)}</p>
			<div class="row-line">
				{/* What harms nothing is under the finger first. */}
				<button class="button" type="button" ref={(button) => button?.focus()} onClick={leave}>
					{say(words.no)}
				</button>
				<button
					class="button erase-button"
					type="button"
					onClick={async () => {
						if (await onYes()) leave();
					}}
				>
					{say(words.yes)}
				</button>
			</div>
		</div>
	);
}
