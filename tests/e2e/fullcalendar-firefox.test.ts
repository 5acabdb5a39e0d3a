import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { bundleScript } from './bundle-script.ts';
import type { WeekReading } from './fullcalendar-in-page.ts';

/** The browser suite reads every version in Chromium; this is the same in Firefox. */
describe('FullCalendar in Firefox', () => {
	let server: Server;
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		const script = await bundleScript('fullcalendar-in-page.ts');
		server = createServer((request, response) => {
			const isScript = request.url === '/script.js';
			response.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
			response.end(isScript ? script : '<!doctype html><script type="module" src="/script.js"></script>');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath: findBrowser('firefox').path,
			headless: true,
		});
		page = await browser.newPage();
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		await page.waitForFunction(() => 'readWeeks' in window);
	});
	afterAll(async () => {
		await browser?.close();
		server?.close();
	});

	describe.each([3, 5, 6, 7] as const)('version %i', (version) => {
		test.each(['en', 'de', 'ja', 'ar'])('is read as in Chromium, in %s', async (locale) => {
			const json = await page.evaluate((...args) => window.readWeeks(...args), version, locale);
			const readings: WeekReading[] = JSON.parse(json);
			expect(readings).toHaveLength(4);
			for (const { view, told, truth } of readings) expect({ view, told }).toEqual({ view, told: truth });
		});
	});
});
