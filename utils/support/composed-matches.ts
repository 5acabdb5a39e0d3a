import type { SupportKind } from './support-kinds';
import { overlaps, type Role, type TitleWords, type WordMatch } from './title-words';

/**
 * Phrases that two words make together: `CEO x CEO`, `another director`, `roundtable` of `founders`,
 * `old Harbor colleagues`. A `meal` with leaders is only a maybe.
 */
export function composedMatches(read: TitleWords): WordMatch[] {
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	const leaders = of('leader');
	const pairs = leaders.flatMap((leader) =>
		leaders
			.filter((each) => each.start > leader.end && isSameRank(leader, each, read))
			.map((each) => compose('support', 'peer', [leader, each], read)),
	);
	return [
		...pairs,
		...combine('who', 'peer', of('fellow'), leaders, read, 1).map(asGroupAtMeal(of('meal'), read)),
		...combine('who', 'group', [...of('gathering'), ...of('activity').filter(isOfGroups)], leaders, read),
		...combine(
			'support',
			'group',
			of('group-word'),
			[...of('support'), ...of('who')].filter(isOfPeers),
			read,
			3,
		),
		...combine('who', 'former-colleague', of('former'), of('colleague'), read, 2),
		...combine('maybe', 'group', of('meal'), leaders, read, 2),
	];
}

/** `dinner with fellow founders`: several at one table are a group. */
function asGroupAtMeal(meals: readonly WordMatch[], read: TitleWords) {
	return (match: WordMatch): WordMatch => {
		const isPlural = /(?:s|innen)$/u.test(read.plain.slice(match.start, match.end));
		return isPlural && meals.length > 0 ? { ...match, value: { ...match.value, kind: 'group' } } : match;
	};
}

function isOfPeers(match: WordMatch): boolean {
	return match.value.kind === 'peer';
}

function isOfGroups(match: WordMatch): boolean {
	return match.value.kind === 'group';
}

/** Every two that stand within so many words of each other, in either order. */
function combine(
	role: Role,
	kind: SupportKind,
	some: readonly WordMatch[],
	others: readonly WordMatch[],
	read: TitleWords,
	farthest = Number.POSITIVE_INFINITY,
): WordMatch[] {
	return some.flatMap((one) =>
		others
			.filter((other) => !overlaps(one, other) && wordsBetween(one, other, read) <= farthest)
			.map((other) => compose(role, kind, [one, other], read)),
	);
}

/** Across a separator. */
const farAway = 99;

/** Scripts without spaces: two characters are as far as a word. */
function wordsBetween(a: WordMatch, b: WordMatch, read: TitleWords): number {
	const [first, second] = a.start < b.start ? [a, b] : [b, a];
	if (/[:;,()[\]–—|]/u.test(read.plain.slice(first.end, second.start))) return farAway;
	return read.words
		.filter((word) => word.start < second.start && word.end > first.end)
		.reduce((sum, word) => {
			const letters = Math.min(word.end, second.start) - Math.max(word.start, first.end);
			return sum + (/\p{Script=Latin}/u.test(word.word) ? 1 : letters);
		}, 0);
}

const rankJoint =
	/^\s*(?:<>|<->|<|>|x|×|\/|-|–|&|\+|to|zu|a|à|para|and|und|et|y|e|en|met|mit|with|tot|と|×)+\s*$/u;

function isSameRank(a: WordMatch, b: WordMatch, read: TitleWords): boolean {
	return (
		read.plain.slice(a.start, a.end) === read.plain.slice(b.start, b.end) &&
		rankJoint.test(read.plain.slice(a.end, b.start))
	);
}

function compose(role: Role, kind: SupportKind, parts: [WordMatch, WordMatch], read: TitleWords): WordMatch {
	const [first, second] = parts[0].start < parts[1].start ? parts : [parts[1], parts[0]];
	const isNear = second.end - first.start <= 30;
	const phrase = isNear ? read.plain.slice(first.start, second.end) : `${first.phrase} … ${second.phrase}`;
	return { phrase, value: { role, kind }, start: first.start, end: second.end };
}
