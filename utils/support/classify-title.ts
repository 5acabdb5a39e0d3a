import { composedMatches } from './composed-matches';
import { directionOfWords } from './meeting-direction';
import type { Person } from './sighting';
import { type SupportKind, supportKinds } from './support-kinds';
import { type TitleContext, titleContext } from './title-context';
import { isInside, lengthOf, type Role, readTitle, type TitleWords, type WordMatch } from './title-words';
import { type Wording, wording } from './wording';

export interface TitleVerdict {
	kind: SupportKind | 'none';
	isSure: boolean;
	reason: Wording;
	/** The title holds a word of support, a counter-word, only a meal or coffee with somebody, or none of these. */
	evidence: 'support' | 'counter' | 'informal' | 'nothing';
}

/** Others besides the leader from which on peers are a group. */
const peopleThatMakeAGroup = 3;

const strongestFirst: readonly Role[] = ['support', 'who', 'activity', 'maybe', 'gathering'];

/**
 * What the words of a title say, in any of the languages. Counter-words beat words; a word that only names a person or
 * an activity is sure where nothing else stands beside it that could change its meaning.
 */
export function classifyTitle(title: string, people: readonly Person[] = []): TitleVerdict {
	const key = JSON.stringify([title, people]);
	const known = verdicts.get(key);
	if (known !== undefined) return known;
	const verdict = judgeTitle(title, people);
	if (verdicts.size >= mostVerdicts) verdicts.clear();
	verdicts.set(key, verdict);
	return verdict;
}

/** Titles repeat, in a series and each time that a calendar is judged anew: only for speed. */
const verdicts = new Map<string, TitleVerdict>();
const mostVerdicts = 5000;

function judgeTitle(title: string, people: readonly Person[]): TitleVerdict {
	const read = readTitle(title);
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	const candidates = [...strongestFirst.flatMap(of), ...composedMatches(read)].filter(
		(match) => !isSomebody(match, read, people),
	);
	const [given] = of('given').filter(
		(match) => ![...candidates, ...of('taken')].some((each) => isInside(match, each)),
	);
	const strong = strongest(candidates);
	const best = strong && inContext(strong, read, people);
	if (given !== undefined) {
		const isOpen = best !== undefined && (best.value.role === 'support' || isPair(best, given, read));
		return isOpen ? found(best, false) : none('reasonGiven', given);
	}
	if (best === undefined) {
		const [counter] = of('counter');
		if (counter !== undefined) return none('reasonCounterWord', counter);
		return perhaps(title, read, people) ?? nothing('reasonNothing', {}, isInformal(read, people));
	}
	const context = titleContext(best, read, people);
	const isTaken = of('taken').length > 0;
	const [spoiler] = of('spoiler').filter(
		(match) => !isShielded(match, read, people) && !isSubject(match, best, context, read),
	);
	if (spoiler !== undefined) return none('reasonCounterWord', spoiler);
	const isDoubtful =
		title.trimEnd().endsWith('?') || of('doubt').some((match) => !isShielded(match, read, people));
	return judge(
		best,
		{ ...context, isTaken, hasLeaders: of('leader').length > 0, hasCounter: of('counter').length > 0 },
		isDoubtful,
	);
}

/** A fellow of an earlier job is a former colleague, and several peers at once are a group. */
function inContext(match: WordMatch, read: TitleWords, people: readonly Person[]): WordMatch {
	if (match.value.kind !== 'peer') return match;
	const isFormer = read.matches.some(
		(other) => other.value.role === 'former' && /^[\s-]*$/u.test(read.plain.slice(other.end, match.start)),
	);
	const isGroup = people.length >= peopleThatMakeAGroup;
	const kind = isFormer ? 'former-colleague' : isGroup ? 'group' : 'peer';
	return { ...match, value: { ...match.value, kind } };
}

/** `mentor/mentee`: which of the two the leader is, nobody can tell. */
function isPair(who: WordMatch, given: WordMatch, read: TitleWords): boolean {
	const between = read.plain.slice(Math.min(who.end, given.end), Math.max(who.start, given.start));
	return who.value.role === 'who' && /^\s*[-–/&+・]\s*$/u.test(between);
}

/**
 * `Coach call about the budget`, `my mentor: interview`, `mentor lunch – salary`: what stands behind a complete title is
 * what is talked about, and does not change with whom.
 */
