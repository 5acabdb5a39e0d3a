import { likeAlikeTitles } from '@/utils/support/alike-titles';
import { judgeWords } from '@/utils/support/classify-title';
import { cluesOf, type OpinionWeights } from '@/utils/support/opinion-weights';
import { outcomes } from '@/utils/support/title-weights';
import { readTitle } from '@/utils/support/title-words';
import { besideNone, hashOf, learnWeights } from './learn-weights';
import { type Example, logisticRegression } from './logistic-regression';
import type { TaughtTitle } from './taught-titles';

const fitting = { lenience: 1, rounds: 300 };

/** In so many parts: the titles of each are compared with all the others. */
const parts = 3;

/**
 * How far the words and the likeness are to be believed, learnt from titles that the rules have not read, each compared
 * with weights that do not know it.
 */
export function learnOpinion(titles: readonly TaughtTitle[]): OpinionWeights {
	const { clues, examples } = examplesOf(titles);
	const { weights } = logisticRegression(examples, clues.size, outcomes.length, fitting);
	const learnt = Array.from(
		clues,
		([clue, at]) =>
			[clue, besideNone(weights.subarray(at * outcomes.length, (at + 1) * outcomes.length))] as const,
	);
	return { learntFrom: hashOf(titles), clues: new Map(learnt.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function examplesOf(titles: readonly TaughtTitle[]) {
	const clues = new Map<string, number>();
	const placeOf = (clue: string) => {
		const place = clues.get(clue) ?? clues.size;
		clues.set(clue, place);
		return place;
	};
	const examples = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
		const isAsked = ({ isReadByRules }: TaughtTitle, at: number) => !isReadByRules && at % parts === part;
		const weights = learnWeights(titles.filter((title, at) => !isAsked(title, at)));
		return titles.filter(isAsked).map(({ title, people, outcome }): Example => {
			const read = readTitle(title);
			const { likely } = likeAlikeTitles(read, people, weights);
			const found = [...cluesOf(judgeWords(title, read, people), likely)];
			return {
				places: Int32Array.from(found, ([clue]) => placeOf(clue)),
				values: Float64Array.from(found, ([, strength]) => strength),
				label: outcomes.indexOf(outcome),
			};
		});
	});
	return { clues, examples };
}
