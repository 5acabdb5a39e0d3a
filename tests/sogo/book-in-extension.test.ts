import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { type ExtensionBrowser, waitFor } from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, clickButton } from '../../scripts/start/drive-pages.ts';
import { SogoClient } from '../../scripts/test-sogo/sogo-calendar.ts';
import { type SogoFront, startSogoFront } from '../../scripts/test-sogo/sogo-front.ts';
import { sogoZone } from '../../scripts/test-sogo/sogo-server.ts';
import { launchBrowser, openView, signIn } from './sogo-browser.ts';

const today = Temporal.Now.plainDateISO(sogoZone);
const nextMonday = today.add({ days: 8 - today.dayOfWeek });
const peer = { id: 'peer', name: 'First peer', kind: 'peer', addresses: ['peer@example.com'] } as const;

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, one click in the popup', (family) => {
	let front: SogoFront;
	let client: SogoClient;
	let extension: ExtensionBrowser;
	let calendar: Page;
	let popup: Page;

	beforeAll(async () => {
		front = await startSogoFront(inject('sogodPort'));
		client = new SogoClient(front.url, 'newcomer');
		for (const id of await client.list()) await client.remove(id);
		extension = await launchBrowser(family, inject('sogoBuilds')[family]);
		popup = await extension.openExtensionPage('popup.html');
		await askWorker(popup, 'saveMember', { ...peer, addresses: [...peer.addresses] });
		calendar = await extension.browser.newPage();
		await signIn(calendar, front.url, 'newcomer');
		await showNextWeek();
		await waitFor(async () => (await proposal()) !== null, { what: 'a proposal' });
	});
	afterAll(async () => {
		await extension?.close();
		await front?.close();
	});
	beforeEach(async () => {
		for (const id of await client.list()) await client.remove(id);
		await freshProposal();
	});
	afterEach(() => {
		front.isDown = false;
		front.lostAnswers = null;
	});

	test('writes the call into SOGo, where another client finds it, and says “Booked”', async () => {
		const slot = (await proposal())?.slot;
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says(texts.bookingBooked), { what: 'the booked call' });
		const [id = '', ...others] = await client.list();
		expect(others).toEqual([]);
		const lines = (await client.get(id))?.replace(/\r?\n[ \t]/g, '').split(/\r?\n/) ?? [];
		const start = Temporal.Instant.from(slot?.start ?? '')
			.toZonedDateTimeISO(sogoZone)
			.toPlainDateTime();
		expect(lines).toContain(`DTSTART;TZID=${sogoZone}:${start.toString().replace(/[-:]/g, '')}`);
		expect(lines).toContain('SUMMARY:Call with First peer');
		expect(lines).toContain('CLASS:PRIVATE');
		expect(lines.some((line) => /^RRULE:.*INTERVAL=2/.test(line))).toBe(true);
		expect(lines.filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line))).toEqual([]);
		const { bookings, summary } = await askPopupState(popup);
		expect(bookings).toMatchObject([{ state: 'booked', memberId: 'peer', repetition: 'fortnightly' }]);
		const week = summary?.weeks.find(({ days }) =>
			days.some(({ date }) => date === slot?.start.slice(0, 10)),
		);
		expect(week).toMatchObject({ state: 'supported', support: [{ title: 'Call with First peer' }] });
	});

	test('and Undo takes it back everywhere: nobody is asked how that was', async () => {
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(async () => (await client.list()).length === 1, { what: 'the call' });
		await waitFor(async () => (await newest())?.state === 'booked', { what: 'the booked call' });
		const id = (await newest())?.id;
		await clickButton(popup, texts.undo);
		await waitFor(() => says(texts.undone), { what: 'the call taken back' });
		expect(await client.list()).toEqual([]);
		const { bookings, cancellations } = await askPopupState(popup);
		expect(bookings.map((booking) => booking.id)).not.toContain(id);
		expect(cancellations).toEqual([]);
	});

	test('into a time that was taken meanwhile writes nothing, and says what is there', async () => {
		const { start, end } = (await proposal())?.slot ?? { start: '', end: '' };
		const wall = (time: string) =>
			Temporal.Instant.from(time)
				.toZonedDateTimeISO(sogoZone)
				.toPlainDateTime()
				.toString({ smallestUnit: 'minute' });
		await client.put({ id: 'sudden', title: 'Suddenly', start: wall(start), end: wall(end) });
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says('“Suddenly” has come into that time'), { what: 'the conflict' });
		expect(await client.list()).toEqual(['sudden']);
	});

	test('while the server is gone says so; the next click writes it, once', async () => {
		front.isDown = true;
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says(texts.bookingNoConnection), { what: 'the lost connection' });
		front.isDown = false;
		expect(await client.list()).toEqual([]);
		front.lostAnswers = 'PUT';
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(async () => (await newest())?.state === 'booked', { what: 'the booked call' });
		expect(await client.list()).toHaveLength(1);
	});

	test('from the ghost slot in the calendar: the card writes it, takes it back, and goes, all by keyboard', async () => {
		const start = Temporal.Instant.from((await proposal())?.slot.start ?? '').toZonedDateTimeISO(sogoZone);
		await calendar.bringToFront();
		await waitFor(
			async () => {
				if (await hasCard()) return true;
				const at = await calendar.evaluate(
					placeInGrid,
					start.toPlainDate().toString(),
					start.hour + start.minute / 60,
				);
				if (at) await calendar.mouse.click(at.x, at.y);
				return false;
			},
			// The card comes a moment after the click; a click beside an open card would close it.
			{ what: 'the card', betweenMs: 1500 },
		);
		await calendar.keyboard.press('Enter');
		await waitFor(async () => (await client.list()).length === 1, { what: 'the call' });
		await waitFor(async () => (await newest())?.state === 'booked', { what: 'the booked call' });
		await waitFor(
			async () => {
				if ((await client.list()).length === 0) return true;
				// Undo has the focus a moment after the booking is known.
				await calendar.keyboard.press('Enter');
				return false;
			},
			{ what: 'the call taken back', betweenMs: 1500 },
		);
		expect(await hasCard()).toBe(true);
		await calendar.keyboard.press('Escape');
		expect(await hasCard()).toBe(false);
	});

	test('with no tab of the calendar open: it is opened, and the call is written', async () => {
		await calendar.close();
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(async () => (await newest())?.state === 'booked', { what: 'the booked call' });
		expect(await client.list()).toHaveLength(1);
		calendar = (await extension.browser.pages()).find((page) => page.url().includes('/SOGo/')) as Page;
	});

	test('after the session has ended says so, and writes nothing', async () => {
		await extension.browser.deleteCookie(...(await extension.browser.cookies()));
		await clickButton(popup, texts.popupAddPeer);
		await waitFor(() => says(texts.bookingSignedOut), { what: 'the ended session' });
		expect(await client.list()).toEqual([]);
	});

	async function newest() {
		return (await askPopupState(popup)).bookings[0];
	}

	/** As on the next day: what was booked before is neither news nor in the way. */
	async function freshProposal(): Promise<void> {
		// A page that is just loading anew, as after a booking, may need a second try.
		const areGone = async () => {
			for (const { id } of (await askPopupState(popup)).bookings)
				await askWorker(popup, 'undoBooking', { id }).catch(() => undefined);
			return (await askPopupState(popup)).bookings.length === 0;
		};
		await waitFor(areGone, { what: 'the bookings taken back' });
		// The page loads anew after a booking.
		await showNextWeek();
		const isShown = async () => (await shownSlot()) === (await proposal())?.slot.start;
		await waitFor(isShown, { what: 'the proposal in the popup' });
	}

	function hasCard(): Promise<boolean> {
		return calendar.evaluate(() => document.querySelector('soundings-card') !== null);
	}

	function shownSlot(): Promise<string | undefined> {
		return popup.evaluate(() => document.querySelector<HTMLSelectElement>('.booking-when')?.value);
	}

	async function showNextWeek(): Promise<void> {
		await openView(calendar, front.url, 'week', nextMonday.toString(), 'newcomer');
	}

	async function proposal() {
		return (await askPopupState(popup)).summary?.proposal ?? null;
	}

	function says(text: string): Promise<boolean> {
		return popup.evaluate((words) => document.body.innerText.includes(words), text);
	}
});

/** In SOGo's page: where an hour of a day is drawn, scrolled into view. */
function placeInGrid(day: string, hour: number): { x: number; y: number } | null {
	const cells = document.querySelector(
		`#detailView sg-calendar-day[sg-day="${day.replaceAll('-', '')}"] .hourCells`,
	);
	cells?.querySelector(`[sg-hour="${Math.floor(hour)}"]`)?.scrollIntoView({ block: 'center' });
	const box = cells?.getBoundingClientRect();
	return box ? { x: box.left + box.width / 2, y: box.top + (box.height * hour) / 24 + 6 } : null;
}
