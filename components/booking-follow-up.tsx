import type { Slot } from '@/utils/support/support-summary';
import type { BookingRequest, PopupState } from '@/utils/support/surface-state';
import { BookingQuestion } from './booking-question';
import type { Card } from './one-at-a-time';
import type { PopupActions } from './popup-actions';
import { useSay } from './say-context';
import { SeriesQuestion } from './series-question';
import type { Attempt } from './use-notice';

interface FollowUpProps {
	state: Pick<PopupState, 'bookingQuestion' | 'seriesQuestion'>;
	/** The time that a series could move to. */
	slot: Slot | undefined;
	zone: string;
	isBusy: boolean;
	actions: PopupActions;
	attempt: Attempt;
	onBook: (request: BookingRequest) => Promise<boolean>;
}

/** What is to be asked of bookings: whether one came into the calendar, then whether a series should move. */
export function bookingFollowUp(props: FollowUpProps): Card | undefined {
	const { bookingQuestion, seriesQuestion } = props.state;
	if (bookingQuestion) return { key: `booking ${bookingQuestion.id}`, content: <CameItThrough {...props} /> };
	if (seriesQuestion)
		return { key: `series ${seriesQuestion.bookingId}`, content: <MoveSeries {...props} /> };
	return undefined;
}

function CameItThrough({ state, zone, isBusy, actions, attempt }: FollowUpProps) {
	const say = useSay();
	const { bookingQuestion: booking } = state;
	if (!booking) return null;
	return (
		<BookingQuestion
			booking={booking}
			zone={zone}
			isBusy={isBusy}
			onAnswer={(answer) =>
				attempt(
					() => actions.answerBooking(booking.id, answer),
					() => ({ words: say('bookingAnswered') }),
				)
			}
		/>
	);
}

function MoveSeries({ state, slot, zone, isBusy, actions, attempt, onBook }: FollowUpProps) {
	const { seriesQuestion: series } = state;
	if (!series) return null;
	const { bookingId, title, memberId, kind, repetition } = series;
	const leave = () =>
		attempt(
			() => actions.leaveSeries(bookingId),
			() => null,
		);
	return (
		<SeriesQuestion
			series={series}
			slot={slot}
			zone={zone}
			isBusy={isBusy}
			onLeave={leave}
			onMove={async ({ start, end }) => {
				const request = { start, end, title, memberId, kind, repetition, how: 'form' } as const;
				if (await onBook(request)) await leave();
			}}
		/>
	);
}
