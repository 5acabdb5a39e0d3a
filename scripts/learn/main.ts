/** `npm run learn`: learns from the labelled titles what titles like them turn out to be, and writes the weights. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatOpinionWeights, parseOpinionWeights } from '@/utils/support/opinion-weights';
import { formatTitleWeights, parseTitleWeights } from '@/utils/support/title-weights';
import { comparison } from '../evaluate/evaluation-report';
import { type Split, splits } from '../evaluate/labelled-title';
import { judgeWith } from './judge-with';
import { learnOpinion } from './learn-opinion';
import { learnWeights } from './learn-weights';
import { taughtTitles } from './taught-titles';

const folder = join(import.meta.dirname, '../../utils/support');

/**
 * With `--without <split>` nothing is written: the weights are learnt from the other splits, and the verdicts on this one
 * are measured with and without them. Exit status: 0, or 2 when the arguments are not understood.
 */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options: { without: { type: 'string' } } });
	const without = splits.find((split) => split === values.without);
	if (values.without !== undefined && without === undefined) {
		console.error(`--without takes ${splits.join(', ')}, not “${values.without}”.`);
		return 2;
	}
	if (without !== undefined) return measureWithout(without);
	const titles = taughtTitles();
	const text = formatTitleWeights(learnWeights(titles));
	const opinion = formatOpinionWeights(learnOpinion(titles));
	// Only together, so that both were made by the same code.
	writeFileSync(join(folder, 'title-weights.tsv'), text);
	writeFileSync(join(folder, 'opinion-weights.tsv'), opinion);
	console.log(`${parseTitleWeights(text).features.size} weights, learnt from ${titles.length} titles.`);
	return 0;
}

function measureWithout(split: Split): number {
	const titles = taughtTitles(split);
	const weights = parseTitleWeights(formatTitleWeights(learnWeights(titles)));
	const opinion = parseOpinionWeights(formatOpinionWeights(learnOpinion(titles)));
	console.log(
		comparison({
			'words alone': judgeWith(undefined, split),
			'with weights': judgeWith({ weights, opinion }, split),
		}),
	);
	return 0;
}