function isSubject(match: WordMatch, best: WordMatch, context: TitleContext, read: TitleWords): boolean {
	if (match.start < best.end) return false;
	const isApart = /[:(,–—]|\s-\s/u.test(read.plain.slice(best.end, match.start));
	const isAbout = read.matches.some(
		({ value, start, end }) => value.role === 'about' && start >= best.end && end <= match.start,
	);
	if (best.value.role === 'support') return isApart || context.isTalk;
	return context.isTalk && (isApart || isAbout);
}

interface Surroundings extends TitleContext {
	/** The title says that the leader is the one who is supported. */
	isTaken: boolean;
	hasLeaders: boolean;
	hasCounter: boolean;
}

function judge(best: WordMatch, context: Surroundings, isDoubtful: boolean): TitleVerdict {
	switch (best.value.role) {
		case 'support':
			return found(best, !isDoubtful && isSurePhrase(context));
		case 'who':
			return found(best, !isDoubtful && isSurePerson(best, context));
		case 'activity':
			return found(best, !isDoubtful && context.isTaken);
		default:
			return !context.hasCounter && (context.isClean || context.hasLeaders || best.phrase.includes(' '))
				? found(best, false)
				: nothing('reasonOtherSubject', { word: best.phrase }, false);
	}
}

/** Another subject is no matter after a separator: `peer consultation – the new clinic`. */
function isSurePhrase(context: TitleContext): boolean {
	return !context.isJoinedAfter && (context.isClean || context.hasTalk || context.isFirst);
}

/** `Peer` and `Coach` are names, too, and there are coaches of many kinds; other words of this role are plain. */
function isSurePerson(match: WordMatch, context: Surroundings): boolean {
	if (context.isJoinedAfter) return false;
	if (context.isTaken) return true;
	const isPeer = /^(?:peers?|pairs?|par|pares|ピア)$/u.test(match.phrase);
	const isAmbiguous = isPeer || match.phrase === 'coach' || match.phrase === 'コーチ';
	if (isAmbiguous && (context.isJoinedBefore || context.isNameLike || context.isPaired)) return false;
	if (isPeer) return context.hasTalk || context.isLabel || context.isRemark;
	return context.isClean || context.hasTalk || context.isLabel;
}

/** Part of a longer phrase, or of somebody's name: `no agenda`, `Ana Flores`. */
function isShielded(match: WordMatch, read: TitleWords, people: readonly Person[]): boolean {
	return (
		isSomebody(match, read, people) ||
		read.matches.some(
			(other) =>
				isInside(match, other) &&
				lengthOf(match) < lengthOf(other) &&
				!['spoiler', 'counter'].includes(other.value.role),
		)
	);
}

/** The word is somebody's name: a person called Peer takes part. */
function isSomebody(match: WordMatch, read: TitleWords, people: readonly Person[]): boolean {
	const text = read.plain.slice(match.start, match.end);
	return people.some((person) => person.name?.toLowerCase().split(/\s+/u).includes(text));
}

function found(match: WordMatch, isSure: boolean): TitleVerdict {
	const key = isSure ? 'reasonWord' : 'reasonMaybeWord';
	const kind = match.value.role === 'gathering' ? 'group' : match.value.kind;
	return { kind, isSure, reason: wording(key, { word: match.phrase }), evidence: 'support' };
}

function none(key: string, match: WordMatch): TitleVerdict {
	return { kind: 'none', isSure: true, reason: wording(key, { word: match.phrase }), evidence: 'counter' };
}

/**
 * No word of support, but a talk with somebody who could give it: a leader from elsewhere, a colleague, a group. Not
 * where the title tells of the leader's own boss, people or work.
 */
function perhaps(title: string, read: TitleWords, people: readonly Person[]): TitleVerdict | undefined {
	const of = (...roles: Role[]) =>
		read.matches.find((match) => roles.includes(match.value.role) && !isSomebody(match, read, people));
	const hint = of('former') ?? of('fellow', 'leader', 'colleague') ?? of('group-word');
	const isOther = of('spoiler', 'doubt') !== undefined || directionOfWords(title) !== undefined;
	if (hint === undefined || of('talk') === undefined || isOther) return undefined;
	const kind = hintedKinds[hint.value.role] ?? 'peer';
	return found({ ...hint, value: { ...hint.value, kind } }, false);
}

const hintedKinds: Partial<Record<Role, SupportKind>> = { former: 'former-colleague', 'group-word': 'group' };

function nothing(key: string, values: Wording['values'], informal: boolean): TitleVerdict {
	return {
		kind: 'none',
		isSure: true,
		reason: wording(key, values),
		evidence: informal ? 'informal' : 'nothing',
	};
}

/** `Lunch with Sam`: a meal or a coffee, and nothing else but names. */
function isInformal(read: TitleWords, people: readonly Person[]): boolean {
	const meal = read.matches.find((match) => match.value.role === 'meal');
	return meal !== undefined && titleContext(meal, read, people).isClean;
}

/** By role; then the longest phrase, the first, and the order of kinds. */
function strongest(matches: readonly WordMatch[]): WordMatch | undefined {
	const rank = ({ value }: WordMatch) => strongestFirst.indexOf(value.role);
	const kindRank = ({ value }: WordMatch) => supportKinds.indexOf(value.kind as SupportKind);
	return [...matches].sort(
		(a, b) =>
			rank(a) - rank(b) || lengthOf(b) - lengthOf(a) || a.start - b.start || kindRank(a) - kindRank(b),
	)[0];
}
