import { expect, test } from 'vitest';
import type { Page } from '@/utils/page/define-calendar';
import type { PageServer, ServerAnswer } from '@/utils/page/page-server';
import { fetchSogoSighting } from '@/utils/page/sogo/events';
import type { Sighting } from '@/utils/support/sighting';

const page = {
	document: { cookie: 'a=b; XSRF-TOKEN=abc123' },
	url: new URL('https://groupware.example.com/SOGo/so/leader/Calendar/view#!/calendar/week/20261123'),
	now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
	browserZone: 'Asia/Tokyo',
} as Page;

const drawn: Sighting = {
	calendar: 'sogo',
	account: 'leader@example.com',
	view: 'week',
	zone: 'Etc/GMT-1',
	days: ['2026-11-23', '2026-11-24'],
	completeDays: [],
	shownCalendars: ['personal'],
	unread: 0,
	events: [],
};

const row = {
	c_name: 'call.ics',
	c_folder: 'personal',
	c_status: 1,
	c_isopaque: 1,
	c_title: ' Peer  call ',
	c_startdate: 1795424700,
	startHour: '10:05',
	c_enddate: 1795426500,
	c_isallday: 0,
	c_partmails: '',
	ownerIsOrganizer: 0,
	viewable: 1,
	c_recurrence_id: null,
};

function blocks(...rows: Record<string, unknown>[]): unknown {
	return [
		{
			eventsFields: Object.keys(row),
			events: rows.map((change) => Object.values({ ...row, ...change })),
			blocks: [[{ nbr: 0, start: 40, length: 2, userState: 'tentative' }]],
			allDayBlocks: [],
		},
	];
}

const json = (value: unknown): ServerAnswer => ({
	status: 200,
	contentType: 'application/json',
	text: JSON.stringify(value),
});
const asked: string[] = [];

function serverWith(events: unknown, change: Record<string, ServerAnswer> = {}): PageServer {
	asked.length = 0;
	return {
		remembered: new Map(),
		ask: async (path, { headers = {} } = {}) => {
			asked.push(path);
			expect(headers['x-xsrf-token']).toBe('abc123');
			const changed = Object.entries(change).find(([part]) => path.includes(part));
			if (changed) return changed[1];
			if (path.includes('jsonDefaults')) return json({ SOGoTimeZone: 'Europe/Berlin' });
			return json(path.includes('eventsblocks') ? events : {});
		},
	};
}

test('asks for the days that are drawn, and tells them to the minute in the leader’s own zone', async () => {
	const sighting = await fetchSogoSighting(drawn, page, serverWith(blocks({})));
	expect(asked).toEqual([
		'/SOGo/so/leader/jsonDefaults',
		'/SOGo/so/leader/Calendar/eventsblocks?sd=20261123&ed=20261124&view=weekview',
	]);
	expect(sighting).toMatchObject({ zone: 'Europe/Berlin', completeDays: drawn.days, unread: 0 });
	expect(sighting?.events).toMatchObject([
		{
			id: 'call',
			series: null,
			title: 'Peer call',
			start: '2026-11-23T10:05:00+01:00',
			end: '2026-11-23T10:35:00+01:00',
			response: 'tentative',
		},
	]);
});

test.each<[string, Record<string, unknown>]>([
	['without a name', { c_name: null }],
	['without a start', { c_startdate: '10:05' }],
	['without a calendar', { c_folder: '' }],
	['whose time in words is another', { startHour: '11:05' }],
])('a row %s is unread, and no day is complete', async (_, change) => {
	const sighting = await fetchSogoSighting(drawn, page, serverWith(blocks({}, change)));
	expect(sighting).toMatchObject({ unread: 1, completeDays: [] });
	expect(sighting?.events).toHaveLength(1);
});

test('an occurrence is named as in an exported file, by when it was to begin', async () => {
	const times = { c_iscycle: 1, c_recurrence_id: 'occurence1795338300' };
	const whole = { c_isallday: 1, c_startdate: 1795388400, c_enddate: 1795474799, startHour: '00:00' };
	const sighting = await fetchSogoSighting(
		drawn,
		page,
		serverWith(blocks(times, { ...whole, c_name: 'away.ics', c_recurrence_id: 'occurence1795392000' })),
	);
	expect(sighting?.events.map(({ id, series, start, end }) => [id, series, start, end])).toEqual([
		['away_20261123', 'away', '2026-11-23', '2026-11-24'],
		['call_20261122T090500Z', 'call', '2026-11-23T10:05:00+01:00', '2026-11-23T10:35:00+01:00'],
	]);
});

const invitation = {
	c_partmails: ['leader@example.com', 'o@example.org'],
	c_partstates: ['tentative', 'accepted'],
};

test('who invited the leader is asked for once, and the leader is not among the people', async () => {
	const organizer = { name: 'A mentor', email: 'Mentor@example.com' };
	const answer = json({ organizer, attendees: [{ email: 'leader@example.com', name: 'Leader' }] });
	const server = serverWith(blocks(invitation), { '/view': answer });
	const first = await fetchSogoSighting(drawn, page, server);
	expect(first?.events[0]?.people).toEqual([{ name: 'A mentor', email: 'mentor@example.com' }]);
	await fetchSogoSighting(drawn, page, server);
	expect(asked.filter((path) => path.endsWith('/personal/call.ics/view'))).toHaveLength(1);
});

test('a meeting that is not told in full keeps the addresses of the list', async () => {
	const refused = { status: 403, contentType: 'text/html', text: '' };
	const sighting = await fetchSogoSighting(drawn, page, serverWith(blocks(invitation), { '/view': refused }));
	expect(sighting?.events[0]?.people).toEqual([{ email: 'o@example.org' }]);
});

test('another version without these answers leaves the page’s own reading', async () => {
	const none = { status: 404, contentType: 'text/html', text: '' };
	expect(await fetchSogoSighting(drawn, page, serverWith(blocks(), { eventsblocks: none }))).toBeUndefined();
	expect(await fetchSogoSighting(drawn, page, serverWith({ events: [] }))).toBeUndefined();
	expect(
		await fetchSogoSighting(drawn, page, serverWith(blocks(), { jsonDefaults: json({}) })),
	).toBeUndefined();
});

test.each([
	['the form for signing in', { status: 200, contentType: 'text/html', text: '<html>' }],
	['500', { status: 500, contentType: 'text/html', text: '' }],
	['403', { status: 403, contentType: 'text/plain', text: '' }],
])('nothing is concluded from %s', async (_, answer) => {
	const server = serverWith(blocks(), { eventsblocks: answer });
	await expect(fetchSogoSighting(drawn, page, server)).rejects.toThrow('does not answer');
});
