import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Sighting } from '@/utils/support/sighting';
import { launchChromium } from '../browser/launch-chromium.ts';
import { bundleForPage } from '../build/bundle-for-page.ts';

export interface PageCase {
	/** Where the page is as if served. */
	url: string;
	/** ISO 8601 instant: what the reader takes for the present. */
	now: string;
	/** Path of the saved page. */
	page: string;
}

const contentSecurityPolicy = "script-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'";

type Reading = { sighting: Sighting; isSettled: boolean } | null;

/** The readers as the content script has them. */
const entry = join(import.meta.dirname, 'reader-in-page.ts');
/** Saved pages do not change any more; fonts and images may still move them a little. */
const patience = { attempts: 4, betweenMs: 120 };

/** Reads saved pages in one tab of one browser, in order; calls back for each. */
export async function readPages(
	cases: PageCase[],
	onRead: (sighting: Sighting | null) => void,
): Promise<void> {
	const [browser, reader] = await Promise.all([launchChromium(), bundleForPage(entry, 'soundingsReader')]);
	try {
		const page = await browser.newPage();
		const serve = await answerRequests(page);
		for (const { url, now, page: path } of cases) {
			// An address that differs in its fragment alone would keep the page before.
			if (withoutFragment(page.url()) === withoutFragment(url)) await page.goto('about:blank');
			serve(readFileSync(path));
			await page.goto(url, { waitUntil: 'load' });
			await page.evaluate(reader);
			onRead(await readSettled(page, now));
		}
	} finally {
		await browser.close();
	}
}

function withoutFragment(url: string): string {
	return new URL(url).href.split('#')[0] ?? '';
}

/** The page last given answers the next request of the tab; scripts do not run, and nothing else is fetched. */
async function answerRequests(page: Page): Promise<(body: Buffer) => void> {
	let next: Buffer | undefined;
	const answer = (request: HTTPRequest) => {
		const body = request.isNavigationRequest() && request.frame() === page.mainFrame() ? next : undefined;
		if (!body) return request.abort('aborted');
		next = undefined;
		const headers = { 'content-security-policy': contentSecurityPolicy, 'cache-control': 'no-store' };
		const contentType = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
		return request.respond({ status: 200, contentType, headers, body });
	};
	await page.setRequestInterception(true);
	// A request that ends while it is being answered is none of our concern.
	page.on('request', (request) => void answer(request).catch(() => undefined));
	return (body) => {
		next = body;
	};
}

async function readSettled(page: Page, now: string): Promise<Sighting | null> {
	for (let attempt = 1; ; attempt++) {
		const reading = (await page.evaluate(`soundingsReader.read(${JSON.stringify(now)})`)) as Reading;
		if (!reading || reading.isSettled || attempt === patience.attempts) return reading?.sighting ?? null;
		await new Promise((resolve) => setTimeout(resolve, patience.betweenMs));
	}
}
