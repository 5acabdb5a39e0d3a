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
	words: WordPattern[];
}

/** A word of a phrase; open at an end where any letters may stand there. */
interface WordPattern {
	core: string;
	isOpenAtStart: boolean;
	isOpenAtEnd: boolean;
}

const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const katakana = /[\p{Script=Katakana}ー]/u;

/** Prepares phrases for searching. The syntax is told in `words/word-list.ts`. */
export function matchPhrases<Value>(
	phrases: Iterable<{ phrase: string; value: Value }>,
): PhraseMatcher<Value> {
	const spaced = new Map<string, Entry<Value>[]>();
	const byEnding = new Map<string, Entry<Value>[]>();
	const wild: Entry<Value>[] = [];
	const unspaced: Entry<Value>[] = [];
	for (const { phrase, value } of phrases) {
		const entry = { phrase, value, words: plainPhrase(phrase).map(wordPattern) };
		const [first] = entry.words;
		if (noSpaces.test(phrase)) unspaced.push({ ...entry, words: [wordPattern(plainText(phrase))] });
		else if (first?.isOpenAtStart && !first.isOpenAtEnd && first.core.length >= lettersOfEnding)
			addTo(byEnding, endingOf(first.core), entry);
		else if (first?.isOpenAtStart || first?.isOpenAtEnd) wild.push(entry);
		else addTo(spaced, first?.core ?? '', entry);
	}
	return {
		find(plain, words) {
			const found = words.flatMap(({ word }, index) =>
				[spaced.get(word) ?? [], byEnding.get(endingOf(word)) ?? [], wild].flatMap((entries) =>
					entries.flatMap((entry) => matchAt(entry, plain, words, index) ?? []),
				),
			);
			if (noSpaces.test(plain)) found.push(...matchUnspaced(unspaced, plain));
			return found.sort((a, b) => a.start - b.start || b.end - a.end || (a.phrase < b.phrase ? -1 : 1));
		},
	};
}

/** Phrases that are open at their start are found by so many last letters. */
const lettersOfEnding = 3;

function endingOf(word: string): string {
	return word.slice(-lettersOfEnding);
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const values = map.get(key);
	if (values === undefined) map.set(key, [value]);
	else values.push(value);
}

function plainPhrase(phrase: string): string[] {
	return plainText(phrase).match(/[\p{L}\p{N}\p{M}*]+/gu) ?? [];
}

function wordPattern(pattern: string): WordPattern {
	return {
		core: pattern.replaceAll('*', ''),
		isOpenAtStart: pattern.startsWith('*'),
		isOpenAtEnd: pattern.endsWith('*'),
	};
}

function matchAt<Value>(
	entry: Entry<Value>,
	plain: string,
	words: readonly PlainWord[],
	index: number,
): PhraseMatch<Value> | undefined {
	const last = words[index + entry.words.length - 1];
	const first = words[index];
	if (first === undefined || last === undefined) return undefined;
	const fits = entry.words.every((pattern, offset) => fitsWord(pattern, words[index + offset]?.word ?? ''));
	if (!fits || (first !== last && isParted(words.slice(index, index + entry.words.length), plain)))
		return undefined;
	return { phrase: entry.phrase, value: entry.value, start: first.start, end: last.end };
}

/** `coach: the budget` is no `coach the`. */
function isParted(words: readonly PlainWord[], plain: string): boolean {
	return words.some(({ end }, at) => {
		const next = words[at + 1];
		return next !== undefined && pause.test(plain.slice(end, next.start));
	});
}

const pause = /[:;]\s|\s[–—→]\s/u;

function fitsWord({ core, isOpenAtStart, isOpenAtEnd }: WordPattern, word: string): boolean {
	if (isOpenAtStart && isOpenAtEnd) return word.includes(core);
	if (isOpenAtStart) return word.endsWith(core);
	return isOpenAtEnd ? word.startsWith(core) : word === core;
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
	const core = entry.words[0]?.core ?? '';
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
