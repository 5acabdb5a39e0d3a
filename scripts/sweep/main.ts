import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/launch-chromium.ts';
import { bundleForPage } from '../build/bundle-for-page.ts';
import type { SweepResult } from './in-page.ts';

/** Short enough for one call into the browser, also on a busy machine. */
const pagesAtOnce = 100;

/**
 * `npm run sweep -- [--pages 10000] [--seed N]`: random pages of Google Calendar (any view, language, zone, state, titles
 * that break careless code, new class names on each) through its reader in Chromium, against the truth. Without a seed
 * every run draws other pages. The exit status is 1 when anything false was read, or anything was missed without a word.
 */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { pages: { type: 'string', default: '10000' }, seed: { type: 'string' } },
	});
	const first = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
	const total: SweepResult = { pages: 0, events: 0, wrong: [], missed: [] };
	const script = await bundleForPage(join(import.meta.dirname, 'in-page.ts'), 'soundingsSweep');
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		await page.evaluate(script);
		while (total.pages < Number(values.pages)) {
			const pages = Math.min(pagesAtOnce, Number(values.pages) - total.pages);
			const call = `soundingsSweep.sweep(${first + total.pages}, ${pages})`;
			const part = (await page.evaluate(call)) as SweepResult;
			total.pages += part.pages;
			total.events += part.events;
			total.wrong.push(...part.wrong);
			total.missed.push(...part.missed);
			for (const problem of part.wrong) console.log(`wrong: ${problem}`);
			for (const problem of part.missed) console.log(`missed: ${problem}`);
		}
	} finally {
		await browser.close();
	}
	const { pages, events, wrong, missed } = total;
	console.log(
		`${pages} pages from seed ${first}: ${events} events read, ${wrong.length} wrong, ${missed.length} missed`,
	);
	return wrong.length + missed.length === 0 ? 0 : 1;
}
