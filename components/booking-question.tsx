import type { Booking, Handover } from '@/utils/support/surface-state';
import { formatSlot } from './format-time';
import type { BookingAnswer } from './popup-actions';
import { QuestionCard } from './question-card';
import { useSay, useVoice } from './say-context';
import { shortTitle } from './short-title';

interface BookingQuestionProps {
	booking: Booking;
	zone: string;
	isBusy: boolean;
	onAnswer: (answer: BookingAnswer) => void;
}

const answers: [BookingAnswer, string][] = [
	['yes', 'bookingAnswerYes'],
	['moved', 'bookingAnswerMoved'],
	['no', 'bookingAnswerNo'],
];

const reasonWord: Record<Handover, string> = {
	form: 'bookingAskReason',
	file: 'bookingAskReasonFile',
	'booking-page': 'bookingAskReasonPage',
};

/**
 * Whether a call that was handed to a form, a file or a booking page came into the calendar: asked once, when no sighting
 * has told.
 */
export function BookingQuestion({ booking, zone, isBusy, onAnswer }: BookingQuestionProps) {
	const say = useSay();
	const voice = useVoice();
	const title = shortTitle(booking.title);
	const question = say('bookingAsk', { title, time: formatSlot(booking, zone, voice) });
	return (
		<QuestionCard question={question} reason={say(reasonWord[booking.handedOverAs ?? 'form'])}>
			{answers.map(([answer, word]) => (
				<button key={answer} class="button" type="button" disabled={isBusy} onClick={() => onAnswer(answer)}>
					{say(word)}
				</button>
			))}
		</QuestionCard>
	);
}
