import { lazily } from './lazily';
import { casedText, type PlainWord, plainText } from './plain-text';
import { allContextWords } from './words/all-context-words';
import { splitPhrases } from './words/word-list';

/**
 * How a title speaks of somebody whose first name is in it: one meets them; it may be a word and no name (`max`, `will`);
 * or one does not meet them (`talk about Ana`, `lunch without Ana`, `5 May`).
 */
export function namedInTitle(title: string, words: readonly PlainWord[]): 'met' | 'perhaps' | 'not-met' {
	const plain = plainText(title);
	const cased = casedText(title);
	const how = words.map((word) => {
		const [before, behind] = [plain.slice(0, word.start), plain.slice(word.end)];
		if (apartBefore.test(before) || apartBehind.test(behind)) return 'not-met';
		if (dates.has(word.word) && (/\p{N}\W*$/u.test(before) || /^\W*\p{N}+(?![\p{N}:o])/u.test(behind)))
			return 'not-met';
		if (!everydayWords().has(word.word) || isCapital(cased.slice(word.start, word.end))) return 'met';
		return cased === plain ? 'perhaps' : 'not-met';
	});
	return how.find((each) => each === 'met') ?? how.find((each) => each === 'perhaps') ?? 'not-met';
}

function isCapital(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}

/** First names that are the name of a month or day, too. */
const dates = new Set(
	'jan mar mai may mayo maio april avril abril june jun juni juli julio august augusto domingo'.split(' '),
);

const everydayWords = lazily(
	() =>
		new Set(allContextWords.flatMap(({ small }) => splitPhrases(small)).map((phrase) => plainText(phrase))),
);

/** What stands between a name and the talk with others about it, or without it; `Re: Ana` at the start is an answer. */
const apartWords = [
	'about|(?<=\\S\\s)re:?|regarding|concerning|because of|without|instead of|in place of|before|after',
	'uber|wegen|bezuglich|betreffs?|betreffend|ohne|statt|anstatt|anstelle von|vor|nach',
	'au sujet d[e’]?|a propos d[e’]?|concernant|sans|avant|apres|sur|a la place d[e’]?',
	'sobre|acerca de|sin|antes de|despues de|en lugar de',
	'a respeito d[aeo]|acerca d[aeo]|sem|antes d[aeo]|depois d[aeo]|em vez d[aeo]',
	'riguardo(?: a)?|a proposito di|su|senza|prima di|dopo|al posto di',
	'over|zonder|betreffende|voor|in plaats van',
];
const articles = 'the|a|la|le|l|der|die|das|den|dem|el|los|las|o|os|as|il|de|het|frau|herrn?|mr|mrs|ms|dr';
const apartBefore = new RegExp(
	`(?<!\\p{L})(?:${apartWords.join('|')})[\\s'’]+(?:(?:${articles})[\\s.'’]+)*$`,
	'u',
);
const apartBehind = /^(?:さん|さま|様|氏|先生|くん|君|ちゃん)?(?:について|の件|に関して|抜き|なし|不在)/u;
