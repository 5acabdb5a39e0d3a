import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker } from '../../scripts/start/drive-pages.ts';
import { googleReplica } from '../fixtures/google/google-replica.ts';
import type { ReplicaEntry } from '../fixtures/google/replica-spec.ts';
import { dateKey } from '../fixtures/google/replica-time-grid.ts';
import { seededRandom } from '../fixtures/google/seeded-random.ts';
import { account, at, entry, fullDays, startOfWeek, weekOf, zone } from './google-week.ts';
import { openAtAddress } from './serve-page.ts';
import { openSlotCard } from './slot-card.ts';
import { chooseInToolbarMenu, popupOpenedBesides, pressCommand, says } from './use-browser.ts';

const monday = startOfWeek(Temporal.Now.plainDateISO(zone));
/** All of its working days lie ahead, whatever day it is, and near enough to be proposed. */
const nextMonday = monday.add({ weeks: 1 });
const peer = { id: 'peer-1', name: 'First peer', kind: 'peer' as const, addresses: ['peer@example.com'] };
const families: BrowserFamily[] = ['chromium', 'firefox'];

describe.each(families)('in %s, on Google Calendar,', (family) => {
	let extension: ExtensionBrowser;
	let calendar: Page;
	let popup: Page;

	beforeAll(async () => {
		extension = await launchWithExtension({
			family,
			extension: inject('builds')[family],
			isHeadless: true,
			isOffline: true,
			zone: 'Asia/Tokyo',
		});
		calendar = await extension.browser.newPage();
		popup = await extension.openExtensionPage('popup.html');
		await askWorker(popup, 'saveMember', peer);
	});
	afterAll(async () => extension?.close());

	describe('a call is booked without the popup', () => {
		test('by a click on the ghost slot and Enter in its card: Google’s form holds what the card showed', async () => {
			const slot = await showProposal();
			const start = Temporal.Instant.from(slot.start).toZonedDateTimeISO(zone);
			await openSlotCard(calendar, {
				column: `.columns > [data-datekey="${dateKey(start.toPlainDate().toString())}"]`,
				index: 0,
				hour: start.hour + start.minute / 60,
			});
			expect((await askPopupState(popup)).bookings).toEqual([]);
			await calendar.keyboard.press('Enter');
			await expectForm(slot);
		});

		test.each([
			['keys', (browser: ExtensionBrowser) => pressCommand(browser, 'add-support-call')],
			['menu of the toolbar icon', chooseInToolbarMenu],
		])('by the %s: the same form, with one press', async (_, press) => {
			for (const { id } of (await askPopupState(popup)).bookings)
				await askWorker(popup, 'answerBooking', { id, answer: 'no' });
			const slot = await showProposal();
			await press(extension);
			await expectForm(slot);
		});

		async function showProposal() {
			await show(calendar, popup, nextMonday, [
				entry('Board meeting', nextMonday.add({ days: 1 }), '10:00', '12:00'),
			]);
			await waitFor(async () => (await proposal(popup)) !== null, { what: 'a proposal' });
			const proposed = await proposal(popup);
			if (!proposed) throw new Error('Nothing is proposed.');
			return proposed.slot;
		}

		/** Every parameter that Google's form takes of a call, and no other: nothing tells why. */
		async function expectForm({ start, end }: { start: string; end: string }): Promise<void> {
			await waitFor(() => calendar.url().includes('action=TEMPLATE'), { what: 'the form' });
			const form = new URL(calendar.url());
			expect(form.origin + form.pathname).toBe('https://calendar.google.com/calendar/render');
			expect(Object.fromEntries(form.searchParams)).toEqual({
				action: 'TEMPLATE',
				text: 'Call with First peer',
				dates: `${wallClock(start)}/${wallClock(end)}`,
				ctz: zone,
				add: 'peer@example.com',
				recur: `RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday(start)}`,
				crm: 'BUSY',
				trp: 'true',
				authuser: account,
			});
			expect((await askPopupState(popup)).bookings).toMatchObject([
				{ state: 'waiting', handedOverAs: 'form', memberId: peer.id, start, end, repetition: 'fortnightly' },
			]);
		}
	});

	describe('when every hour is taken', () => {
		beforeAll(async () => {
			await askWorker(popup, 'eraseEverything', {});
			await askWorker(popup, 'saveMember', peer);
			// Two weeks ahead reach into a third one.
			for (const weeks of [0, 1, 2]) {
				const start = monday.add({ weeks });
				await show(calendar, popup, start, fullDays(start));
			}
		});

		test('nothing is proposed, neither in the popup nor in the calendar', async () => {
			await popup.bringToFront();
			await waitFor(() => says(popup, texts.popupNoSlotAnywhere), { what: 'the word that nothing is free' });
			expect(await says(popup, texts.popupAddPeer)).toBe(false);
			const days = Array.from({ length: 21 }, (_, day) => monday.add({ days: day }).toString());
			const { marks } = await askWorker(popup, 'getPageMarks', { days });
			expect(marks).toMatchObject({ isDiscreet: false, ghost: null });
		});

		test.each([
			['keys', (browser: ExtensionBrowser) => pressCommand(browser, 'add-support-call')],
			['menu of the toolbar icon', chooseInToolbarMenu],
		])('by the %s nothing is booked: the popup opens, and says so', async (_, press) => {
			await press(extension);
			const opened = await popupOpenedBesides(popup, extension);
			await waitFor(() => says(opened, texts.popupNoSlotAnywhere), { what: 'the popup that says so' });
			await opened.close();
			await expectNothingBooked();
		});

		test('a message that asks for a time all the same is refused', async () => {
			const start = at(nextMonday, '09:00');
			await expect(askWorker(popup, 'bookProposal', { start })).rejects.toThrow('The proposal has changed');
			await expectNothingBooked();
		});

		async function expectNothingBooked(): Promise<void> {
			expect((await askPopupState(popup)).bookings).toEqual([]);
			expect(calendar.url()).not.toContain('TEMPLATE');
		}
	});
});

/** Shows a week in the calendar's tab; ends when all of it was read. */
async function show(
	calendar: Page,
	popup: Page,
	start: Temporal.PlainDate,
	entries: ReplicaEntry[],
): Promise<void> {
	const { url, html } = googleReplica(weekOf(start, entries), seededRandom(3));
	await openAtAddress(calendar, url, html);
	const isSeen = async () => {
		const { summary } = await askPopupState(popup);
		const week = summary?.weeks.find((each) => each.start === start.toString());
		return week?.days.every(({ seen }) => seen === 'complete') === true;
	};
	await waitFor(isSeen, { what: `the week of ${start}` });
}

async function proposal(popup: Page) {
	return (await askPopupState(popup)).summary?.proposal ?? null;
}

function wallClock(time: string): string {
	const local = Temporal.Instant.from(time).toZonedDateTimeISO(zone).toPlainDateTime();
	return local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

function weekday(time: string): string {
	const { dayOfWeek } = Temporal.Instant.from(time).toZonedDateTimeISO(zone);
	return ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][dayOfWeek - 1] ?? '';
}
