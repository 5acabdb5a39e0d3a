import { useSignal } from '@preact/signals';
import { type Criterion, criteria, longestLine, type TalkNote } from '@/utils/support/journal';
import type { SupportMeeting } from '@/utils/support/support-summary';
import { formatStart } from './format-time';
import { criterionWord } from './journal-words';
import { QuestionCard } from './question-card';
import { useSay, useVoice } from './say-context';
import { shortTitle } from './short-title';

interface TalkQuestionProps {
	talk: SupportMeeting;
	zone: string;
	isBusy: boolean;
	/** `null`: not this time. */
	onKeep: (note: TalkNote | null) => void;
}

/** Ten seconds after a conversation, offered once: three things to tick, and one line. */
export function TalkQuestion({ talk, zone, isBusy, onKeep }: TalkQuestionProps) {
	const say = useSay();
	const voice = useVoice();
	const met = useSignal<readonly Criterion[]>([]);
	const line = useSignal('');
	const toggle = (criterion: Criterion) => {
		met.value = met.value.includes(criterion)
			? met.value.filter((each) => each !== criterion)
			: [...met.value, criterion];
	};
	const question = say('talkAsk', {
		title: shortTitle(talk.title) || say('optionsForgottenTitle'),
		start: formatStart(talk.start, zone, voice),
	});
	const keep = () =>
		onKeep({ memberId: talk.memberId ?? null, met: [...met.value], line: line.value.trim() });
	return (
		<QuestionCard question={question} reason={say('talkWhy')}>
			{criteria.map((criterion) => (
				<button
					key={criterion}
					class="button"
					type="button"
					aria-pressed={met.value.includes(criterion)}
					onClick={() => toggle(criterion)}
				>
					{say(criterionWord[criterion])}
				</button>
			))}
			<div class="talk-line">
				<input
					class="input"
					aria-label={say('talkLine')}
					placeholder={say('talkLine')}
					value={line.value}
					maxLength={longestLine}
					autocomplete="off"
					onInput={(event) => {
						line.value = event.currentTarget.value;
					}}
				/>
				<button class="button" type="button" disabled={isBusy} onClick={keep}>
					{say('talkKeep')}
				</button>
				<button class="button button-quiet" type="button" disabled={isBusy} onClick={() => onKeep(null)}>
					{say('talkNotNow')}
				</button>
			</div>
		</QuestionCard>
	);
}
