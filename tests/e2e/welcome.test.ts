import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { type DemoServer, startDemoServer } from '../../scripts/demo/demo-server.ts';
import {
	askPopupState,
	askWorker,
	clickButton,
	controlLabelled,
	hasMarks,
} from '../../scripts/start/drive-pages.ts';

/** In Firefox, because headless Chromium leaves its permission prompt unanswered. */
describe('a new user, with the extension as it is released', () => {
	let extension: ExtensionBrowser;
	let demo: DemoServer;

	beforeAll(async () => {
		demo = await startDemoServer({ now: Temporal.Now.instant() });
		extension = await launchWithExtension({
			family: 'firefox',
			extension: inject('builds').firefoxAsReleased,
			isHeadless: true,
			isOffline: true,
		});
	});
	afterAll(async () => {
		await extension?.close();
		await demo?.close();
	});

	test('grants nothing at install: the calendar is not read', async () => {
		const calendar = await extension.browser.newPage();
		await calendar.goto(demo.url);
		await calendar.bringToFront();
		await new Promise((resolve) => setTimeout(resolve, 2000));
		expect(await hasMarks(calendar)).toBe(false);
		const popup = await extension.openExtensionPage('popup.html');
		expect(await askPopupState(popup)).toMatchObject({ summary: null, grantedHosts: [] });
		await popup.close();
		await calendar.close();
	});

	test('names a self-hosted calendar, allows that host alone, and open tabs are read at once', async () => {
		const calendar = await extension.browser.newPage();
		await calendar.goto(demo.url);
		const welcome = await extension.openExtensionPage('welcome.html');
		await welcome.bringToFront();
		await (await controlLabelled(welcome, texts.welcomeSelfHosted)).click();
		await (await controlLabelled(welcome, texts.calendarAddress)).type(demo.url);
		await clickButton(welcome, texts.calendarAllow);
		await waitFor(async () => (await askPopupState(welcome)).grantedHosts.length > 0, { what: 'the grant' });
		const { grantedHosts } = await askPopupState(welcome);
		expect(grantedHosts).toEqual(['http://127.0.0.1/*']);
		await calendar.bringToFront();
		await waitFor(async () => (await askPopupState(welcome)).summary !== null, {
			what: 'the first sighting',
		});
		await waitFor(() => hasMarks(calendar), { what: 'the marks' });
	});

	test('switches nudges on in the options: the browser is asked on that click, and not before', async () => {
		const options = await extension.openExtensionPage('options.html#nudges');
		const isAllowed = () =>
			options.evaluate(() => {
				type Permissions = { contains(asked: { permissions: string[] }): Promise<boolean> };
				const { browser } = globalThis as unknown as { browser: { permissions: Permissions } };
				return browser.permissions.contains({ permissions: ['notifications'] });
			});
		expect(await isAllowed()).toBe(false);
		await (await controlLabelled(options, texts.nudgeOn)).click();
		await waitFor(async () => (await askWorker(options, 'getOptionsState', {})).nudge.nextAt !== null, {
			what: 'the planned nudge',
		});
		expect(await isAllowed()).toBe(true);
		await options.close();
	});
});
