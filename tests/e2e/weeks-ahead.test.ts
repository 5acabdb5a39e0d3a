import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, clickButton } from '../../scripts/start/drive-pages.ts';
import { googleReplica } from '../fixtures/google/google-replica.ts';
import type { ReplicaEntry } from '../fixtures/google/replica-spec.ts';
import { seededRandom } from '../fixtures/google/seeded-random.ts';
import { at, entry, fullDays, startOfWeek, weekOf, zone } from './google-week.ts';
import { openAtAddress } from './serve-page.ts';
import { says } from './use-browser.ts';

const monday = startOfWeek(Temporal.Now.plainDateISO(zone));
const nextMonday = monday.add({ weeks: 1 });
/** The standing call is booked for next Wednesday: ahead, whatever day it is. */
const wednesday = nextMonday.add({ days: 2 });
const peer = { id: 'peer-1', name: 'First peer', kind: 'peer' as const, addresses: ['peer@example.com'] };
const title = 'Call with First peer';
const [beforeTitle = ''] = texts.seriesAsk.split('{title}');

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, on Google Calendar,', (family) => {
	let extension: ExtensionBrowser;
	let calendar: Page;
	let popup: Page;

	beforeAll(async () => {
		extension = await launchWithExtension({
			family,
			extension: inject('builds')[family],
			isHeadless: true,
			isOffline: true,
			zone,
		});
		calendar = await extension.browser.newPage();
		popup = await extension.openExtensionPage('popup.html');
	});
	afterAll(async () => extension?.close());

	describe('where no slot was seen', () => {
		test('the popup opens next week in the calendar’s own tab, and then proposes a time of it', async () => {
			const thisWeek = googleReplica(weekOf(monday, fullDays(monday)), seededRandom(3));
			const nextWeek = googleReplica(weekOf(nextMonday, []), seededRandom(4));
			await openAtAddress(calendar, thisWeek.url, thisWeek.html, { [nextWeek.url]: nextWeek.html });
			await waitFor(async () => (await askPopupState(popup)).unseenAhead !== null, { what: 'this week' });
			expect(await askPopupState(popup)).toMatchObject({
				summary: { proposal: null },
				unseenAhead: { date: nextMonday.toString(), weeksAhead: 1, canOpen: true },
			});
			await popup.bringToFront();
			await waitFor(() => says(popup, texts.popupNoSlotYet), { what: 'the word that nothing was seen' });
			const tabs = (await extension.browser.pages()).length;
			await clickButton(popup, texts.popupShowNextWeek);
			await waitFor(() => calendar.url() === nextWeek.url, { what: 'next week in the calendar’s tab' });
			await waitFor(async () => (await askPopupState(popup)).summary?.proposal !== null, {
				what: 'a proposal',
			});
			const { summary } = await askPopupState(popup);
			const date = Temporal.Instant.from(summary?.proposal?.slot.start ?? '').toZonedDateTimeISO(zone);
			expect(startOfWeek(date.toPlainDate()).toString()).toBe(nextMonday.toString());
			expect(await extension.browser.pages()).toHaveLength(tabs);
			await popup.bringToFront();
			await waitFor(() => says(popup, texts.popupAddPeer), { what: 'the proposal in the popup' });
		});

		test('no message opens anything that is not a week of that calendar', async () => {
			const before = calendar.url();
			for (const date of ['https://evil.example/', '2026-02-30', '../../x'])
				await expect(askWorker(popup, 'showWeek', { date })).rejects.toThrow(/cannot be used/);
			expect(calendar.url()).toBe(before);
		});
	});

	describe('a standing call', () => {
		beforeAll(async () => {
			await askWorker(popup, 'eraseEverything', {});
			await askWorker(popup, 'saveMember', peer);
			await show(0, []);
			await waitFor(async () => (await askPopupState(popup)).calendars.length > 0, { what: 'the calendar' });
			await askWorker(popup, 'bookSlot', {
				start: at(wednesday, '14:00'),
				end: at(wednesday, '14:30'),
				memberId: peer.id,
				kind: 'peer',
				title,
				repetition: 'fortnightly',
				how: 'form',
			});
			await show(0, [occurrence(0, 'accepted')]);
			await waitFor(async () => (await askPopupState(popup)).bookings[0]?.state === 'booked', {
				what: 'the series in the calendar',
			});
		});

		test('that is skipped once is let be', async () => {
			await waitFor(async () => (await firstWeek())?.state === 'supported', { what: 'the supported week' });
			await show(0, [occurrence(0, 'declined')]);
			await waitFor(async () => (await firstWeek())?.state === 'empty', { what: 'the call to be skipped' });
			expect((await askPopupState(popup)).seriesQuestion).toBeNull();
		});

		test('that is skipped twice is asked about, kindly, with the dates; “Leave it” puts the question away', async () => {
			await show(2, [occurrence(2, 'declined')]);
			await waitFor(async () => (await askPopupState(popup)).seriesQuestion !== null, {
				what: 'the question',
			});
			expect((await askPopupState(popup)).seriesQuestion).toMatchObject({
				title,
				repetition: 'fortnightly',
				starts: [at(wednesday, '14:00'), at(wednesday.add({ weeks: 2 }), '14:00')],
			});
			await popup.bringToFront();
			await waitFor(() => says(popup, `${beforeTitle}${title}`), { what: 'the question in the popup' });
			await clickButton(popup, texts.popupWhy);
			await waitFor(() => says(popup, texts.seriesAskReason), { what: 'why it is asked' });
			await clickButton(popup, texts.seriesLeave);
			await waitFor(async () => (await askPopupState(popup)).seriesQuestion === null, {
				what: 'no question',
			});
			await waitFor(async () => !(await says(popup, texts.seriesAskReason)), {
				what: 'the popup without it',
			});
		});

		test('that is skipped again can be moved: the calendar’s form opens with the free time that was named', async () => {
			await show(4, [occurrence(4, 'declined')]);
			await waitFor(async () => (await askPopupState(popup)).seriesQuestion !== null, {
				what: 'the question',
			});
			const slot = (await askPopupState(popup)).summary?.slots[0];
			if (!slot) throw new Error('No time is free.');
			await popup.bringToFront();
			const [before = ''] = texts.seriesMove.split('{time}');
			let move = '';
			await waitFor(
				async () => {
					const buttons = await popup.evaluate(() =>
						[...document.querySelectorAll('button')].map((button) => button.innerText.trim()),
					);
					move = buttons.find((words) => words.startsWith(before)) ?? '';
					return move !== '';
				},
				{ what: 'the button that moves it' },
			);
			await clickButton(popup, move);
			await waitFor(() => calendar.url().includes('action=TEMPLATE'), { what: 'the form' });
			const form = new URL(calendar.url()).searchParams;
			const compact = (time: string) =>
				Temporal.Instant.from(time)
					.toZonedDateTimeISO(zone)
					.toPlainDateTime()
					.toString({ smallestUnit: 'second' })
					.replaceAll(/[-:]/g, '');
			expect(form.get('dates')).toBe(`${compact(slot.start)}/${compact(slot.end)}`);
			expect(form.get('text')).toBe(title);
			expect(form.get('recur')).toMatch(/^RRULE:FREQ=WEEKLY;INTERVAL=2/);
			await waitFor(async () => (await askPopupState(popup)).seriesQuestion === null, {
				what: 'no question',
			});
			const { bookings } = await askPopupState(popup);
			expect(bookings.filter(({ state }) => state === 'waiting')).toMatchObject([{ start: slot.start }]);
		});

		async function firstWeek() {
			const { summary } = await askPopupState(popup);
			// Weeks of an American clock start on Sundays.
			return summary?.weeks.find(({ days }) => days.some(({ date }) => date === wednesday.toString()));
		}

		/** The week that lies so many after the first call. */
		async function show(weeks: number, entries: ReplicaEntry[]): Promise<void> {
			const start = startOfWeek(wednesday).add({ weeks });
			const { url, html } = googleReplica(weekOf(start, entries), seededRandom(3));
			await openAtAddress(calendar, url, html);
		}

		function occurrence(weeks: number, answer: 'accepted' | 'declined'): ReplicaEntry {
			const date = wednesday.add({ weeks });
			const start = Temporal.Instant.from(at(date, '14:00')).toString();
			return { ...entry(title, date, '14:00', '14:30'), answer, occurrence: start };
		}
	});
});
