import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/launch-chromium.ts';
import { bundleForPage } from '../build/bundle-for-page.ts';
import type { SweepResult } from './in-page.ts';

/** Short enough for one call into the browser, also on a busy machine. */
const pagesAtOnce = 100;

const usage = `npm run sweep -- [--calendar google|outlook] [--pages 10000] [--seed N]

Random pages (any view, language, zone and state, titles that break careless code, new class names on each) through
their reader in Chromium, against the truth. Without a seed every run draws other pages; one page has one seed, and the
next page the next one, so that a long sweep can be split. The exit status is 1 when anything false was read, or
anything was missed without a word.`;

/** See `usage`. */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			calendar: { type: 'string', default: 'google' },
			pages: { type: 'string', default: '10000' },
			seed: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	const { calendar } = values;
	const pages = Number(values.pages);
	const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
	const isMeant = ['google', 'outlook'].includes(calendar) && pages > 0 && Number.isSafeInteger(seed + pages);
	if (values.help || !isMeant) {
		console.log(usage);
		return values.help ? 0 : 2;
	}
	const { events, wrong, missed } = await sweepAll(calendar, seed, pages);
	console.log(
		`${pages} pages from seed ${seed}: ${events} events read, ${wrong.length} wrong, ${missed.length} missed`,
	);
	return wrong.length + missed.length === 0 ? 0 : 1;
}

async function sweepAll(calendar: string, seed: number, pages: number): Promise<SweepResult> {
	const total: SweepResult = { pages: 0, events: 0, wrong: [], missed: [] };
	const script = await bundleForPage(join(import.meta.dirname, 'in-page.ts'), 'soundingsSweep');
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		await page.evaluate(script);
		while (total.pages < pages) {
			const count = Math.min(pagesAtOnce, pages - total.pages);
			const call = `soundingsSweep.sweep('${calendar}', ${seed + total.pages}, ${count})`;
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
	return total;
}
