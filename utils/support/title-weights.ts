import { lazily } from './lazily';
import { supportKinds } from './support-kinds';
import type { TitleFeatures } from './title-features';

/** What a title may turn out to be: support of some kind, none, perhaps support (`open`), or a name that may be anybody's. */
export const outcomes = [...supportKinds, 'none', 'open', 'anybody'] as const;
export type Outcome = (typeof outcomes)[number];

/** How likely each outcome is, 0 to 1; together 1. */
export type Likelihoods = Record<Outcome, number>;

/** What labelled titles taught: how much each feature speaks for each outcome, beside `none`. */
export interface TitleWeights {
	/** SHA-256 of the titles that they were learnt from, in hex. */
	learntFrom: string;
	/** How many titles these were. */
	titles: number;
	bias: readonly number[];
	features: ReadonlyMap<string, FeatureWeights>;
}

export interface FeatureWeights {
	/** In how many of the titles it stood: the rarer, the more it tells. */
	titles: number;
	/** In the order of `weighed`. */
	weights: readonly number[];
}

/** The outcomes that have weights; those of `none` are zero. */
export const weighed = outcomes.filter((outcome) => outcome !== 'none');

/** Weights are kept in steps of this size. */
const weightStep = 0.1;

/**
 * Reads the file that `npm run learn` writes: a first line with the hash, the number of titles and the bias, then one
 * line for each feature, in steps. Its fields are separated by tabs.
 */
export function parseTitleWeights(text: string): TitleWeights {
	const [head = '', ...lines] = text.trimEnd().split('\n');
	const [learntFrom = '', titles = '', ...bias] = head.split('\t');
	const features = new Map(
		lines.map((line) => {
			const end = line.indexOf('\t');
			return [line.slice(0, end), whenAsked(line.slice(end + 1))];
		}),
	);
	return { learntFrom, titles: Number(titles), bias: bias.map(fromSteps), features };
}

/** A calendar's titles ask for a few hundred of the weights: all of them as numbers would cost a popup 50 ms. */
function whenAsked(line: string): FeatureWeights {
	const read = lazily(() => {
		const [titles = '', ...weights] = line.split('\t');
		return { titles: Number(titles), weights: weights.map(fromSteps) };
	});
	return {
		get titles() {
			return read().titles;
		},
		get weights() {
			return read().weights;
		},
	};
}

export function formatTitleWeights({ learntFrom, titles, bias, features }: TitleWeights): string {
	const lines = Array.from(features, ([feature, { titles: count, weights }]) =>
		[feature, count, ...weights.map(inSteps)].join('\t'),
	);
	return `${[[learntFrom, titles, ...bias.map(inSteps)].join('\t'), ...lines].join('\n')}\n`;
}

function fromSteps(steps: string): number {
	return Number(steps) * weightStep;
}

function inSteps(weight: number): number {
	return Math.round(weight / weightStep);
}

/** The strength of each known feature in a title, words and letters each of length 1 together. */
export function featureStrengths(
	{ words, letters }: TitleFeatures,
	{ titles, features }: { titles: number; features: ReadonlyMap<string, { titles: number }> },
): Map<string, number> {
	const strengths = new Map<string, number>();
	for (const counts of [words, letters]) {
		const known: string[] = [];
		let squares = 0;
		for (const [feature, count] of counts) {
			const { titles: holding } = features.get(feature) ?? {};
			if (holding === undefined) continue;
			const strength = (1 + Math.log(count)) * (1 + Math.log((1 + titles) / (1 + holding)));
			squares += strength ** 2;
			strengths.set(feature, strength);
			known.push(feature);
		}
		const length = Math.sqrt(squares);
		for (const feature of known) strengths.set(feature, (strengths.get(feature) ?? 0) / length);
	}
	return strengths;
}

/** How likely each outcome is for a title with these features. */
export function likelihoods(features: TitleFeatures, weights: TitleWeights): Likelihoods {
	const scores = [...weights.bias];
	for (const [feature, strength] of featureStrengths(features, weights)) {
		const own = weights.features.get(feature)?.weights ?? [];
		for (let at = 0; at < own.length; at++) scores[at] = (scores[at] ?? 0) + strength * (own[at] ?? 0);
	}
	return chancesOf(scores);
}

/** Scores beside that of `none`, which is zero and not among them, as shares of one. */
export function chancesOf(scores: readonly number[]): Likelihoods {
	const of = (outcome: Outcome) => (outcome === 'none' ? 0 : (scores[weighed.indexOf(outcome)] ?? 0));
	const highest = Math.max(...outcomes.map(of));
	const powers = outcomes.map((outcome) => [outcome, Math.exp(of(outcome) - highest)] as const);
	const sum = powers.reduce((total, [, power]) => total + power, 0);
	return Object.fromEntries(powers.map(([outcome, power]) => [outcome, power / sum])) as Likelihoods;
}
