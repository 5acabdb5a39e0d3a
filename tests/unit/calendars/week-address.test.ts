import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageCalendars } from '@/utils/registry';

const date = Temporal.PlainDate.from('2026-12-07');

function weekAddress(calendar: string, page: string): string | undefined {
	const reader = pageCalendars.find(({ id }) => id === calendar);
	return reader?.weekAddress?.(new URL(page), date)?.href;
}

describe('the address of a week', () => {
	test.each([
		['google', 'https://calendar.google.com/calendar/u/0/r/week/2026/11/23'],
		['google', 'https://calendar.google.com/calendar/u/0/r'],
		['google', 'https://calendar.google.com/calendar/u/0/r/month/2026/11/1'],
	])('%s keeps the number of the account: %s', (calendar, page) => {
		expect(weekAddress(calendar, page)).toBe('https://calendar.google.com/calendar/u/0/r/week/2026/12/7');
	});

	test.each([
		[
			'google',
			'https://calendar.google.com/calendar/b/1/r/day',
			'https://calendar.google.com/calendar/b/1/r/week/2026/12/7',
		],
		[
			'google',
			'https://calendar.google.com/calendar/r',
			'https://calendar.google.com/calendar/r/week/2026/12/7',
		],
		[
			'google',
			'https://calendar.google.com/calendar/render',
			'https://calendar.google.com/calendar/r/week/2026/12/7',
		],
		[
			'nextcloud',
			'https://cloud.example/index.php/apps/calendar/dayGridMonth/now',
			'https://cloud.example/index.php/apps/calendar/timeGridWeek/2026-12-07',
		],
		[
			'nextcloud',
			'https://example.org:8443/cloud/apps/calendar/timeGridWeek/2026-11-23',
			'https://example.org:8443/cloud/apps/calendar/timeGridWeek/2026-12-07',
		],
		[
			'nextcloud',
			'https://cloud.example/apps/calendar',
			'https://cloud.example/apps/calendar/timeGridWeek/2026-12-07',
		],
		[
			'sogo',
			'https://mail.example/SOGo/so/leader/Calendar/view',
			'https://mail.example/SOGo/so/leader/Calendar/view#!/calendar/week/20261207',
		],
	])('%s: from %s', (calendar, page, week) => {
		expect(weekAddress(calendar, page)).toBe(week);
	});

	test.each([
		[
			'nextcloud',
			'https://cloud.example/apps/calendar/p/abc/timeGridWeek/now',
			'a calendar shown to the public',
		],
		['nextcloud', 'https://cloud.example/apps/calendar/embed/abc/dayGridMonth/now', 'one in another page'],
		['nextcloud', 'https://cloud.example/apps/calendars/', 'another application'],
		['sogo', 'https://mail.example/SOGo/so/leader/Mail/view', 'the mail beside it'],
		['outlook', 'https://outlook.office.com/calendar/0/view/week', 'a date in its address may be ignored'],
		['fullcalendar', 'https://app.example/calendar', 'every product has its own'],
	])('%s has none for %s: %s', (calendar, page) => {
		expect(weekAddress(calendar, page)).toBeUndefined();
	});

	test('never leads to another site, whatever the page is called', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...pageCalendars),
				fc.webUrl({ withFragments: true, withQueryParameters: true }),
				fc.constantFrom('', '/calendar/u/0/r', '//evil.example/apps/calendar', '/so/a/Calendar/view'),
				({ weekAddress: addressOf }, base, path) => {
					const page = new URL(base);
					page.pathname = page.pathname + path;
					const week = addressOf?.(page, date);
					if (week) expect([week.origin, week.search]).toEqual([page.origin, '']);
				},
			),
		);
	});
});
