/** Bundled, and run inside a saved page: the content script's reader without its watcher. */

import { findCalendar } from '@/utils/page/find-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import { pageCalendars } from '@/utils/registry';
import type { Sighting } from '@/utils/support/sighting';

/** `null` on a page of no known calendar; a sighting without days while a known one is not settled. */
export function read(now: string): { sighting: Sighting; isSettled: boolean } | null {
	const browserZone = Temporal.Now.timeZoneId();
	const page = { document, url: new URL(location.href), now: Temporal.Instant.from(now), browserZone };
	const calendar = findCalendar(page, pageCalendars);
	if (!calendar) return null;
	const reading = readSighting(calendar, page);
	if (reading) return { sighting: reading.sighting, isSettled: true };
	const nothing = { days: [], completeDays: [], shownCalendars: null, unread: 0, events: [] };
	return {
		sighting: { calendar: calendar.id, account: null, view: 'other', zone: browserZone, ...nothing },
		isSettled: false,
	};
}
