import { fixTypos } from './fix-typos';
import { lazily } from './lazily';
import { matchPhrases, type PhraseMatch } from './match-phrases';
import { casedText, type PlainWord, plainWords } from './plain-text';
import { type SupportKind, supportKinds } from './support-kinds';
import { allContextWords } from './words/all-context-words';
import { allPeopleWords } from './words/all-people-words';
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
		yield* ofKinds(list.support, 'support');
		yield* ofKinds(list.who, 'who');
		yield* ofKinds(list.activity, 'activity');
		yield* ofKinds(list.maybe, 'maybe');
		yield* ofRole(list.gatherings, 'gathering');
		yield* ofRole(list.groupWords, 'group-word');
		yield* ofRole(list.taken, 'taken');
		yield* ofRole(list.given, 'given');
	}
	for (const list of allPeopleWords) {
		yield* ofRole(list.leaders, 'leader');
		yield* ofRole(list.fellows, 'fellow');
		yield* ofRole(list.formers, 'former');
		yield* ofRole(list.colleagues, 'colleague');
	}
	for (const list of allContextWords) {
		yield* ofRole(list.counter, 'counter');
		yield* ofRole(list.spoilers, 'spoiler');
		yield* ofRole(list.errands, 'errand');
		yield* ofRole(list.doubts, 'doubt');
		yield* ofRole(list.about, 'about');
		yield* ofRole(list.talk, 'talk');
		yield* ofRole(list.meals, 'talk');
		yield* ofRole(list.meals, 'meal');
		yield* ofRole(list.small, 'small');
		yield* ofRole(list.closed, 'closed');
	}
}

function ofKinds(phrases: KindPhrases, role: Role) {
	return supportKinds.flatMap((kind) =>
		splitPhrases(phrases[kind]).map((phrase) => ({ phrase, value: { role, kind } })),
	);
}

function ofRole(phrases: Phrases, role: Role) {
	return splitPhrases(phrases).map((phrase) => ({ phrase, value: { role, kind: 'none' as const } }));
}

/** Roles that say something of support; the others only describe. */
const supportRoles: readonly Role[] = ['support', 'who', 'activity', 'maybe', 'gathering', 'given'];

export function readTitle(title: string): TitleWords {
	const cased = withoutTag(casedText(title));
	const lower = cased.toLowerCase();
	const plain = lower.length === cased.length ? lower : cased;
	const words = plainWords(plain).map((word) => ({ ...word, word: fixTypos(word.word) }));
	const found = matcher().find(plain, words);
	const counters = found.filter((match) => match.value.role === 'counter');
	const ofSupport = found.filter((match) => supportRoles.includes(match.value.role));
	const matches = found.filter(
		(match) =>
			!ofSupport.includes(match) ||
			!(
				counters.some((counter) => isBeaten(match, counter)) ||
				ofSupport.some((other) => isInside(match, other) && lengthOf(match) < lengthOf(other))
			),
	);
	return { plain, cased, words, matches };
}

/** `[Hold] coach`, `【延期】コーチ面談`: what a calendar puts in front is no subject. Spaces keep all offsets. */
function withoutTag(cased: string): string {
	return cased.replace(calendarTag, blank).replace(beforehand, blank);
}

function blank(text: string): string {
	return ' '.repeat(text.length);
}

/** `mentor before the AGM`: of what comes later, the meeting is not. */
const beforehand =
	/(?<=\p{L}.*)\s(?:before|avant|antes d[aeo]s?|prima d\p{L}+|voor de|vóór|vor (?:der|dem|den))\s.*$/iu;

const calendarTag =
	/^\s*[[【(](?:hold|tbc|tentative|moved|canceled|cancelled|reserva\w*|reserv\w+|blocker|geblockt|verschoben|abgesagt|annul\w+|report\w+|aplazado|cancelad\w|adiado|rinviat\w|annullat\w|verzet|geannuleerd|延期|変更|中止|キャンセル|仮|リスケ|調整中)[\]】)]|^\s*reserva:/iu;

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
