import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTitles } from '@/scripts/evaluate/read-titles';
import { unreadSplits } from '@/scripts/evaluate/unread-splits';
import { hashOf } from '@/scripts/learn/learn-weights';
import { taughtTitles } from '@/scripts/learn/taught-titles';
import { parseOpinionWeights } from '@/utils/support/opinion-weights';
import { supportKinds } from '@/utils/support/support-kinds';
import { parseTitleWeights, weighed } from '@/utils/support/title-weights';

const folder = join(import.meta.dirname, '../../../utils/support');
const weights = parseTitleWeights(readFileSync(join(folder, 'title-weights.tsv'), 'utf8'));
const opinion = parseOpinionWeights(readFileSync(join(folder, 'opinion-weights.tsv'), 'utf8'));

test('the weights were learnt from the titles as they stand now: npm run learn', () => {
	expect(weights.learntFrom).toBe(hashOf(taughtTitles()));
	expect(opinion.learntFrom).toBe(weights.learntFrom);
});

test('every feature has a number of titles and a weight for each outcome', () => {
	expect(weights.bias.length).toBe(weighed.length);
	for (const [feature, { titles, weights: own }] of weights.features) {
		expect(own.length, feature).toBe(weighed.length);
		expect(own.every(Number.isFinite) && titles >= 2 && titles <= weights.titles, feature).toBe(true);
	}
	expect(weights.features.size).toBeGreaterThan(10_000);
});

test('no weight is learnt from an unread title that stands in no other set', () => {
	const taught = new Set(taughtTitles().map(({ title }) => title));
	const unread = unreadSplits.flatMap(readTitles);
	const both = unread.filter(({ title }) => taught.has(title));
	expect(both.length / unread.length).toBeLessThan(0.1);
});

test('there is a line for each thing that the words can say, and for each that likeness can', () => {
	const words = supportKinds.flatMap((kind) => [`surely ${kind}`, `perhaps ${kind}`]);
	const none = ['given', 'none: counter', 'none: informal', 'none: nothing'];
	const like = weighed.map((outcome) => `like ${outcome}`);
	expect([...opinion.clues.keys()].sort()).toEqual([...words, ...none, ...like].sort());
});

test('words that are sure speak more for their kind than words that are not', () => {
	for (const [at, kind] of supportKinds.entries()) {
		const said = (how: string) => opinion.clues.get(`${how} ${kind}`)?.[at] ?? Number.NaN;
		expect(said('surely'), kind).toBeGreaterThan(said('perhaps'));
		expect(opinion.clues.get(`like ${kind}`)?.[at], kind).toBeGreaterThan(0.5);
	}
});
