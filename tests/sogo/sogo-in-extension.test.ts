import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { type ExtensionBrowser, waitFor } from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, hasMarks } from '../../scripts/start/drive-pages.ts';
import { SogoClient } from '../../scripts/test-sogo/sogo-calendar.ts';
import { type SogoFront, startSogoFront } from '../../scripts/test-sogo/sogo-front.ts';
import { sogoZone } from '../../scripts/test-sogo/sogo-server.ts';
import { launchBrowser, openView, signIn } from './sogo-browser.ts';

const today = Temporal.Now.plainDateISO(sogoZone);
const nextMonday = today.add({ days: 8 - today.dayOfWeek });
const wednesday = nextMonday.add({ days: 2 }).toString();

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, the extension on a real SOGo', (family) => {
	let front: SogoFront;
	let extension: ExtensionBrowser;
	let calendar: Page;
	let popup: Page;
	const client = () => new SogoClient(front.url, 'newcomer');

	beforeAll(async () => {
		front = await startSogoFront(inject('sogodPort'));
		for (const id of await client().list()) await client().remove(id);
		await client().put({
			id: 'board',
			title: 'Board',
			start: `${wednesday}T09:05`,
			end: `${wednesday}T10:50`,
		});
		await client().put({
			id: 'mentor',
			title: 'Mentoring with my mentor',
			start: `${wednesday}T14:05`,
			end: `${wednesday}T14:50`,
		});
		extension = await launchBrowser(family, inject('sogoBuilds')[family]);
		popup = await extension.openExtensionPage('popup.html');
		calendar = await extension.browser.newPage();
		await signIn(calendar, front.url, 'newcomer');
		front.requests.length = 0;
		await showNextWeek();
	});
	afterAll(async () => {
		await extension?.close();
		await front?.close();
	});

	test('a week with a mentor is supported, at the minute that the page does not draw', async () => {
		await waitFor(async () => (await nextWeek())?.state === 'supported', { what: 'the supported week' });
		expect((await nextWeek())?.support).toMatchObject([
			{ title: 'Mentoring with my mentor', start: `${wednesday}T14:05:00${offset()}` },
		]);
		const { calendars } = await askPopupState(popup);
		expect(calendars).toMatchObject([
			{ calendar: 'sogo', account: 'newcomer@example.com', read: 2, unread: 0, problems: [] },
		]);
	});

	test('the week carries a mark', async () => {
		await calendar.bringToFront();
		await waitFor(() => hasMarks(calendar), { what: 'the marks' });
	});

	test('a week that was not read yet is opened in the calendar’s own tab, and read', async () => {
		const later = nextMonday.add({ weeks: 1 });
		const weekOf = async () =>
			(await askPopupState(popup)).summary?.weeks.find(({ start }) => start === later.toString());
		expect((await weekOf())?.state).toBe('unseen');
		await askWorker(popup, 'showWeek', { date: later.add({ days: 2 }).toString() });
		await waitFor(async () => (await weekOf())?.state === 'empty', { what: 'the week after next' });
		expect(new URL(calendar.url()).pathname).toBe('/SOGo/so/newcomer/Calendar/view');
	});

	test('a meeting moved by five minutes, which the page draws as before, is seen when the week is opened again', async () => {
		await client().put({
			id: 'mentor',
			title: 'Mentoring with my mentor',
			start: `${wednesday}T14:10`,
			end: `${wednesday}T14:55`,
		});
		await showNextWeek();
		await waitFor(async () => (await nextWeek())?.support[0]?.start === `${wednesday}T14:10:00${offset()}`, {
			what: 'the moved meeting',
		});
		expect((await askPopupState(popup)).cancellations).toEqual([]);
	});

	test('a session that has ended changes nothing, and no meeting is taken for cancelled', async () => {
		const before = (await askPopupState(popup)).summary?.weeks;
		await signOut();
		const asked = front.requests.length;
		// Calendars switched off and on: the page draws anew what it can.
		await calendar.evaluate(() =>
			document.querySelector<HTMLElement>('.sg-calendar-list-item md-switch')?.click(),
		);
		await waitFor(() => front.requests.length > asked, { what: 'a request' });
		await new Promise((resolve) => setTimeout(resolve, 2000));
		const after = await askPopupState(popup);
		expect(after.summary?.weeks).toEqual(before);
		expect(after.cancellations).toEqual([]);
	});

	test('the extension only ever read', () => {
		const writing = front.requests.filter((request) =>
			/^(PUT|DELETE|MKCALENDAR|PROPPATCH|MOVE) /.test(request),
		);
		expect(writing.filter((request) => !request.includes('/SOGo/dav/'))).toEqual([]);
		expect(front.requests.some((request) => request.includes('/jsonDefaults'))).toBe(true);
	});

	async function showNextWeek(): Promise<void> {
		await openView(calendar, front.url, 'week', nextMonday.toString(), 'newcomer');
	}

	async function nextWeek() {
		const { summary } = await askPopupState(popup);
		return summary?.weeks.find(({ start }) => start === nextMonday.toString());
	}

	async function signOut(): Promise<void> {
		const cookies = await extension.browser.cookies();
		await extension.browser.deleteCookie(...cookies);
	}

	function offset(): string {
		return Temporal.PlainDate.from(wednesday).toZonedDateTime({ timeZone: sogoZone, plainTime: '12:00' })
			.offset;
	}
});
