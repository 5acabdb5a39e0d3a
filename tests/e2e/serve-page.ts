import type { Page } from 'puppeteer-core';

/**
 * Opens a page of ours at a calendar's real address: the document comes from `html`, and nothing else is loaded. A
 * second call shows another page in the same tab.
 */
export async function openAtAddress(page: Page, url: string, html: string): Promise<void> {
	page.removeAllListeners('request');
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		const isDocument = request.isNavigationRequest() && request.url().split('?')[0] === url.split('?')[0];
		const handled = isDocument
			? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
			: request.abort();
		// The tab may be closed while its last requests are still waiting.
		handled.catch(() => undefined);
	});
	await page.goto(url, { waitUntil: 'load' });
	await page.bringToFront();
}
