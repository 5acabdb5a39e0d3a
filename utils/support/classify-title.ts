import type { Person } from './sighting';
import { type SupportKind, supportKinds } from './support-kinds';
import { type TitleContext, titleContext } from './title-context';
import {
	isInside,
	lengthOf,
	overlaps,
	type Role,
	readTitle,
	type TitleWords,
	type WordMatch,
} from './title-words';
import { type Wording, wording } from './wording';

export interface TitleVerdict {
	kind: SupportKind | 'none';
	isSure: boolean;
	reason: Wording;
	/** The title holds a word of support, a counter-word or neither. */
	evidence: 'support' | 'counter' | 'nothing';
}

/**
 * What the words of a title say, in any of the languages. Counter-words beat words; a word that only names a person or
 * an activity is sure where nothing else stands beside it that could change its meaning.
 */
export function classifyTitle(title: string, people: readonly Person[] = []): TitleVerdict {
	const read = readTitle(title);
	const of = (...roles: Role[]) => read.matches.filter((match) => roles.includes(match.value.role));
	const strong = [...of('support'), ...composed(read)].filter((match) => !isSomebody(match, read, people));
	const weak = of('who', 'activity', 'maybe', 'gathering').filter(
		(match) => !isSomebody(match, read, people),
	);
	const given = of('given').find(
		(match) => ![...strong, ...weak, ...of('taken')].some((each) => isInside(match, each)),
	);
	if (given !== undefined) return none('reasonGiven', given);

	const best = strongest(strong) ?? strongest(weak);
	if (best === undefined) {
		const [counter] = of('counter');
		return counter === undefined
			? { kind: 'none', isSure: true, reason: wording('reasonNothing'), evidence: 'nothing' }
			: none('reasonCounterWord', counter);
	}
	const spoiler = of('spoiler').find((match) => !isShielded(match, read, people));
	if (spoiler !== undefined) return none('reasonCounterWord', spoiler);
	const isDoubtful = of('doubt').some((match) => !isShielded(match, read, people));
	if (strong.includes(best)) {
		const isPart = titleContext(best, read, people).isJoinedAfter;
		return found(best, !isDoubtful && !isPart);
	}
	return judgeWeak(best, read, people, isDoubtful);
}

function judgeWeak(
	best: WordMatch,
	read: TitleWords,
	people: readonly Person[],
	isDoubtful: boolean,
): TitleVerdict {
	const context = titleContext(best, read, people);
	const isTaken = read.matches.some((match) => match.value.role === 'taken');
	switch (best.value.role) {
		case 'who':
			return found(best, !isDoubtful && isSurePerson(best, context));
		case 'activity':
			if (isTaken) return found(best, !isDoubtful);
			return context.isClean ? found(best, false) : none('reasonOtherSubject', best);
		case 'maybe':
			return context.isClean || best.phrase.includes(' ')
				? found(best, false)
				: none('reasonOtherSubject', best);
		default:
			return context.isClean ? found(best, false) : none('reasonOtherSubject', best);
	}
}

/** `Peer` and `Coach` are names, too; other words of this kind are not. */
function isSurePerson(match: WordMatch, context: TitleContext): boolean {
	if (context.isJoined) return false;
	const isAlsoName = match.phrase === 'peer' || match.phrase === 'coach';
	if (isAlsoName && (context.isNameLike || context.isPaired)) return false;
	if (match.phrase === 'peer') return context.isTalk || context.isLabel;
	return context.isClean || context.isTalk;
}

/** Part of a longer phrase, or of somebody's name: `no agenda`, `Ana Flores`. */
function isShielded(match: WordMatch, read: TitleWords, people: readonly Person[]): boolean {
	return (
		isSomebody(match, read, people) ||
		read.matches.some(
			(other) =>
				isInside(match, other) &&
				lengthOf(match) < lengthOf(other) &&
				!['spoiler', 'doubt', 'counter'].includes(other.value.role),
		)
	);
}

/** The word is somebody's name: a person called Peer takes part. */
function isSomebody(match: WordMatch, read: TitleWords, people: readonly Person[]): boolean {
	const text = read.plain.slice(match.start, match.end);
	return people.some((person) => person.name?.toLowerCase().split(/\s+/u).includes(text));
}

/** Phrases that two words make together: `CEO x CEO`, `another director`, `roundtable` of `founders`. */
function composed(read: TitleWords): WordMatch[] {
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	const leaders = of('leader');
	const found: WordMatch[] = [];
	for (const leader of leaders) {
		const twin = leaders.find((each) => each.start > leader.end && isSameRank(leader, each, read));
		if (twin !== undefined) found.push(join(leader, twin, 'peer', read));
		for (const fellow of of('fellow')) {
			if (isBeside(fellow, leader, read)) found.push(join(fellow, leader, 'peer', read));
		}
		for (const gathering of of('gathering')) {
			if (!overlaps(gathering, leader)) found.push(join(gathering, leader, 'group', read));
		}
	}
	return found;
}

function isSameRank(a: WordMatch, b: WordMatch, read: TitleWords): boolean {
	const between = read.plain.slice(a.end, b.start);
	return (
		read.plain.slice(a.start, a.end) === read.plain.slice(b.start, b.end) &&
		/^\s*(?:<>|<->|<|>|x|×|\/|-|–|&|\+|to|zu|a|à|para|and|und|et|y|e|en|mit|with)+\s*$/u.test(between)
	);
}

const farthestFellow = 14;

function isBeside(a: WordMatch, b: WordMatch, read: TitleWords): boolean {
	const [first, second] = a.start < b.start ? [a, b] : [b, a];
	const between = read.plain.slice(first.end, second.start);
	return (
		first.end <= second.start && between.length <= farthestFellow && /^[\s-]*[\p{L}]*[\s-]*$/u.test(between)
	);
}

function join(a: WordMatch, b: WordMatch, kind: SupportKind, read: TitleWords): WordMatch {
	const start = Math.min(a.start, b.start);
	const end = Math.max(a.end, b.end);
	const phrase = a.start < b.start ? `${a.phrase} … ${b.phrase}` : `${b.phrase} … ${a.phrase}`;
	const joined = end - start <= 30 ? read.plain.slice(start, end) : phrase;
	return { phrase: joined, value: { role: 'support', kind }, start, end };
}

function found(match: WordMatch, isSure: boolean): TitleVerdict {
	const key = isSure ? 'reasonWord' : 'reasonMaybeWord';
	const kind = match.value.role === 'gathering' ? 'group' : match.value.kind;
	return { kind, isSure, reason: wording(key, { word: match.phrase }), evidence: 'support' };
}

function none(key: string, match: WordMatch): TitleVerdict {
	return { kind: 'none', isSure: true, reason: wording(key, { word: match.phrase }), evidence: 'counter' };
}

/** The longest phrase, then the first, then by the order of kinds. */
function strongest(matches: readonly WordMatch[]): WordMatch | undefined {
	const roles: Role[] = ['support', 'who', 'activity', 'maybe', 'gathering'];
	return [...matches].sort(
		(a, b) =>
			roles.indexOf(a.value.role) - roles.indexOf(b.value.role) ||
			lengthOf(b) - lengthOf(a) ||
			a.start - b.start ||
			supportKinds.indexOf(a.value.kind as SupportKind) - supportKinds.indexOf(b.value.kind as SupportKind),
	)[0];
}
