import { supportKinds } from '@/utils/support/support-kinds';
import { evaluationLanguages } from './labelled-title';
import { isRight, type JudgedTitle, outcomeOf, type Share, scoreVerdicts, shareOf } from './score-verdicts';
import { textTable } from './text-table';

const kinds = [...supportKinds, 'none'] as const;

/** The classifier beside the baselines; each gets the same titles. */
export function comparison(contenders: Record<string, readonly JudgedTitle[]>): string {
	const header = [
		'',
		'precision',
		'of support',
		'recall',
		'abstention',
		'support or not: precision',
		'recall',
		'ambiguous kept open',
	];
	const rows = Object.entries(contenders).map(([name, judged]) => {
		const score = scoreVerdicts(judged);
		return [
			name,
			percent(score.precision),
			percent(score.supportPrecision),
			percent(score.recall),
			percent(score.abstention),
			percent(score.anySupportPrecision),
			percent(score.anySupportRecall),
			percent(score.ambiguousRespected),
		];
	});
	return textTable([header, ...rows]);
}

/** Labels down, verdicts across. A second right kind counts as the labelled one. */
export function confusionMatrix(judged: readonly JudgedTitle[]): string {
	const groups: [string, (one: JudgedTitle) => boolean][] = [
		...supportKinds.map(
			(kind) =>
				[kind, ({ title }: JudgedTitle) => title.clarity === 'clear' && title.kind === kind] as [
					string,
					(one: JudgedTitle) => boolean,
				],
		),
		['none, hard negative', ({ title }) => isClearNone(title) && title.isTrap],
		['none, ordinary', ({ title }) => isClearNone(title) && !title.isTrap],
		['ambiguous support', ({ title }) => title.clarity === 'ambiguous' && title.kind !== 'none'],
		['ambiguous none', ({ title }) => title.clarity === 'ambiguous' && title.kind === 'none'],
	];
	const rows = groups.map(([name, belongs]) => {
		const own = judged.filter(belongs);
		const cells = [...kinds, 'maybe'].map((said) => own.filter((one) => saidOf(one) === said).length);
		return [name, ...cells.map((count) => (count === 0 ? '·' : String(count))), String(own.length)];
	});
	return textTable([['label \\ sure verdict', ...kinds, 'maybe', 'titles'], ...rows]);
}

export function scoresByLanguage(judged: readonly JudgedTitle[]): string {
	const rows = evaluationLanguages.map((lang) => {
		const own = judged.filter(({ title }) => title.lang === lang);
		const score = scoreVerdicts(own);
		const wrong = own.filter((one) => outcomeOf(one) === 'wrong').length;
		return [
			lang,
			counted(score.precision),
			counted(score.supportPrecision),
			counted(score.recall),
			counted(score.abstention),
			String(wrong),
		];
	});
	return textTable([['', 'precision', 'of support', 'recall', 'abstention', 'wrong'], ...rows]);
}

export function scoresByKind(judged: readonly JudgedTitle[]): string {
	const rows = kinds.map((kind) => {
		const clear = judged.filter(({ title }) => title.kind === kind && title.clarity === 'clear');
		const said = judged.filter(({ verdict }) => verdict.isSure && verdict.kind === kind);
		return [
			kind,
			counted(shareOf(said, isRight)),
			counted(shareOf(clear, isRight)),
			counted(shareOf(clear, (one) => outcomeOf(one) === 'abstained')),
		];
	});
	return textTable([['', 'precision', 'recall', 'abstention'], ...rows]);
}

/** Clear titles found with the right kind and sure, for each language and kind. */
export function foundByLanguageAndKind(judged: readonly JudgedTitle[]): string {
	const rows = evaluationLanguages.map((lang) => [
		lang,
		...kinds.map((kind) => {
			const own = judged.filter(({ title }) => title.lang === lang && title.kind === kind);
			const { part, whole } = shareOf(
				own.filter(({ title }) => title.clarity === 'clear'),
				isRight,
			);
			return `${part}/${whole}`;
		}),
	]);
	return textTable([['', ...kinds], ...rows]);
}

/** What was judged wrong, and the clear titles without a sure verdict. */
export function errorList(judged: readonly JudgedTitle[]): string {
	const lines = (['wrong', 'abstained'] as const).flatMap((outcome) =>
		judged
			.filter((one) => outcomeOf(one) === outcome)
			.map(({ title, verdict }) => {
				const label = title.clarity === 'clear' ? title.kind : `${title.kind}?`;
				const said = verdict.isSure ? verdict.kind : `${verdict.kind}?`;
				return `${outcome}\t${title.id}\t${label} -> ${said}\t${title.title}`;
			}),
	);
	return lines.length === 0 ? 'Nothing wrong, nothing missed.' : lines.join('\n');
}

export function percent({ share }: Share): string {
	return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}

function counted(share: Share): string {
	return `${percent(share)} (${share.part}/${share.whole})`;
}

function isClearNone(title: JudgedTitle['title']): boolean {
	return title.clarity === 'clear' && title.kind === 'none';
}

function saidOf({ title, verdict }: JudgedTitle): string {
	if (!verdict.isSure) return 'maybe';
	return verdict.kind === title.alsoRight ? title.kind : verdict.kind;
}
