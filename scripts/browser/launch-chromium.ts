import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/**
 * Chromium without a window, with a fresh profile that goes when it closes, and without a way to any server. It draws
 * in the system's zone (TZ). Throws one line that says what to install where there is none.
 */
export function launchChromium(): Promise<Browser> {
	return puppeteer.launch({
		browser: 'chrome',
		executablePath: findBrowser('chromium').path,
		headless: true,
		defaultViewport: { width: 1280, height: 900 },
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--host-resolver-rules=MAP * ~NOTFOUND',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--hide-scrollbars',
		],
	});
}
