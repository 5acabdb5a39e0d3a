import { type PlainWord, plainText } from './plain-text';

export interface PhraseMatch<Value> {
	/** As it stands in the word list. */
	phrase: string;
	value: Value;
	/** Offsets in the plain text. */
	start: number;
	end: number;
}

export interface PhraseMatcher<Value> {
	/** Every phrase found, in the order of the text, longest first where two begin together. */
	find(plain: string, words: readonly PlainWord[]): PhraseMatch<Value>[];
}

interface Entry<Value> {
	phrase: string;
	value: Value;
	words: string[];
}

const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const katakana = /[\p{Script=Katakana}ー]/u;

/** Prepares phrases for searching. The syntax is told in `words/word-list.ts`. */
export function matchPhrases<Value>(
	phrases: Iterable<{ phrase: string; value: Value }>,
): PhraseMatcher<Value> {
	const spaced = new Map<string, Entry<Value>[]>();
	const wild: Entry<Value>[] = [];
	const unspaced: Entry<Value>[] = [];
	for (const { phrase, value } of phrases) {
		const entry = { phrase, value, words: plainPhrase(phrase) };
		const first = entry.words[0] ?? '';
		if (noSpaces.test(phrase)) unspaced.push({ ...entry, words: [plainText(phrase)] });
		else if (first.includes('*')) wild.push(entry);
		else spaced.set(first, [...(spaced.get(first) ?? []), entry]);
	}
	return {
		find(plain, words) {
			const found = words.flatMap((word, index) =>
				[...(spaced.get(word.word) ?? []), ...wild].flatMap((entry) => matchAt(entry, words, index) ?? []),
			);
			if (noSpaces.test(plain)) found.push(...matchUnspaced(unspaced, plain));
			return found.sort((a, b) => a.start - b.start || b.end - a.end || (a.phrase < b.phrase ? -1 : 1));
		},
	};
}

function plainPhrase(phrase: string): string[] {
	return plainText(phrase).match(/[\p{L}\p{N}\p{M}*]+/gu) ?? [];
}

function matchAt<Value>(
	entry: Entry<Value>,
	words: readonly PlainWord[],
	index: number,
): PhraseMatch<Value> | undefined {
	const last = words[index + entry.words.length - 1];
	const first = words[index];
	if (first === undefined || last === undefined) return undefined;
	const fits = entry.words.every((pattern, offset) => fitsWord(pattern, words[index + offset]?.word ?? ''));
	if (!fits) return undefined;
	return { phrase: entry.phrase, value: entry.value, start: first.start, end: last.end };
}

function fitsWord(pattern: string, word: string): boolean {
	const isOpenAtStart = pattern.startsWith('*');
	const isOpenAtEnd = pattern.endsWith('*');
	if (!isOpenAtStart && !isOpenAtEnd) return pattern === word;
	const core = pattern.replaceAll('*', '');
	if (isOpenAtStart && isOpenAtEnd) return word.includes(core);
	return isOpenAtStart ? word.endsWith(core) : word.startsWith(core);
}

/** A katakana word counts as parted where another phrase begins or ends: `コーチ|セッション`, but not `ピア|ノ`. */
function matchUnspaced<Value>(entries: readonly Entry<Value>[], plain: string): PhraseMatch<Value>[] {
	const found = entries.flatMap((entry) => occurrences(entry, plain));
	const starts = new Set(found.map((match) => match.start));
	const ends = new Set(found.map((match) => match.end));
	return found.filter(
		(match) =>
			(match.phrase.startsWith('*') || !isInsideKatakana(plain, match.start) || ends.has(match.start)) &&
			(match.phrase.endsWith('*') || !isInsideKatakana(plain, match.end) || starts.has(match.end)),
	);
}

function occurrences<Value>(entry: Entry<Value>, plain: string): PhraseMatch<Value>[] {
	const core = entry.words[0]?.replaceAll('*', '') ?? '';
	const matches: PhraseMatch<Value>[] = [];
	for (let start = plain.indexOf(core); start !== -1; start = plain.indexOf(core, start + 1)) {
		matches.push({ phrase: entry.phrase, value: entry.value, start, end: start + core.length });
	}
	return matches;
}

/** Whether a cut at this offset would part a run of katakana, which is one word. */
function isInsideKatakana(plain: string, offset: number): boolean {
	return katakana.test(plain[offset - 1] ?? '') && katakana.test(plain[offset] ?? '');
}
