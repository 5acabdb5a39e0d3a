import { composedMatches } from './composed-matches';
import { findSpoiler, isShielded, isSomebody } from './find-spoiler';
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
	const isTaken = of('taken').length > 0 || meAlone.test(read.plain);
	const [given] = isTaken
		? []
		: of('given').filter((match) => !candidates.some((each) => isInside(match, each) || isOwn(each, match)));
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
	const spoiler = findSpoiler(best, read, people, context);
	if (spoiler !== undefined) return none('reasonCounterWord', spoiler);
	if (isFirm(best, read)) return none('reasonCounterWord', best);
	const isDoubtful =
		isQuestion(best, read) ||
		isAnyCrowd(best, read) ||
		(best.value.kind === 'coach' && busOrBall.test(title)) ||
		(!isTaken && of('doubt').some((match) => !isShielded(match, read, people)));
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
		(other) =>
			other.value.role === 'former' &&
			other.end <= match.start &&
			/^[\s.-]*$/u.test(read.plain.slice(other.end, match.start)),
	);
	const isGroup = people.length >= peopleThatMakeAGroup;
	const kind = isFormer ? 'former-colleague' : isGroup ? 'group' : 'peer';
	return { ...match, value: { ...match.value, kind } };
}

/** `my mentor of old` names the other one, whatever `mentor of` says. */
function isOwn(candidate: WordMatch, given: WordMatch): boolean {
	return candidate.value.role === 'support' && candidate.start < given.start && given.start < candidate.end;
}

/** `mentor/mentee`: which of the two the leader is, nobody can tell. */
function isPair(who: WordMatch, given: WordMatch, read: TitleWords): boolean {
	const between = read.plain.slice(Math.min(who.end, given.end), Math.max(who.start, given.start));
	return who.value.role === 'who' && /^\s*[-–/&+・]\s*$/u.test(between);
}

/** `the old gang` may be of any kind; `the old gang from the Treasury` is of a job. */
function isAnyCrowd(best: WordMatch, read: TitleWords): boolean {
	return (
		best.value.kind === 'former-colleague' &&
		/^(?:(?:the |my )?old gang|malta antiga|antiga malta|昔のメンバー)$/u.test(best.phrase) &&
		!/^\s*(?:from|at|d[aeo]|dos|das)\s/u.test(read.plain.slice(best.end))
	);
}

/** `coaching (moi, nouvelle proviseure)`. */
const meAlone = /\((?:me|moi|mich|mij)[,)]/u;

/** A coach with wheels, or with a whistle. */
const busOrBall = /[🚌🚍🚎🚐⚽🏀🏈⚾🎾🏐🏉🏒🏊🏋👜🧳]/u;

const companyForms =
	/^\s*(?:&\s*partners|gmbh|ag|kg|spa|srl|s\.?p\.?a|s\.?r\.?l|inc|ltd|llc|llp|plc|corp|sas|sarl|s\.l|bv|nv|oy|k\.?k|co\b|consulting|capital|software|solutions|graphics|technologies|sistemas|株式会社)(?![\p{L}])/u;

/** `Mentor GmbH`, `Peers & Partners LLP`: the word is the name of a firm. */
function isFirm(best: WordMatch, read: TitleWords): boolean {
	return best.value.role === 'who' && companyForms.test(read.plain.slice(best.end));
}

/** `mentor lunch?`; in `my mentor: take the job?` only the subject is asked about. */
function isQuestion(best: WordMatch, read: TitleWords): boolean {
	const rest = read.plain.slice(best.end).trimEnd();
	return /[?？]$/u.test(rest) && !/[:–—]/u.test(rest);
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
			return found(best, !isDoubtful && isSurePhrase(best, context));
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
function isSurePhrase(match: WordMatch, context: TitleContext): boolean {
	if (match.phrase === 'balint' && context.isNameLike) return false;
	if (context.isJoinedAfter) return namesAGroup.test(match.phrase);
	return context.isClean || context.hasTalk || context.isFirst || context.isRemark;
}

/** Names that nothing else has: what stands behind them is whose group it is, or where. */
const namesAGroup = /^(?:balint|vistage|ypo|eo forum|cjd|apm|intervis|codev)/u;

/** `Peer` and `Coach` are names, too, and there are coaches of many kinds; other words of this role are plain. */
function isSurePerson(match: WordMatch, context: Surroundings): boolean {
	if (context.isTaken) return true;
	const isPeer = /^(?:peers?|pairs?|par|pares|ピア)$/u.test(match.phrase);
	const isAmbiguous = isPeer || match.phrase === 'coach' || match.phrase === 'コーチ';
	const isPlainPerson = !isAmbiguous && ['peer', 'former-colleague'].includes(match.value.kind);
	const isFormer = match.value.kind === 'former-colleague';
	if (context.isJoinedAfter && !(isPlainPerson && context.isTalk) && !(isFormer && context.hasTalk))
		return false;
	const isPerson = (context.isNameLike || context.isPaired) && !context.isOnScreen && !context.isSession;
	if (isAmbiguous && (context.isJoinedBefore || isPerson)) return false;
	if (isPeer) return context.hasTalk || context.isLabel || context.isRemark;
	const isSaidOfSomebody = isFormer && context.isRemark;
	return context.isClean || context.hasTalk || context.isLabel || context.isWith || isSaidOfSomebody;
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
	if (hint.value.role === 'leader' && boardMeeting.test(read.plain.slice(0, hint.start))) return undefined;
	const kind = hintedKinds[hint.value.role] ?? 'peer';
	return found({ ...hint, value: { ...hint.value, kind } }, false);
}

/** A meeting *of* directors is their work together. */
const boardMeeting =
	/(?:meeting|sitzung|besprechung|réunion|reunion|reunião|reuniao|riunione|vergadering|overleg)(?:\s(?:of|der|des|de|dos|das|del|degli|dei|van)(?:\s\p{L}{1,3})?)?\s$/u;

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
