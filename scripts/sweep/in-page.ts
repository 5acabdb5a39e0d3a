/** Bundled, and run in Chromium: random pages through their reader. */
import outlook from '@/utils/calendars/outlook.ts';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { readSighting } from '@/utils/page/read-sighting.ts';
import { checkRandomPage } from '../../tests/fixtures/google/check-random-page.ts';
import type { GoogleReplica } from '../../tests/fixtures/google/google-replica.ts';
import { checkReading, emptyTally } from '../../tests/fixtures/outlook/check-reading.ts';
import { openOutlookFrame } from '../../tests/fixtures/outlook/open-outlook-page.ts';
import { randomOutlookCase } from '../../tests/fixtures/outlook/random-outlook-page.ts';

export interface SweepResult {
	pages: number;
	events: number;
	wrong: string[];
	missed: string[];
}

export type SweptCalendar = 'google' | 'outlook';

type Sweep = (firstSeed: number, pages: number) => Promise<SweepResult>;
const sweeps: Record<SweptCalendar, Sweep> = { google: sweepGoogle, outlook: sweepOutlook };

/** The pages of so many seeds, from the first on. */
export function sweep(calendar: SweptCalendar, firstSeed: number, pages: number): Promise<SweepResult> {
	return sweeps[calendar](firstSeed, pages);
}

async function sweepGoogle(firstSeed: number, pages: number): Promise<SweepResult> {
	const result: SweepResult = { pages, events: 0, wrong: [], missed: [] };
	for (let seed = firstSeed; seed < firstSeed + pages; seed++) {
		const { about, events, wrong, missed } = await checkRandomPage(seed, openGoogle);
		result.events += events;
		result.wrong.push(...wrong.map((problem) => `${about}: ${problem}`));
		result.missed.push(...missed.map((problem) => `${about}: ${problem}`));
	}
	return result;
}

async function sweepOutlook(firstSeed: number, pages: number): Promise<SweepResult> {
	const tally = emptyTally();
	const frame = openOutlookFrame();
	for (let seed = firstSeed; seed < firstSeed + pages; seed++) {
		const sample = randomOutlookCase(seed);
		const reading = readSighting(outlook as unknown as PageCalendar, await frame.open(sample.html, sample));
		checkReading(sample, reading, `seed ${seed}, ${sample.view}, ${sample.language.tag}`, tally);
	}
	frame.close();
	const { read, wrong, overstated, missed, understated } = tally;
	return { pages, events: read, wrong: [...wrong, ...overstated], missed: [...missed, ...understated] };
}

async function openGoogle({ html, url, now }: GoogleReplica): Promise<Page> {
	const frame = document.createElement('iframe');
	frame.sandbox.add('allow-same-origin'); // the page's own scripts must not run
	frame.style.cssText = 'width: 1400px; height: 1000px';
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = html;
	document.body.replaceChildren(frame);
	await loaded;
	if (!frame.contentDocument) throw new Error('The frame has no document.');
	return {
		document: frame.contentDocument,
		url: new URL(url),
		now: Temporal.Instant.from(now),
		browserZone: 'America/Anchorage',
	};
}
