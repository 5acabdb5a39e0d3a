import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import type { SogoUser } from '../../scripts/test-sogo/sogo-server.ts';

const root = join(import.meta.dirname, '../..');

export type SogoView = 'day' | 'week' | 'month' | 'multicolumnday';

/** A browser whose clock is in another zone than the calendar. */
export function launchBrowser(family: BrowserFamily, extension: string): Promise<ExtensionBrowser> {
	return launchWithExtension({ family, extension, isHeadless: true, isOffline: true, zone: 'Asia/Tokyo' });
}

export async function signIn(
	page: Page,
	url: string,
	user: SogoUser = 'leader',
	language = 'English',
): Promise<void> {
	await page.goto(url);
	const status = await page.evaluate(
		async (path, body) => {
			const headers = { 'content-type': 'application/json' };
			return (await fetch(path, { method: 'POST', headers, body })).status;
		},
		'/SOGo/connect',
		JSON.stringify({ userName: user, password: user, language }),
	);
	if (status !== 200) throw new Error(`Signing in failed: ${status}`);
}

/** Opens a view on the day (`2026-11-23`), anew, and waits until its events are drawn. */
export async function openView(
	page: Page,
	url: string,
	view: SogoView,
	day: string,
	user: SogoUser = 'leader',
) {
	const address = `${url}so/${user}/Calendar/view#!/calendar/${view}/${day.replaceAll('-', '')}`;
	// From another page: an address that differs in its fragment alone loads nothing.
	await page.goto('about:blank');
	await page.goto(address, { waitUntil: 'load' });
	await page.bringToFront();
	await waitFor(
		() => page.evaluate(() => document.querySelector('[ui-view="calendarView"] sg-calendar-day') !== null),
		{
			what: `the ${view} of SOGo`,
		},
	);
}

/** The project's modules as one script for a page: `entry` names its functions `soundingsTest`. */
export async function bundle(entry: string): Promise<string> {
	const output = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { '@': root } },
		tsconfig: join(root, 'scripts/bundle.tsconfig.json'),
		build: {
			write: false,
			minify: false,
			target: 'chrome144',
			lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'soundingsTest' },
		},
	});
	const [result] = Array.isArray(output) ? output : [output];
	if (!result || !('output' in result)) throw new Error(`${entry} could not be bundled.`);
	// A declaration made by `evaluate` would not outlive it.
	return `${result.output[0].code}\nglobalThis.soundingsTest = soundingsTest;`;
}
