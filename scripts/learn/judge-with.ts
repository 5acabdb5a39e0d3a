import { likeAlikeTitles } from '@/utils/support/alike-titles';
import { judgeWords } from '@/utils/support/classify-title';
import type { OpinionWeights } from '@/utils/support/opinion-weights';
import { withSecondOpinion } from '@/utils/support/second-opinion';
import type { TitleWeights } from '@/utils/support/title-weights';
import { readTitle } from '@/utils/support/title-words';
import type { Split } from '../evaluate/labelled-title';
import { readTitles } from '../evaluate/read-titles';
import type { JudgedTitle } from '../evaluate/score-verdicts';

/** Verdicts on the titles of a split by their words, and by these weights where there are some. */
export function judgeWith(
	learnt: { weights: TitleWeights; opinion: OpinionWeights } | undefined,
	split: Split,
): JudgedTitle[] {
	return readTitles(split).map((labelled) => {
		const { title, people } = labelled;
		const read = readTitle(title);
		const byWords = judgeWords(title, read, people);
		const verdict = learnt
			? withSecondOpinion(byWords, likeAlikeTitles(read, people, learnt.weights), learnt.opinion)
			: byWords;
		return { title: labelled, verdict };
	});
}
