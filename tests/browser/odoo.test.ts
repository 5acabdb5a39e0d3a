import { expect, test } from 'vitest';
import odoo from '@/utils/calendars/odoo';
import { findCalendar } from '@/utils/page/find-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import { pageCalendars } from '@/utils/registry';
import { mountOdoo, type OdooEvent } from '../fixtures/odoo/mount-odoo';

const address = '/odoo/calendar';
const events: OdooEvent[] = [
	{ id: '11', title: 'Staff meeting', start: '2026-11-23T09:00:00', end: '2026-11-23T10:00:00' },
	{ id: '12', title: '1:1 Tom', start: '2026-11-23T14:00:00', end: '2026-11-23T14:30:00' },
	{
		id: '13',
		title: 'Vendor',
		start: '2026-11-24T14:00:00',
		end: '2026-11-24T16:00:00',
		marks: ['o_event_striked'],
	},
	{
		id: '14',
		title: 'Offsite',
		start: '2026-11-25',
		end: '2026-11-27',
		allDay: true,
		marks: ['o_event_hatched'],
	},
];

test.each([false, true])(
	'reads Odoo’s own events, with times on them or not (hidden: %s)',
	async (hidesTimes) => {
		const { page } = await mountOdoo({ view: 'timeGridWeek', events, address, hidesTimes });
		expect(findCalendar(page, pageCalendars)?.id).toBe('odoo');
		const { sighting, problems } = read(page);
		expect(problems).toEqual([]);
		expect(sighting.completeDays).toHaveLength(7);
		const told = sighting.events.map(({ id, title, start, end, status, response }) => [
			id,
			title,
			start,
			end,
			status,
			response,
		]);
		expect(told).toEqual([
			['11', 'Staff meeting', '2026-11-23T09:00:00+01:00', '2026-11-23T10:00:00+01:00', 'confirmed', null],
			['12', '1:1 Tom', '2026-11-23T14:00:00+01:00', '2026-11-23T14:30:00+01:00', 'confirmed', null],
			['13', 'Vendor', '2026-11-24T14:00:00+01:00', '2026-11-24T16:00:00+01:00', 'confirmed', 'declined'],
			['14', 'Offsite', '2026-11-25', '2026-11-27', 'confirmed', 'tentative'],
		]);
	},
);

test('reads a month, where starts alone are told', async () => {
	const { page } = await mountOdoo({ view: 'dayGridMonth', events, address });
	const { sighting } = read(page);
	expect(sighting.events.map(({ id, end }) => [id, end])).toEqual([
		['11', null],
		['12', null],
		['13', null],
		['14', '2026-11-27'],
	]);
});

test.each([
	['/odoo/calendar', true],
	['/odoo/action-112/calendar/5', true],
	['/web#action=112&model=calendar.event&view_type=calendar', true],
	['/odoo/time-off', false],
	['/web#model=hr.leave&view_type=calendar', false],
])('%s is the calendar application: %s', async (path, isRead) => {
	const { page } = await mountOdoo({ view: 'timeGridWeek', events, address: path });
	// No other reader may take leave and projects for meetings.
	expect(findCalendar(page, pageCalendars)?.id).toBe('odoo');
	expect(readSighting(odoo, page) !== undefined).toBe(isRead);
});

function read(page: Parameters<typeof readSighting>[1]) {
	const reading = readSighting(odoo, page);
	if (!reading) throw new Error('The page is not settled.');
	return reading;
}
