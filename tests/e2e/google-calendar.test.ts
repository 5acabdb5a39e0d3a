import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, hasMarks } from '../../scripts/start/drive-pages.ts';
import { googleReplica } from '../fixtures/google/google-replica.ts';
import { openedEvent } from '../fixtures/google/opened-event.ts';
import type { ReplicaEntry } from '../fixtures/google/replica-spec.ts';
import { seededRandom } from '../fixtures/google/seeded-random.ts';
import { account, at, entry, startOfWeek, weekOf, zone } from './google-week.ts';
import { openAtAddress } from './serve-page.ts';

const monday = startOfWeek(Temporal.Now.plainDateISO(zone));

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, on Google Calendar', (family) => {
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
		await askWorker(popup, 'saveMember', {
			id: 'peer-1',
			name: 'First peer',
			kind: 'peer',
			addresses: ['peer@example.com'],
		});
		await show(monday, [entry('Board meeting', monday.add({ days: 1 }), '10:00', '12:00')]);
		await waitFor(async () => (await weekState(monday)) === 'empty', { what: 'the empty week' });
	});
	afterAll(async () => extension?.close());

	test('a week without support is marked at its header', async () => {
		await waitFor(() => hasMarks(calendar), { what: 'the marks' });
	});

	test('a mentoring session in the next week is found although browser and calendar keep different zones', async () => {
		const next = monday.add({ weeks: 1 });
		await show(next, [
			entry('Mentoring with my mentor', next.add({ days: 2 }), '22:30', '23:30'),
			{ ...entry('Peer call', next.add({ days: 3 }), '09:00', '09:30'), id: 'declined', answer: 'declined' },
		]);
		await waitFor(async () => (await weekState(next)) === 'supported', { what: 'the supported week' });
		const { summary, calendars } = await askPopupState(popup);
		const week = summary?.weeks.find(({ start }) => start === next.toString());
		expect(week?.support.map(({ title, start }) => ({ title, start }))).toEqual([
			{ title: 'Mentoring with my mentor', start: at(next.add({ days: 2 }), '22:30') },
		]);
		expect(calendars).toMatchObject([{ calendar: 'google', account, unread: 0 }]);
	});

	test('the call is handed to Google’s own form: every parameter that applies, and nothing that tells why', async () => {
		const start = at(monday.add({ weeks: 1, days: 1 }), '14:00');
		const reply = await askWorker(popup, 'bookSlot', {
			start,
			end: at(monday.add({ weeks: 1, days: 1 }), '14:30'),
			memberId: 'peer-1',
			kind: 'peer',
			title: 'Call with First peer',
			repetition: 'fortnightly',
			how: 'form',
		});
		if (!('opened' in reply)) throw new Error('No form was opened');
		const form = new URL(reply.opened);
		const date = monday.add({ weeks: 1, days: 1 }).toString().replaceAll('-', '');
		expect(form.origin + form.pathname).toBe('https://calendar.google.com/calendar/render');
		expect(Object.fromEntries(form.searchParams)).toMatchObject({
			action: 'TEMPLATE',
			text: 'Call with First peer',
			dates: `${date}T140000/${date}T143000`,
			ctz: zone,
			add: 'peer@example.com',
			authuser: account,
		});
		expect(form.searchParams.get('recur')).toMatch(/^RRULE:FREQ=WEEKLY;INTERVAL=2/);
		expect(reply.opened).not.toMatch(/support|lonely|mentor|coach/i);
	});

	test('the saved call is confirmed by the next look at the calendar', async () => {
		const next = monday.add({ weeks: 1 });
		await show(next, [entry('Call with First peer', next.add({ days: 1 }), '14:00', '14:30')]);
		await waitFor(async () => (await askPopupState(popup)).bookings.some(({ state }) => state === 'booked'), {
			what: 'the confirmed booking',
		});
	});

	test('a meeting that its title does not tell is known by the guests of its card, once it was opened', async () => {
		const later = monday.add({ weeks: 2 });
		const talk = entry('Catch-up', later.add({ days: 2 }), '11:00', '11:30');
		const guests = [{ name: 'A. Peer', email: 'peer@example.com' }];
		const { url, html } = openedEvent(
			weekOf(later, [talk]),
			{ entry: talk, guests, place: 'card' },
			seededRandom(3),
		);
		await openAtAddress(calendar, url, html);
		await waitFor(async () => (await weekState(later)) === 'empty', { what: 'the week without support' });
		await calendar.mouse.click(5, 5);
		await waitFor(async () => (await weekState(later)) === 'supported', { what: 'the supported week' });
	});

	test('a page that is still loading changes nothing', async () => {
		const before = await askPopupState(popup);
		await show(monday, [], 'no-columns');
		await new Promise((resolve) => setTimeout(resolve, 1500));
		expect((await askPopupState(popup)).summary?.weeks).toEqual(before.summary?.weeks);
	});

	test.runIf(family === 'chromium')(
		'a page that never shows its calendar is told, until one does',
		async () => {
			const isUnsettled = async () => (await askPopupState(popup)).calendars.some((one) => one.isUnsettled);
			const tab = await extension.browser.newPage();
			const { url, html } = googleReplica(weekOf(monday, [], 'no-columns'), seededRandom(5));
			await openAtAddress(tab, url, html);
			await waitFor(isUnsettled, { what: 'the word about the page', timeoutMs: 90_000 });
			await openAtAddress(tab, url, googleReplica(weekOf(monday, []), seededRandom(5)).html);
			await waitFor(async () => !(await isUnsettled()), { what: 'the page that is read' });
			await tab.close();
		},
	);

	async function weekState(start: Temporal.PlainDate): Promise<string | undefined> {
		const { summary } = await askPopupState(popup);
		return summary?.weeks.find((week) => week.start === start.toString())?.state;
	}

	async function show(
		start: Temporal.PlainDate,
		entries: ReplicaEntry[],
		state: 'settled' | 'no-columns' = 'settled',
	): Promise<void> {
		const replica = googleReplica(weekOf(start, entries, state), seededRandom(3));
		await openAtAddress(calendar, replica.url, replica.html);
	}
});
