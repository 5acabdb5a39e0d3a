import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { loopbackCalendar } from '../../scripts/start/calendars/loopback-calendar.ts';
import {
	askPopupState,
	askWorker,
	clickButton,
	hasMarks,
	popupViewport,
} from '../../scripts/start/drive-pages.ts';
import { demoPeer, type MainJobResult, playMainJob } from '../../scripts/start/play-main-job.ts';
import { pressCommand } from './use-browser.ts';

const families: BrowserFamily[] = ['chromium', 'firefox'];

describe.each(families)('in %s, on the demo calendar', (family) => {
	let extension: ExtensionBrowser;
	let demo: Awaited<ReturnType<typeof loopbackCalendar>>;
	let result: MainJobResult;
	const requests: string[] = [];

	beforeAll(async () => {
		const now = Temporal.Now.instant();
		demo = await loopbackCalendar({ now });
		extension = await launchWithExtension({ family, extension: inject('builds')[family], isHeadless: true });
		extension.browser.on('targetcreated', async (target) => {
			const page = await target.page().catch(() => null);
			page?.on('request', (request) => requests.push(request.url()));
		});
		result = await playMainJob({ extension, calendar: demo, now });
	});
	afterAll(async () => {
		await extension?.close();
		await demo?.close();
	});

	test('one click opens the calendar’s own form, filled in with a neutral title and a recurrence', () => {
		const form = new URL(result.formUrl);
		expect(form.origin).toBe(new URL(demo.url).origin);
		expect(form.searchParams.get('title')).toBe(`Call with ${demoPeer}`);
		expect(form.searchParams.get('recur')).toMatch(/FREQ=WEEKLY;INTERVAL=2/);
		expect(form.searchParams.get('start')).toBe(result.before.summary?.proposal?.slot.start);
	});

	test('the week of the call turns supported once it is saved, and the popup says so', () => {
		const [booking] = result.after.bookings;
		expect(booking).toMatchObject({ state: 'booked', memberName: demoPeer });
		const day = booking?.start.slice(0, 10) ?? '';
		const weekOf = ({ summary }: MainJobResult['before']) =>
			summary?.weeks.find(({ days }) => days.some(({ date }) => date === day));
		expect(weekOf(result.before)?.state).not.toBe('supported');
		expect(weekOf(result.after)?.state).toBe('supported');
	});

	test('everything on the page was understood', () => {
		expect(result.after.calendars).toMatchObject([{ calendar: 'fullcalendar', unread: 0, problems: [] }]);
	});

	test('a declined meeting and a peer review do not count as support', () => {
		const titles = result.before.summary?.weeks.flatMap(({ support }) => support.map(({ title }) => title));
		expect(titles?.filter((title) => /review|demo/i.test(title))).toEqual([]);
	});

	test('no page of the calendar or of ours asks anyone else for anything', () => {
		const own = [new URL(demo.url).host, new URL(extension.extensionUrl('/')).host];
		const others = requests.filter((url) => /^(https?|wss?):/.test(url) && !own.includes(new URL(url).host));
		expect(requests.length).toBeGreaterThan(0);
		expect(others).toEqual([]);
	});

	test('what the marks mean is told over the popup by key, and put away by Escape', async () => {
		const popup = await extension.openExtensionPage('popup.html');
		await popup.setViewport(popupViewport);
		await popup.bringToFront();
		const ask = await popup.waitForSelector(`button[aria-label="${texts.legendAsk}"]`);
		const isOpen = () => popup.evaluate(() => document.querySelector('.legend:popover-open') !== null);
		expect(await isOpen()).toBe(false);
		await ask?.focus();
		await popup.keyboard.press('Enter');
		await waitFor(isOpen, { what: 'the legend' });
		const words = await popup.evaluate(() => document.querySelector<HTMLElement>('.legend')?.innerText);
		expect(words).toContain(texts.legendTitle);
		await popup.keyboard.press('Escape');
		await waitFor(async () => !(await isOpen()), { what: 'the end of the legend' });
		await popup.close();
	});

	test('discreet mode hides every mark in every tab, and shows them again', async () => {
		const calendar = await extension.browser.newPage();
		await calendar.goto(demo.url);
		await calendar.bringToFront();
		await waitFor(() => hasMarks(calendar), { what: 'marks' });
		const popup = await extension.openExtensionPage('popup.html');
		await popup.setViewport(popupViewport);
		const second = await extension.browser.newPage();
		await second.goto(demo.url);
		await second.bringToFront();
		await waitFor(() => hasMarks(second), { what: 'marks in the second tab' });
		await popup.bringToFront();
		await popup.click(`button[aria-label="${texts.popupDiscreet}"]`);
		for (const tab of [calendar, second])
			await waitFor(async () => !(await hasMarks(tab)), { what: 'the marks to go' });
		await pressCommand(extension, 'toggle-discreet');
		for (const tab of [calendar, second]) {
			await tab.bringToFront();
			await waitFor(() => hasMarks(tab), { what: 'the marks to come back' });
		}
		for (const page of [popup, second, calendar]) await page.close();
	});

	test('a title that is markup stays text', async () => {
		const hostile = '<img src=x onerror="document.title=1">Mentor\u202e session';
		const page = await extension.browser.newPage();
		const at = result.before.summary?.proposal?.slot;
		const form = new URL('/new', demo.url);
		form.search = new URLSearchParams({
			title: hostile,
			start: at?.start ?? '',
			end: at?.end ?? '',
		}).toString();
		await page.goto(form.href);
		await clickButton(page, 'Save');
		const popup = await extension.openExtensionPage('popup.html');
		await page.bringToFront();
		await waitFor(async () => JSON.stringify(await askPopupState(popup)).includes('onerror'), {
			what: 'the hostile title in the memory',
		});
		await popup.bringToFront();
		expect(await popup.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
		expect(await popup.title()).not.toBe('1');
		await popup.close();
		await page.close();
	});

	test('a malformed message gets one clear error and changes nothing', async () => {
		const popup = await extension.openExtensionPage('popup.html');
		const before = await askPopupState(popup);
		await expect(
			askWorker(popup, 'saveMember', { id: '1', name: '', kind: 'boss', addresses: [] } as never),
		).rejects.toThrow(/cannot be used/);
		expect((await askPopupState(popup)).circle).toEqual(before.circle);
		await popup.close();
	});

	test('the calendar’s page cannot speak to the worker', async () => {
		const page = await extension.browser.newPage();
		await page.goto(demo.url);
		expect(
			await page.evaluate(() => {
				const world = globalThis as { chrome?: { runtime?: unknown }; browser?: { runtime?: unknown } };
				return [world.chrome?.runtime, world.browser?.runtime].filter(Boolean).length;
			}),
		).toBe(0);
		await page.close();
	});
});
