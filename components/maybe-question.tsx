import { type MeetingKind, supportKinds } from '@/utils/support/support-kinds';
import type { Maybe } from '@/utils/support/support-summary';
import { formatStart } from './format-time';
import { KindGlyph } from './kind-glyph';
import { kindWord } from './kind-words';
import { QuestionCard } from './question-card';
import { useSay, useVoice } from './say-context';
import { shortTitle } from './short-title';

interface MaybeQuestionProps {
	maybe: Maybe;
	zone: string;
	isBusy: boolean;
	onSort: (kind: MeetingKind) => void;
}

/** One click sorts a meeting that the title cannot tell, and its whole series with it. */
export function MaybeQuestion({ maybe, zone, isBusy, onSort }: MaybeQuestionProps) {
	const say = useSay();
	const voice = useVoice();
	const kinds = [...supportKinds].sort((a, b) => Number(b === maybe.guess) - Number(a === maybe.guess));
	const start = formatStart(maybe.start, zone, voice);
	const question = say('popupMaybeAsk', { title: shortTitle(maybe.title), start });
	return (
		<QuestionCard question={question} reason={say(maybe.reason)}>
			{kinds.map((kind) => (
				<button key={kind} class="button" type="button" disabled={isBusy} onClick={() => onSort(kind)}>
					<KindGlyph kind={kind} />
					{say(kindWord[kind])}
				</button>
			))}
			<button class="button" type="button" disabled={isBusy} onClick={() => onSort('none')}>
				{say(kindWord.none)}
			</button>
		</QuestionCard>
	);
}
