import type { Store } from '@/utils/store/open-store';
import { bookingToAskAbout } from '@/utils/support/ask-about-booking';
import { currentBookings } from '@/utils/support/current-bookings';
import type { SummaryInput } from '@/utils/support/support-summary';
import type { Booking, PopupState, SeriesQuestionState } from '@/utils/support/surface-state';
import { skippedSeries } from '@/utils/support/watch-series';
import { type Wording, wording } from '@/utils/support/wording';

type Say = (wording: Wording) => string;

/** What became of the calls that were booked, as the popup tells it. */
export async function followBookings(
	store: Store,
	known: Pick<SummaryInput, 'events' | 'circle'> | null,
	now: Temporal.Instant,
	say: Say,
): Promise<Pick<PopupState, 'bookings' | 'bookingQuestion' | 'seriesQuestion'>> {
	const bookings = await store.listBookings();
	const [skipped] = skippedSeries(bookings, known?.events ?? [], now);
	const nameOf = ({ memberId }: Booking) => known?.circle.find(({ id }) => id === memberId)?.name;
	return {
		bookings: currentBookings(bookings, known?.events ?? [], now),
		bookingQuestion: bookingToAskAbout(bookings, now) ?? null,
		seriesQuestion: skipped
			? seriesQuestion(skipped.booking, skipped.starts, nameOf(skipped.booking), say)
			: null,
	};
}

/** Its title is built anew: those of the past are forgotten. */
function seriesQuestion(
	{ id, memberId, kind = 'peer', repetition = 'fortnightly' }: Booking,
	starts: [string, string],
	name: string | undefined,
	say: Say,
): SeriesQuestionState {
	const title = say(name === undefined ? wording('bookingTitle') : wording('bookingTitleWith', { name }));
	return { bookingId: id, title, memberId: memberId ?? null, kind, repetition, starts };
}

/** `no`: it is forgotten, so that it is offered again; else it counts as booked. */
export async function answerBooking(store: Store, id: string, answer: 'yes' | 'moved' | 'no'): Promise<void> {
	const booking = await findBooking(store, id);
	await (answer === 'no' ? store.removeBooking(id) : store.saveBooking({ ...booking, state: 'booked' }));
}

export async function leaveSeries(store: Store, id: string, now: Temporal.Instant): Promise<void> {
	const booking = await findBooking(store, id);
	const { events } = await store.getSummaryInput(now, 'UTC');
	const [skipped] = skippedSeries([booking], events, now);
	await store.saveBooking({ ...booking, leftUntil: skipped?.starts[1] ?? now.toString() });
}

async function findBooking(store: Store, id: string): Promise<Booking> {
	const booking = (await store.listBookings()).find((each) => each.id === id);
	if (!booking) throw new Error('This call is not remembered any more.');
	return booking;
}
