import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, clickButton } from '../../scripts/start/drive-pages.ts';
import { requesttoken } from '../fixtures/nextcloud/nextcloud-stand-in.ts';
import { NextcloudServer, zone } from './nextcloud-server.ts';

const today = Temporal.Now.plainDateISO(zone);
const nextMonday = today.add({ days: 8 - today.dayOfWeek });
const peer = { id: 'peer', name: 'First peer', kind: 'peer' as const, addresses: ['peer@example.com'] };
/** The worker gives up after 30 s, and lets the page load anew for 4 s. */
const undoLimitMs = 40_000;
const families: BrowserFamily[] = ['chromium', 'firefox'];

describe.each(families)('in %s, on Nextcloud, one click in the popup', (family) => {
	const server = new NextcloudServer();
	let extension: ExtensionBrowser;
	let calendar: Page;
	let popup: Page;

	beforeAll(async () => {
		await server.start();
		extension = await launchWithExtension({
			family,
			extension: inject('builds')[family],
			isHeadless: true,
			isOffline: true,
			zone: 'Asia/Tokyo',
		});
		popup = await extension.openExtensionPage('popup.html');
		await askWorker(popup, 'saveMember', peer);
		calendar = await extension.browser.newPage();
	});
	afterAll(async () => {
		await extension?.close();
		await server.close();
	});
	beforeEach(async () => {
		server.mend();
		// A page that is just loading anew, as after a booking, may need a second try.
		const areGone = async () => {
			for (const { id } of (await askPopupState(popup)).bookings)
				await askWorker(popup, 'undoBooking', { id }).catch(() => undefined);
			return (await askPopupState(popup)).bookings.length === 0;
		};
		await waitFor(areGone, { what: 'the bookings taken back', timeoutMs: 60_000 });
		server.objects.clear();
		await show(nextMonday);
		await waitFor(async () => (await shownSlot()) === (await proposal())?.slot.start, {
			what: 'the proposal in the popup',
		});
		server.asked = [];
	});

	test('writes the call once, private, with all that belongs to it; the page loads anew and shows it', async () => {
		const slot = (await proposal())?.slot;
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says(texts.bookingBooked), { what: 'the booked call' });
		const [put, ...others] = server.askedFor('PUT');
		expect(others).toEqual([]);
		expect(put?.headers).toMatchObject({
			requesttoken,
			'if-none-match': '*',
			'x-requested-with': 'XMLHttpRequest',
			'content-type': 'text/calendar; charset=utf-8',
		});
		const [[path, { ics }] = ['', { ics: '' }], ...more] = [...server.objects];
		expect(more).toEqual([]);
		expect(path).toBe(put?.path);
		const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n');
		const { id = '' } = (await newest()) ?? {};
		expect(path.endsWith(`/personal/${id}@soundings.ics`)).toBe(true);
		const start = wallClock(slot?.start);
		expect(lines).toEqual(
			expect.arrayContaining([
				`UID:${id}@soundings`,
				expect.stringMatching(/^DTSTAMP:\d{8}T\d{6}Z$/),
				'BEGIN:VTIMEZONE',
				`TZID:${zone}`,
				`DTSTART;TZID=${zone}:${start}`,
				`DTEND;TZID=${zone}:${wallClock(slot?.end)}`,
				'SUMMARY:Call with First peer',
				'CLASS:PRIVATE',
				'TRANSP:OPAQUE',
				'BEGIN:VALARM',
				'TRIGGER:-PT10M',
			]),
		);
		expect(lines.some((line) => /^RRULE:FREQ=WEEKLY;.*INTERVAL=2/.test(line))).toBe(true);
		expect(lines.filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line))).toEqual([]);
		await waitFor(() => pageShows('Call with First peer'), { what: 'the call in the calendar’s page' });
		const day = slot?.start.slice(0, 10);
		const { summary } = await askPopupState(popup);
		const week = summary?.weeks.find(({ days }) => days.some(({ date }) => date === day));
		expect(week).toMatchObject({ state: 'supported', support: [{ title: 'Call with First peer' }] });
	});

	test('then Undo, at once while the page still loads, deletes that very text with one click', async () => {
		server.pageDelayMs = 2500;
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says(texts.bookingBooked), { what: 'the booked call' });
		const [{ etag } = { etag: '' }] = [...server.objects.values()];
		await clickButton(popup, texts.undo);
		await waitFor(() => says(texts.undone), { what: 'the call taken back', timeoutMs: undoLimitMs });
		expect(server.objects.size).toBe(0);
		expect(server.askedFor('DELETE').map(({ headers }) => headers['if-match'])).toEqual([etag]);
		const { bookings, cancellations } = await askPopupState(popup);
		expect(bookings).toEqual([]);
		expect(cancellations).toEqual([]);
	});

	test('and what was changed since is not deleted', async () => {
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says(texts.bookingBooked), { what: 'the booked call' });
		for (const object of server.objects.values()) object.etag = '"changed"';
		await clickButton(popup, texts.undo);
		await waitFor(() => says(texts.bookingChangedSince), { what: 'the changed call' });
		expect(server.objects.size).toBe(1);
		server.objects.clear();
	});

	test('whose request arrives twice writes nothing twice: 412 is an answer, too', async () => {
		server.repeatsPut = true;
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(async () => (await newest())?.state === 'booked', { what: 'the booked call' });
		expect(server.objects.size).toBe(1);
	});

	test('whose connection is lost says so in one line; the next click finds what was written', async () => {
		server.losesAnswerOfPut = true;
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says(texts.bookingNoConnection), { what: 'the lost connection' });
		expect(server.objects.size).toBe(1);
		server.mend();
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(async () => (await newest())?.state === 'booked', { what: 'the booked call' });
		expect(server.objects.size).toBe(1);
		expect(server.askedFor('PUT')).toEqual([]);
	});

	test.each([
		['after the session has ended', { isSignedOut: true }, texts.bookingSignedOut],
		['into a calendar that may only be read', { mayWrite: false }, texts.bookingReadOnly],
		['while the server is gone', { isDown: true }, texts.bookingNoConnection],
	])('%s says so in one line, and writes nothing', async (_, change, line) => {
		Object.assign(server, change);
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says(line), { what: line });
		expect(server.objects.size).toBe(0);
		server.mend();
	});

	test('into a time that was taken meanwhile says what is there, and writes nothing', async () => {
		const start = Temporal.Instant.from((await proposal())?.slot.start ?? '').toZonedDateTimeISO(zone);
		server.put('sudden', 'Suddenly', start);
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says('“Suddenly” has come into that time'), { what: 'the conflict' });
		expect(server.askedFor('PUT')).toEqual([]);
		expect(server.objects.size).toBe(1);
	});

	test('does what an if-then plan says once its weeks have passed, at its time and once', async () => {
		for (const weeks of [-3, -2, -1]) await show(nextMonday.add({ weeks }));
		await show(nextMonday);
		expect((await askPopupState(popup)).summary?.plan).toBeNull();
		const options = await extension.openExtensionPage('options.html');
		await clickButton(options, texts.planMake);
		await waitFor(async () => (await askPopupState(popup)).summary?.plan !== null, { what: 'the plan' });
		const { slot, plan } = (await askPopupState(popup)).summary?.plan ?? {};
		expect(plan).toEqual({ kind: 'peer', weeks: 2, weekday: 4, time: '14:00', memberId: 'peer' });
		await popup.bringToFront();
		await waitFor(() => says('If 2 weeks pass without a peer call, then I book Thursday 2:00'), {
			what: 'the sentence',
		});
		await popup.evaluate(() =>
			document.querySelector<HTMLButtonElement>('.plan .question-answers button')?.click(),
		);
		await waitFor(() => says(texts.bookingBooked), { what: 'the booked call' });
		const [{ ics } = { ics: '' }] = [...server.objects.values()];
		expect(ics).toContain(`DTSTART;TZID=${zone}:${wallClock(slot?.start)}`);
		const planned = Temporal.Instant.from(slot?.start ?? '').toZonedDateTimeISO(zone);
		expect(planned.dayOfWeek).toBe(4);
		expect(planned.toPlainTime().toString({ smallestUnit: 'minute' })).toBe('14:00');
		expect(today.until(planned.toPlainDate()).days).toBeLessThanOrEqual(7);
		expect(ics.slice(ics.indexOf('BEGIN:VEVENT'))).not.toContain('RRULE');
		expect((await askPopupState(popup)).summary?.plan).toBeNull();
		await clickButton(popup, texts.undo);
		await waitFor(() => says(texts.undone), { what: 'the call taken back', timeoutMs: undoLimitMs });
		await waitFor(async () => (await askPopupState(popup)).summary?.plan !== null, {
			what: 'the plan again',
		});
		await clickButton(options, texts.planRemove);
		await waitFor(async () => (await askPopupState(popup)).summary?.plan === null, { what: 'no plan' });
		await clickButton(options, texts.undo);
		await waitFor(async () => (await askPopupState(popup)).summary?.plan !== null, {
			what: 'the plan again',
		});
		await popup.bringToFront();
		await waitFor(() => says('If 2 weeks pass'), { what: 'the sentence' });
		await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.plan > .button-icon')?.click());
		await waitFor(async () => !(await says('If 2 weeks pass').catch(() => false)), {
			what: 'the plan put away',
		});
		await options.close();
	});

	async function show(monday: Temporal.PlainDate): Promise<void> {
		// A page that is just loading anew cuts off another way.
		const isOpen = () => calendar.goto(server.pageUrl(monday), { waitUntil: 'load' }).then(() => true);
		await waitFor(isOpen, { what: 'the page' });
		await calendar.bringToFront();
		const isSeen = async () =>
			(await askPopupState(popup)).summary?.weeks
				.find(({ start }) => start === monday.toString())
				?.days.slice(0, 6)
				.every(({ seen }) => seen === 'complete') === true;
		await waitFor(isSeen, { what: `the week of ${monday}` });
	}

	async function newest() {
		return (await askPopupState(popup)).bookings[0];
	}

	async function proposal() {
		return (await askPopupState(popup)).summary?.proposal ?? null;
	}

	function shownSlot(): Promise<string | undefined> {
		return popup.evaluate(() => document.querySelector<HTMLSelectElement>('.booking-when')?.value);
	}

	/** Rejects with what it does say: whoever waits in vain is told. */
	async function says(text: string): Promise<boolean> {
		const said = await popup.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
		if (said.includes(text.replaceAll(/\s+/g, ' '))) return true;
		throw new Error(`The popup says: ${said}`);
	}

	function pageShows(title: string): Promise<boolean> {
		return calendar.evaluate(
			(words) => [...document.querySelectorAll('.fc-event-title')].some((node) => node.textContent === words),
			title,
		);
	}
});

function wallClock(time = ''): string {
	const local = Temporal.Instant.from(time).toZonedDateTimeISO(zone).toPlainDateTime();
	return local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
