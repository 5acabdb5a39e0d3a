import { plainText, plainWords } from './plain-text';
import { allContextWords } from './words/all-context-words';
import { allPeopleWords } from './words/all-people-words';
import { allWords } from './words/all-words';
import { type KindPhrases, splitPhrases } from './words/word-list';

/** Words of support that are often mistyped, and long enough to be told apart from others. */
const oftenMistyped = `
	mentor, mentora, mentore, mentorin, mentoring, mentoría, mentorat, coach, coaching, coachin, mastermind, roundtable,
	colleague, colleagues, kollege, kollegin, kollegen, kollegiale, collègue, collègues, collega, colega, colegas,
	intervision, intervisie, intervisione, intervisión, supervision, codéveloppement, reflective, balint, check, executive,
	accountability, sparring, beratung, gespräch, austausch, former, ehemalige, ancien, antiguo, pairs
`;
/** Other words that lie near them. */
const lookAlikes = `
	menor, menores, meteor, mentos, mentir, menteur, mental, couch, poach, roach, coche, coches, coast, tutor, monitor, motor,
	minor, center, centre, rector, lector, vector, sector, colleges, college, collage, kolleg, kollegs, ballet, cheek,
	chick, forer, farmer, warmer, former, formen, formel, dormer, pair, paire, paires, pars, pains, pares, coaches, collegas,
	collegues, reflecting, selective, mentors, mentoren, checks, checked, cheque, sharing, starring, spring, string
`;

const mistyped = splitPhrases(oftenMistyped).map(plainText);
const known = new Set(
	[
		...splitPhrases(lookAlikes),
		...[...allWords, ...allPeopleWords, ...allContextWords].flatMap((list) =>
			Object.values(list).flatMap(phrasesOf),
		),
	].flatMap((phrase) => plainWords(plainText(phrase)).map(({ word }) => word)),
);

function phrasesOf(field: string | KindPhrases): string[] {
	return (typeof field === 'string' ? [field] : Object.values<string>({ ...field })).flatMap(splitPhrases);
}

/** The word that was meant, where one slip of the fingers explains it; otherwise the word itself. */
export function fixTypos(word: string): string {
	if (word.length < 5 || known.has(word) || !/^\p{Script=Latin}+$/u.test(word)) return word;
	return mistyped.find((meant) => isOneSlip(word, meant)) ?? word;
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
