import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSay } from './say-context';
import './question-card.css';

interface QuestionCardProps {
	question: string;
	/** Why it is asked. */
	reason: string;
	/** The answers, as buttons. */
	children: ComponentChildren;
}

/** One question that one click answers; why it is asked is one click away. */
export function QuestionCard({ question, reason, children }: QuestionCardProps) {
	const say = useSay();
	const id = useId();
	const isExplained = useSignal(false);
	return (
		<fieldset class="question" aria-labelledby={`${id}-question`}>
			<p id={`${id}-question`} class="question-words" title={question}>
				{question}
			</p>
			<button
				class="button button-quiet question-why"
				type="button"
				aria-expanded={isExplained}
				onClick={() => {
					isExplained.value = !isExplained.value;
				}}
			>
				{say('popupWhy')}
			</button>
			{isExplained.value && <p class="soft small question-reason">{reason}</p>}
			<div class="question-answers">{children}</div>
		</fieldset>
	);
}
