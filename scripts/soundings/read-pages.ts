import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Sighting } from '@/utils/support/sighting';
import { bundleForPage } from '../build/bundle-for-page.ts';
import { withSavedPages } from './saved-pages.ts';

export interface PageCase {
	/** Where the page is as if served. */
	url: string;
	/** ISO 8601 instant: what the reader takes for the present. */
	now: string;
	/** Path of the saved page. */
	page: string;
}

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
	const reader = await bundleForPage(entry, 'soundingsReader');
	await withSavedPages(async (open) => {
		for (const { url, now, page: path } of cases) {
			const page = await open(url, path);
			await page.evaluate(reader);
			onRead(await readSettled(page, now));
		}
	});
}

async function readSettled(page: Page, now: string): Promise<Sighting | null> {
	for (let attempt = 1; ; attempt++) {
		const reading = (await page.evaluate(`soundingsReader.read(${JSON.stringify(now)})`)) as Reading;
		if (!reading || reading.isSettled || attempt === patience.attempts) return reading?.sighting ?? null;
		await new Promise((resolve) => setTimeout(resolve, patience.betweenMs));
	}
}
