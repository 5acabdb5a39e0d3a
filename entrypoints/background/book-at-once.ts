import type { BookingDraft } from '@/utils/booking/booking-draft';
import type { CalendarRecord } from '@/utils/store/calendar-record';
import type { Store } from '@/utils/store/open-store';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import type { Booking, BookingReply } from '@/utils/support/surface-state';
import { type Wording, wording } from '@/utils/support/wording';
import type { CalendarPage, WantedCalendar } from './calendar-tab';
import { within } from './within';

export interface PageFinder {
	findCalendarPage: (wanted: WantedCalendar, preferredTab?: number) => Promise<CalendarPage | undefined>;
	openCalendarPage: (wanted: WantedCalendar) => Promise<CalendarPage | undefined>;
}

interface WritingWorld extends PageFinder {
	store: Store;
	now: () => Temporal.Instant;
}

interface Writing {
	booking: Booking;
	draft: BookingDraft;
	calendar: CalendarRecord;
	/** The tab whose ghost slot was clicked. */
	tabId?: number | undefined;
}

/** Whether calls are written into this calendar, and not handed to its form. */
export function isWritable({ address, calendarFolder }: CalendarRecord): boolean {
	return address !== null && (calendarFolder ?? null) !== null;
}

const reminderMinutes = 10;
/** After these something may be written although no answer came: the booking keeps its id for the next try. */
const unsure = new Set(['bookingNoConnection', 'bookingRefused']);

/**
 * Writes the call through an open page of its calendar, and remembers it before and after: a worker that dies in between
 * finds it, and the same call is never written twice.
 */
export async function bookAtOnce(world: WritingWorld, writing: Writing): Promise<BookingReply> {
	const { store } = world;
	const { booking, draft, calendar, tabId } = writing;
	const page = await anyPageOf(world, calendar, tabId);
	if (!page) return { failed: wording('bookingOpenCalendar') };
	await store.saveBooking(booking);
	const { account, zone } = calendar;
	const order = { draft, uid: uidOf(booking), reminderMinutes, account, zone };
	const reply = (await page.ask('book', order)) ?? { failed: wording('bookingNoConnection') };
	if ('failed' in reply) {
		// One that waits was handed over before, and may have come in that way.
		if (!unsure.has(reply.failed.key) && booking.state !== 'waiting') await store.removeBooking(booking.id);
		return reply;
	}
	const { event } = reply;
	const written = { ...reply.written, source: calendar.source };
	const series = event?.series ? { series: event.series } : {};
	await store.saveBooking({ ...booking, ...series, state: 'booked', written });
	// From the calendar itself the leader is still looking at the card: it lets the page load anew when it closes.
	const isShown = tabId === undefined && (await within(refreshMs, page.ask('refresh'))) === true;
	// A page that does not show it yet would seem to have lost it.
	if (event && isShown) await rememberWritten(world, writing, event);
	return { booked: { id: booking.id } };
}

/**
 * Takes back what was written. `null` when it is gone; else why it is not. `isSeen`: from the card in the calendar, which
 * has not loaded anew since.
 */
export async function undoBooking(
	world: WritingWorld,
	booking: Booking,
	isSeen = false,
): Promise<Wording | null> {
	const { written } = booking;
	const calendar = (await world.store.listCalendars()).find(({ source }) => source === written?.source);
	if (!written || !calendar) return wording('bookingChangedSince');
	const { folder, name, etag } = written;
	const { account, zone } = calendar;
	const over = performance.now() + undoLimitMs;
	const leftMs = () => Math.max(0, over - performance.now());
	for (let patienceMs = firstUndoMs; leftMs() > 0; patienceMs *= 2) {
		const page = await within(leftMs(), anyPageOf(world, calendar));
		if (!page) return wording('bookingOpenCalendar');
		const asking = page.ask('undo', { folder, name, etag }, { account, zone });
		const reply = await within(Math.min(patienceMs, leftMs()), asking);
		if (!reply) continue;
		if ('failed' in reply) return reply.failed;
		await world.store.removeBooking(booking.id);
		if (!isSeen) await within(refreshMs, page.ask('refresh'));
		return null;
	}
	return wording('bookingNoConnection');
}

/** The leader waits no longer than this for Undo, whatever the page does. */
const undoLimitMs = 30_000;
/**
 * Right after a booking the page loads anew, and what it was asked goes with it (Firefox never says so): it is asked
 * again, with more patience each time. To delete what is gone already does no harm: it counts as taken back.
 */
const firstUndoMs = 4_000;
/** Nobody waits for a page that goes before it has answered. */
const refreshMs = 4_000;

async function anyPageOf(
	world: PageFinder,
	calendar: CalendarRecord,
	tabId?: number,
): Promise<CalendarPage | undefined> {
	return (await world.findCalendarPage(calendar, tabId)) ?? (await world.openCalendarPage(calendar));
}

function uidOf({ id }: Booking): string {
	return `${id}@soundings`;
}

/** As a sighting of this event alone, so that the week is supported before its page shows it. */
async function rememberWritten({ store, now }: WritingWorld, { calendar }: Writing, event: CalendarEvent) {
	const { zone, account, address } = calendar;
	const sighting: Sighting = {
		calendar: calendar.calendar,
		account,
		view: 'other',
		zone,
		days: [Temporal.Instant.from(event.start).toZonedDateTimeISO(zone).toPlainDate().toString()],
		completeDays: [],
		shownCalendars: null,
		unread: 0,
		events: [event],
	};
	const hint = address === null ? undefined : { ...noHint, address };
	await store.rememberSighting(sighting, { seenAt: now(), hint, isAlone: true });
}

const noHint = { composeTemplate: null, problems: [] };
