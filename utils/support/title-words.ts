import { fixTypos } from './fix-typos';
import { lazily } from './lazily';
import { matchPhrases, type PhraseMatch } from './match-phrases';
import { casedText, type PlainWord, plainWords } from './plain-text';
import { type SupportKind, supportKinds } from './support-kinds';
import { withoutAsides } from './title-asides';
import { allContextWords } from './words/all-context-words';
import { allPeopleWords } from './words/all-people-words';
import { allSharingWords } from './words/all-sharing-words';
import { allWords } from './words/all-words';
import { type KindPhrases, type Phrases, splitPhrases } from './words/word-list';

/** What a phrase does in a title; `words/word-list.ts` says what each means. */
export type Role =
	| 'support'
	| 'who'
	| 'activity'
	| 'maybe'
	| 'gathering'
	| 'group-word'
	| 'leader'
	| 'fellow'
	| 'former'
	| 'colleague'
	| 'confiding'
	| 'own-case'
	| 'like-me'
	| 'twosome'
	| 'elder'
	| 'advice'
	| 'taken'
	| 'given'
	| 'counter'
	| 'spoiler'
	| 'doubt'
	| 'about'
	| 'talk'
	| 'meal'
	| 'small'
	| 'closed'
	| 'errand';

export interface Meaning {
	role: Role;
	kind: SupportKind | 'none';
	/** BCP 47: of the list that holds it. */
	language?: string;
}
export type WordMatch = PhraseMatch<Meaning>;

/** A title as the classifier sees it. */
export interface TitleWords {
	/** Compared text, and the same with capitals; of the same length. */
	plain: string;
	cased: string;
	words: PlainWord[];
	/** Everything that the word lists know of it, in order. Phrases inside a counter-word, or inside a longer phrase, are left out. */
	matches: WordMatch[];
}

const matcher = lazily(() => matchPhrases(allMeanings()));

function* allMeanings(): Iterable<{ phrase: string; value: Meaning }> {
	for (const list of allWords) {
		yield* ofKinds(list.support, 'support', list.language);
		yield* ofKinds(list.who, 'who', list.language);
		yield* ofKinds(list.activity, 'activity', list.language);
		yield* ofKinds(list.maybe, 'maybe', list.language);
		yield* ofRole(list.gatherings, 'gathering', list.language);
		yield* ofRole(list.groupWords, 'group-word', list.language);
		yield* ofRole(list.taken, 'taken', list.language);
		yield* ofRole(list.given, 'given', list.language);
	}
	for (const list of allPeopleWords) {
		yield* ofRole(list.leaders, 'leader', list.language);
		yield* ofRole(list.fellows, 'fellow', list.language);
		yield* ofRole(list.formers, 'former', list.language);
		yield* ofRole(list.colleagues, 'colleague', list.language);
	}
	for (const list of allSharingWords) {
		yield* ofRole(list.confiding, 'confiding', list.language);
		yield* ofRole(list.confiding, 'talk', list.language);
		yield* ofRole(list.ownCase, 'own-case', list.language);
		yield* ofRole(list.likeMe, 'like-me', list.language);
		yield* ofRole(list.twosome, 'twosome', list.language);
		yield* ofRole(list.elders, 'elder', list.language);
		yield* ofRole(list.advice, 'advice', list.language);
	}
	for (const list of allContextWords) {
		yield* ofRole(list.counter, 'counter', list.language);
		yield* ofRole(list.spoilers, 'spoiler', list.language);
		yield* ofRole(list.errands, 'errand', list.language);
		yield* ofRole(list.doubts, 'doubt', list.language);
		yield* ofRole(list.about, 'about', list.language);
		yield* ofRole(list.talk, 'talk', list.language);
		yield* ofRole(list.meals, 'talk', list.language);
		yield* ofRole(list.meals, 'meal', list.language);
		yield* ofRole(list.small, 'small', list.language);
		yield* ofRole(list.closed, 'closed', list.language);
	}
}

function ofKinds(phrases: KindPhrases, role: Role, language: string) {
	return supportKinds.flatMap((kind) =>
		splitPhrases(phrases[kind]).map((phrase) => ({ phrase, value: { role, kind, language } })),
	);
}

function ofRole(phrases: Phrases, role: Role, language: string) {
	return splitPhrases(phrases).map((phrase) => ({
		phrase,
		value: { role, kind: 'none' as const, language },
	}));
}

/** Roles that say something of support; the others only describe. */
const supportRoles: readonly Role[] = ['support', 'who', 'activity', 'maybe', 'gathering', 'given'];

export function readTitle(title: string): TitleWords {
	const cased = withoutAsides(casedText(title));
	const lower = cased.toLowerCase();
	const plain = lower.length === cased.length ? lower : cased;
	const words = plainWords(plain).map((word) => ({ ...word, word: fixTypos(word.word) }));
	const found = withoutStrangers(
		matcher()
			.find(plain, words)
			.filter(({ end }) => !denial.test(plain.slice(end))),
	);
	const counters = found.filter((match) => match.value.role === 'counter');
	const ofSupport = found.filter((match) => supportRoles.includes(match.value.role));
	const matches = found.filter(
		(match) =>
			!ofSupport.includes(match) ||
			!(
				counters.some((counter) => isBeaten(match, counter)) ||
				ofSupport.some(
					(other) =>
						!(other.value.role === 'given' && match.value.role === 'who') &&
						isInside(match, other) &&
						lengthOf(match) < lengthOf(other),
				)
			),
	);
	return { plain, cased, words, matches };
}

/** `英語コーチじゃなくて`: what it is not. */
const denial = /^(?:じゃな|ではな|でな[くい])/u;

/**
 * Without spoilers of a language that the title is not written in: `carta` is a letter in Spanish and paper in Italian.
 * English ones stay, since its words stand in titles of all languages.
 */
function withoutStrangers(found: readonly WordMatch[]): WordMatch[] {
	const counts = new Map<string, Set<number>>();
	for (const { value, start } of found) {
		const starts = counts.get(value.language ?? '') ?? new Set();
		counts.set(value.language ?? '', starts.add(start));
	}
	const count = (language = '') => counts.get(language)?.size ?? 0;
	const most = Math.max(0, ...[...counts.values()].map((starts) => starts.size));
	return found.filter(
		(match) =>
			!strangers.includes(match.value.role) ||
			count(match.value.language) === most ||
			((match.value.language === 'en' || count(match.value.language) >= most - 2) &&
				!found.some((other) => isPlainWordOfTitle(other, match, count(other.value.language) === most))),
	);
}

/** `casa` says nothing in Spanish, whatever it spoils in Italian. */
function isPlainWordOfTitle(other: WordMatch, match: WordMatch, isOfTitle: boolean): boolean {
	return isOfTitle && ['small', 'talk', 'meal'].includes(other.value.role) && isInside(match, other);
}

const strangers: readonly Role[] = ['spoiler', 'errand', 'doubt', 'talk', 'meal', 'given'];

/** A phrase that is longer than the counter-word around one of its words stands: `peer supervision`. */
function isBeaten(match: WordMatch, counter: WordMatch): boolean {
	return overlaps(match, counter) && lengthOf(counter) >= lengthOf(match);
}

export function overlaps(a: WordMatch, b: WordMatch): boolean {
	return a.start < b.end && b.start < a.end;
}

export function isInside(inner: WordMatch, outer: WordMatch): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

export function lengthOf(match: WordMatch): number {
	return match.end - match.start;
}
