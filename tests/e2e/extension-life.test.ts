import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { type DemoServer, startDemoServer } from '../../scripts/demo/demo-server.ts';
import { askPopupState, askWorker, hasMarks } from '../../scripts/start/drive-pages.ts';

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, while a calendar stays open', (family) => {
	let extension: ExtensionBrowser;
	let demo: DemoServer;
	let calendar: Page;

	beforeAll(async () => {
		demo = await startDemoServer({ now: Temporal.Now.instant() });
		extension = await launchWithExtension({
			family,
			extension: inject('builds')[family],
			isHeadless: true,
			isOffline: true,
		});
		calendar = await extension.browser.newPage();
		await calendar.goto(demo.url);
		await calendar.bringToFront();
		await waitFor(() => hasMarks(calendar), { what: 'the marks' });
	});
	afterAll(async () => {
		await extension?.close();
		await demo?.close();
	});

	// Only Chromium's driver can stop a worker.
	test.runIf(family === 'chromium')('a worker that died forgets nothing', async () => {
		const popup = await extension.openExtensionPage('popup.html');
		await askWorker(popup, 'saveMember', { id: 'm', name: 'First mentor', kind: 'mentor', addresses: [] });
		const before = await askPopupState(popup);
		const worker = await extension.browser.waitForTarget((target) => target.type() === 'service_worker');
		await (await worker.worker())?.close();
		const after = await askPopupState(popup);
		expect(after.circle).toEqual(before.circle);
		expect(after.summary?.weeks).toEqual(before.summary?.weeks);
		await popup.close();
	});

	test('after an update the marks are drawn again, once, without reloading the page', async () => {
		// A note on the old marks and on the page tells both from what comes after the update.
		await calendar.evaluate(() => {
			document.querySelector('soundings-marks')?.setAttribute('data-before-update', '');
			document.body.setAttribute('data-same-page', '');
		});
		// The same folder again is an update, to the browser.
		await extension.browser.installExtension(inject('builds')[family]);
		await calendar.bringToFront();
		const hosts = () =>
			calendar.evaluate(() =>
				[...document.querySelectorAll('soundings-marks')].map((host) =>
					host.hasAttribute('data-before-update'),
				),
			);
		await waitFor(async () => (await hosts()).includes(false), { what: 'the new marks' });
		expect(await hosts()).toEqual([false]);
		expect(await calendar.evaluate(() => document.body.hasAttribute('data-same-page'))).toBe(true);
	});
});
