import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/browser/launch-chromium';
import { callSoundings, folderWith, runSoundings } from './run-soundings';

const library = join(import.meta.dirname, '../../../node_modules/@fullcalendar');
const unknownPage = '<!doctype html><title>Plain</title><p>No calendar here';

describe('read', () => {
	test('reads a saved page of a real calendar as if it were served at its address, in the zone of the system', async () => {
		const folder = await folderWith({ 'week.html': await saveFullCalendar() });
		const args = [
			'--url',
			'https://calendar.example.com/week',
			'--now',
			'2026-11-23T08:00:00Z',
			join(folder, 'week.html'),
		];
		const { status, lines } = await runSoundings(['read', ...args], '', { TZ: 'Asia/Tokyo' });
		expect([status, lines.length]).toEqual([0, 1]);
		expect(lines[0]).toMatchObject({
			calendar: 'fullcalendar',
			view: 'week',
			zone: 'Asia/Tokyo',
			days: [
				'2026-11-22',
				'2026-11-23',
				'2026-11-24',
				'2026-11-25',
				'2026-11-26',
				'2026-11-27',
				'2026-11-28',
			],
			unread: 0,
			events: [
				{
					title: 'Peer call',
					start: '2026-11-24T10:00:00+09:00',
					end: '2026-11-24T11:00:00+09:00',
					allDay: false,
				},
			],
		});
		expect(Object.keys(lines[0] as object)).toEqual([
			'calendar',
			'account',
			'view',
			'zone',
			'days',
			'completeDays',
			'shownCalendars',
			'unread',
			'events',
		]);
		const [event] = (lines[0] as { events: object[] }).events;
		expect(Object.keys(event ?? {})).toEqual([
			'id',
			'series',
			'calendarId',
			'title',
			'start',
			'end',
			'allDay',
			'status',
			'response',
			'people',
		]);
	});

	test('says that a page is of no known calendar', async () => {
		const folder = await folderWith({ 'page.html': unknownPage });
		const { status, lines } = await runSoundings([
			'read',
			'--url',
			'https://example.com/',
			join(folder, 'page.html'),
		]);
		expect([status, lines]).toEqual([0, [{ calendar: null }]]);
	});

	test('runs no script of the page and asks no server for anything', async () => {
		const requests: (string | undefined)[] = [];
		const server = createServer((request, response) => {
			requests.push(request.url);
			response.end();
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const page = `<!doctype html><meta http-equiv="refresh" content="0; url=${host}/refresh"><link rel="stylesheet" href="${host}/style">
			<script src="${host}/script"></script><script>fetch('${host}/fetch'); document.documentElement.className = 'ran'</script>
			<img src="${host}/image" onerror="fetch('${host}/onerror')"><iframe src="${host}/frame"></iframe>
			<object data="${host}/object"></object><form id="f" action="${host}/form"></form><video src="${host}/video"></video>`;
		const folder = await folderWith({ 'page.html': page });
		const { status, lines } = await runSoundings([
			'read',
			'--url',
			`${host}/calendar`,
			join(folder, 'page.html'),
		]);
		await new Promise((resolve) => server.close(resolve));
		expect([status, lines, requests]).toEqual([0, [{ calendar: null }], []]);
	});

	test('reads a batch in order, its paths from where the file lies', async () => {
		const folder = await folderWith({ 'plain.html': unknownPage, 'week.html': await saveFullCalendar() });
		const cases = ['plain.html', 'week.html', 'plain.html'].map((page, i) => ({
			url: `https://calendar.example.com/#${i}`,
			page,
		}));
		await writeFile(join(folder, 'cases.json'), JSON.stringify(cases));
		const { status, lines } = await runSoundings(['read', '--batch', join(folder, 'cases.json')]);
		expect(status).toBe(0);
		expect(lines.map((line) => (line as { calendar: string | null }).calendar)).toEqual([
			null,
			'fullcalendar',
			null,
		]);
	});

	test.each([
		['no page', ['--url', 'https://example.com/'], /give one page and its address/],
		['no address', ['package.json'], /give one page and its address/],
		[
			'a page that is not there',
			['--url', 'https://example.com/', 'nowhere.html'],
			/nowhere\.html: there is no such file/,
		],
		['an address without a scheme', ['--url', 'example.com', 'package.json'], /--url: is not an address/],
		['an address of a file', ['--url', 'file:///etc/passwd', 'package.json'], /--url: is not an address/],
		[
			'a time that does not exist',
			['--url', 'https://example.com/', '--now', '2026-02-30T10:00:00Z', 'package.json'],
			/--now: is not a time/,
		],
		[
			'a batch with an address of its own',
			['--batch', 'package.json', '--url', 'https://example.com/'],
			/--batch takes/,
		],
		['a batch that is no list', ['--batch', 'package.json'], /^soundings read: package\.json: /],
	])('refuses %s in one line', async (_, args, complaint) => {
		const outcome = await callSoundings(['read', ...args]);
		expect(outcome).toEqual({ status: 2, lines: [], complaints: expect.stringMatching(complaint) });
		expect(outcome.complaints.trim().split('\n')).toHaveLength(1);
	});

	test.each([
		[
			'{"url":"https://example.com/","page":"nowhere.html"}',
			/case 2: .*nowhere\.html: there is no such file/,
		],
		['{"url":"example","page":"page.html"}', /1\.url: is not an address/],
		['{"url":"https://example.com/","page":"page.html","now":"noon"}', /1\.now: is not a time/],
		['{"page":"page.html"}', /1\.url: /],
	])('refuses a batch with the case %s before it reads any', async (bad, complaint) => {
		const good = '{"url":"https://example.com/","page":"page.html"}';
		const folder = await folderWith({ 'page.html': unknownPage, 'cases.json': `[${good},${bad}]` });
		const outcome = await callSoundings(['read', '--batch', join(folder, 'cases.json')]);
		expect(outcome).toEqual({ status: 2, lines: [], complaints: expect.stringMatching(complaint) });
	});
});

/** The HTML of a week that the real library drew, with the styles that it added by script. */
async function saveFullCalendar(): Promise<string> {
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		await page.setContent('<!doctype html><meta charset="utf-8"><div id="calendar"></div>');
		for (const part of ['core', 'daygrid', 'timegrid'])
			await page.addScriptTag({ path: join(library, part, 'index.global.min.js') });
		return await page.evaluate(() => {
			const { FullCalendar } = globalThis as unknown as {
				FullCalendar: { Calendar: new (...args: unknown[]) => { render(): void } };
			};
			const event = { title: 'Peer call', start: '2026-11-24T10:00:00', end: '2026-11-24T11:00:00' };
			const options = {
				initialView: 'timeGridWeek',
				initialDate: '2026-11-24',
				height: 'auto',
				events: [event],
			};
			new FullCalendar.Calendar(document.getElementById('calendar'), options).render();
			for (const style of document.querySelectorAll('style'))
				style.textContent = [...(style.sheet?.cssRules ?? [])].map((rule) => rule.cssText).join('\n');
			for (const script of document.querySelectorAll('script')) script.remove();
			return document.documentElement.outerHTML;
		});
	} finally {
		await browser.close();
	}
}
