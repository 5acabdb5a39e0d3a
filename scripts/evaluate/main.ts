/** `npm run evaluate`: how well the classifier knows support, beside three baselines. */
import { classifyMeeting } from '@/utils/support/classify-meeting';
import { baselines } from './baselines';
import { type EvaluateOptions, evaluateOptions } from './evaluate-options';
import {
	comparison,
	confusionMatrix,
	errorList,
	foundByLanguageAndKind,
	percent,
	scoresByKind,
	scoresByLanguage,
} from './evaluation-report';
import type { LabelledTitle } from './labelled-title';
import { readTitles } from './read-titles';
import { type BareVerdict, type JudgedTitle, missedTargets, scoreVerdicts, targets } from './score-verdicts';

/** Exit status: 0 when the targets are met, 1 when one is missed, 2 when the arguments are not understood. */
export async function run(args: string[]): Promise<number> {
	let options: EvaluateOptions;
	try {
		options = evaluateOptions(args);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 2;
	}
	const titles = options.splits.flatMap(readTitles);
	const judged = judge(titles, byClassifier);
	const contenders = Object.entries(baselines).map(([name, say]) => [name, judge(titles, say)] as const);
	console.log(`${titles.length} titles of the ${options.name} split\n`);
	printSection('All', comparison({ classifier: judged, ...Object.fromEntries(contenders) }));
	printSection('Confusion', confusionMatrix(judged));
	printSection('By language', scoresByLanguage(judged));
	printSection('By kind', scoresByKind(judged));
	printSection('Right and sure, of the clear titles', foundByLanguageAndKind(judged));
	if (options.listsErrors) printSection('Errors: outcome, id, label -> verdict, title', errorList(judged));
	return tellTargets(judged);
}

/** Nothing is known but the title, the people and the recurrence: no circle, no corrections. */
function byClassifier({ title, people, isRecurring }: LabelledTitle): BareVerdict {
	return classifyMeeting({ title, people, isRecurring });
}

function judge(titles: readonly LabelledTitle[], say: (title: LabelledTitle) => BareVerdict): JudgedTitle[] {
	return titles.map((title) => ({ title, verdict: say(title) }));
}

function tellTargets(judged: readonly JudgedTitle[]): number {
	const score = scoreVerdicts(judged);
	const missed = missedTargets(score);
	for (const name of missed) console.log(`Missed: ${name} ${percent(score[name])}, target ${targets[name]}`);
	if (missed.length === 0) console.log('All targets met.');
	return missed.length === 0 ? 0 : 1;
}

function printSection(heading: string, text: string): void {
	console.log(`${heading}\n${text}\n`);
}
