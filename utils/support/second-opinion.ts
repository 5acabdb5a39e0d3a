import type { Likeness } from './alike-titles';
import { lazily } from './lazily';
import { jointChances, type OpinionWeights, parseOpinionWeights } from './opinion-weights';
import opinionWeights from './opinion-weights.tsv?raw';
import { type SupportKind, supportKinds } from './support-kinds';
import type { TitleVerdict } from './title-verdict';
import type { Likelihoods } from './title-weights';
import { wording } from './wording';

/**
 * How likely something must be, 0 to 1, with the words and the likeness together. Chosen on titles that neither the rules
 * nor the weights had seen (`tests/evaluation/README.md`). Half of those were support, and hardly any meeting of a real
 * calendar is: so little is asked where no word of support is known.
 */
const thresholds = {
	/** Surely support of a kind. */
	sure: 0.9,
	/** Support of any kind, where the words know none: worth asking about. */
	ask: 0.45,
	/** The same of a meal or a coffee with a name, and nothing else: it may be anybody. */
	askOfNames: 0.65,
	/** No support, where the words are not sure, and where they are. */
	dismiss: { perhaps: 0.9, surely: 0.97 },
};

const learnt = lazily(() => parseOpinionWeights(opinionWeights));

/** What the words say of a title, weighed together with what titles like it turned out to be. */
export function withSecondOpinion(
	verdict: TitleVerdict,
	likeness: Likeness,
	weights: OpinionWeights = learnt(),
): TitleVerdict {
	const chances = jointChances(verdict, likeness.likely, weights);
	return verdict.kind === 'none'
		? whereNoneWasFound(verdict, chances, likeness)
		: whereSupportWasFound(verdict, verdict.kind, chances, likeness);
}

function whereNoneWasFound(verdict: TitleVerdict, chances: Likelihoods, likeness: Likeness): TitleVerdict {
	const kind = likeliestKind(chances);
	// What the leader gives never becomes what they get unasked.
	if (chances[kind] >= thresholds.sure && verdict.reason.key !== 'reasonGiven')
		return alike(kind, true, likeness);
	const worthAsking = verdict.evidence === 'informal' ? thresholds.askOfNames : thresholds.ask;
	return 1 - chances.none - chances.anybody >= worthAsking ? alike(kind, false, likeness) : verdict;
}

function whereSupportWasFound(
	verdict: TitleVerdict,
	said: SupportKind,
	chances: Likelihoods,
	likeness: Likeness,
): TitleVerdict {
	const kind = likeliestKind(chances);
	const isSure = chances[kind] >= thresholds.sure;
	const { dismiss } = thresholds;
	if (chances.none >= (verdict.isSure ? dismiss.surely : dismiss.perhaps)) {
		const reason = wording('reasonAlikeNone', { word: likeness.tellingWord('none') });
		return { kind: 'none', isSure: true, reason, evidence: 'nothing' };
	}
	if (kind !== said) return alike(kind, isSure, likeness);
	return {
		...verdict,
		isSure,
		reason: { ...verdict.reason, key: isSure ? 'reasonWord' : 'reasonMaybeWord' },
	};
}

function alike(kind: SupportKind, isSure: boolean, likeness: Likeness): TitleVerdict {
	const reason = wording(isSure ? 'reasonAlike' : 'reasonMaybeAlike', { word: likeness.tellingWord(kind) });
	return { kind, isSure, reason, evidence: 'support' };
}

function likeliestKind(chances: Likelihoods): SupportKind {
	return supportKinds.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best));
}
