import type { SupportKind } from './support-kinds';
import { overlaps, type Role, type TitleWords, type WordMatch } from './title-words';

/** Every two that stand within so many words of each other, in either order. */
export function combine(
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

/** Of scripts without spaces. */
const lettersOfAWord = 3;

function wordsBetween(a: WordMatch, b: WordMatch, read: TitleWords): number {
	const [first, second] = a.start < b.start ? [a, b] : [b, a];
	if (/[:;,()[\]–—|、。]/u.test(read.plain.slice(first.end, second.start))) return farAway;
	return read.words
		.filter((word) => word.start < second.start && word.end > first.end)
		.reduce((sum, word) => {
			const letters = Math.min(word.end, second.start) - Math.max(word.start, first.end);
			return sum + (/\p{Script=Latin}/u.test(word.word) ? 1 : Math.ceil(letters / lettersOfAWord));
		}, 0);
}

export function compose(
	role: Role,
	kind: SupportKind,
	parts: [WordMatch, WordMatch],
	read: TitleWords,
): WordMatch {
	const [first, second] = parts[0].start < parts[1].start ? parts : [parts[1], parts[0]];
	const isNear = second.end - first.start <= 30;
	const phrase = isNear ? read.plain.slice(first.start, second.end) : `${first.phrase} … ${second.phrase}`;
	return { phrase, value: { role, kind }, start: first.start, end: second.end };
}
