import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoEvent, demoZone } from '../../../scripts/demo/demo-event.ts';
import { type DemoServer, startDemoServer } from '../../../scripts/demo/demo-server.ts';
import { leadersWeeks } from '../../../scripts/demo/leaders-weeks.ts';

const now = Temporal.Instant.from('2026-11-25T09:00:00Z');
const support = /peer call|my coach/i;

describe('the weeks of a leader', () => {
	test('are the same on every day of a week', () => {
		const monday = Temporal.Instant.from('2026-11-22T23:00:00Z');
		const sunday = Temporal.Instant.from('2026-11-29T22:59:00Z');
		expect(leadersWeeks(sunday)).toEqual(leadersWeeks(monday));
		expect(leadersWeeks(sunday.add({ minutes: 1 }))).not.toEqual(leadersWeeks(monday));
	});

	test('hold support in the past only, so that there is something to do', () => {
		const events = leadersWeeks(now);
		const today = now.toZonedDateTimeISO(demoZone).toPlainDate();
		const dates = events.filter(({ title }) => support.test(title)).map(({ start }) => start.slice(0, 10));
		expect(dates).toHaveLength(2);
		expect(dates.every((date) => date < today.subtract({ days: 7 }).toString())).toBe(true);
	});

	test('reach three weeks back and three ahead, and every event has an id of its own', () => {
		const events = leadersWeeks(now);
		const dates = events.map(({ start }) => start.slice(0, 10)).sort();
		expect([dates[0], dates.at(-1)]).toEqual(['2026-11-02', '2026-12-18']);
		expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
		expect(events.filter(({ start, end }) => start >= end)).toEqual([]);
	});
});

describe('the demo calendar', () => {
	let server: DemoServer;
	beforeAll(async () => {
		server = await startDemoServer({ now });
	}, 30_000);
	afterAll(() => server.close());

	const entry = {
		title: 'Call',
		start: '2026-11-26T16:00',
		end: '2026-11-26T16:30',
		guests: '',
		recurrence: '',
	};

	test('serves its pages and the real library, and names its zone, account and form', async () => {
		const page = await (await fetch(server.url)).text();
		expect(page).toContain('content="Europe/Berlin"');
		expect(page).toContain('name="calendar-account"');
		expect(page).toContain('content="/new?title={title}&amp;start={start}');
		expect(page).toContain('content="2026-11-25T09:00:');
		const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? '';
		expect((await fetch(new URL(script, server.url))).headers.get('content-type')).toContain('javascript');
		expect((await fetch(new URL('/new?title=x', server.url))).status).toBe(200);
		expect((await fetch(new URL('/nothing', server.url))).status).toBe(404);
	});

	test('keeps what is entered until it is deleted', async () => {
		const { id } = await (await post(entry)).json();
		expect((await events()).find((event) => event.id === id)).toMatchObject({ title: 'Call', series: null });
		expect((await remove(id)).status).toBe(200);
		expect((await events()).find((event) => event.id === id)).toBeUndefined();
		expect((await remove(id)).status).toBe(404);
	});

	test.each([
		['FREQ=WEEKLY', ['2026-11-26', '2026-12-03', '2026-12-10']],
		['FREQ=WEEKLY;INTERVAL=2', ['2026-11-26', '2026-12-10', '2026-12-24']],
		['FREQ=MONTHLY', ['2026-11-26', '2026-12-26', '2027-01-26']],
		['FREQ=MONTHLY;BYDAY=4TH', ['2026-11-26', '2026-12-24', '2027-01-28']],
	])('enters every occurrence of %s', async (recurrence, first) => {
		const { series } = await (await post({ ...entry, recurrence })).json();
		const dates = (await events())
			.filter((event) => event.series === series)
			.map(({ start }) => start.slice(0, 10));
		expect(dates.slice(0, 3)).toEqual(first);
	});

	test.each([
		[{ ...entry, title: ' ' }, 'a title is missing'],
		[{ ...entry, end: '2026-11-26T15:00' }, 'the end is not after the start'],
		[{ ...entry, recurrence: 'FREQ=SECONDLY' }, 'not a rule'],
		[{ ...entry, start: 'soon' }, 'not a date and time'],
		[{ ...entry, title: 'x'.repeat(20_000) }, 'too long'],
		['{', 'JSON'],
	])('says what is wrong with an entry, and changes nothing', async (body, problem) => {
		const before = await events();
		const response = await post(body);
		expect(response.status).toBe(400);
		expect((await response.json()).problem).toContain(problem);
		expect(await events()).toEqual(before);
	});

	test('takes nothing from pages elsewhere, and answers to its loopback names only', async () => {
		const elsewhere = {
			method: 'POST',
			headers: { origin: 'https://evil.example' },
			body: JSON.stringify(entry),
		};
		expect((await fetch(new URL('/events', server.url), elsewhere)).status).toBe(403);
		expect((await fetch(new URL('/events', server.url), { method: 'POST', body: '{}' })).status).toBe(403);
		const host = `calendar.evil.example:${new URL(server.url).port}`;
		const status = await new Promise((resolve) => {
			request(server.url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).end();
		});
		expect(status).toBe(403);
	});

	async function events(): Promise<DemoEvent[]> {
		return (await fetch(new URL('/events', server.url))).json();
	}

	function post(body: unknown): Promise<Response> {
		return fetch(new URL('/events', server.url), {
			method: 'POST',
			headers: { origin: server.url.slice(0, -1) },
			body: typeof body === 'string' ? body : JSON.stringify(body),
		});
	}

	function remove(id: string): Promise<Response> {
		return fetch(new URL(`/events/${encodeURIComponent(id)}`, server.url), {
			method: 'DELETE',
			headers: { origin: server.url.slice(0, -1) },
		});
	}
});
