import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { geckoId } from '../build/manifest.ts';
import { type BrowserFamily, findBrowser } from './find-browser.ts';

/** Any fixed UUID: Firefox then serves the extension's pages at a known address. */
const firefoxUuid = '6f1c9a52-3a34-4b7e-9d55-0e2f7a1c8b60';

export interface LaunchOptions {
	family: BrowserFamily;
	/** Folder of the built extension. */
	extension: string;
	isHeadless: boolean;
	/** IANA zone of the browser; the system's by default. */
	zone?: string;
	/** Reaches loopback only, whatever the machine could reach. */
	isOffline?: boolean;
	/** Interface language of the browser, as `de`; the system's by default. */
	language?: string;
}

export interface ExtensionBrowser {
	family: BrowserFamily;
	browser: Browser;
	/** Folder of what a headless browser saves; gone when it is closed. */
	downloads: string;
	/** Address of one of the extension's own pages. */
	extensionUrl(path: string): string;
	/** Opens a page of the extension and waits until it is there. */
	openExtensionPage(path: string): Promise<Page>;
	close(): Promise<void>;
}

/** Starts a browser with a fresh profile and the extension in it. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
	const { family } = options;
	const profile = await mkdtemp(join(tmpdir(), 'soundings-profile-'));
	const browser = await (family === 'firefox'
		? launchFirefox(options, profile)
		: launchChromium(options, profile));
	const id = await browser.installExtension(options.extension);
	const base = family === 'firefox' ? `moz-extension://${firefoxUuid}/` : `chrome-extension://${id}/`;
	const extensionUrl = (path: string) => base + path.replace(/^\//, '');
	if (options.isHeadless) await closeWelcome(browser, extensionUrl('welcome.html'));
	return {
		family,
		browser,
		downloads: downloadsIn(profile),
		extensionUrl,
		openExtensionPage: (path) => openPage(browser, family, extensionUrl(path)),
		async close() {
			await browser.close();
			await rm(profile, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}

/** The tab that opens at install would take the front from a page under test, and hidden pages rest. */
async function closeWelcome(browser: Browser, url: string): Promise<void> {
	await waitFor(
		async () => {
			for (const page of await browser.pages()) {
				if ((await page.evaluate(() => location.href)) !== url) continue;
				await page.close();
				return true;
			}
			return false;
		},
		{ what: 'the welcome page' },
	);
}

const downloadsIn = (profile: string) => join(profile, 'downloads');

function environment({ zone, language }: LaunchOptions): Record<string, string | undefined> {
	return {
		...process.env,
		...(zone && { TZ: zone }),
		...(language && { LANGUAGE: language, LANG: `${language}.UTF-8` }),
	};
}

function launchChromium(options: LaunchOptions, userDataDir: string): Promise<Browser> {
	return puppeteer.launch({
		browser: 'chrome',
		executablePath: findBrowser('chromium').path,
		headless: options.isHeadless,
		userDataDir,
		env: environment(options),
		...(options.isHeadless && {
			downloadBehavior: { policy: 'allow' as const, downloadPath: downloadsIn(userDataDir) },
		}),
		// Branded Chrome refuses --load-extension since 137; the pipe is the documented way.
		pipe: true,
		enableExtensions: true,
		defaultViewport: options.isHeadless ? { width: 1280, height: 900 } : null,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			...(options.language ? [`--lang=${options.language}`] : []),
			...(options.isOffline ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] : []),
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

function launchFirefox(options: LaunchOptions, userDataDir: string): Promise<Browser> {
	return puppeteer.launch({
		browser: 'firefox',
		executablePath: findBrowser('firefox').path,
		headless: options.isHeadless,
		userDataDir,
		env: environment(options),
		defaultViewport: options.isHeadless ? { width: 1280, height: 900 } : null,
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
			// A click on our button grants at once: nobody could answer the prompt.
			'extensions.webextOptionalPermissionPrompts': false,
			...(options.isHeadless && {
				'browser.download.folderList': 2,
				'browser.download.dir': downloadsIn(userDataDir),
			}),
			...(options.isOffline && { 'network.dns.disabled': true }),
			...(options.language && { 'intl.locale.requested': options.language }),
		},
	});
}

async function openPage(browser: Browser, family: BrowserFamily, url: string): Promise<Page> {
	const page = await browser.newPage();
	if (family === 'chromium') {
		await page.goto(url);
		return page;
	}
	// Firefox loads the page, but never says so to the driver.
	page.goto(url).catch(() => undefined);
	await waitFor(
		() => page.evaluate((address) => document.readyState === 'complete' && location.href === address, url),
		{ what: url },
	);
	return page;
}

/** Asks again and again; a question that throws counts as a no. Rejects after `timeoutMs` and tells the last error. */
export async function waitFor(
	question: () => Promise<boolean> | boolean,
	{ timeoutMs = 20_000, betweenMs = 100, what = 'what was awaited' } = {},
): Promise<void> {
	const deadline = performance.now() + timeoutMs;
	let cause: unknown;
	for (;;) {
		try {
			if (await question()) return;
			cause = undefined;
		} catch (error) {
			cause = error;
		}
		if (performance.now() > deadline)
			throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`, { cause });
		await new Promise((resolve) => setTimeout(resolve, betweenMs));
	}
}
