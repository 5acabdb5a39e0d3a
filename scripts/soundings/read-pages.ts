import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Sighting } from '@/utils/support/sighting';
import { launchChromium } from '../browser/launch-chromium.ts';

export interface PageCase {
	/** Where the page is as if served. */
	url: string;
	/** ISO 8601 instant: what the reader takes for the present. */
	now: string;
	/** Path of the saved page. */
	page: string;
}

type Reading = { sighting: Sighting; isSettled: boolean } | null;

const root = join(import.meta.dirname, '../..');
/** Saved pages do not change any more; fonts and images may still move them a little. */
const patience = { attempts: 4, betweenMs: 120 };

/** Reads saved pages in one browser, in order; calls back for each. */
export async function readPages(
	cases: PageCase[],
	onRead: (sighting: Sighting | null) => void,
): Promise<void> {
	const [browser, reader] = await Promise.all([launchChromium(), bundleReader()]);
	try {
		for (const pageCase of cases) onRead(await readPage(browser, reader, pageCase));
	} finally {
		await browser.close();
	}
}

/** The readers as one script, built in memory from the sources that the content script is built from. */
async function bundleReader(): Promise<string> {
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
			lib: {
				entry: join(import.meta.dirname, 'reader-in-page.ts'),
				formats: ['iife'],
				name: 'soundingsReader',
			},
		},
	});
	const [result] = Array.isArray(output) ? output : [output];
	if (!result || !('output' in result)) throw new Error('The readers could not be built.');
	return result.output[0].code;
}

async function readPage(
	browser: Browser,
	reader: string,
	{ url, now, page: path }: PageCase,
): Promise<Sighting | null> {
	const page = await browser.newPage();
	try {
		await serveOnly(page, readFileSync(path));
		await page.goto(url, { waitUntil: 'load' });
		await page.evaluate(reader);
		return await readSettled(page, now);
	} finally {
		await page.close();
	}
}

/** The saved page answers the first request; scripts do not run, and nothing else is fetched. */
async function serveOnly(page: Page, body: Buffer): Promise<void> {
	let isServed = false;
	const charset = isUtf8(body) ? '; charset=utf-8' : '';
	const answer = (request: HTTPRequest) => {
		const isPage = !isServed && request.isNavigationRequest() && request.frame() === page.mainFrame();
		if (!isPage) return request.abort('aborted');
		isServed = true;
		return request.respond({
			status: 200,
			contentType: `text/html${charset}`,
			headers: {
				'content-security-policy':
					"script-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'",
			},
			body,
		});
	};
	await page.setRequestInterception(true);
	// A request that ends while it is being answered is none of our concern.
	page.on('request', (request) => void answer(request).catch(() => undefined));
}

async function readSettled(page: Page, now: string): Promise<Sighting | null> {
	for (let attempt = 1; ; attempt++) {
		const reading = (await page.evaluate(`soundingsReader.read(${JSON.stringify(now)})`)) as Reading;
		if (!reading || reading.isSettled || attempt === patience.attempts) return reading?.sighting ?? null;
		await new Promise((resolve) => setTimeout(resolve, patience.betweenMs));
	}
}
