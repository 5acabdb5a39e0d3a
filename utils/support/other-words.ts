import { lazily } from './lazily';
import { matchPhrases } from './match-phrases';
import type { PlainWord } from './plain-text';
import { allContextWords } from './words/all-context-words';
import { splitPhrases } from './words/word-list';

/** Ways to talk, and words that say nothing about the subject. */
const smallPhrases = lazily(() =>
	matchPhrases(
		allContextWords
			.flatMap(({ small, talk, meals }) => [small, talk, meals])
			.flatMap((phrases) => splitPhrases(phrases).map((phrase) => ({ phrase, value: null }))),
	),
);

/**
 * The words that say more than that one meets, and when: `budget` in `lunch with Ana: budget`. Phrases count as a whole:
 * in `goals review` both words are small, in `Ana’s goals` neither is. Numbers say nothing.
 */
export function otherWords(plain: string, words: readonly PlainWord[]): PlainWord[] {
	const small = smallPhrases().find(plain, words);
	return words.filter(
		({ word, start, end }) =>
			!/^\p{N}+$/u.test(word) && !small.some((match) => match.start <= start && end <= match.end),
	);
}
