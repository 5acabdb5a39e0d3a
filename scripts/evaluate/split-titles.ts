import { createHash } from 'node:crypto';
import type { LabelledTitle } from './labelled-title';

type Side = 'tune' | 'test';

/**
 * Which split each family of titles belongs to, by its id alone: families are taken in the order of their id's
 * SHA-256, and each goes to the side that so far holds fewer titles of its language, kind, clarity and trap.
 */
export function splitTitles(titles: readonly LabelledTitle[]): Map<string, Side> {
	const families = Map.groupBy(titles, ({ family }) => family);
	const inOrder = [...families].map(([id, members]) => ({ id, members, hash: sha256(id) }));
	inOrder.sort((one, other) => (one.hash < other.hash ? -1 : 1));
	const balances = new Map<string, number>();
	const sides = new Map<string, Side>();
	for (const { id, members, hash } of inOrder) {
		const first = members.find((title) => title.id === id);
		if (!first) throw new Error(`Family ${id} lacks the title that it is named after.`);
		const stratum = [first.lang, first.kind, first.clarity, first.isTrap].join(' ');
		const side = lighterSide([stratum, first.lang].map((key) => balances.get(key) ?? 0)) ?? sideOfHash(hash);
		sides.set(id, side);
		const weight = side === 'tune' ? members.length : -members.length;
		for (const key of [stratum, first.lang]) balances.set(key, (balances.get(key) ?? 0) + weight);
	}
	return sides;
}

/** Balances are titles in `tune` minus titles in `test`; the first that is not even decides. */
function lighterSide(balances: number[]): Side | undefined {
	const uneven = balances.find((balance) => balance !== 0);
	if (uneven === undefined) return undefined;
	return uneven > 0 ? 'test' : 'tune';
}

function sideOfHash(hash: string): Side {
	return Number.parseInt(hash.at(-1) ?? '0', 16) % 2 === 0 ? 'tune' : 'test';
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
