import fc from 'fast-check';
import { expect, test } from 'vitest';
import sogo from '@/utils/calendars/sogo';
import type { PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { type PageReading, readSighting } from '@/utils/page/read-sighting';
import type { CalendarEvent } from '@/utils/support/sighting';
import { type ReplicaEntry, type ReplicaPage, sogoReplica } from '../fixtures/sogo/sogo-replica';

const calendar = sogo as unknown as PageCalendar;
const zone = 'Europe/Berlin';
const monday = '2026-11-23';
const week: ReplicaPage = { view: 'week', first: monday, zone, entries: [] };

function read(page: Partial<ReplicaPage>, browserZone = 'Asia/Tokyo'): PageReading | undefined {
	const { html, url } = sogoReplica({ ...week, ...page });
	const document = new DOMParser().parseFromString(html, 'text/html');
	const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
	const at = { document, url: new URL(url), now, browserZone };
	expect(findCalendar(at, [calendar])).toBe(calendar);
	return readSighting(calendar, at);
}

function eventsOf(entries: ReplicaEntry[], page: Partial<ReplicaPage> = {}): CalendarEvent[] {
	return read({ ...page, entries })?.sighting.events ?? [];
}

const spans = (events: CalendarEvent[]) => events.map(({ start, end }) => [start, end]);

test('reads who is signed in, what is shown, and a zone that the page’s offsets tell', () => {
	const reading = read({ calendars: { personal: true, peer_team: false } });
	expect(reading?.sighting).toMatchObject({
		calendar: 'sogo',
		account: 'leader@example.com',
		view: 'week',
		zone: 'Etc/GMT-1',
		shownCalendars: ['personal'],
		unread: 0,
		events: [],
	});
	expect(reading?.sighting.completeDays).toHaveLength(7);
	expect(read({}, 'Europe/Paris')?.sighting.zone).toBe('Europe/Paris');
});

test('a title is the words alone: no priority, no icon’s name, no place', () => {
	const [event] = eventsOf([
		{
			title: '<b>Q&A</b>  "all hands" 🎉',
			start: `${monday}T10:00`,
			end: `${monday}T11:00`,
			isRecurring: true,
			location: 'Room 1',
		},
	]);
	expect(event).toMatchObject({ title: '<b>Q&A</b> "all hands" 🎉', calendarId: 'personal' });
	expect(event?.series).not.toBeNull();
});

test('times in quarters of an hour: their days are not complete', () => {
	const reading = read({
		entries: [{ title: 'Handover', start: `${monday}T12:50`, end: `${monday}T13:05` }],
	});
	expect(spans(reading?.sighting.events ?? [])).toEqual([
		['2026-11-23T12:45:00+01:00', '2026-11-23T13:15:00+01:00'],
	]);
	expect(reading?.sighting.completeDays).not.toContain(monday);
});

test('answers, cancelled and free entries by their classes', () => {
	const plain = { start: `${monday}T10:00`, end: `${monday}T11:00` };
	const events = eventsOf([
		{ ...plain, title: 'a', answer: 'needs-action' },
		{ ...plain, title: 'b', answer: 'accepted' },
		{ ...plain, title: 'c', answer: 'delegated' },
		{ ...plain, title: 'd', isCancelled: true },
		{ ...plain, title: 'e', isFree: true },
	]);
	const told = Object.fromEntries(events.map((event) => [event.title, event]));
	expect(told).toMatchObject({
		a: { response: 'needs-action', status: 'confirmed' },
		b: { response: 'accepted' },
		c: { response: 'declined' },
		d: { response: null, status: 'cancelled' },
		e: { showAs: 'free' },
	});
});

test('a night and a stay of several days are one event each', () => {
	const events = eventsOf([
		{ title: 'Release', start: '2026-11-24T22:00', end: '2026-11-25T01:00' },
		{ title: 'Offsite', start: '2026-11-25T13:00', end: '2026-11-27T12:00' },
		{ title: 'Away', start: '2026-11-26', end: '2026-11-29' },
	]);
	expect(spans(events)).toEqual([
		['2026-11-24T22:00:00+01:00', '2026-11-25T01:00:00+01:00'],
		['2026-11-25T13:00:00+01:00', '2026-11-27T12:00:00+01:00'],
		['2026-11-26', '2026-11-29'],
	]);
});

test('two days off with the same name that follow each other stay two where the page draws their ends', () => {
	const events = eventsOf([
		{ title: 'Off', start: '2026-11-26', end: '2026-11-27' },
		{ title: 'Off', start: '2026-11-27', end: '2026-11-28' },
	]);
	expect(spans(events)).toEqual([
		['2026-11-26', '2026-11-27'],
		['2026-11-27', '2026-11-28'],
	]);
});

test('what began before the days shown is unread, and what goes on after them has no end', () => {
	const reading = read({
		entries: [
			{ title: 'Fair', start: '2026-11-21', end: '2026-11-25' },
			{ title: 'Night', start: '2026-11-29T22:00', end: '2026-11-30T06:00' },
		],
	});
	expect(reading?.sighting.unread).toBe(1);
	expect(reading?.problems).toEqual(['begin']);
	expect(reading?.sighting.completeDays).not.toContain('2026-11-24');
	expect(spans(reading?.sighting.events ?? [])).toEqual([['2026-11-29T22:00:00+01:00', null]]);
});

test.each([12, 24] as const)('a month writes starts exactly, with a clock of %i hours', (hours) => {
	const reading = read({
		view: 'month',
		first: '2026-10-26',
		hours,
		entries: [
			{ title: 'Early', start: `${monday}T00:05`, end: `${monday}T00:30` },
			{ title: 'Noon', start: `${monday}T12:50`, end: `${monday}T13:05` },
			{ title: 'Late', start: `${monday}T21:10`, end: '2026-11-24T02:00' },
			{ title: 'Away', start: '2026-11-26', end: '2026-11-29' },
		],
	});
	expect(reading?.sighting.unread).toBe(0);
	expect(reading?.sighting.completeDays).toHaveLength(42);
	expect(spans(reading?.sighting.events ?? [])).toEqual([
		['2026-11-23T00:05:00+01:00', null],
		['2026-11-23T12:50:00+01:00', null],
		['2026-11-23T21:10:00+01:00', null],
		['2026-11-26', '2026-11-29'],
	]);
});

test('an event has one id in day, week and month; a second of the same name has another', () => {
	const entries = ['09:05', '15:00'].map((time) => ({
		title: 'Peer call',
		start: `2026-11-25T${time}`,
		end: '2026-11-25T16:00',
	}));
	const ids = (page: Partial<ReplicaPage>) => eventsOf(entries, page).map(({ id }) => id);
	const inWeek = ids({});
	expect(new Set(inWeek).size).toBe(2);
	expect(ids({ view: 'day', first: '2026-11-25' })).toEqual(inWeek);
	expect(ids({ view: 'month', first: '2026-10-26' })).toEqual(inWeek);
});

test('nothing is concluded between two views, nor while the address is ahead of the page', () => {
	expect(read({ isChanging: true })).toBeUndefined();
	const { html } = sogoReplica(week);
	const document = new DOMParser().parseFromString(html, 'text/html');
	const { url } = sogoReplica({ ...week, first: '2026-11-30' });
	const page = {
		document,
		url: new URL(url),
		now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
		browserZone: zone,
	};
	expect(readSighting(calendar, page)).toBeUndefined();
});

test('on the day on which clocks change, a time that names no moment is unread', () => {
	const reading = read(
		{
			first: '2026-10-19',
			entries: [
				{ title: 'Twice', start: '2026-10-25T02:30', end: '2026-10-25T03:30' },
				{ title: 'Once', start: '2026-10-25T10:00', end: '2026-10-25T11:00' },
			],
		},
		'Europe/Berlin',
	);
	expect(reading?.problems).toEqual(['time']);
	expect(spans(reading?.sighting.events ?? [])).toEqual([
		['2026-10-25T10:00:00+01:00', '2026-10-25T11:00:00+01:00'],
	]);
});

const quarter = fc.integer({ min: 1, max: 94 });
const entryOf = fc
	.tuple(
		fc.string({ unit: 'grapheme', maxLength: 60 }),
		fc.integer({ min: 0, max: 6 }),
		quarter,
		fc.integer({ min: 1, max: 40 }),
	)
	.map(([title, day, from, length]): ReplicaEntry => {
		const start = Temporal.PlainDateTime.from(`${monday}T00:00`).add({ days: day, minutes: from * 15 });
		const end = start.add({ minutes: Math.min(length, 95 - from) * 15 });
		const text = (time: Temporal.PlainDateTime) => time.toString({ smallestUnit: 'minute' });
		return { title: title.replace(/[\p{Cc}\u2028\u2029]/gu, ' '), start: text(start), end: text(end) };
	});

test('whatever meetings on quarters of an hour are called, each is read at its time and in its words', () => {
	fc.assert(
		fc.property(fc.uniqueArray(entryOf, { maxLength: 12, selector: ({ start }) => start }), (entries) => {
			const events = eventsOf(entries);
			const told = events.map(({ title, start, end }) => [start.slice(0, 16), end?.slice(0, 16), title]);
			const words = (title: string) => title.replace(/\s+/g, ' ').trim();
			const truth = entries.map(({ title, start, end }) => [start, end, words(title)]);
			expect(told.sort()).toEqual(truth.sort());
			expect(new Set(events.map(({ id }) => id)).size).toBe(entries.length);
		}),
		{ numRuns: 150 },
	);
});
