import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Sighting } from '@/utils/support/sighting';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { type ExtensionBrowser, waitFor } from '../../scripts/browser/launch-extension.ts';
import { SogoClient } from '../../scripts/test-sogo/sogo-calendar.ts';
import { type SogoFront, startSogoFront } from '../../scripts/test-sogo/sogo-front.ts';
import { leadersWeek, truthOfTheWeek } from './leaders-week.ts';
import { bundle, launchBrowser, openView, type SogoView, signIn } from './sogo-browser.ts';

const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
const expected = truthOfTheWeek.map((event) => ({
	calendarId: 'personal',
	allDay: false,
	status: 'confirmed',
	response: null,
	people: [],
	...event,
}));

let front: SogoFront;
let script: string;

beforeAll(async () => {
	front = await startSogoFront(inject('sogodPort'));
	script = await bundle('in-page.ts');
	for (const { owner = 'leader', ...event } of leadersWeek) await new SogoClient(front.url, owner).put(event);
});
afterAll(() => front?.close());

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, a week of a real SOGo', (family) => {
	let extension: ExtensionBrowser;
	let page: Page;

	beforeAll(async () => {
		extension = await launchBrowser(family, inject('sogoBuilds')[family]);
		page = await extension.browser.newPage();
		await signIn(page, front.url);
	});
	afterAll(() => extension?.close());

	async function read(how: 'drawn' | 'told', view: SogoView, day = '2026-11-23'): Promise<Sighting> {
		await openView(page, front.url, view, day);
		await page.evaluate(script);
		let sighting: Sighting | null = null;
		await waitFor(
			async () => {
				sighting = JSON.parse(
					(await page.evaluate(`soundingsTest.${how}()
					.then?.(JSON.stringify) ?? JSON.stringify(soundingsTest.${how}())`)) as string,
				);
				return sighting !== null && sighting.events.length > 0;
			},
			{ what: `the ${view}` },
		);
		if (!sighting) throw new Error('Nothing was read');
		return sighting;
	}

	test('is told by its server to the minute, with ids, answers and people', async () => {
		const sighting = await read('told', 'week');
		expect(sighting).toMatchObject({
			calendar: 'sogo',
			account: 'leader@example.com',
			view: 'week',
			zone: 'Europe/Berlin',
			days: week,
			completeDays: week,
			shownCalendars: ['personal'],
			unread: 0,
		});
		expect(sighting.events).toEqual(expect.arrayContaining(expected));
		expect(sighting.events).toHaveLength(expected.length);
	});

	test.each<SogoView>(['day', 'multicolumnday'])('is told the same in the %s view', async (view) => {
		const { events, days } = await read('told', view, '2026-11-24');
		expect(days).toEqual(['2026-11-24']);
		expect(events).toEqual(
			expected
				.filter(({ start, end }) => start.slice(0, 10) <= '2026-11-24' && end > '2026-11-24')
				.filter(({ start }) => start.slice(0, 10) >= '2026-11-24'),
		);
	});

	test('is told the same within its month', async () => {
		const { events, days } = await read('told', 'month');
		expect(days).toHaveLength(42);
		expect(events).toEqual(expect.arrayContaining(expected));
	});

	test.each([
		['autumn', '2026-10-01', ['2026-10-25', '2026-10-26', '2026-11-01']],
		['spring', '2027-03-01', ['2027-03-28', '2027-03-29', '2027-04-01']],
	])('keeps its times after clocks change in %s', async (_, day, dates) => {
		const client = new SogoClient(front.url);
		for (const date of dates)
			await client.put({
				id: `clock-${date}`,
				title: 'Same hour',
				start: `${date}T10:10`,
				end: `${date}T11:10`,
			});
		const { events, unread } = await read('told', 'month', day);
		for (const date of dates) await client.remove(`clock-${date}`);
		const { offset } = Temporal.PlainDate.from(dates[1] ?? '').toZonedDateTime('Europe/Berlin');
		expect(unread).toBe(0);
		expect(events.filter(({ title }) => title === 'Same hour').map(({ start, end }) => [start, end])).toEqual(
			dates.map((date) => [`${date}T10:10:00${offset}`, `${date}T11:10:00${offset}`]),
		);
	});

	test('is drawn in quarters of an hour: such days are not complete, and nothing else is wrong', async () => {
		const { events, completeDays, unread } = await read('drawn', 'week');
		expect(unread).toBe(0);
		expect(completeDays).toEqual(['2026-11-29']);
		expect(events.map(({ title }) => title).sort()).toEqual(expected.map(({ title }) => title).sort());
		for (const event of events) {
			const truth = expected.find(({ title }) => title === event.title);
			const { title, start, end, allDay } = truth ?? {};
			if (title !== 'Handover') expect(event).toMatchObject({ start, end, allDay });
			expect(event.status).toBe(truth?.status === 'cancelled' ? 'cancelled' : 'confirmed');
			expect(event.response).toBe(
				truth?.people?.length && truth.response !== 'accepted' ? truth.response : null,
			);
			expect(event.showAs).toBe(truth?.showAs);
		}
		expect(events.find(({ title }) => title === 'Handover')).toMatchObject({
			start: '2026-11-23T12:45:00+01:00',
			end: '2026-11-23T13:15:00+01:00',
		});
	});

	test('has the same derived ids in its month, where starts are exact', async () => {
		const inWeek = await read('drawn', 'week');
		const inMonth = await read('drawn', 'month');
		const ids = inMonth.events.map(({ id }) => id);
		for (const { id } of inWeek.events) expect(ids).toContain(id);
		expect(inMonth.events.find(({ title }) => title === 'Handover')).toMatchObject({
			start: '2026-11-23T12:50:00+01:00',
			end: null,
		});
	});

	test('has a place for the mark of each day, and a column from midnight to midnight', async () => {
		await read('drawn', 'week');
		const places = (await page.evaluate('soundingsTest.places()')) as {
			day: string;
			header: string;
			columnTop: number;
			columnBottom: number;
		}[];
		expect(places.map(({ day }) => day)).toEqual(week);
		for (const { day, header, columnTop, columnBottom } of places) {
			expect(header).toContain(String(Number(day.slice(8))));
			expect(columnBottom - columnTop).toBeGreaterThan(500);
		}
	});
});
