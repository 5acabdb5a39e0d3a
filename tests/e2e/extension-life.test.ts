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

	test('a nudge that fell due while the browser was closed comes once, and names nobody', async () => {
		const popup = await extension.openExtensionPage('popup.html');
		const backup = JSON.parse((await askWorker(popup, 'saveBackup', {})).text);
		const now = Temporal.Now.zonedDateTimeISO();
		backup.stores.settings.push({
			name: 'nudge',
			value: {
				isOn: true,
				weekday: now.dayOfWeek,
				time: now.toPlainTime().toString({ smallestUnit: 'minute' }),
				quiet: null,
				pausedUntil: null,
				since: now.subtract({ days: 1 }).toInstant().toString(),
				stamps: [],
				ignored: 0,
			},
		});
		const shownSoFar = async () => {
			const { stores } = JSON.parse((await askWorker(popup, 'saveBackup', {})).text);
			return stores.settings.find(({ name }: { name: string }) => name === 'nudge')?.value.stamps.length;
		};
		const text = JSON.stringify(backup);
		const notifications = await watchNotifications(popup);
		expect(await askWorker(popup, 'restoreBackup', { text })).toEqual({ problem: null });
		await waitFor(async () => (await shownSoFar()) === 1, { what: 'the nudge' });
		await waitFor(async () => (await notifications()).some((id) => id.startsWith('nudge')), {
			what: 'its notification',
		});
		// The same file again knows of no nudge: what was shown is remembered all the same.
		await askWorker(popup, 'restoreBackup', { text });
		await askWorker(popup, 'saveNudge', {
			isOn: true,
			weekday: now.dayOfWeek,
			time: '00:01',
			quiet: null,
			pausedUntil: null,
		});
		expect(await shownSoFar()).toBe(1);
		const { nudge } = await askWorker(popup, 'getOptionsState', {});
		expect(
			Temporal.Instant.from(nudge.nextAt ?? now.toInstant())
				.since(now.toInstant())
				.total('hours'),
		).toBeGreaterThan(6 * 24 + 22);
		await popup.close();
	});
});

/** Ids of the extension's notifications from now on. Headless Firefox has no screen to keep them on: they close at once. */
async function watchNotifications(page: Page): Promise<() => Promise<string[]>> {
	const watch = async () => {
		type Notifications = {
			getAll(): Promise<Record<string, unknown>>;
			onClosed: { addListener(listener: (id: string) => void): void };
		};
		const world = globalThis as unknown as Record<string, { notifications: Notifications }>;
		const seen: string[] = [];
		const { notifications } = (world.browser ?? world.chrome) as { notifications: Notifications };
		notifications.onClosed.addListener((id) => seen.push(id));
		Object.assign(globalThis, {
			seenNotifications: async () => JSON.stringify([...seen, ...Object.keys(await notifications.getAll())]),
		});
	};
	await page.evaluate(watch);
	return async () =>
		JSON.parse(
			await page.evaluate(() =>
				(globalThis as unknown as { seenNotifications: () => Promise<string> }).seenNotifications(),
			),
		);
}
