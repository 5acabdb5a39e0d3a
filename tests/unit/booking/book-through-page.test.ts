import ICAL from 'ical.js';
import { beforeEach, expect, test } from 'vitest';
import english from '@/locales/en.json';
import { bookThroughPage, type PageBookingReply, undoPageBooking } from '@/utils/booking/book-through-page';
import type { BookingDraft } from '@/utils/booking/booking-draft';
import { calendarDoor } from '@/utils/booking/page-calendar-door';

const origin = 'https://cloud.example.com';
const folder = '/dav/calendars/leader/personal/';
const draft: BookingDraft = {
	title: 'Call with a peer',
	start: '2026-11-25T14:00:00+01:00',
	end: '2026-11-25T14:30:00+01:00',
	zone: 'Europe/Berlin',
	guests: ['peer@example.com'],
	repetition: 'weekly',
};

/** A CalDAV server as RFC 4791 wants it, which can be made to fail: the real ones are tried by the SOGo suite. */
let files: Map<string, { text: string; etag: string }>;
let requests: string[];
let fails: (method: string) => Response | undefined;

beforeEach(() => {
	files = new Map();
	requests = [];
	fails = () => undefined;
});

async function answer(url: string, { method = '', headers, body }: RequestInit): Promise<Response> {
	requests.push(`${method} ${url}`);
	const failure = fails(method);
	if (failure) return failure;
	const known = files.get(url);
	const sent = new Headers(headers);
	if (method === 'PROPFIND') {
		const found = `<d:multistatus xmlns:d="DAV:"><d:getetag>${known?.etag.replaceAll('"', '&quot;')}</d:getetag></d:multistatus>`;
		return known ? new Response(found, { status: 207 }) : new Response('', { status: 404 });
	}
	if (method === 'DELETE') {
		if (known && sent.get('if-match') !== known.etag) return new Response(null, { status: 412 });
		return new Response(null, { status: files.delete(url) ? 204 : 404 });
	}
	if (known && sent.get('if-none-match') === '*') return new Response(null, { status: 412 });
	const etag = `"${requests.length}"`;
	files.set(url, { text: String(body), etag });
	return new Response(null, { status: 201, headers: { etag } });
}

const door = () => calendarDoor({ fetch: answer, origin, folder, signal: new AbortController().signal });

function book(change: Partial<Parameters<typeof bookThroughPage>[0]> = {}): Promise<PageBookingReply> {
	return bookThroughPage({
		draft,
		uid: 'call-1',
		now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
		door: door(),
		eventsOn: async () => [],
		...change,
	});
}

const name = `${origin}${folder}call-1.ics`;
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };

test('one event is written, whole, and never over another', async () => {
	expect(await book({ organizer: 'leader@example.com', reminderMinutes: 10 })).toEqual({
		written: { folder, name: 'call-1.ics', etag: '"2"' },
	});
	const event = new ICAL.Component(ICAL.parse(files.get(name)?.text ?? '')).getFirstSubcomponent('vevent');
	const value = (property: string) => String(event?.getFirstPropertyValue(property));
	expect(value('uid')).toBe('call-1');
	expect(value('dtstamp')).toBe('2026-11-23T09:00:00Z');
	expect(value('class')).toBe('PRIVATE');
	expect(value('transp')).toBe('OPAQUE');
	expect(value('attendee')).toBe('mailto:peer@example.com');
	expect(value('organizer')).toBe('mailto:leader@example.com');
	expect(value('rrule')).toContain('FREQ=WEEKLY');
	expect(String(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-PT10M');
});

test('nobody is invited unless the leader is named as the one who invites', async () => {
	await book();
	expect(files.get(name)?.text).not.toMatch(/ATTENDEE|ORGANIZER/);
});

test.each<[string, () => Response, string]>([
	['a form for signing in', () => new Response('<form>', html), 'bookingSignedOut'],
	['401', () => new Response('', { status: 401 }), 'bookingSignedOut'],
	['403', () => new Response('', { status: 403 }), 'bookingReadOnly'],
	['500', () => new Response('', { status: 500 }), 'bookingRefused'],
	['507', () => new Response('', { status: 507 }), 'bookingRefused'],
])(
	'a server that answers the writing with %s: one line, and nothing is written',
	async (_, response, key) => {
		fails = (method) => (method === 'PUT' ? response() : undefined);
		expect(await book()).toMatchObject({ failed: { key } });
		expect(key in english).toBe(true);
		expect(files.size).toBe(0);
	},
);

test('a server that does not tell what is there is not written to', async () => {
	expect(await book({ eventsOn: async () => undefined })).toMatchObject({
		failed: { key: 'bookingNotChecked' },
	});
	expect(await book({ eventsOn: () => Promise.reject(new Error('signed out')) })).toMatchObject({
		failed: { key: 'bookingNoConnection' },
	});
	expect(requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
});

test('the days asked about are those of the call in its own zone', async () => {
	const asked: string[][] = [];
	const night = { ...draft, start: '2026-11-25T22:45:00Z', end: '2026-11-25T23:15:00Z' };
	await book({
		draft: night,
		eventsOn: async (days) => {
			asked.push(days);
			return [];
		},
	});
	expect(asked).toEqual([['2026-11-25', '2026-11-26']]);
});

test('an answer that was lost is looked up, and the call is not written again', async () => {
	fails = (method) => {
		if (method !== 'PUT') return undefined;
		fails = () => undefined;
		files.set(name, { text: 'BEGIN:VCALENDAR', etag: '"stored"' });
		throw new TypeError('Failed to fetch');
	};
	expect(await book()).toEqual({ written: { folder, name: 'call-1.ics', etag: '"stored"' } });
	expect(await book()).toEqual({ written: { folder, name: 'call-1.ics', etag: '"stored"' } });
	expect(requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
});

test('Undo deletes what was written, and only that', async () => {
	const written = { folder, name: 'call-1.ics', etag: '"2"' };
	await book();
	expect(await undoPageBooking(door(), { ...written, etag: '"1"' })).toMatchObject({
		failed: { key: 'bookingChangedSince' },
	});
	expect(await undoPageBooking(door(), { ...written, etag: null })).toMatchObject({
		failed: { key: 'bookingChangedSince' },
	});
	expect(files.size).toBe(1);
	expect(await undoPageBooking(door(), written)).toEqual({ undone: true });
	expect(files.size).toBe(0);
});

test.each(['../other/call.ics', 'a/b.ics', '.hidden.ics', 'call.txt', 'https://elsewhere.example/x.ics'])(
	'no file outside of the folder can be reached: %s',
	async (file) => {
		await expect(door().send('PUT', file)).rejects.toThrow('Only a file of this calendar');
		expect(requests).toEqual([]);
	},
);

test('no folder of another site can be opened', () => {
	const { signal } = new AbortController();
	const open = (other: string) => () => calendarDoor({ fetch: answer, origin, folder: other, signal });
	expect(open('https://elsewhere.example/dav/')).toThrow('own site');
	expect(open('/dav/file.ics')).toThrow('own site');
});
