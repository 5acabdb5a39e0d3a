import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useSay } from './say-context';
import './one-at-a-time.css';

export interface Card {
	key: string;
	content: ComponentChild;
}

/** One card is shown; the others are one click away, and told of. */
export function OneAtATime({ cards }: { cards: readonly Card[] }) {
	const say = useSay();
	const chosen = useSignal<string | null>(null);
	const at = Math.max(
		cards.findIndex(({ key }) => key === chosen.value),
		0,
	);
	const shown = cards[at];
	if (!shown) return null;
	return (
		<div class="cards">
			<div key={shown.key}>{shown.content}</div>
			{cards.length > 1 && (
				<div class="cards-bar">
					<span class="soft small" aria-live="polite">
						{say('popupCardOf', { number: at + 1, all: cards.length })}
					</span>
					<button
						class="button button-quiet"
						type="button"
						onClick={() => {
							chosen.value = cards[(at + 1) % cards.length]?.key ?? null;
						}}
					>
						{say('popupCardNext')}
					</button>
				</div>
			)}
		</div>
	);
}
