import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import proton from '@/utils/calendars/proton';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import type { Sighting } from '@/utils/support/sighting';
import {
	daysOf,
	isBar,
	lastDayOf,
	type ProtonEntry,
	type ProtonPage,
	protonPage,
} from '../fixtures/proton/proton-replica';

const calendar = proton as unknown as PageCalendar;
let frame: HTMLIFrameElement;
beforeAll(() => {
	frame = document.createElement('iframe');
	frame.sandbox.add('allow-same-origin');
	frame.style.cssText = 'width: 1280px; height: 900px';
	document.body.append(frame);
});
afterAll(() => frame.remove());

async function open(html: string): Promise<Page> {
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = html;
	await loaded;
	if (!frame.contentDocument) throw new Error('The frame has no document.');
	const url = new URL('https://calendar.proton.me/u/0/week/2026/11/23');
	const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
	return { document: frame.contentDocument, url, now, browserZone: 'Europe/Berlin' };
}

async function read(page: ProtonPage, change = (html: string) => html): Promise<Sighting | undefined> {
	const opened = await open(change(protonPage(page)));
	expect(findCalendar(opened, [calendar])).toBe(calendar);
	return readSighting(calendar, opened)?.sighting;
}

const plainWeek: ProtonPage = {
	...{ view: 'week', first: '2026-11-23', dayCount: 7, entries: [], language: 'en', hours: 12 },
	...{ offset: 'GMT+1', barRows: 3, hasCustomProperties: true },
};
const call: ProtonEntry = { title: 'Peer call', start: '2026-11-25T10:00', end: '2026-11-25T10:30' };
const leave: ProtonEntry = { title: 'Leave', start: '2026-11-26', end: '2026-11-28' };
const allDays = daysOf(plainWeek);

test('an empty week is seen and complete', async () => {
	expect(await read(plainWeek)).toMatchObject({
		...{ calendar: 'proton', account: null, view: 'week', zone: 'Europe/Berlin', events: [], unread: 0 },
		...{ days: allDays, completeDays: allDays },
	});
});

test('reads meetings, nights and days off, each once', async () => {
	const sighting = await read({
		...plainWeek,
		entries: [
			call,
			leave,
			{ title: 'Launch', start: '2026-11-24T22:00', end: '2026-11-25T02:00', isUnanswered: true },
			{ title: 'Late', start: '2026-11-26T23:00', end: '2026-11-27T00:00' },
			{ title: 'Before', start: '2026-11-22T23:30', end: '2026-11-23T00:15' },
			{ title: 'Check-in', start: '2026-11-23T09:00', end: '2026-11-23T09:15' },
		],
	});
	expect(sighting).toMatchObject({ unread: 0, completeDays: allDays });
	expect(sighting?.events.map(({ title, start, end, response }) => [title, start, end, response])).toEqual([
		['Before', '2026-11-22T23:30:00+01:00', '2026-11-23T00:15:00+01:00', null],
		['Check-in', '2026-11-23T09:00:00+01:00', '2026-11-23T09:15:00+01:00', null],
		['Launch', '2026-11-24T22:00:00+01:00', '2026-11-25T02:00:00+01:00', 'needs-action'],
		['Peer call', '2026-11-25T10:00:00+01:00', '2026-11-25T10:30:00+01:00', null],
		['Leave', '2026-11-26', '2026-11-28', null],
		['Late', '2026-11-26T23:00:00+01:00', '2026-11-27T00:00:00+01:00', null],
	]);
	expect(new Set(sighting?.events.map(({ id }) => id)).size).toBe(6);
});

test('what is struck out may be declined: it does not count, and is no cancellation', async () => {
	const entries = [call, leave].map((entry) => ({ ...entry, isCancelled: true }));
	const sighting = await read({ ...plainWeek, entries });
	expect(sighting?.events.map(({ status, response }) => [status, response])).toEqual([
		['confirmed', 'declined'],
		['confirmed', 'declined'],
	]);
});

