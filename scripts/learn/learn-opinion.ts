import { likeAlikeTitles } from '@/utils/support/alike-titles';
import { judgeWords } from '@/utils/support/classify-title';
import { cluesOf, likeClue, type OpinionWeights } from '@/utils/support/opinion-weights';
import type { TitleVerdict } from '@/utils/support/title-verdict';
import { type Likelihoods, type Outcome, outcomes, weighed } from '@/utils/support/title-weights';
import { readTitle } from '@/utils/support/title-words';
import { normaliseTitle } from '../evaluate/similar-titles';
import { besideNone, hashOf, learnWeights } from './learn-weights';
import { type Example, logisticRegression } from './logistic-regression';
import type { TaughtTitle } from './taught-titles';

const fitting = { lenience: 1, rounds: 300 };

/** The titles that are asked are dealt into so many parts, each judged by what the others teach. */
const parts = 3;

export interface JudgedExample {
	verdict: TitleVerdict;
	likely: Likelihoods;
	outcome: Outcome;
}

/**
 * How far the words and the likeness are to be believed, learnt from titles that the rules have not read, each compared
 * with weights that do not know it.
 */
export function learnOpinion(titles: readonly TaughtTitle[]): OpinionWeights {
	return { learntFrom: hashOf(titles), clues: weighClues(judgedExamples(titles)) };
}

function judgedExamples(titles: readonly TaughtTitle[]): JudgedExample[] {
	const asked = titles.filter(({ isReadByRules }) => !isReadByRules);
	return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
		const own = asked.filter((_, at) => at % parts === part);
		// Some stand in other sets as well, in other letters.
		const names = new Set(own.map(({ title }) => normaliseTitle(title)));
		const weights = learnWeights(titles.filter(({ title }) => !names.has(normaliseTitle(title))));
		return own.map(({ title, people, outcome }) => {
			const read = readTitle(title);
			const { likely } = likeAlikeTitles(read, people, weights);
			return { verdict: judgeWords(title, read, people), likely, outcome };
		});
	});
}

/** How much each clue speaks for each outcome, as `OpinionWeights` keeps it. */
export function weighClues(judged: readonly JudgedExample[]): OpinionWeights['clues'] {
	const found = judged.map(({ verdict, likely }) => [...cluesOf(verdict, likely)]);
	const clues = [...new Set(found.flatMap((each) => each.map(([clue]) => clue)))].sort();
	const places = new Map(clues.map((clue, at) => [clue, at]));
	const examples = found.map(
		(each, at): Example => ({
			places: Int32Array.from(each, ([clue]) => places.get(clue) ?? 0),
			values: Float64Array.from(each, ([, strength]) => strength),
			label: outcomes.indexOf(judged[at]?.outcome ?? 'none'),
			times: 1,
		}),
	);
	const { bias, weights } = logisticRegression(examples, clues.length, outcomes.length, fitting);
	const always = besideNone(bias);
	const isLike = new Set(weighed.map(likeClue));
	return new Map(
		clues.map((clue, at) => {
			const own = besideNone(weights.subarray(at * outcomes.length, (at + 1) * outcomes.length));
			// The words say one thing of every title: what always holds is told with it.
			return [clue, isLike.has(clue) ? own : own.map((weight, outcome) => weight + (always[outcome] ?? 0))];
		}),
	);
}
