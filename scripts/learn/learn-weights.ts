import { createHash } from 'node:crypto';
import { comparedFeatures } from '@/utils/support/alike-titles';
import type { TitleFeatures } from '@/utils/support/title-features';
import {
	featureStrengths,
	type Outcome,
	outcomes,
	type TitleWeights,
	weighed,
} from '@/utils/support/title-weights';
import { readTitle } from '@/utils/support/title-words';
import { type Example, logisticRegression } from './logistic-regression';
import type { TaughtTitle } from './taught-titles';

/** How much a wrong title weighs beside large weights, and how many steps are made: found by leaving out titles. */
const fitting = { lenience: 15, rounds: 150 };
/** Enough to see which features tell something. */
const roundsToChoose = 40;

/** What stands in fewer titles is chance. */
const fewestTitles = 2;

/** The rest says hardly anything, and the extension has to carry the weights. */
const mostFeatures = 30_000;

interface ReadTitle {
	features: TitleFeatures;
	outcome: Outcome;
	times: number;
}

type FeatureCounts = ReadonlyMap<string, { titles: number }>;

/** Weights that titles teach. The same titles always teach the same. */
export function learnWeights(titles: readonly TaughtTitle[]): TitleWeights {
	const read = titles.map(({ title, people, outcome, times }) => ({
		features: comparedFeatures(readTitle(title), people),
		outcome,
		times,
	}));
	const counts = frequentFeatures(read);
	const kept = mostTelling(fitWeights(read, counts, roundsToChoose));
	const few = fitWeights(read, new Map([...counts].filter(([feature]) => kept.has(feature))), fitting.rounds);
	return { ...few, learntFrom: hashOf(titles), titles: titles.length };
}

/** Changes with any title, label or guest. SHA-256, in hex. */
export function hashOf(titles: readonly TaughtTitle[]): string {
	return createHash('sha256').update(JSON.stringify(titles)).digest('hex');
}

function fitWeights(
	read: readonly ReadTitle[],
	counts: FeatureCounts,
	rounds: number,
): Pick<TitleWeights, 'bias' | 'features'> {
	const places = new Map([...counts.keys()].map((feature, at) => [feature, at]));
	const examples = read.map(({ features, outcome, times }): Example => {
		const strengths = [...featureStrengths(features, { titles: read.length, features: counts })];
		return {
			places: Int32Array.from(strengths, ([feature]) => places.get(feature) ?? 0),
			values: Float64Array.from(strengths, ([, strength]) => strength),
			label: outcomes.indexOf(outcome),
			times,
		};
	});
	const { bias, weights } = logisticRegression(examples, counts.size, outcomes.length, {
		lenience: fitting.lenience,
		rounds,
	});
	const features = Array.from(counts, ([feature, { titles }], at) => {
		const own = weights.subarray(at * outcomes.length, (at + 1) * outcomes.length);
		return [feature, { titles, weights: besideNone(own) }] as const;
	});
	return { bias: besideNone(bias), features: new Map(features) };
}

/** In the order of `weighed`. */
export function besideNone(weights: Float64Array): number[] {
	const of = (outcome: Outcome) => weights[outcomes.indexOf(outcome)] ?? 0;
	return weighed.map((outcome) => of(outcome) - of('none'));
}

/** In the order of their letters. */
function frequentFeatures(read: readonly ReadTitle[]): FeatureCounts {
	const counts = new Map<string, number>();
	for (const { features } of read)
		for (const feature of [...features.words.keys(), ...features.letters.keys()])
			counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const frequent = [...counts].filter(([, titles]) => titles >= fewestTitles);
	return new Map(
		frequent.sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, titles]) => [feature, { titles }]),
	);
}

/** The more a feature says and the more often it stands somewhere, the more is lost with it. */
function mostTelling({ features }: Pick<TitleWeights, 'features'>): Set<string> {
	const told = Array.from(features, ([feature, { titles, weights }]) => ({
		feature,
		tells: Math.max(...weights.map(Math.abs)) * Math.sqrt(Math.log(1 + titles)),
	}));
	const most = told.sort((a, b) => b.tells - a.tells).slice(0, mostFeatures);
	return new Set(most.map(({ feature }) => feature));
}
