import type { HTTPRequest, Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/browser/launch-extension.ts';

interface Served {
	url: string;
	html: string;
	frames: Record<string, string>;
}

const servedTo = new WeakMap<Page, Served>();

/**
 * Opens a page of ours at a calendar's real address: the document comes from `html`, and nothing else is loaded. A
 * second call shows another page in the same tab. `frames`: pages at other addresses that it holds, or leads to.
 */
export async function openAtAddress(
	page: Page,
	url: string,
	html: string,
	frames: Record<string, string> = {},
): Promise<void> {
	const isNew = !servedTo.has(page);
	servedTo.set(page, { url, html, frames });
	// One listener for good: a request that comes between two of them would wait for ever.
	if (isNew) {
		await page.setRequestInterception(true);
		page.on('request', (request) => answer(request, servedTo.get(page)));
	}
	let before = 0;
	await waitFor(
		async () => {
			// It may be on its way to another page just now.
			before = await page.evaluate(() => performance.timeOrigin);
			return true;
		},
		{ what: 'the tab' },
	);
	// Firefox does not always tell its driver that a page is loaded.
	page.goto(url).catch(() => undefined);
	const isLoaded = () =>
		page.evaluate((old) => document.readyState === 'complete' && performance.timeOrigin !== old, before);
	await waitFor(isLoaded, { what: url, timeoutMs: 60_000 });
	await page.bringToFront();
}

function answer(request: HTTPRequest, served: Served | undefined): void {
	if (!served) return;
	const { url, html, frames } = served;
	const isDocument = request.isNavigationRequest() && request.url().split('?')[0] === url.split('?')[0];
	const framed = request.isNavigationRequest() ? frames[request.url()] : undefined;
	// Another page of the calendar, like its own form, is there and empty.
	const isSameSite = request.isNavigationRequest() && new URL(request.url()).origin === new URL(url).origin;
	const response = {
		status: 200,
		contentType: 'text/html; charset=utf-8',
		body: isDocument ? html : (framed ?? ''),
	};
	const handled =
		isDocument || isSameSite || framed !== undefined ? request.respond(response) : request.abort();
	// The tab may be closed while its last requests are still waiting.
	handled.catch(() => undefined);
}
