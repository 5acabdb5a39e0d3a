import type { Page } from 'puppeteer-core';

/**
 * Opens a page of ours at a calendar's real address: the document comes from `html`, and nothing else is loaded. A
 * second call shows another page in the same tab. `frames`: pages at other addresses that it holds.
 */
export async function openAtAddress(
	page: Page,
	url: string,
	html: string,
	frames: Record<string, string> = {},
): Promise<void> {
	page.removeAllListeners('request');
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		const isDocument = request.isNavigationRequest() && request.url().split('?')[0] === url.split('?')[0];
		const framed = request.isNavigationRequest() ? frames[request.url()] : undefined;
		// Another page of the calendar, like its own form, is there and empty.
		const isSameSite = request.isNavigationRequest() && new URL(request.url()).origin === new URL(url).origin;
		const answer = {
			status: 200,
			contentType: 'text/html; charset=utf-8',
			body: isDocument ? html : (framed ?? ''),
		};
		const handled =
			isDocument || isSameSite || framed !== undefined ? request.respond(answer) : request.abort();
		// The tab may be closed while its last requests are still waiting.
		handled.catch(() => undefined);
	});
	await page.goto(url, { waitUntil: 'load' });
	await page.bringToFront();
}
