import type { Slot } from '@/utils/support/support-summary';
import type { SeriesQuestionState } from '@/utils/support/surface-state';
import { dateOf, formatDate, formatSlot } from './format-time';
import { QuestionCard } from './question-card';
import { useSay, useVoice } from './say-context';
import { shortTitle } from './short-title';

interface SeriesQuestionProps {
	series: SeriesQuestionState;
	/** The time that it could move to. */
	slot: Slot | undefined;
	zone: string;
	isBusy: boolean;
	onMove: (slot: Slot) => void;
	onLeave: () => void;
}

/** Two skipped in a row are no failing: the time may be the wrong one. */
export function SeriesQuestion({ series, slot, zone, isBusy, onMove, onLeave }: SeriesQuestionProps) {
	const say = useSay();
	const voice = useVoice();
	const [first, second] = series.starts.map((start) => formatDate(dateOf(start, zone), voice.language));
	const question = say('seriesAsk', {
		title: shortTitle(series.title),
		first: first ?? '',
		second: second ?? '',
	});
	return (
		<QuestionCard question={question} reason={say('seriesAskReason')}>
			{slot && (
				<button class="button" type="button" disabled={isBusy} onClick={() => onMove(slot)}>
					{say('seriesMove', { time: formatSlot(slot, zone, voice) })}
				</button>
			)}
			<button class="button" type="button" disabled={isBusy} onClick={onLeave}>
				{say('seriesLeave')}
			</button>
		</QuestionCard>
	);
}
