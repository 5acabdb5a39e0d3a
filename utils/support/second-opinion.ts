import type { Likeness } from './alike-titles';
import { type SupportKind, supportKinds } from './support-kinds';
import type { TitleVerdict } from './title-verdict';
import { wording } from './wording';

/**
 * How likely something must be, 0 to 1, before the likeness to other titles changes what the words say. Chosen on titles
 * that neither the rules nor the weights had seen (`tests/evaluation/README.md`).
 */
export const opinionThresholds = {
	/** No word of support is known: surely support all the same; worth asking about. */
	silent: { find: 0.95, ask: 0.55 },
	/** A word says that it is something else. */
	against: { find: 0.97, ask: 0.7 },
	/** The words are not sure: sure of their kind; rather another kind; surely none. */
	perhaps: { confirm: 0.9, otherKind: 0.8, dismiss: 0.96 },
	/** The words are sure: rather none or not to be told; rather another kind. */
	surely: { doubt: 0.5, otherKind: 0.65 },
};

export type OpinionThresholds = typeof opinionThresholds;

/** What the words say of a title, beside what titles like it turned out to be. */
export function withSecondOpinion(
	verdict: TitleVerdict,
	likeness: Likeness,
	at: OpinionThresholds = opinionThresholds,
): TitleVerdict {
	if (verdict.kind === 'none') return whereNoneWasFound(verdict, likeness, at);
	return verdict.isSure
		? whereWordsAreSure(verdict, verdict.kind, likeness, at.surely)
		: whereWordsAskOnly(verdict, verdict.kind, likeness, at.perhaps);
}

function whereNoneWasFound(verdict: TitleVerdict, likeness: Likeness, at: OpinionThresholds): TitleVerdict {
	const { find, ask } = verdict.evidence === 'counter' ? at.against : at.silent;
	const [kind, chance] = likeliestKind(likeness);
	if (chance >= find && verdict.reason.key !== 'reasonGiven') return alike(kind, true, likeness);
	const { none, anybody } = likeness.likely;
	return 1 - none - anybody >= ask ? alike(kind, false, likeness) : verdict;
}

function whereWordsAskOnly(
	verdict: TitleVerdict,
	said: SupportKind,
	likeness: Likeness,
	{ confirm, otherKind, dismiss }: OpinionThresholds['perhaps'],
): TitleVerdict {
	const [kind, chance] = likeliestKind(likeness);
	if (likeness.likely[said] >= confirm)
		return { ...verdict, isSure: true, reason: { ...verdict.reason, key: 'reasonWord' } };
	if (kind !== said && chance >= otherKind) return alike(kind, false, likeness);
	if (likeness.likely.none < dismiss) return verdict;
	return {
		kind: 'none',
		isSure: true,
		reason: wording('reasonAlikeNone', { word: likeness.tellingWord('none') }),
		evidence: 'nothing',
	};
}

function whereWordsAreSure(
	verdict: TitleVerdict,
	said: SupportKind,
	likeness: Likeness,
	{ doubt, otherKind }: OpinionThresholds['surely'],
): TitleVerdict {
	const { none, open, anybody } = likeness.likely;
	const [kind, chance] = likeliestKind(likeness);
	const isDoubtful = none + open + anybody >= doubt || (kind !== said && chance >= otherKind);
	return isDoubtful
		? { ...verdict, isSure: false, reason: { ...verdict.reason, key: 'reasonMaybeWord' } }
		: verdict;
}

function alike(kind: SupportKind, isSure: boolean, likeness: Likeness): TitleVerdict {
	const reason = wording(isSure ? 'reasonAlike' : 'reasonMaybeAlike', { word: likeness.tellingWord(kind) });
	return { kind, isSure, reason, evidence: 'support' };
}

function likeliestKind({ likely }: Likeness): [SupportKind, number] {
	return supportKinds
		.map((kind): [SupportKind, number] => [kind, likely[kind]])
		.reduce((best, each) => (each[1] > best[1] ? each : best));
}
