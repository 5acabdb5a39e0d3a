import { likeAlikeTitles } from './alike-titles';
import { composedMatches } from './composed-matches';
import { findSpoiler, isShielded, isSomebody, isSurname, preparing } from './find-spoiler';
import { guestNames } from './guest-names';
import { isBusiness } from './is-business';
import { isAmongEquals, isSurePerson, isSurePhrase, type Surroundings } from './is-sure-word';
import { perhapsSupport } from './perhaps-support';
import type { PlainWord } from './plain-text';
import { saysMine } from './says-mine';
import { withSecondOpinion } from './second-opinion';
import type { Person } from './sighting';
import { type SupportKind, supportKinds } from './support-kinds';
import { type TitleContext, titleContext } from './title-context';
import { found, none, nothing, type TitleVerdict } from './title-verdict';
import { isInside, lengthOf, type Role, readTitle, type TitleWords, type WordMatch } from './title-words';

/** Others besides the leader from which on peers are a group. */
const peopleThatMakeAGroup = 3;

const strongestFirst: readonly Role[] = ['support', 'who', 'activity', 'maybe', 'gathering'];

/**
 * What the words of a title say, in any of the languages, and what titles like it turned out to be. Counter-words beat
 * words; a word that only names a person or an activity is sure where nothing else stands beside it that could change
 * its meaning.
 */
export function classifyTitle(title: string, people: readonly Person[] = []): TitleVerdict {
	const key = JSON.stringify([title, people]);
	const known = verdicts.get(key);
	if (known !== undefined) return known;
	const read = readTitle(title);
	const byWords = judgeWords(title, read, people);
	const guests = guestNames(people);
	const isGuest = ({ start, end }: PlainWord) => guests.has(read.plain.slice(start, end));
	// Signs and the names of guests alone are like nothing.
	const verdict = read.words.every(isGuest)
		? byWords
		: withSecondOpinion(byWords, likeAlikeTitles(read, people));
	if (verdicts.size >= mostVerdicts) verdicts.clear();
	verdicts.set(key, verdict);
	return verdict;
}

/** Titles repeat, in a series and each time that a calendar is judged anew: only for speed. */
const verdicts = new Map<string, TitleVerdict>();
const mostVerdicts = 5000;

/** What the words say by themselves. */
export function judgeWords(title: string, read: TitleWords, people: readonly Person[]): TitleVerdict {
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	const candidates = [...strongestFirst.flatMap(of), ...composedMatches(read)].filter(
		(match) => !isSomebody(match, read, people) && !isSurname(match, read),
	);
	const isTaken = of('taken').length > 0 || saysMine(read);
	const [given] = isTaken
		? []
		: of('given').filter((match) => !candidates.some((each) => isInside(match, each) || isOwn(each, match)));
	const strong = strongest(candidates.filter((match) => !isMereRemark(match, candidates)));
	const best = strong && inContext(strong, read, people);
	if (given !== undefined) {
		const isOpen = best !== undefined && (best.value.role === 'support' || isPair(best, given, read));
		return isOpen ? found(best, false) : none('reasonGiven', given);
	}
	if (best === undefined) {
		const [counter] = of('counter');
		if (counter !== undefined) return none('reasonCounterWord', counter);
		return perhapsSupport(title, read, people) ?? nothing('reasonNothing', {}, isInformal(read, people));
	}
	const context = titleContext(best, read, people);
	const spoiler = findSpoiler(best, read, people, context);
	if (spoiler !== undefined)
		return mayBeSubject(spoiler, best, context, read)
			? found(best, false)
			: none('reasonCounterWord', spoiler);
	if (isFirm(best, read)) return none('reasonCounterWord', best);
	const isDoubtful =
		isQuestion(best, read) ||
		isAnyCrowd(best, read) ||
		isBusiness(best, context, read) ||
		(best.value.kind === 'coach' && busOrBall.test(title)) ||
		(!isTaken && of('doubt').some((match) => !isShielded(match, read, people)));
	return judge(
		best,
		{
			...context,
			isTaken,
			hasLeaders: of('leader').length > 0,
			hasCounter: of('counter').length > 0,
			isAmongEquals: isAmongEquals(best, read),
		},
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
	const isGroup = people.length >= peopleThatMakeAGroup || isGroupWork(read);
	const kind = isFormer ? 'former-colleague' : isGroup ? 'group' : 'peer';
	return { ...match, value: { ...match.value, kind } };
}

/** `case consultation among heads of school`: what they do together is done in a group. */
function isGroupWork({ matches }: TitleWords): boolean {
	const isInLeader = (match: WordMatch) =>
		matches.some((each) => each.value.role === 'leader' && each !== match && isInside(match, each));
	return matches.some(
		(match) =>
			(match.value.role === 'gathering' && !isInLeader(match)) ||
			(match.value.kind === 'group' && ['support', 'activity'].includes(match.value.role)),
	);
}

/** `lunch mentor Ana, former director`: what the mentor was before does not make them something else. */
function isMereRemark(match: WordMatch, candidates: readonly WordMatch[]): boolean {
	return (
		match.value.kind === 'former-colleague' &&
		candidates.some(
			(other) =>
				['mentor', 'coach'].includes(other.value.kind) &&
				other.value.role !== 'activity' &&
				other.end < match.start,
		)
	);
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

/** A coach with wheels, or with a whistle. */
const busOrBall = /[🚌🚍🚎🚐⚽🏀🏈⚾🎾🏐🏉🏒🏊🏋👜🧳]/u;

const companyForms =
	/^\s*(?:&\s*partners|gmbh|ag|kg|spa|srl|s\.?p\.?a|s\.?r\.?l|inc|ltd|llc|llp|plc|corp|sas|sarl|s\.l|bv|nv|oy|k\.?k|co\b|consulting|capital|software|solutions|graphics|technologies|sistemas|株式会社)(?![\p{L}])/u;

/** `to my mentor, flyer`: behind a pause a counter-word may be what is talked about. */
function mayBeSubject(spoiler: WordMatch, best: WordMatch, context: TitleContext, read: TitleWords): boolean {
	if (spoiler.value.role === 'spoiler' && spoiler.end <= best.start)
		return (
			!preparing.test(spoiler.phrase) &&
			(context.isWith || (best.value.role === 'support' && context.hasTalk)) &&
			['mentor', 'coach', 'former-colleague'].includes(best.value.kind)
		);
	return (
		spoiler.value.role === 'spoiler' &&
		spoiler.start >= best.end &&
		/[:;,(–—/→、。：]|\s-\s|->/u.test(read.plain.slice(best.end, spoiler.start)) &&
		(context.isDefinite || context.isWith || context.isTalk || best.value.role === 'support')
	);
}

/** `Mentor GmbH`, `Peers & Partners LLP`: the word is the name of a firm. */
function isFirm(best: WordMatch, read: TitleWords): boolean {
	return best.value.role === 'who' && companyForms.test(read.plain.slice(best.end));
}

/** `mentor lunch?`; not `how do you cope?`, and in `my mentor: take the job?` only the subject is asked about. */
function isQuestion(best: WordMatch, read: TitleWords): boolean {
	const rest = read.plain.slice(best.end).trimEnd();
	const pause = best.value.role === 'support' ? /[:–—→>,;]/u : /[:–—→>]/u;
	const isAnswerAsked = read.matches.some(({ value, end }) => value.role === 'confiding' && end === best.end);
	return /[?？]$/u.test(rest) && !pause.test(read.plain.slice(best.start)) && !isAnswerAsked;
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
