import type { LabelledTitle } from './labelled-title';

/** Titles of one label that are as alike as this count as variants of each other (1: the same letters). */
export const variantSimilarity = { sameLanguage: 0.8, otherLanguage: 0.9 };

/** Lower case, without accents, emoji and punctuation, full width folded: what two titles have in common. */
export function normaliseTitle(title: string): string {
	return title
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/gu, '')
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Whether two titles with the same label differ by little more than a name, a place or a decoration. */
export function areVariants(one: TitleShape, other: TitleShape): boolean {
	if (one.kind !== other.kind || one.clarity !== other.clarity) return false;
	const enough = one.lang === other.lang ? variantSimilarity.sameLanguage : variantSimilarity.otherLanguage;
	const longest = Math.max(one.size, other.size);
	const shortest = Math.min(one.size, other.size);
	if ((2 * shortest) / (longest + shortest) < enough) return false;
	return similarity(one, other) >= enough;
}

export interface TitleShape {
	lang: string;
	kind: string;
	clarity: string;
	/** How often each pair of neighbouring letters occurs. */
	pairs: Map<string, number>;
	size: number;
}

export function titleShape({ title, lang, kind, clarity }: LabelledTitle): TitleShape {
	const text = ` ${normaliseTitle(title)} `;
	const pairs = new Map<string, number>();
	for (let at = 0; at + 1 < text.length; at++) {
		const pair = text.slice(at, at + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return { lang, kind, clarity, pairs, size: text.length - 1 };
}

/** Dice coefficient of the two multisets of letter pairs, 0 to 1. */
function similarity(one: TitleShape, other: TitleShape): number {
	let shared = 0;
	for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
	return (2 * shared) / (one.size + other.size);
}
