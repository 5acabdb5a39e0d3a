import fullcalendar from '@/utils/calendars/fullcalendar';
import { readSighting } from '@/utils/page/read-sighting';
import { leadersWeek } from '../fixtures/fullcalendar/leaders-week';
import { byStartAndTitle } from '../fixtures/fullcalendar/mount-fullcalendar';
import { mountVersion } from '../fixtures/fullcalendar/mount-version';
import { type ShownView, type Version, viewNames, weekTruth } from '../fixtures/fullcalendar/week-truth';

/** What the reader says of a real FullCalendar in this browser, and what is true: one pair for each view. */
export interface WeekReading {
	view: ShownView;
	told: unknown;
	truth: unknown;
}

declare global {
	interface Window {
		/** As JSON: an object that stands in two places would reach the test only once. */
		readWeeks(version: Version, locale: string): Promise<string>;
	}
}

window.readWeeks = async (version, locale) => {
	const readings: WeekReading[] = [];
	for (const view of viewNames) {
		const { page } = await mountVersion(version, { view, locale, events: leadersWeek });
		const reading = readSighting(fullcalendar, page);
		const events = reading?.sighting.events.map(({ title, start, end, allDay }) => ({
			title,
			start,
			end,
			allDay,
		}));
		const told = reading && {
			events: events?.sort(byStartAndTitle),
			isUnread: reading.problems.length > 0,
			days: reading.sighting.days,
			view: reading.sighting.view,
		};
		readings.push({ view, told, truth: weekTruth(version, view, { locale }) });
	}
	return JSON.stringify(readings);
};
