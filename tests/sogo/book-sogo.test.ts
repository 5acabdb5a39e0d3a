import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { PageBookingReply, WrittenCall } from '@/utils/booking/book-through-page';
import type { BookingDraft } from '@/utils/booking/booking-draft';
import type { Wording } from '@/utils/support/wording';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { type ExtensionBrowser, waitFor } from '../../scripts/browser/launch-extension.ts';
import { SogoClient } from '../../scripts/test-sogo/sogo-calendar.ts';
import { type SogoFront, startSogoFront } from '../../scripts/test-sogo/sogo-front.ts';
import { bundle, launchBrowser, openView, signIn } from './sogo-browser.ts';

const draft: BookingDraft = {
	title: 'Call with a peer; part 1, \u{1f44b}\r\nATTENDEE:mailto:nobody@example.com',
	start: '2027-02-03T14:00:00+01:00',
	end: '2027-02-03T14:30:00+01:00',
	zone: 'Europe/Berlin',
	guests: [],
	repetition: 'fortnightly',
};

let front: SogoFront;
let script: string;
let client: SogoClient;

beforeAll(async () => {
	front = await startSogoFront(inject('sogodPort'));
	client = new SogoClient(front.url, 'newcomer');
	script = await bundle('in-page.ts');
});
afterAll(() => front?.close());

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, a call booked in a real SOGo', (family) => {
	let extension: ExtensionBrowser;
	let page: Page;
	let count = 0;
	let uid = '';

	beforeAll(async () => {
		extension = await launchBrowser(family, inject('sogoBuilds')[family]);
		page = await extension.browser.newPage();
		await open();
	});
	afterAll(() => extension?.close());
	beforeEach(async () => {
		for (const id of await client.list()) await client.remove(id);
		count += 1;
		uid = `call-${family}-${count}`;
	});
	afterEach(() => {
		front.isDown = false;
		front.lostAnswers = null;
	});

	async function open(): Promise<void> {
		await signIn(page, front.url, 'newcomer');
		await openView(page, front.url, 'week', '2027-02-03', 'newcomer');
		await page.evaluate(script);
		await waitFor(() => page.evaluate('soundingsTest.drawn() !== null') as Promise<boolean>, {
			what: 'the week',
		});
	}

	async function ask<T>(call: string, ...values: unknown[]): Promise<T> {
		const list = values.map((value) => JSON.stringify(value)).join(', ');
		return JSON.parse((await page.evaluate(`soundingsTest.${call}(${list}).then(JSON.stringify)`)) as string);
	}

	const book = (options = {}) => ask<PageBookingReply>('book', draft, uid, options);
	const undo = (written: WrittenCall) => ask<{ undone: true } | { failed: Wording }>('undo', written);
	const puts = () => front.requests.filter((request) => request.startsWith('PUT /SOGo/so/')).length;

	async function booked(options = {}): Promise<WrittenCall> {
		const reply = await book(options);
		if (!('written' in reply)) throw new Error(reply.failed.key);
		return reply.written;
	}

	test('is there for another calendar client: private, busy, repeating, with a reminder', async () => {
		await booked();
		const file = (await client.get(uid))?.replace(/\r?\n[ \t]/g, '') ?? '';
		for (const line of [
			`UID:${uid}`,
			'CLASS:PRIVATE',
			'TRANSP:OPAQUE',
			'DTSTART;TZID=Europe/Berlin:20270203T140000',
			'DTEND;TZID=Europe/Berlin:20270203T143000',
			'TRIGGER:-PT10M',
		])
			expect(file.split(/\r?\n/)).toContain(line);
		expect(file).toMatch(/^RRULE:(?=.*FREQ=WEEKLY)(?=.*INTERVAL=2)(?=.*BYDAY=WE)/m);
		expect(file).toMatch(/^DTSTAMP:\d{8}T\d{6}Z/m);
		expect(file).not.toMatch(/^(ATTENDEE|ORGANIZER)/m);
		expect(file).toMatch(/^SUMMARY:Call with a peer\\; part 1\\, 👋\\nATTENDEE/m);
	});

	test('is read back by the page’s reader at its time', async () => {
		await booked();
		const { events } = await ask<{ events: object[] }>('told');
		expect(events).toMatchObject([
			{ id: `${uid}_20270203T130000Z`, series: uid, start: draft.start, end: draft.end },
		]);
	});

	test('is gone for every client after Undo, and a second Undo finds nothing to do', async () => {
		const written = await booked();
		expect(await undo(written)).toEqual({ undone: true });
		expect(await client.list()).toEqual([]);
		expect(await undo(written)).toEqual({ undone: true });
	});

	test('stays when somebody has changed it since', async () => {
		const written = await booked();
		const text = await client.get(uid);
		await client.putText(uid, text?.replace('SUMMARY:', 'SUMMARY:Changed ') ?? '');
		expect(await undo(written)).toMatchObject({ failed: { key: 'bookingChangedSince' } });
		expect(await client.get(uid)).toContain('SUMMARY:Changed');
	});

	test('is written once although it is booked twice', async () => {
		const first = await booked();
		const before = puts();
		expect(await booked()).toEqual(first);
		expect(puts()).toBe(before);
		expect(await client.list()).toEqual([uid]);
	});

	test('is not written into a time that is no longer free', async () => {
		await client.put({ id: 'new', title: 'Suddenly', start: '2027-02-03T14:20', end: '2027-02-03T15:00' });
		expect(await book()).toMatchObject({ failed: { key: 'bookingConflict', values: { title: 'Suddenly' } } });
		expect(await client.list()).toEqual(['new']);
	});

	test('is written beside what is cancelled, free or all day', async () => {
		const time = { start: '2027-02-03T14:00', end: '2027-02-03T15:00' };
		await client.put({ id: 'off', title: 'Off', ...time, status: 'CANCELLED' });
		await client.put({ id: 'free', title: 'Free', ...time, isFree: true });
		await client.put({ id: 'day', title: 'Trip', start: '2027-02-03', end: '2027-02-04' });
		await booked();
	});

	test('says so when the session has ended, writes nothing, and goes through after signing in', async () => {
		await extension.browser.deleteCookie(...(await extension.browser.cookies()));
		expect(await book()).toMatchObject({ failed: { key: 'bookingSignedOut' } });
		expect(await client.list()).toEqual([]);
		await open();
		await booked();
	});

	test('says so when the server is gone, writes nothing, and is written once when it is back', async () => {
		front.isDown = true;
		expect(await book()).toMatchObject({ failed: { key: 'bookingNoConnection' } });
		front.isDown = false;
		expect(await client.list()).toEqual([]);
		await booked();
		expect(await client.list()).toEqual([uid]);
	});

	test('whose answer gets lost on the way is found, and not written again', async () => {
		front.lostAnswers = 'PUT';
		const before = puts();
		const written = await booked();
		expect(written.etag).not.toBeNull();
		front.lostAnswers = null;
		expect(await client.list()).toEqual([uid]);
		expect(await booked()).toEqual(written);
		expect(puts() - before).toBeLessThanOrEqual(2);
		expect(await undo(written)).toEqual({ undone: true });
	});

	test('is not written into a calendar that may only be read', async () => {
		await new SogoClient(front.url, 'report').showTo('newcomer');
		await page.evaluate(async () => (await fetch('/SOGo/so/report/Calendar/personal/subscribe')).status);
		const folder = '/SOGo/so/newcomer/Calendar/report_personal/';
		expect(await book({ folder })).toMatchObject({ failed: { key: 'bookingReadOnly' } });
		expect(await new SogoClient(front.url, 'report').get(uid)).toBeUndefined();
	});

	test('reaches a guest where one is to be invited, and leaves the guest’s calendar with Undo', async () => {
		const guest = new SogoClient(front.url, 'peer');
		const invitation = { ...draft, guests: ['peer@example.com'] };
		const options = { organizer: 'newcomer@example.com' };
		const reply = await ask<{ written: WrittenCall }>('book', invitation, uid, options);
		expect(await guest.get(uid)).toContain('ATTENDEE');
		expect(await undo(reply.written)).toEqual({ undone: true });
		expect(await guest.get(uid)).toBeUndefined();
	});
});