describe('is not guessed', () => {
	test.each([
		['the zone, which is another than the browser’s', { offset: 'GMT-5' }],
		['the zone, which an older page does not tell', { offset: null }],
	])('%s', async (_, change) => {
		const sighting = await read({ ...plainWeek, ...change, entries: [call, leave] });
		expect(sighting?.events.map(({ title }) => title)).toEqual(['Leave']);
		expect(sighting?.unread).toBe(1);
		// The call, a day more at each side; and the ends, which a meeting of another day may reach into.
		expect(sighting?.completeDays).toEqual(allDays.slice(4, 6));
		const empty = await read({ ...plainWeek, ...change });
		expect(empty?.completeDays).toEqual(allDays.slice(1, 6));
	});

	test('the begin of days off that began before the week', async () => {
		const sighting = await read({ ...plainWeek, entries: [{ ...leave, start: '2026-11-20' }] });
		expect(sighting).toMatchObject({ events: [], unread: 1, completeDays: allDays.slice(5) });
	});

	test('the end of days off that go on after it', async () => {
		const sighting = await read({ ...plainWeek, entries: [{ ...leave, end: '2026-12-04' }] });
		expect(sighting?.events).toMatchObject([{ start: '2026-11-26', end: null, allDay: true }]);
	});

	test.each([
		['an event that is being looked at or made', { entries: [{ ...call, isSelected: true }] }],
		['the busy times of somebody else', { busy: 'First peer' }],
		[
			'an event of more than a day, whose end is not told',
			{ entries: [{ ...call, end: '2026-11-26T18:00' }] },
		],
	])('%s', async (_, change) => {
		const sighting = await read({ ...plainWeek, ...change });
		expect(sighting?.events).toEqual([]);
		expect(sighting?.unread).toBeGreaterThan(0);
		expect(sighting?.completeDays).not.toContain('2026-11-25');
	});

	test.each([
		[
			'the time says another hour than the block',
			(html: string) => html.replace('10:00 AM - 10:30', '9:00 AM - 9:30'),
		],
		['the title is another', (html: string) => html.replace('title="Peer call"', 'title="Board"')],
		['the block is longer than its time', (html: string) => html.replace('height:2.08', 'height:9.08')],
	])('an event of which %s', async (_, change) => {
		expect(change(protonPage({ ...plainWeek, entries: [call] }))).not.toBe(
			protonPage({ ...plainWeek, entries: [call] }),
		);
		const sighting = await read({ ...plainWeek, entries: [call] }, change);
		expect(sighting).toMatchObject({ events: [], unread: 1 });
	});
});

test('concludes nothing while events are being unlocked, or headings and columns differ', async () => {
	expect(await read({ ...plainWeek, entries: [{ ...call, isLoading: true }] })).toBeUndefined();
	expect(await read({ ...plainWeek, entries: [{ ...leave, isLoading: true }] })).toBeUndefined();
	expect(
		await read(plainWeek, (html) => html.replace('November 25th, 2026', 'November 5th, 2026')),
	).toBeUndefined();
});

test('a day that hides something is not complete, nor is the next: what is hidden may last over midnight', async () => {
	const entries = Array.from({ length: 5 }, (_, i) => ({ ...leave, title: `Away ${i}` }));
	const sighting = await read({ ...plainWeek, entries });
	expect(sighting?.events).toHaveLength(3);
	expect(sighting?.completeDays).toEqual(
		allDays.filter((day) => !['2026-11-26', '2026-11-27', '2026-11-28'].includes(day)),
	);
	const night = { title: 'Launch', start: '2026-11-25T21:15', end: '2026-11-26T01:15' };
	const whole = { title: 'Away', start: '2026-11-25', end: '2026-11-26' };
	const month = { ...plainWeek, view: 'month', dayCount: 35, offset: null, barRows: 1 } as const;
	const ofMonth = await read({ ...month, entries: [whole, night] });
	expect(ofMonth?.completeDays).not.toContain('2026-11-25');
	expect(ofMonth?.completeDays).not.toContain('2026-11-26');
});

test('a month tells days off over its rows, and the hours of nothing', async () => {
	const month = { ...plainWeek, view: 'month', first: '2026-10-26', dayCount: 42, offset: null } as const;
	const sighting = await read({ ...month, entries: [call, { ...leave, end: '2026-12-02' }] });
	expect(sighting).toMatchObject({ view: 'month', unread: 1 });
	expect(sighting?.events).toMatchObject([{ title: 'Leave', start: '2026-11-26', end: '2026-12-02' }]);
	expect(sighting?.completeDays).toEqual(
		daysOf(month).filter((day) => !['2026-10-26', '2026-11-25', '2026-11-26', '2026-12-06'].includes(day)),
	);
});

