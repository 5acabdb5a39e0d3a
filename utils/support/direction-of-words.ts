import { lazily } from './lazily';
import { matchPhrases, type PhraseMatch } from './match-phrases';
import type { Direction } from './meeting-direction';
import { otherWords } from './other-words';
import { type PlainWord, plainText, plainWords } from './plain-text';
import { allWorkWords } from './words/all-work-words';
import { splitPhrases } from './words/word-list';

const told = ['up', 'down', 'across', 'outside', 'alone', 'aside'] as const;
interface Meaning {
	direction: (typeof told)[number];
	/** It stands in notes about somebody, too: see `WorkWords`. */
	needsMore: boolean;
}
type DirectionMatch = PhraseMatch<Meaning>;

const workWords = lazily(() =>
	matchPhrases(
		allWorkWords.flatMap((list) =>
			told.flatMap((direction) =>
				splitPhrases(list[direction]).map((phrase) => ({
					phrase,
					value: { direction, needsMore: phrase.endsWith('!') },
				})),
			),
		),
	),
);

/** Whom the title says that one meets. The longest phrase speaks; what is prepared for is not met yet. */
export function directionOfWords(title: string): Exclude<Direction, 'unknown'> | undefined {
	const plain = plainText(title);
	const rank = levelInRank.exec(plain)?.[1];
	if (rank !== undefined) return rank === '+' ? 'up' : 'down';
	const words = plainWords(plain);
	const found = workWords().find(plain, words);
	const asides = found.filter(({ value }) => value.direction === 'aside');
	const matches = found
		.filter((match) => match.value.direction !== 'aside' && !asides.some((aside) => holds(aside, match)))
		.filter((match) => !match.value.needsMore || isMet(match, found, plain, words))
		.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	const preparation = matches.find((match) => isPreparation(match, plain));
	const direction = (preparation ?? matches[0])?.value.direction;
	return direction === 'aside' ? undefined : direction;
}

/** French `N+1`: the own boss; `N-1`: those one level below. Not `n° 1`. */
const levelInRank = /(?<![\p{L}\p{N}])n ?([+-]) ?[1-3](?!\p{N})/u;

function holds(whole: DirectionMatch, part: DirectionMatch): boolean {
	return whole.start <= part.start && part.end <= whole.end;
}

/** `Mit dem Chef`, `Chef 1:1`, `Daily: release`; not `Chef Umzug`. */
function isMet(
	match: DirectionMatch,
	found: readonly DirectionMatch[],
	plain: string,
	words: readonly PlainWord[],
): boolean {
	if (withBefore.test(plain.slice(0, match.start))) return true;
	if (match.value.direction !== 'up' && /^ ?[:–—]| [-|] /u.test(plain.slice(match.end, match.end + 3)))
		return true;
	const same = found.filter(({ value }) => value.direction === match.value.direction);
	const rest = words.filter((word) => !same.some(({ start, end }) => start <= word.start && word.end <= end));
	return otherWords(plain, rest).length === 0;
}

const withBefore =
	/(?<!\p{L})(?:with|w|mit|m|bei|beim|zum|zur|avec|av|chez|con|col|com|c|met|bij|to)\W+(?:(?:the|my|our|dem|der|den|unserem|unserer|le|la|les|l|mon|ma|notre|el|los|las|mi|il|lo|gli|i|mio|mia|o|a|os|as|meu|minha|de|het|mijn|onze)\W+)?$/u;

/** `Prep board meeting`, `Vorstandssitzung – Vorbereitung`: alone with it. Not `prep with the board`. */
function isPreparation({ value, phrase, start, end }: DirectionMatch, plain: string): boolean {
	const isAtAnEnd = plain.slice(0, start).trim() === '' || plain.slice(end).trim() === '';
	return (
		value.direction === 'alone' && preparing.test(plainText(phrase)) && isAtAnEnd && !withAfter.test(plain)
	);
}

const preparing = /^(?:prep|vorbereit|voorbereid|準備|資料作成)/u;
const withAfter = /(?<!\p{L})(?:with|mit|avec|con|com|met)(?!\p{L})|と/u;
