import {
	languageOf,
	sampleEntry,
	sampleOutlookPage,
} from '../../../tests/fixtures/outlook/sample-outlook-page.ts';
import { writeOutlookPage } from '../../../tests/fixtures/outlook/write-outlook-page.ts';
import { demoZone } from '../../demo/demo-event.ts';
import { outlookLooks } from './outlook-looks.ts';
import type { Replica } from './replica-calendar.ts';

/** The replica of Outlook on the web, with its own form's address. */
export const outlookCalendar: Replica = {
	origin: 'https://outlook.office.com',
	weekPath: (date) => `/calendar/view/week/${date}`,
	dateIn: ({ pathname }) => /\/calendar\/view\/week\/(\d{4}-\d\d-\d\d)$/.exec(pathname)?.[1],
	formPath: '/calendar/deeplink/compose',
	readForm: (parameters) => ({
		title: parameters.get('subject') ?? '',
		start: wallClock(parameters.get('startdt')),
		end: wallClock(parameters.get('enddt')),
		guests: parameters.get('to') ?? '',
		recurrence: '',
	}),
	takesRecurrence: false,
	looks: outlookLooks,
	draw(days, events, now) {
		const entries = events.map(({ id, series, title, start, end, response, status, isOutOfOffice }) => {
			const allDay = !start.includes('T');
			const midnight = (date: string) => (allDay ? `${date}T00:00` : date);
			const isDeclined = response === 'declined';
			return sampleEntry(isDeclined ? `Declined: ${title}` : title, {
				id: `AAMk-${id}`,
				...{
					title,
					start: midnight(start),
					end: midnight(end),
					allDay,
					isDeclined,
					isRecurring: series !== null,
				},
				showAs: isOutOfOffice ? 'outOfOffice' : status === 'tentative' ? 'tentative' : 'busy',
			});
		});
		const page = sampleOutlookPage({
			...{ language: languageOf('en-GB'), zone: demoZone, days: [...days], now, entries },
			style: { is24Hour: true, padsHours: true },
		});
		return writeOutlookPage(page).html;
	},
};

function wallClock(instant: string | null): string {
	return Temporal.Instant.from(instant ?? '')
		.toZonedDateTimeISO(demoZone)
		.toPlainDateTime()
		.toString({ smallestUnit: 'minute' });
}
