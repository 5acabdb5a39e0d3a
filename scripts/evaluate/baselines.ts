import { keywords, negations } from './baseline-words';
import type { LabelledTitle } from './labelled-title';
import type { BareVerdict } from './score-verdicts';

/** Simple ways to tell support, which a classifier must beat to be worth its rules. They are always sure. */
export const baselines: Record<string, (title: LabelledTitle) => BareVerdict> = {
	'keyword list': byKeywords,
	'two people = 1:1 = support': byTwoPeople,
	'keywords with a negate list': (title) => (isNegated(title) ? none : byKeywords(title)),
};

const none: BareVerdict = { kind: 'none', isSure: true };

/** Forms of a title that name two people: `1:1`, `A / B`, `A <> B`, `A x B`, one guest after "with". */
const pairForms = [
	/\b1[:\s-]?(?:on[\s-]?)?1\b/iu,
	/<>/u,
	/\p{L} \/ \p{L}/u,
	/\p{Lu}\p{L}* x \p{Lu}/u,
	/\b(?:with|w\/|mit|avec|con|com|met)\s?\p{Lu}/u,
];

function byKeywords({ title }: LabelledTitle): BareVerdict {
	const text = title.toLowerCase();
	const found = keywords.find(([, words]) => words.some((word) => text.includes(word)));
	return found ? { kind: found[0], isSure: true } : none;
}

function byTwoPeople({ title, people }: LabelledTitle): BareVerdict {
	const isPair = people.length === 1 || pairForms.some((form) => form.test(title.normalize('NFKC')));
	return isPair ? { kind: 'peer', isSure: true } : none;
}

function isNegated({ title }: LabelledTitle): boolean {
	const text = title.toLowerCase();
	return negations.some((word) => text.includes(word));
}
