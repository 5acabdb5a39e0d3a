import type { MeetingKind } from '@/utils/support/support-kinds';
import type { LabelledTitle } from './labelled-title';

/** What a classifier says; its reason does not matter here. */
export interface BareVerdict {
	kind: MeetingKind;
	isSure: boolean;
}

export interface JudgedTitle {
	title: LabelledTitle;
	verdict: BareVerdict;
}

/** `open`: rightly not sure of an ambiguous title. `abstained`: not sure of a clear one. */
export type Outcome = 'right' | 'wrong' | 'abstained' | 'open';

/** A share with what it was counted from; `share` is NaN where there was nothing to count. */
export interface Share {
	part: number;
	whole: number;
	share: number;
}

export interface Score {
	/** Of the sure verdicts, those that are right. */
	precision: Share;
	/** The same of the sure verdicts that say support. */
	supportPrecision: Share;
	/** Of the clear support titles, those found with the right kind and sure. */
	recall: Share;
	/** Of the clear titles, those without a sure verdict. */
	abstention: Share;
	/** Support or not, whatever its kind: of the sure verdicts that say support, those on support. */
	anySupportPrecision: Share;
	/** Support or not, whatever its kind: of the clear support titles, those found and sure. */
	anySupportRecall: Share;
	/** Of the ambiguous titles, those left open or rightly not counted. */
	ambiguousRespected: Share;
}

export const targets = { precision: 0.99, supportPrecision: 0.99, recall: 0.95, abstention: 0.1 };

export function outcomeOf({ title, verdict }: JudgedTitle): Outcome {
	if (title.clarity === 'ambiguous') {
		if (!verdict.isSure) return 'open';
		return verdict.kind === 'none' && title.kind === 'none' ? 'right' : 'wrong';
	}
	if (!verdict.isSure) return 'abstained';
	return verdict.kind === title.kind || verdict.kind === title.alsoRight ? 'right' : 'wrong';
}

export function scoreVerdicts(judged: readonly JudgedTitle[]): Score {
	const sure = judged.filter(({ verdict }) => verdict.isSure);
	const saysSupport = sure.filter(({ verdict }) => verdict.kind !== 'none');
	const clear = judged.filter(({ title }) => title.clarity === 'clear');
	const clearSupport = clear.filter(({ title }) => title.kind !== 'none');
	const ambiguous = judged.filter(({ title }) => title.clarity === 'ambiguous');
	return {
		precision: shareOf(sure, isRight),
		supportPrecision: shareOf(saysSupport, isRight),
		recall: shareOf(clearSupport, isRight),
		abstention: shareOf(clear, ({ verdict }) => !verdict.isSure),
		anySupportPrecision: shareOf(saysSupport, isClearSupport),
		anySupportRecall: shareOf(clearSupport, ({ verdict }) => verdict.isSure && verdict.kind !== 'none'),
		ambiguousRespected: shareOf(ambiguous, (one) => outcomeOf(one) !== 'wrong'),
	};
}

/** Names of the targets that a score misses; nothing counted is a miss. */
export function missedTargets(score: Score): (keyof typeof targets)[] {
	const isMet = {
		precision: score.precision.share >= targets.precision,
		supportPrecision: score.supportPrecision.share >= targets.supportPrecision,
		recall: score.recall.share >= targets.recall,
		abstention: score.abstention.share <= targets.abstention,
	};
	return (Object.keys(isMet) as (keyof typeof targets)[]).filter((name) => !isMet[name]);
}

export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): Share {
	const part = items.filter(holds).length;
	return { part, whole: items.length, share: part / items.length };
}

export function isRight(one: JudgedTitle): boolean {
	return outcomeOf(one) === 'right';
}

function isClearSupport({ title }: JudgedTitle): boolean {
	return title.kind !== 'none' && title.clarity === 'clear';
}
