import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { type DemoEvent, demoZone } from '../../scripts/demo/demo-event.ts';
import { type DemoServer, startDemoServer } from '../../scripts/demo/demo-server.ts';
import { askPopupState, clickButton, hasMarks, popupViewport } from '../../scripts/start/drive-pages.ts';

const families: BrowserFamily[] = ['chromium', 'firefox'];
/** Two looks that are closer than half a minute are one. */
const betweenLooksMs = 31_000;

describe.each(families)('in %s, when meetings of the demo calendar change', (family) => {
	let extension: ExtensionBrowser;
	let demo: DemoServer;
	let calendar: Page;
	let popup: Page;
	const today = Temporal.Now.plainDateISO(demoZone);
	const nextMonday = today.add({ days: 8 - today.dayOfWeek });

	beforeAll(async () => {
		demo = await startDemoServer({ now: Temporal.Now.instant() });
		put({
			...titled('1:1 Head of Data'),
			id: 'private',
			title: 'Dentist',
			series: null,
			calendar: 'private',
		});
		extension = await launchWithExtension({ family, extension: inject('builds')[family], isHeadless: true });
		popup = await extension.openExtensionPage('popup.html');
		await popup.setViewport(popupViewport);
		calendar = await extension.browser.newPage();
		for (const weeks of [2, 0, 1]) await look(weeks);
	});
	afterAll(async () => {
		await extension?.close();
		await demo?.close();
	});

	test('one that is deleted and one that is marked are asked about; moved, declined and hidden ones are not', async () => {
		demo.store.remove(titled('Product and engineering sync').id);
		put({ ...titled('Board prep: final slides'), status: 'cancelled' });
		put({ ...titled('1:1 Head of Support'), response: 'declined' });
		const moved = titled('Budget: decision');
		put({ ...moved, start: moved.start.replace('T09', 'T13'), end: moved.end.replace('T10', 'T14') });
		demo.store.remove('private');

		await look(1);
		await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
		expect(await asked()).toEqual(['Board prep: final slides']);
		for (const weeks of [1, 0, 2]) await look(weeks);
		await waitFor(async () => (await asked()).length > 1, { what: 'the second question' });
		expect(await asked()).toEqual(['Board prep: final slides', 'Product and engineering sync']);
	});

	test('each is asked about once, one after the other, and why is said', async () => {
		await popup.close();
		popup = await extension.openExtensionPage('popup.html');
		await popup.setViewport(popupViewport);
		await popup.bringToFront();
		await waitFor(async () => (await shownText()).includes('Board prep: final slides'), {
			what: 'the question',
		});
		await popup.click('.question-why');
		await waitFor(async () => (await shownText()).includes(texts.cancelledMarked), { what: 'the reason' });
		await clickButton(popup, texts.feelingRelief);
		await waitFor(async () => (await shownText()).includes('“Product and engineering sync”'), {
			what: 'the next question',
		});
		await clickButton(popup, texts.feelingNotCancelled);
		await waitFor(async () => (await asked()).length === 0, { what: 'the answers to be kept' });
		await look(1);
		expect(await asked()).toEqual([]);
	});

	/** Opens the week, so many weeks from this one, and waits until it was read. */
	async function look(weeks: number): Promise<void> {
		await calendar.goto(`${demo.url}?date=${today.add({ weeks })}`, { waitUntil: 'load' });
		await calendar.bringToFront();
		// Marks are drawn from what the worker has stored.
		await waitFor(() => hasMarks(calendar), { what: `the week in ${weeks} weeks` });
	}

	async function asked(): Promise<string[]> {
		return (await askPopupState(popup)).cancellations.map(({ title }) => title);
	}

	/** With what is folded up. */
	function shownText(): Promise<string> {
		return popup.evaluate(() => document.body.textContent);
	}

	/** Next week's meeting of this title. */
	function titled(title: string): DemoEvent {
		const found = demo.store
			.list()
			.find((event) => event.title === title && event.start >= nextMonday.toString());
		if (!found) throw new Error(`The demo calendar has no “${title}” next week`);
		return found;
	}

	function put(event: DemoEvent): void {
		demo.store.put(event);
	}
});
