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
import { seededRandom } from '../fixtures/google/seeded-random.ts';
import { fullDays, startOfWeek, weekOf, zone } from './google-week.ts';
import { openAtAddress } from './serve-page.ts';
import { says } from './use-browser.ts';

const monday = startOfWeek(Temporal.Now.plainDateISO(zone));
const nextMonday = monday.add({ weeks: 1 });

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, where no slot was seen', (family) => {
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
