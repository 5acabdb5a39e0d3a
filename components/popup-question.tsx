import type { Maybe } from '@/utils/support/support-summary';
import type { Cancellation } from '@/utils/support/surface-state';
import { FeelingQuestion } from './feeling-question';
import { feelingWord, kindWord } from './kind-words';
import { MaybeQuestion } from './maybe-question';
import type { PopupActions } from './popup-actions';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface PopupQuestionProps {
	cancellations: readonly Cancellation[];
	maybes: readonly Maybe[];
	zone: string;
	isBusy: boolean;
	actions: PopupActions;
	attempt: Attempt;
}

/** One question at a time: a cancellation first, then what could not be sorted. */
export function PopupQuestion({ cancellations, maybes, zone, isBusy, actions, attempt }: PopupQuestionProps) {
	const say = useSay();
	const [cancellation] = cancellations;
	const [maybe] = maybes;
	if (cancellation) {
		return (
			<FeelingQuestion
				key={cancellation.id}
				cancellation={cancellation}
				zone={zone}
				isBusy={isBusy}
				onAnswer={(answer) =>
					attempt(
						() => actions.answerFeeling(cancellation.id, answer),
						(undo) => ({ words: say('popupAnswered', { answer: { word: feelingWord[answer] } }), undo }),
					)
				}
			/>
		);
	}
	if (!maybe) return null;
	return (
		<MaybeQuestion
			key={maybe.key}
			maybe={maybe}
			zone={zone}
			isBusy={isBusy}
			onSort={(kind) =>
				attempt(
					() => actions.sortMaybe(maybe, kind),
					(undo) => ({
						words: say('popupSorted', { title: maybe.title, kind: { word: kindWord[kind] } }),
						undo,
					}),
				)
			}
		/>
	);
}
