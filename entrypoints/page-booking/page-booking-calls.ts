import { bookThroughPage, undoPageBooking } from '@/utils/booking/book-through-page';
import { calendarDoor } from '@/utils/booking/page-calendar-door';
import type { DeskOwner, PageBookingCalls, PageOrder, PageOrderReply } from '@/utils/booking/page-order';
import type { PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { openNextcloudDesk } from '@/utils/page/nextcloud/writing-desk';
import { offeredCalendars } from '@/utils/page/offered-calendars';
import { pageNow } from '@/utils/page/page-now';
import { pageServer } from '@/utils/page/page-server';
import { openSogoDesk } from '@/utils/page/sogo/writing-desk';
import { type OpenWritingDesk, SignedOut, type WritingDesk } from '@/utils/page/writing-desk';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import { type Wording, wording } from '@/utils/support/wording';
import { showOffer } from './show-offer';

/** By id of the calendar. */
const desks: Record<string, OpenWritingDesk> = { nextcloud: openNextcloudDesk, sogo: openSogoDesk };

/** Books in the session of this page. */
export function pageBookingCalls(): PageBookingCalls {
	const { signal } = new AbortController();
	const ownFetch: typeof fetch = (...args) => fetch(...args);
	const server = pageServer({ fetch: ownFetch, origin: location.origin, signal });

	/** The desk of the calendar that is shown; why there is none, in words. */
	async function openDesk({ account, zone }: DeskOwner): Promise<WritingDesk | { failed: Wording }> {
		const calendar = shownCalendar();
		const home = calendar?.calendarFolder?.(pageNow());
		const open = calendar && desks[calendar.id];
		if (!calendar || !open || home === undefined) return { failed: wording('bookingNotShown') };
		const drawn = { ...nothingDrawn, calendar: calendar.id, account, zone };
		try {
			return await open({ home, drawn, page: pageNow(), server });
		} catch (error) {
			return { failed: wording(error instanceof SignedOut ? 'bookingSignedOut' : 'bookingNoConnection') };
		}
	}

	const doorOf = (folder: string, headers: Record<string, string>) =>
		calendarDoor({ fetch: ownFetch, origin: location.origin, folder, headers, signal });

	async function book(order: PageOrder): Promise<PageOrderReply> {
		const { draft, uid, reminderMinutes } = order;
		const desk = await openDesk(order);
		if ('failed' in desk) return desk;
		if (desk.folder === undefined) return { failed: wording('bookingReadOnly') };
		if (draft.guests.length > 0 && desk.organizer === null) return { failed: wording('bookingCannotInvite') };
		const reply = await bookThroughPage({
			draft,
			uid,
			now: Temporal.Now.instant(),
			door: doorOf(desk.folder, desk.headers),
			eventsOn: desk.eventsOn,
			organizer: desk.organizer ?? undefined,
			reminderMinutes,
		});
		return 'failed' in reply ? reply : { ...reply, event: await writtenEvent(desk, order) };
	}

	/** As the page's own reader will tell it, so that it is known before the page shows it. */
	async function writtenEvent(
		desk: WritingDesk,
		{ draft, uid, zone }: PageOrder,
	): Promise<CalendarEvent | null> {
		const day = Temporal.Instant.from(draft.start).toZonedDateTimeISO(zone).toPlainDate().toString();
		const events = await desk.eventsOn([day]).catch(() => undefined);
		return events?.find(({ id }) => id.includes(uid)) ?? null;
	}

	return {
		find() {
			const calendar = shownCalendar();
			if (!calendar) return null;
			return {
				calendar: calendar.id,
				calendarFolder: calendar.calendarFolder?.(pageNow()) ?? null,
				origin: location.origin,
			};
		},
		book: (order) => book(order).catch(() => ({ failed: wording('bookingNoConnection') })),
		async undo(written, owner) {
			const desk = await openDesk(owner);
			if ('failed' in desk) return desk;
			return undoPageBooking(doorOf(written.folder, desk.headers), written);
		},
		offer: (offer, place) => showOffer(offer, place, refresh),
		refresh,
	};
}

function refresh(): boolean {
	if (isBeingUsed(document)) return false;
	// The answer goes out before the page does.
	setTimeout(() => location.reload(), 50);
	return true;
}

/** It need not be drawn yet: a page that is opened in the background may never be. */
function shownCalendar(): PageCalendar | undefined {
	return findCalendar(pageNow(), offeredCalendars());
}

/** A desk asks the server, whatever the page shows. */
const nothingDrawn: Omit<Sighting, 'calendar' | 'account' | 'zone'> = {
	view: 'other',
	days: [],
	completeDays: [],
	shownCalendars: null,
	unread: 0,
	events: [],
};

/** A form or a dialog is open: what is written there must not be lost. */
function isBeingUsed(page: Document): boolean {
	// Nothing has the focus in a frame that was never clicked.
	const isTyping = page.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
	const dialogs = page.querySelectorAll('[role="dialog"], dialog[open], md-dialog');
	return isTyping || [...dialogs].some((dialog) => dialog.checkVisibility());
}
