import { afterAll, beforeAll, expect, test } from 'vitest';
import outlook from '@/utils/calendars/outlook';
import type { PageCalendar } from '@/utils/page/define-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import { checkReading, emptyTally } from '../fixtures/outlook/check-reading';
import { type OutlookFrame, openOutlookFrame } from '../fixtures/outlook/open-outlook-page';
import { outlookLanguages } from '../fixtures/outlook/outlook-languages';
import { randomOutlookCase } from '../fixtures/outlook/random-outlook-page';

const calendar = outlook as unknown as PageCalendar;
/** `VITE_OUTLOOK_PAGES=10000 npx vitest run --project browser tests/browser/outlook-replica.test.ts` reads more. */
const pageCount = Number(import.meta.env.VITE_OUTLOOK_PAGES ?? 300);
const firstSeed = Number(import.meta.env.VITE_OUTLOOK_SEED ?? 1);

let frame: OutlookFrame;
beforeAll(() => {
	frame = openOutlookFrame();
});
afterAll(() => frame.close());

test('of random pages in every view and language nothing is read wrong, and no day is called complete that is not', async () => {
	const tally = emptyTally();
	const languages = new Set<string>();
	for (let seed = firstSeed; seed < firstSeed + pageCount; seed++) {
		const sample = randomOutlookCase(seed);
		const page = await frame.open(sample.html, sample);
		checkReading(
			sample,
			readSighting(calendar, page),
			`${seed} ${sample.language.tag} ${sample.view}`,
			tally,
		);
		languages.add(sample.language.tag);
	}
	const { wrong, missed, overstated, understated, ...figures } = tally;
	console.log(JSON.stringify(figures));
	expect(languages.size).toBe(outlookLanguages.length);
	expect({ wrong, overstated }).toEqual({ wrong: [], overstated: [] });
	expect({ missed, understated }).toEqual({ missed: [], understated: [] });
	expect(tally.read).toBeGreaterThan(tally.drawn * 0.9);
}, 3_600_000);
