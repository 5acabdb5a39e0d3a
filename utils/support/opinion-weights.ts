import type { TitleVerdict } from './title-verdict';
import { chancesOf, type Likelihoods, type Outcome, weighed } from './title-weights';

/**
 * How much the verdict of the words, and the likeness to other titles, speak for each outcome beside `none`: a logistic
 * regression, learnt from titles that neither of the two had seen.
 */
export interface OpinionWeights {
	/** SHA-256 of the titles that they were learnt from, in hex. */
	learntFrom: string;
	/** By clue; in the order of `weighed`. */
	clues: ReadonlyMap<string, readonly number[]>;
}

/** Weights are kept in steps of this size. */
const weightStep = 0.01;

/** A share of nothing is no certainty: the likeness is never surer than this. */
const leastChance = 1e-5;

/** What speaks for an outcome of a title, and how strongly. */
export function cluesOf(verdict: TitleVerdict, likely: Likelihoods): Map<string, number> {
	const beside = (chance: number) =>
		Math.log(Math.max(chance, leastChance)) - Math.log(Math.max(likely.none, leastChance));
	return new Map([
		[saidBy(verdict), 1],
		...weighed.map((outcome) => [likeClue(outcome), beside(likely[outcome])] as const),
	]);
}

export function likeClue(outcome: Outcome): string {
	return `like ${outcome}`;
}

/** What the words say, as a clue. */
function saidBy({ kind, isSure, evidence, reason }: TitleVerdict): string {
	if (kind !== 'none') return `${isSure ? 'surely' : 'perhaps'} ${kind}`;
	return reason.key === 'reasonGiven' ? 'given' : `none: ${evidence}`;
}

/** How likely each outcome is, all clues together. */
export function jointChances(
	verdict: TitleVerdict,
	likely: Likelihoods,
	{ clues }: OpinionWeights,
): Likelihoods {
	const scores = weighed.map(() => 0);
	for (const [clue, strength] of cluesOf(verdict, likely))
		for (const [at, weight] of (clues.get(clue) ?? []).entries())
			scores[at] = (scores[at] ?? 0) + strength * weight;
	return chancesOf(scores);
}

/** Reads the file that `npm run learn` writes: a line with the hash, then one for each clue, in steps. */
export function parseOpinionWeights(text: string): OpinionWeights {
	const [learntFrom = '', ...lines] = text.trimEnd().split('\n');
	const clues = lines.map((line) => {
		const [clue = '', ...steps] = line.split('\t');
		return [clue, steps.map((step) => Number(step) * weightStep)] as const;
	});
	return { learntFrom, clues: new Map(clues) };
}

export function formatOpinionWeights({ learntFrom, clues }: OpinionWeights): string {
	const lines = Array.from(clues, ([clue, weights]) =>
		[clue, ...weights.map((weight) => Math.round(weight / weightStep))].join('\t'),
	);
	return `${[learntFrom, ...lines].join('\n')}\n`;
}
