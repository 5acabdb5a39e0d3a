import { lazily } from './lazily';
import { plainText, plainWords } from './plain-text';
import { allContextWords } from './words/all-context-words';
import { allPeopleWords } from './words/all-people-words';
import { allSharingWords } from './words/all-sharing-words';
import { allWords } from './words/all-words';
import { lookAlikes, oftenMistyped } from './words/often-mistyped';
import { type KindPhrases, splitPhrases } from './words/word-list';

const mistyped = lazily(() => splitPhrases(oftenMistyped).map(plainText));
const known = lazily(
	() =>
		new Set(
			[
				...splitPhrases(lookAlikes),
				...[...allWords, ...allPeopleWords, ...allSharingWords, ...allContextWords].flatMap((list) =>
					Object.values(list).flatMap(phrasesOf),
				),
			].flatMap((phrase) => plainWords(plainText(phrase)).map(({ word }) => word)),
		),
);

function phrasesOf(field: string | KindPhrases): string[] {
	return (typeof field === 'string' ? [field] : Object.values<string>({ ...field })).flatMap(splitPhrases);
}

/** The word that was meant, where one slip of the fingers explains it; otherwise the word itself. */
export function fixTypos(word: string): string {
	if (word.length < 5 || known().has(word) || !/^\p{Script=Latin}+$/u.test(word)) return word;
	return mistyped().find((meant) => isOneSlip(word, meant)) ?? word;
}

/** Two neighbours swapped, or, in longer words, one letter too many, too few or wrong; the first letter is right. */
function isOneSlip(word: string, meant: string): boolean {
	if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false;
	let at = 0;
	while (at < word.length && word[at] === meant[at]) at += 1;
	const rest = word.slice(at);
	const wanted = meant.slice(at);
	if (rest.length === wanted.length && rest.slice(2) === wanted.slice(2)) {
		if (rest[0] === wanted[1] && rest[1] === wanted[0]) return true;
	}
	const isDoubled = rest.slice(1) === wanted && word[at] === word[at - 1];
	if (isDoubled || (meant.length >= 6 && rest === wanted.slice(1))) return true;
	if (meant.length < 7) return false;
	return rest.slice(1) === wanted || (rest.length === wanted.length && rest.slice(1) === wanted.slice(1));
}
