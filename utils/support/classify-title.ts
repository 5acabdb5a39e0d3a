import { matchPhrases, type PhraseMatch } from './match-phrases';
import { plainText, plainWords } from './plain-text';
import { type SupportKind, supportKinds } from './support-kinds';
import { type Wording, wording } from './wording';
import { allWords } from './words/all-words';
import { type Phrases, splitPhrases } from './words/word-list';

export interface TitleVerdict {
	kind: SupportKind | 'none';
	isSure: boolean;
	reason: Wording;
	/** The title holds a word of support, a counter-word or neither. */
	evidence: 'support' | 'counter' | 'nothing';
}

type Role = 'support' | 'maybe' | 'counter' | 'spoiler' | 'doubt' | 'given';
interface Meaning {
	role: Role;
	kind: SupportKind | 'none';
}
type WordMatch = PhraseMatch<Meaning>;

const matcher = matchPhrases(allMeanings());

function* allMeanings(): Iterable<{ phrase: string; value: Meaning }> {
	for (const list of allWords) {
		for (const kind of supportKinds) {
			yield* meaning(list.support[kind], 'support', kind);
			yield* meaning(list.maybe[kind], 'maybe', kind);
		}
		yield* meaning(list.counter, 'counter', 'none');
		yield* meaning(list.spoilers, 'spoiler', 'none');
		yield* meaning(list.doubts, 'doubt', 'none');
		yield* meaning(list.given, 'given', 'none');
	}
}

function meaning(phrases: Phrases | undefined, role: Role, kind: SupportKind | 'none') {
	return splitPhrases(phrases).map((phrase) => ({ phrase, value: { role, kind } }));
}

/** What the words of a title say, in any of the languages. Counter-words beat words; doubt gives a maybe. */
export function classifyTitle(title: string): TitleVerdict {
	const plain = plainText(title);
	const matches = matcher.find(plain, plainWords(plain));
	const of = (role: Role) => matches.filter((match) => match.value.role === role);
	const counters = of('counter');
	const standing = [...of('support'), ...of('maybe')].filter(
		(match) => !counters.some((counter) => beats(counter, match)),
	);
	const given = of('given').find((match) => !counters.some((counter) => beats(counter, match)));
	if (given !== undefined) return none('reasonGiven', given);
	const best = strongest(standing);
	if (best === undefined) {
		const counter = counters[0];
		return counter === undefined
			? { kind: 'none', isSure: true, reason: wording('reasonNothing'), evidence: 'nothing' }
			: none('reasonCounterWord', counter);
	}
	const spoiler = of('spoiler').find((match) => !standing.some((support) => isInside(match, support)));
	if (spoiler !== undefined) return none('reasonCounterWord', spoiler);
	const doubt = of('doubt').find((match) => !standing.some((support) => isInside(match, support)));
	const isSure = best.value.role === 'support' && doubt === undefined;
	const key = isSure ? 'reasonWord' : 'reasonMaybeWord';
	return {
		kind: best.value.kind,
		isSure,
		reason: wording(key, { word: best.phrase }),
		evidence: 'support',
	};
}

function none(key: string, match: WordMatch): TitleVerdict {
	return { kind: 'none', isSure: true, reason: wording(key, { word: match.phrase }), evidence: 'counter' };
}

/** A longer support phrase around a counter-word stands: `peer supervision` against `supervision rota`. */
function beats(counter: WordMatch, support: WordMatch): boolean {
	const overlaps = counter.start < support.end && support.start < counter.end;
	return overlaps && counter.end - counter.start >= support.end - support.start;
}

function isInside(inner: WordMatch, outer: WordMatch): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

/** Words that are sure before maybes; then the longest phrase, then the first. */
function strongest(matches: readonly WordMatch[]): WordMatch | undefined {
	const rank = (match: WordMatch) => (match.value.role === 'support' ? 0 : 1);
	return [...matches].sort(
		(a, b) =>
			rank(a) - rank(b) ||
			b.end - b.start - (a.end - a.start) ||
			a.start - b.start ||
			supportKinds.indexOf(a.value.kind as SupportKind) - supportKinds.indexOf(b.value.kind as SupportKind),
	)[0];
}
