/** Bundled, and run in Chromium: random pages through the reader. */
import type { Page } from '@/utils/page/define-calendar';
import { checkRandomPage } from '../../tests/fixtures/google/check-random-page.ts';
import type { GoogleReplica } from '../../tests/fixtures/google/google-replica.ts';

export interface SweepResult {
	pages: number;
	events: number;
	wrong: string[];
	missed: string[];
}

/** The pages of so many seeds, from the first on. */
export async function sweep(firstSeed: number, pages: number): Promise<SweepResult> {
	const result: SweepResult = { pages, events: 0, wrong: [], missed: [] };
	for (let seed = firstSeed; seed < firstSeed + pages; seed++) {
		const { about, events, wrong, missed } = await checkRandomPage(seed, open);
		result.events += events;
		result.wrong.push(...wrong.map((problem) => `${about}: ${problem}`));
		result.missed.push(...missed.map((problem) => `${about}: ${problem}`));
	}
	return result;
}

async function open({ html, url, now }: GoogleReplica): Promise<Page> {
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
