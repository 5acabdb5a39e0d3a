import { useSignal } from '@preact/signals';
import type { Correction } from '@/utils/support/circle';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { KnownEvent, SummaryInput } from '@/utils/support/support-summary';
import {
	type Booking,
	type BookingRequest,
	noQuestions,
	type PopupState,
} from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { correctionForMaybe, correctionForPerson } from './correction-for-maybe';
import type { PopupActions } from './popup-actions';
import { bookedEvents, sampleBooking, sampleCancellation } from './sample-booking';
import { sampleCalendar } from './sample-calendar';
import { useSay } from './say-context';

const nothingKept = async () => undefined;

/** A made-up calendar that is really judged: what the popup shows of it, and buttons that all work. */
export function useSampleWeek(
	now: Temporal.Instant,
	zone: string,
	onLeave: () => void,
): { state: PopupState; actions: PopupActions } {
	const say = useSay();
	const added = useSignal<KnownEvent[]>([]);
	const addedBefore = useSignal<KnownEvent[]>([]);
	const bookings = useSignal<Booking[]>([]);
	const corrections = useSignal<Correction[]>([]);
	const dismissedFlags = useSignal<string[]>([]);
	const isAnswered = useSignal(false);
	const isDiscreet = useSignal(false);
	const sample = sampleCalendar({ now, zone, say });

	async function book(request: BookingRequest) {
		if (request.how === 'ics') return { failed: wording('sampleNoFile') };
		addedBefore.value = added.value;
		added.value = [...added.value, ...bookedEvents(request, sample.circle, zone)];
		const booking = sampleBooking(request, now);
		bookings.value = [booking];
		return { booked: { id: booking.id } };
	}

	async function undoBooking() {
		added.value = addedBefore.value;
		bookings.value = [];
		return null;
	}

	const actions: PopupActions = {
		book,
		undoBooking,
		chooseCalendar: async () => undefined,
		answerBooking: async () => undefined,
		leaveSeries: async () => undefined,
		showWeek: async () => undefined,
		messageTexts: () => null,
		answerFeeling: async () => change(isAnswered, true),
		sortMaybe: async (maybe, kind) =>
			change(corrections, [...corrections.value, correctionForMaybe(maybe, kind, maybe.key, now)]),
		sortPerson: async (person, kind) =>
			change(corrections, [...corrections.value, correctionForPerson(person, kind, person, now)]),
		dismissFlag: async ({ code, week }) =>
			change(dismissedFlags, [...dismissedFlags.value, `${code}:${week}`]),
		// Never asked, and nothing waits, in the sample week.
		dropBooking: async () => nothingKept,
		addSuggested: async () => nothingKept,
		declineSuggestion: async () => nothingKept,
		keepNote: async () => nothingKept,
		putSignsAway: async () => nothingKept,
		unlock: async () => true,
		setDiscreet: async (value) => change(isDiscreet, value),
		copyReport: async () => false,
		openOptions: onLeave,
		openWelcome: onLeave,
		retry: () => {},
	};
	const judged: SummaryInput = {
		...sample,
		events: [...sample.events, ...added.value],
		corrections: corrections.value,
		dismissedFlags: dismissedFlags.value,
	};
	const state: PopupState = {
		now: now.toString(),
		summary: summariseSupport(judged),
		calendars: [
			{
				calendar: 'sample',
				name: say('sampleName'),
				account: null,
				isPage: false,
				lastSeenAt: now.toString(),
				read: judged.events.length,
				unread: 0,
				problems: [],
			},
		],
		circle: [...sample.circle],
		cancellations: isAnswered.value ? [] : [sampleCancellation(now, zone, say('sampleCancelled'))],
		bookings: bookings.value,
		bookingCalendars: [],
		journal: noQuestions,
		bookingQuestion: null,
		seriesQuestion: null,
		unseenAhead: null,
		messageChoice: null,
		isDiscreet: isDiscreet.value,
		grantedHosts: [],
	};
	return { state, actions };
}

/** Sets the value, and gives what sets it back. */
function change<T>(signal: { value: T }, value: T): () => Promise<void> {
	const before = signal.value;
	signal.value = value;
	return async () => {
		signal.value = before;
	};
}
