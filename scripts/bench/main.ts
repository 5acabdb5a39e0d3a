import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Sighting } from '@/utils/support/sighting';
import { launchChromium } from '../browser/launch-chromium.ts';
import { buildExtension } from '../build/build-extension.ts';
import { bundleForPage } from '../build/bundle-for-page.ts';
import { pageWeights } from '../build/page-weights.ts';
import { crowdedWeek } from './crowded-week.ts';
import { popupContent } from './popup-content.ts';
import type { WatcherCost } from './restless-page.ts';
import { sampleIcs } from './sample-ics.ts';
import { writesOfUnchangedSighting } from './store-writes.ts';

interface Measurement {
	what: string;
	measured: number;
	budget: number;
	unit: string;
}

const rounds = { page: 9, restless: 5, file: 15, popup: 15 };

/** The budgets of the product as a table of ratios, each the median of its rounds; status 1 when one is not kept. */
export async function run(): Promise<number> {
	const measurements = [...(await measureInPage()), await measureSize(), await measurePopup()];
	for (const { what, measured, budget, unit } of measurements) {
		const verdict = measured <= budget ? 'kept' : 'NOT KEPT';
		console.log(
			`${what.padEnd(52)}${measured.toFixed(2).padStart(8)}${unit}   budget ${budget}${unit}   ${verdict}`,
		);
	}
	return measurements.every(({ measured, budget }) => measured <= budget) ? 0 : 1;
}

async function measureInPage(): Promise<Measurement[]> {
	const script = await bundleForPage(join(import.meta.dirname, 'in-page.ts'), 'soundingsBench');
	const browser = await launchChromium();
	try {
		const page = await openIsolated(browser, script);
		const measure = async (call: string) =>
			median((await page.evaluate(`soundingsBench.${call}`)) as number[]);
		const file = JSON.stringify(sampleIcs(10_000));
		const costs = await watcherCosts(browser, script);
		const sighting = (await page.evaluate('soundingsBench.sightingOf(500)')) as Sighting;
		return [
			{
				what: 'first read of 500 chips, over the bare floor',
				measured: await measure(`firstReads(500, ${rounds.page})`),
				...{ budget: 1.5, unit: ' ×' },
			},
			{
				what: 're-read when one chip changed, over a first read',
				measured: await measure(`readsAgain(500, ${rounds.page})`),
				...{ budget: 0.2, unit: ' ×' },
			},
			{
				what: '10,000 mutations around an open week, of its own time',
				measured: median(costs.map(({ share }) => share)),
				...{ budget: 2, unit: ' %' },
			},
			{
				what: 'longest task of the content script meanwhile',
				measured: median(costs.map(({ longestTask }) => longestTask)),
				...{ budget: 50, unit: ' ms' },
			},
			{
				what: 'writes for an unchanged sighting',
				measured: await writesOfUnchangedSighting(sighting, crowdedWeek(1).now),
				...{ budget: 0, unit: '' },
			},
			{
				what: '.ics of 10,000 events, over ical.js parsing alone',
				measured: await measure(`fileReads(${file}, '2026-11-23', ${rounds.file})`),
				...{ budget: 1.3, unit: ' ×' },
			},
		];
	} finally {
		await browser.close();
	}
}

/**
 * An empty page that shares its process with no other origin: there the browser's clock tells five thousandths of a
 * millisecond instead of a tenth, which is more than a watcher's callback takes.
 */
async function openIsolated(browser: Browser, script: string): Promise<Page> {
	const page = await browser.newPage();
	await page.setRequestInterception(true);
	page.on('request', (request) =>
		request.respond({
			contentType: 'text/html',
			headers: {
				'Cross-Origin-Opener-Policy': 'same-origin',
				'Cross-Origin-Embedder-Policy': 'require-corp',
			},
			body: '<!doctype html><title>Bench</title>',
		}),
	);
	await page.goto('https://bench.example/');
	if (!(await page.evaluate('crossOriginIsolated')))
		throw new Error('The clock is coarse: the page is not isolated.');
	await page.evaluate(script);
	return page;
}

/** Each in a page of its own, in which nothing was compiled yet: a leader opens the calendar in the morning. */
async function watcherCosts(browser: Browser, script: string): Promise<WatcherCost[]> {
	const costs: WatcherCost[] = [];
	for (let round = 0; round < rounds.restless; round++) {
		const page = await openIsolated(browser, script);
		costs.push((await page.evaluate('soundingsBench.watcherCost(60)')) as WatcherCost);
		await page.close();
	}
	return costs;
}

/** What the page of the calendar with the largest reader gets. */
async function measureSize(): Promise<Measurement> {
	const weights = pageWeights(await buildExtension('chromium', 'production'));
	const measured = Math.max(...Object.values(weights));
	return { what: 'content script with its reader, gzipped', measured, budget: 25, unit: ' KB' };
}

async function measurePopup(): Promise<Measurement> {
	return {
		what: 'popup with 50,000 stored events, over one with none',
		measured: await popupContent(50_000, rounds.popup),
		...{ budget: 1.3, unit: ' ×' },
	};
}

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
