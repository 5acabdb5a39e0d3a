import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTitles } from '@/scripts/evaluate/read-titles';
import { unreadSplits } from '@/scripts/evaluate/unread-splits';
import { hashOf } from '@/scripts/learn/learn-weights';
import { taughtTitles } from '@/scripts/learn/taught-titles';
import { parseTitleWeights, weighed } from '@/utils/support/title-weights';

const file = readFileSync(join(import.meta.dirname, '../../../utils/support/title-weights.tsv'), 'utf8');
const weights = parseTitleWeights(file);

test('the weights were learnt from the titles as they stand now: npm run learn', () => {
	expect(weights.learntFrom).toBe(hashOf(taughtTitles()));
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
