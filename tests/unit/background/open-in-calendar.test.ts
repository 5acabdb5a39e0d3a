import { expect, test } from 'vitest';
import { isInCalendar } from '@/entrypoints/background/open-in-calendar';

const outlook = 'https://outlook.office.com/calendar/0/view/week';
const nextcloud = 'https://cloud.example/index.php/apps/calendar/timeGridWeek/now';
const sogo = 'https://mail.example/SOGo/so/leader/Calendar/view';

test.each([
	[outlook, 'https://outlook.office.com/calendar/view/month', true],
	[outlook, 'https://outlook.office.com/calendar/0/deeplink/compose?subject=Call', true],
	[outlook, 'https://outlook.office.com/calendar', true],
	[outlook, 'https://outlook.office.com/mail/0/inbox/id/AAQk', false],
	[outlook, 'https://outlook.office.com/calendars/', false],
	[nextcloud, 'https://cloud.example/index.php/apps/calendar/dayGridMonth/2026-11-01', true],
	[nextcloud, 'https://cloud.example/index.php/apps/files/', false],
	[sogo, 'https://mail.example/SOGo/so/leader/Calendar/view#!/calendar/week/20261123', true],
	[sogo, 'https://mail.example/SOGo/so/leader/Mail/view', false],
	[
		'https://calendar.google.com/calendar/u/0/r/week',
		'https://calendar.google.com/calendar/render?action=TEMPLATE',
		true,
	],
	[
		'https://calendar.google.com/calendar/u/0/r/week',
		'https://calendar.google.com/calendar/u/1/r/week',
		false,
	],
	['https://calendar.google.com/calendar/r', 'https://calendar.google.com/calendar/u/0/r/day', true],
	['https://calendar.google.com/calendar/r', 'https://calendar.google.com/calendar/u/1/r/day', false],
	['https://app.example/week', 'https://app.example/new?title=Call', true],
	['https://app.example/week', undefined, false],
])('the calendar at %s goes on in the tab that shows %s: %s', (address, url, isThere) => {
	expect(isInCalendar(url, address)).toBe(isThere);
});
