import type { MemberSuggestion } from '@/utils/support/support-summary';
import { KindGlyph } from './kind-glyph';
import { kindWord } from './kind-words';
import { QuestionCard } from './question-card';
import { useSay } from './say-context';

interface SuggestionQuestionProps {
	suggestion: MemberSuggestion;
	isBusy: boolean;
	onAdd: () => void;
	onDecline: () => void;
}

/** Somebody met often in what looks like support: one click adds them to the circle, another settles that they are not. */
export function SuggestionQuestion({ suggestion, isBusy, onAdd, onDecline }: SuggestionQuestionProps) {
	const say = useSay();
	const { name, kind, reason } = suggestion;
	return (
		<QuestionCard question={say('suggestAsk', { name })} reason={say(reason)}>
			<button class="button" type="button" disabled={isBusy} onClick={onAdd}>
				<KindGlyph kind={kind} />
				{say('suggestAdd', { kind: { word: kindWord[kind] } })}
			</button>
			<button class="button" type="button" disabled={isBusy} onClick={onDecline}>
				{say('suggestNo')}
			</button>
		</QuestionCard>
	);
}
