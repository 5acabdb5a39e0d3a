import { defineUnlistedScript } from '#imports';
import { findCalendar } from '@/utils/page/find-calendar';
import { offeredCalendars } from '@/utils/page/offered-calendars';
import { structureReport } from '@/utils/page/structure/structure-report';

/** Brought to an open calendar when the user asks for a report; what it returns goes back to the worker. */
export default defineUnlistedScript(() => {
	const page = {
		document,
		url: new URL(location.href),
		now: Temporal.Now.instant(),
		browserZone: Temporal.Now.timeZoneId(),
	};
	const calendar = findCalendar(page, offeredCalendars());
	return calendar ? { calendar: calendar.id, report: structureReport(calendar, page) } : null;
});
