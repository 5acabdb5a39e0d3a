import type { CalendarEvent } from '@/utils/support/sighting';
import { type Wording, wording } from '@/utils/support/wording';
import type { BookingDraft } from './booking-draft';
import { eventInTheWay } from './event-in-the-way';
import { icsFile } from './ics-file';
import type { CalendarDoor, DoorAnswer } from './page-calendar-door';

/** What is needed to take it back. */
export interface WrittenCall {
	/** Folder and file name, as they were written. */
	folder: string;
	name: string;
	/** As the server named this very text; without it nothing is ever deleted. */
	etag: string | null;
}

export type PageBookingReply = { written: WrittenCall } | { failed: Wording };

export interface PageBooking {
	draft: BookingDraft;
	/** The booking's own id: booking it twice writes it once. Letters, digits, `-` and `@`. */
	uid: string;
	now: Temporal.Instant;
	door: CalendarDoor;
	/**
	 * What the server holds on these days, asked for just before writing. `undefined`: it cannot tell. Rejects when it
	 * does not answer.
	 */
	eventsOn: (days: string[]) => Promise<readonly CalendarEvent[] | undefined>;
	/** The leader's own address, where the guests of the draft are to be invited; the server then tells them. */
	organizer?: string | undefined;
	reminderMinutes?: number | undefined;
}

/** Writes one call into the calendar of the page: checked just before, never over something, and never twice. */
export async function bookThroughPage(booking: PageBooking): Promise<PageBookingReply> {
	const { draft, door, uid } = booking;
	const name = `${uid}.ics`;
	try {
		const known = await find(door, name);
		if ('failed' in known) return known;
		// An earlier try got through, and only its answer was lost.
		if (known.isThere) return { written: { folder: door.folder, name, etag: known.etag } };
		const events = await booking.eventsOn(daysOf(draft));
		if (!events) return failed('bookingNotChecked');
		const inTheWay = eventInTheWay(draft, events);
		if (inTheWay)
			return failed('bookingConflict', {
				time: { time: inTheWay.start, zone: draft.zone },
				title: inTheWay.title,
			});
		return await write(booking, name);
	} catch {
		return failed('bookingNoConnection');
	}
}

/** Takes back what was just written, unless somebody has changed it since. */
export async function undoPageBooking(
	door: CalendarDoor,
	{ name, etag }: WrittenCall,
): Promise<{ undone: true } | { failed: Wording }> {
	try {
		const known = await find(door, name);
		if ('failed' in known) return known;
		if (!known.isThere) return { undone: true };
		// SOGo (5.8) passes over If-Match, so the two are compared here as well.
		if (etag === null || known.etag !== etag) return failed('bookingChangedSince');
		const answer = await door.send('DELETE', name, { headers: { 'if-match': etag } });
		if (answer.status === 412) return failed('bookingChangedSince');
		return answer.status === 404 || isDone(answer) ? { undone: true } : refusal(answer);
	} catch {
		return failed('bookingNoConnection');
	}
}

async function write(
	{ draft, uid, now, door, organizer, reminderMinutes }: PageBooking,
	name: string,
): Promise<PageBookingReply> {
	const body = icsFile(draft, { now, uid, organizer, reminderMinutes });
	// SOGo (5.8) passes over If-None-Match: that the name is free was asked before.
	const headers = { 'content-type': 'text/calendar; charset=utf-8', 'if-none-match': '*' };
	const answer = await door.send('PUT', name, { headers, body }).catch(() => undefined);
	if (answer && !isDone(answer) && answer.status !== 412) return refusal(answer);
	if (answer?.etag) return { written: { folder: door.folder, name, etag: answer.etag } };
	// No answer, or one without a name for the text: look what is there before anybody tries again.
	const known = await find(door, name);
	if ('failed' in known) return known;
	if (!known.isThere) return failed('bookingNoConnection');
	return { written: { folder: door.folder, name, etag: known.etag } };
}

type Found = { isThere: boolean; etag: string | null } | { failed: Wording };

const etagQuestion = '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>';

async function find(door: CalendarDoor, name: string): Promise<Found> {
	const headers = { depth: '0', 'content-type': 'application/xml; charset=utf-8' };
	const answer = await door.send('PROPFIND', name, { headers, body: etagQuestion });
	if (answer.status === 404) return { isThere: false, etag: null };
	if (answer.status !== 207) return refusal(answer);
	const written = /<(?:\w+:)?getetag[^>]*>([^<]+)</i.exec(answer.text)?.[1];
	return { isThere: true, etag: written?.replaceAll('&quot;', '"').trim() ?? null };
}

/** A page of words instead of an answer is the form for signing in. */
function isDone({ status, contentType }: DoorAnswer): boolean {
	return (status === 200 && contentType !== 'text/html') || status === 201 || status === 204;
}

function refusal({ status, contentType }: DoorAnswer): { failed: Wording } {
	// 0: a redirect, which leads to where one signs in.
	const isSignedOut = status === 0 || status === 401 || (status === 200 && contentType === 'text/html');
	if (isSignedOut) return failed('bookingSignedOut');
	// 404 for a file that is to be made: the folder is not there for this user.
	if ([403, 404, 405, 409].includes(status)) return failed('bookingReadOnly');
	return failed('bookingRefused', { status });
}

function failed(key: string, values: Wording['values'] = {}): { failed: Wording } {
	return { failed: wording(key, values) };
}

function daysOf({ start, end, zone }: BookingDraft): string[] {
	const dates = [start, end].map((time) =>
		Temporal.Instant.from(time).toZonedDateTimeISO(zone).toPlainDate().toString(),
	);
	return [...new Set(dates)];
}
