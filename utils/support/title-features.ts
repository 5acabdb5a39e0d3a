import type { PlainWord } from './plain-text';

/** What a title is compared by, with how often it holds each. */
export interface TitleFeatures {
	/** Words and pairs of neighbours: `=old`, `=old team`. Each number is a 0. */
	words: Map<string, number>;
	/** One to four letters in a row, with the space at the edges of a run: ` old`, `team`, `am `. */
	letters: Map<string, number>;
}

const mostLetters = 4;

/** `plain` is a title as `plainText` makes it, and `words` are its words. */
export function titleFeatures(plain: string, words: readonly PlainWord[]): TitleFeatures {
	return { words: counted(wordsAndPairs(words)), letters: counted(letterRuns(plain)) };
}

/** At four or at half past ten is the same meeting. */
function withoutNumbers(text: string): string {
	return text.replace(/\p{Nd}+/gu, '0');
}

/** A word as a feature. */
export function wordFeature(word: string): string {
	return `=${withoutNumbers(word)}`;
}

function* wordsAndPairs(words: readonly PlainWord[]): Iterable<string> {
	for (const [at, { word }] of words.entries()) {
		yield wordFeature(word);
		const next = words[at + 1];
		if (next !== undefined) yield wordFeature(`${word} ${next.word}`);
	}
}

/** Whole characters: half of an emoji is nothing. */
export function letterRuns(text: string): string[] {
	const runs: string[] = [];
	for (const run of withoutNumbers(text).split(/\s+/u)) {
		if (run === '') continue;
		const letters = [' ', ...run, ' '];
		for (const at of letters.keys()) {
			let letterRun = '';
			for (const letter of letters.slice(at, at + mostLetters)) {
				letterRun += letter;
				runs.push(letterRun);
			}
		}
	}
	return runs;
}

function counted(features: Iterable<string>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	return counts;
}
