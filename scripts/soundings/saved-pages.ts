import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { launchChromium } from '../browser/launch-chromium.ts';

const contentSecurityPolicy = "script-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'";

/** Opens the file at `path` in one tab as if served at the address; its own scripts do not run, and it loads nothing. */
export type OpenSavedPage = (url: string, path: string) => Promise<Page>;

/** One browser for as long as `work` takes. */
export async function withSavedPages<T>(work: (open: OpenSavedPage) => Promise<T>): Promise<T> {
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		const serve = await answerRequests(page);
		return await work(async (url, path) => {
			// An address that differs in its fragment alone would keep the page before.
			if (withoutFragment(page.url()) === withoutFragment(url)) await page.goto('about:blank');
			serve(readFileSync(path));
			await page.goto(url, { waitUntil: 'load' });
			return page;
		});
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
