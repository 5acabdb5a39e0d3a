/** Bundled, and run inside a SOGo page: the reader, without and with the page's server, and booking through it. */

import {
	bookThroughPage,
	type PageBookingReply,
	undoPageBooking,
	type WrittenCall,
} from '@/utils/booking/book-through-page';
import type { BookingDraft } from '@/utils/booking/booking-draft';
import { calendarDoor } from '@/utils/booking/page-calendar-door';
import sogo from '@/utils/calendars/sogo';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { pageServer } from '@/utils/page/page-server';
import { readSighting } from '@/utils/page/read-sighting';
import type { Sighting } from '@/utils/support/sighting';

const calendar = sogo as unknown as PageCalendar;

function pageNow(): Page {
	return {
		document,
		url: new URL(location.href),
		now: Temporal.Now.instant(),
		browserZone: Temporal.Now.timeZoneId(),
	};
}

export function drawn(): Sighting | null {
	return findCalendar(pageNow(), [calendar]) ? (readSighting(calendar, pageNow())?.sighting ?? null) : null;
}

const { signal } = new AbortController();
const ownFetch: typeof fetch = (...args) => fetch(...args);
const server = pageServer({ fetch: ownFetch, origin: location.origin, signal });

export async function told(): Promise<Sighting | null> {
	const sighting = drawn();
	return (sighting && (await calendar.fetchSighting?.(sighting, pageNow(), server))) ?? null;
}

const folderOfPage = () => calendar.calendarFolder?.(pageNow()) ?? '';
const door = (folder: string) => calendarDoor({ fetch: ownFetch, origin: location.origin, folder, signal });

export function book(
	draft: BookingDraft,
	uid: string,
	{ folder = folderOfPage(), organizer }: { folder?: string; organizer?: string } = {},
): Promise<PageBookingReply> {
	const sighting = drawn();
	return bookThroughPage({
		draft,
		uid,
		now: Temporal.Now.instant(),
		door: door(folder),
		eventsOn: async (days) =>
			sighting
				? (await calendar.fetchSighting?.({ ...sighting, days }, pageNow(), server))?.events
				: undefined,
		organizer,
		reminderMinutes: 10,
	});
}

export function undo(written: WrittenCall) {
	return undoPageBooking(door(written.folder), written);
}

export function places(): { day: string; header: string; columnTop: number; columnBottom: number }[] {
	const survey = calendar.survey(pageNow());
	if (!survey) return [];
	return calendar.dayPlaces(survey, pageNow()).map(({ day, header, column }) => {
		const { top = 0, bottom = 0 } = column?.element.getBoundingClientRect() ?? {};
		return { day, header: header.textContent.trim(), columnTop: top, columnBottom: bottom };
	});
}
