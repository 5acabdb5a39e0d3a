import { afterEach, describe, expect, test } from 'vitest';
import roundcube from '@/utils/calendars/roundcube';
import { findCalendar } from '@/utils/page/find-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import { pageCalendars } from '@/utils/registry';
import { leadersWeek } from '../fixtures/fullcalendar/leaders-week';
import { currentPage, declare, pageZone } from '../fixtures/fullcalendar/mount-fullcalendar';
import { mountVersion } from '../fixtures/fullcalendar/mount-version';
import { drawRoundcube, type RoundcubeEvent } from '../fixtures/roundcube/draw-roundcube';

afterEach(() => document.body.replaceChildren());

const drawn: Record<string, RoundcubeEvent[]> = {
	'with ISO dates': [
		{ title: 'Staff, on 2026-01-01', label: '2026-11-23 10:00 until 10:30' },
		{ title: 'Offsite', label: '2026-11-24 until 2026-11-25', status: 'tentative', pieces: 2 },
		{
			title: 'Migration',
			label: '2026-11-26 22:00 until 2026-11-27 06:00',
			status: 'cancelled',
			calendar: 'ops',
			pieces: 2,
		},
	],
	'with American dates': [
		{ title: 'Staff, on 2026-01-01', label: '11/23/2026 10:00 am — 10:30 am' },
		{ title: 'Offsite', label: '11/24/2026 — 11/25/2026', status: 'tentative', pieces: 2 },
		{
			title: 'Migration',
			label: '11/26/2026 10:00 pm — 11/27/2026 6:00 am',
			status: 'cancelled',
			calendar: 'ops',
		},
	],
	'with German dates': [
		{ title: 'Staff, on 2026-01-01', label: '23.11.2026 10:00 bis 10:30' },
		{ title: 'Offsite', label: '24.11.2026 bis 25.11.2026', status: 'tentative', pieces: 3 },
		{
			title: 'Migration',
			label: '26.11.2026 22:00 bis 27.11.2026 06:00',
			status: 'cancelled',
			calendar: 'ops',
		},
	],
};

describe('a page with FullCalendar 1.6', () => {
	test.each(Object.entries(drawn))('is read from its labels: %s', (_, events) => {
		declare('calendar-timezone', pageZone);
		drawRoundcube(events);
		const page = currentPage();
		expect(findCalendar(page, pageCalendars)?.id).toBe('roundcube');
		const { sighting, problems } = read();
		expect(problems).toEqual([]);
		const told = sighting.events.map(({ title, start, end, status, calendarId }) => [
			title,
			start,
			end,
			status,
			calendarId,
		]);
		expect(told).toEqual([
			['Staff, on 2026-01-01', '2026-11-23T10:00:00+01:00', '2026-11-23T10:30:00+01:00', 'confirmed', 'work'],
			['Offsite', '2026-11-24', '2026-11-26', 'tentative', 'work'],
			['Migration', '2026-11-26T22:00:00+01:00', '2026-11-27T06:00:00+01:00', 'cancelled', 'ops'],
		]);
		// Nothing tells which days are shown: none is complete.
		expect(sighting.completeDays).toEqual([]);
	});

	test('leaves unread what may be of two days', () => {
		drawRoundcube([{ title: 'Staff', label: '3/11/2026 10:00 until 10:30' }]);
		expect(read().sighting).toMatchObject({ events: [], unread: 1, completeDays: [] });
	});
});

test('a page with FullCalendar 3 is read as such, with the status of its events', async () => {
	const events = leadersWeek.filter(({ title }) => title === 'Staff meeting');
	const { root } = await mountVersion(3, { view: 'timeGridWeek', events });
	root.querySelector('.fc-time-grid-event')?.classList.add('cal-event-status-cancelled', 'fc-event-cal-work');
	const { sighting } = read();
	expect(sighting.events).toMatchObject([
		{ title: 'Staff meeting', start: '2026-11-23T09:00:00+01:00', status: 'cancelled', calendarId: 'work' },
	]);
	expect(sighting.completeDays).toHaveLength(7);
});

function read() {
	const reading = readSighting(roundcube, currentPage());
	if (!reading) throw new Error('The page is not settled.');
	return reading;
}
