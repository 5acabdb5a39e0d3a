import type { BookingOutcome, CurrentBooking, Handover } from '@/utils/support/surface-state';
import { formatSlot } from './format-time';
import { Icon } from './icon';
import { useSay, useVoice } from './say-context';
import './booking-status.css';

interface BookingStatusProps {
	bookings: readonly CurrentBooking[];
	zone: string;
	isBusy: boolean;
	/** Takes back what was written at once. */
	onUndo: (id: string) => void;
	/** One that waits was not saved. */
	onDrop: (booking: CurrentBooking) => void;
}

const waitingWord: Record<Handover, string> = {
	form: 'bookingWaiting',
	file: 'bookingWaitingFile',
	'booking-page': 'bookingWaitingPage',
};
const outcomeWord: Record<BookingOutcome, string> = {
	declined: 'bookingDeclined',
	'called-off': 'bookingCalledOff',
};
const dropWord: Record<Handover, string> = {
	form: 'bookingDrop',
	file: 'bookingDropFile',
	'booking-page': 'bookingDropPage',
};

/** What was handed to the calendar, and what became of it there. */
export function BookingStatus({ bookings, zone, isBusy, onUndo, onDrop }: BookingStatusProps) {
	const say = useSay();
	const voice = useVoice();
	return (
		<div role="status">
			<ul class="booking-status">
				{bookings.map((booking) => (
					<li key={booking.id} class={`booking-status-${booking.outcome ?? booking.state}`}>
						<span class="booking-status-mark">
							{booking.state === 'booked' && <Icon name={booking.outcome ? 'close' : 'check'} />}
						</span>
						<span>
							<strong>{say(stateWord(booking))}</strong>
							<span class="soft">
								{booking.title} · {formatSlot(booking, zone, voice)}
							</span>
						</span>
						{booking.state === 'waiting' && (
							<button
								class="button button-quiet booking-status-drop"
								type="button"
								disabled={isBusy}
								onClick={() => onDrop(booking)}
							>
								{say(dropWord[booking.handedOverAs ?? 'form'])}
							</button>
						)}
						{booking.written && (
							<button
								class="button button-quiet"
								type="button"
								disabled={isBusy}
								onClick={() => onUndo(booking.id)}
							>
								{say('undo')}
							</button>
						)}
					</li>
				))}
			</ul>
		</div>
	);
}

function stateWord({ state, outcome, handedOverAs = 'form' }: CurrentBooking): string {
	if (outcome) return outcomeWord[outcome];
	return state === 'booked' ? 'bookingBooked' : waitingWord[handedOverAs];
}