test('marks have a place in each day', async () => {
	const page = await open(protonPage({ ...plainWeek, entries: [call] }));
	const survey = calendar.survey(page);
	const places = survey ? calendar.dayPlaces(survey, page) : [];
	expect(places.map(({ day }) => day)).toEqual(allDays);
	expect(places[2]?.column?.element.querySelectorAll('.calendar-eventcell')).toHaveLength(1);
});

const titles = fc.oneof(
	fc.constantFrom(
		'Peer call',
		'10:00 AM - 11:00 AM',
		'<b>x</b> & "y"',
		'a  b',
		'\u202eevil\u202c',
		'1 more',
		'🎉, 9:00',
		'GMT+1',
	),
	fc.string({ minLength: 1, maxLength: 20 }).map((text) => `t${text.replace(/[\s\p{Cc}]/gu, '')}`),
);
const entry = fc
	.record({
		title: titles,
		day: fc.integer({ min: -2, max: 8 }),
		quarter: fc.integer({ min: 0, max: 95 }),
		minutes: fc.constantFrom(0, 5, 15, 30, 45, 60, 95, 240, 600, 1600),
		days: fc.constantFrom(0, 0, 0, 1, 2, 9),
		isCancelled: fc.boolean(),
		isUnanswered: fc.boolean(),
	})
	.map(({ title, day, quarter, minutes, days, isCancelled, isUnanswered }): ProtonEntry => {
		const date = Temporal.PlainDate.from('2026-11-23').add({ days: day });
		const start = date.toPlainDateTime().add({ minutes: quarter * 15 });
		const text = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' });
		return {
			...{ title, isCancelled, isUnanswered },
			...(days > 0
				? { start: date.toString(), end: date.add({ days }).toString() }
				: { start: text(start), end: text(start.add({ minutes })) }),
		};
	});

test('of random pages nothing is read wrong, and no day is called complete that is not', async () => {
	const pages = fc.record({
		entries: fc.uniqueArray(entry, { maxLength: 12, selector: ({ title }) => title }),
		view: fc.constantFrom('week' as const, 'day' as const, 'month' as const),
		language: fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'ru', 'tr', 'ja', 'ko'),
		hours: fc.constantFrom(12 as const, 24 as const),
		offset: fc.constantFrom('GMT+1', 'GMT+1', 'GMT+5:30', null),
		barRows: fc.integer({ min: 1, max: 4 }),
		hasCustomProperties: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(pages, async (drawn) => {
			const dayCount = { day: 1, week: 7, month: 35 }[drawn.view];
			const page = {
				...drawn,
				first: '2026-11-23',
				dayCount,
				offset: drawn.view === 'month' ? null : drawn.offset,
			};
			const sighting = await read(page);
			expect(sighting?.days).toEqual(daysOf(page));
			const truth = new Map(page.entries.map((one) => [one.title, one]));
			for (const event of sighting?.events ?? []) {
				const one = truth.get(event.title);
				const instant = (time = '') => (time.includes('T') ? `${time}:00+01:00` : time);
				expect(event).toMatchObject({
					...{ start: instant(one?.start), allDay: !one?.start.includes('T'), status: 'confirmed' },
					response: one?.isCancelled ? 'declined' : one?.isUnanswered ? 'needs-action' : null,
				});
				if (event.end !== null) expect(event.end).toBe(instant(one?.end));
				truth.delete(event.title);
			}
			for (const missed of truth.values()) {
				const until =
					isBar(missed) && missed.end <= missed.start ? missed.start.slice(0, 10) : lastDayOf(missed);
				const lost = daysOf(page).filter((day) => day >= missed.start.slice(0, 10) && day <= until);
				expect(sighting?.completeDays.filter((day) => lost.includes(day))).toEqual([]);
			}
			const canTell = page.offset === 'GMT+1' && !page.entries.some((one) => isBar(one));
			if (canTell) expect(sighting?.completeDays).toEqual(daysOf(page));
		}),
		{ numRuns: 150, endOnFailure: true },
	);
});
