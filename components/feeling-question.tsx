import { type Cancellation, type FeelingAnswer, feelings } from '@/utils/support/surface-state';
import { formatStart } from './format-time';
import { feelingWord } from './kind-words';
import { QuestionCard } from './question-card';
import { useSay, useVoice } from './say-context';
import { shortTitle } from './short-title';

const answers: readonly FeelingAnswer[] = [...feelings, 'not-cancelled'];

interface FeelingQuestionProps {
	cancellation: Cancellation;
	zone: string;
	isBusy: boolean;
	onAnswer: (answer: FeelingAnswer) => void;
}

/** Asked once, in one line; never guessed. */
export function FeelingQuestion({ cancellation, zone, isBusy, onAnswer }: FeelingQuestionProps) {
	const say = useSay();
	const voice = useVoice();
	const start = formatStart(cancellation.start, zone, voice);
	const question = say('popupFeelingAsk', { title: shortTitle(cancellation.title), start });
	return (
		<QuestionCard question={question} reason={say(cancellation.reason)}>
			{answers.map((answer) => (
				<button key={answer} class="button" type="button" disabled={isBusy} onClick={() => onAnswer(answer)}>
					{say(feelingWord[answer])}
				</button>
			))}
		</QuestionCard>
	);
}
