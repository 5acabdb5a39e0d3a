import { type BookingDraft, plainAddresses } from '@/utils/booking/booking-draft';
import { fillComposeTemplate } from '@/utils/booking/compose-template';
import { googleComposeLink } from '@/utils/booking/google-compose-link';
import { icsFile } from '@/utils/booking/ics-file';
import { outlookComposeLink } from '@/utils/booking/outlook-compose-link';
import type { CalendarRecord } from '@/utils/store/calendar-record';
import type { Store } from '@/utils/store/open-store';
import { bookingPageOf } from '@/utils/support/booking-page';
import type { CircleMember } from '@/utils/support/circle';
import { heldBookings } from '@/utils/support/held-times';
import { withNudgeAnswered } from '@/utils/support/nudge-state';
import type { Booking, BookingReply, BookingRequest } from '@/utils/support/surface-state';
import { bookAtOnce, isWritable, type PageFinder } from './book-at-once';
import { calendarsOf } from './leader-summary';

/** `inside`: the calendar whose open tab the address belongs into; a new tab without it. */
export type OpenTab = (url: string, inside?: CalendarRecord, preferredTab?: number) => Promise<void>;

export interface BookingWorld extends PageFinder {
	store: Store;
	now: () => Temporal.Instant;
	/** The zone that weeks are told in until a calendar names its own. */
	browserZone: () => string;
	openTab: OpenTab;
	/** Tells every surface that there is something new to ask for. */
	announce: () => void;
}

/** A second press on the button is no second wish. */
export const sameClickSeconds = 10;

/**
 * Writes the call into the leader's calendar where that can be done at once; else opens the person's booking page or
 * the calendar's own form, filled in, or gives a file where there is none. One at a time: two clicks at once are one
 * call. `tabId`: where it was clicked, in a calendar.
 */
export function bookSlot(
	world: BookingWorld,
	request: BookingRequest,
	tabId?: number,
): Promise<BookingReply> {
	return navigator.locks.request('booking', () => bookInTurn(world, request, tabId));
}

async function bookInTurn(
	world: BookingWorld,
	request: BookingRequest,
	tabId: number | undefined,
): Promise<BookingReply> {
	const { store } = world;
	const member = (await store.listCircle()).find(({ id }) => id === request.memberId);
	const [calendar] = await calendarsOf(store, world.now());
	const isWriting =
		request.how === 'form' && calendar !== undefined && isWritable(calendar) && !bookingPageOf(member);
	const draft: BookingDraft = {
		title: request.title,
		start: request.start,
		end: request.end,
		zone: calendar?.zone ?? world.browserZone(),
		guests: guestsOf(member, request, isWriting),
		repetition: request.repetition,
	};
	await store.changeNudge(withNudgeAnswered);
	const booking = await bookingOf(world, request, member);
	if (booking.state === 'booked') return { booked: { id: booking.id } };
	if (isWriting && calendar) {
		const reply = await bookAtOnce(world, { booking, draft, calendar, tabId });
		world.announce();
		return reply;
	}
	const bookingPage = request.how === 'form' ? bookingPageOf(member) : undefined;
	const form = request.how === 'form' ? composeAddress(draft, calendar) : undefined;
	const handedOverAs = bookingPage ? 'booking-page' : form ? 'form' : 'file';
	await store.saveBooking({ ...booking, state: 'waiting', handedOverAs });
	world.announce();
	if (bookingPage) {
		await world.openTab(bookingPage);
		return { opened: bookingPage };
	}
	if (!form) {
		const text = icsFile(draft, { uid: `${booking.id}@soundings`, now: world.now() });
		return { file: { name: 'call.ics', text } };
	}
	await world.openTab(form, calendar, tabId);
	return { opened: form };
}

/** A form shows the guest before anything is sent; what is written at once needs the leader's word. */
function guestsOf(
	member: CircleMember | undefined,
	{ isInviting }: BookingRequest,
	isWriting: boolean,
): string[] {
	const isGuest = (member?.reach ?? 'guest') === 'guest' || member?.reach === 'booking-page';
	const isWanted = isInviting ?? (isGuest && !isWriting);
	return isWanted ? plainAddresses(member?.addresses ?? []).slice(0, 1) : [];
}

/**
 * The booking that this click is about: an earlier try of the same call, whose answer never came, keeps its id, and so
 * does a call with the same person at the same time that no calendar shows yet.
 */
async function bookingOf(
	world: BookingWorld,
	request: BookingRequest,
	member: CircleMember | undefined,
): Promise<Booking> {
	const now = world.now();
	const bookings = await world.store.listBookings();
	const tried = triedBefore(bookings, request, now);
	if (tried) return tried;
	const held = await heldBefore(world, bookings, request);
	if (held?.state === 'booked') return held;
	const { title, start, end, repetition, kind, memberId } = request;
	return {
		...(held ?? { id: crypto.randomUUID(), state: 'trying' }),
		...{ title, start, end, repetition, kind, memberId },
		memberName: member?.name ?? null,
		handedOverAt: now.toString(),
	};
}

function triedBefore(
	bookings: readonly Booking[],
	{ title, start, end, repetition }: BookingRequest,
	now: Temporal.Instant,
): Booking | undefined {
	const justNow = now.subtract({ seconds: sameClickSeconds });
	return bookings.find(
		(booking) =>
			booking.title === title &&
			booking.start === start &&
			booking.end === end &&
			booking.repetition === repetition &&
			(booking.state === 'trying' ||
				(booking.written !== undefined && Temporal.Instant.compare(booking.handedOverAt, justNow) > 0)),
	);
}

async function heldBefore(
	{ store, now, browserZone }: BookingWorld,
	bookings: readonly Booking[],
	{ start, memberId, title }: BookingRequest,
): Promise<Booking | undefined> {
	const alike = bookings.filter(
		(booking) =>
			Temporal.Instant.compare(booking.start, start) === 0 &&
			(booking.memberId ?? null) === memberId &&
			// Somebody who is not in the circle is known by the title alone.
			(memberId !== null || booking.title === title),
	);
	if (alike.length === 0) return undefined;
	const { events } = await store.getSummaryInput(now(), browserZone());
	return heldBookings(alike, events, now())[0];
}

/** Address of the calendar's own form, filled in; `undefined` where it has none that we know. */
function composeAddress(draft: BookingDraft, calendar: CalendarRecord | undefined): string | undefined {
	if (!calendar) return undefined;
	if (calendar.calendar === 'google') return googleComposeLink(draft, { account: calendar.account });
	const { composeTemplate, address } = calendar;
	if (calendar.calendar === 'outlook') {
		// Outlook's form takes no recurrence: a standing call goes through the file.
		if (draft.repetition !== 'once') return undefined;
		return outlookComposeLink(draft, { ...(address && { pageAddress: address }) });
	}
	return composeTemplate && address ? fillComposeTemplate(composeTemplate, draft, address) : undefined;
}
