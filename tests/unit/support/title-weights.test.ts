import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	formatTitleWeights,
	likelihoods,
	outcomes,
	parseTitleWeights,
	type TitleWeights,
	weighed,
} from '@/utils/support/title-weights';

const steps = (...given: number[]) => weighed.map((_, at) => (given[at] ?? 0) / 10);
const weights: TitleWeights = {
	learntFrom: 'ab',
	titles: 100,
	bias: steps(-20, -20, -20, -20, -20, -30, -30),
	features: new Map([
		['=venting', { titles: 3, weights: steps(90) }],
		['=budget', { titles: 9, weights: steps(-50, -50, -50, -50, -50, -50, -50) }],
	]),
};
const of = (...words: string[]) => ({ words: new Map(words.map((word) => [word, 1])), letters: new Map() });

test('the file of weights is read as it was written', () => {
	expect(formatTitleWeights(parseTitleWeights(formatTitleWeights(weights)))).toBe(
		formatTitleWeights(weights),
	);
	expect(parseTitleWeights(formatTitleWeights(weights)).features.get('=venting')?.weights[0]).toBeCloseTo(9);
});

test('a word that speaks for peers makes a peer likely, one that speaks against all support makes none likely', () => {
	expect(likelihoods(of('=venting'), weights).peer).toBeGreaterThan(0.9);
	expect(likelihoods(of('=budget'), weights).none).toBeGreaterThan(0.99);
});

test('what stands in few titles tells more than what stands in many', () => {
	const { peer } = likelihoods(of('=venting', '=budget'), weights);
	const often = new Map(weights.features).set('=venting', { titles: 90, weights: steps(90) });
	expect(likelihoods(of('=venting', '=budget'), { ...weights, features: often }).peer).toBeLessThan(peer);
});

test('words that no title taught change nothing', () => {
	expect(likelihoods(of('=venting', '=xylophone'), weights)).toEqual(likelihoods(of('=venting'), weights));
});

test('all outcomes together are certain, whatever a title holds', () => {
	const word = fc.constantFrom('=venting', '=budget', '=new', '=old');
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const likely = likelihoods(of(...words), weights);
			expect(outcomes.reduce((sum, outcome) => sum + likely[outcome], 0)).toBeCloseTo(1);
			for (const outcome of outcomes) expect(likely[outcome]).toBeGreaterThanOrEqual(0);
		}),
	);
});
