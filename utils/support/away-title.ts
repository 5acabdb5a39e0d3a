import { lazily } from './lazily';
import { matchPhrases, type PhraseMatch } from './match-phrases';
import { type PlainWord, plainText, plainWords } from './plain-text';
import { isFormOfAddress } from './same-person';
import { allAwayWords } from './words/all-away-words';
import { splitPhrases } from './words/word-list';

/** What a title says of the leader's being away; who only notes to be `unavailable` may work part of the day. */
export type AwayKind = 'away' | 'unavailable';

const parts = [
	'leave',
	'absence',
	'unavailable',
	'beside',
	'matters',
	'publicHolidays',
	'observances',
] as const;
interface AwayPart {
	part: (typeof parts)[number];
	language: string;
}
type AwayMatch = PhraseMatch<AwayPart>;

const awayWords = lazily(() =>
	matchPhrases(
		allAwayWords.flatMap((list) =>
			parts.flatMap((part) =>
				splitPhrases(list[part]).map((phrase) => ({ phrase, value: { part, language: list.language } })),
			),
		),
	),
);

/** `Urlaub Kroatien`, `vacation: New York`; more words tell of something else. */
const mostWordsBehind = 2;

/**
 * What the title tells, where it says nothing else, or where an all-day one begins with leave and tells where to
 * (`Urlaub Kroatien`). A name in front (`Anna: Urlaub`), or a known one behind, is somebody else's leave.
 */
export function awayTitle(
	title: string,
	isAllDay: boolean,
	others: ReadonlySet<string>,
): AwayKind | undefined {
	const plain = plainText(title);
	if (isOfSchools(plain) || (isAllDay && timeOfDay.test(plain))) return undefined;
	const words = plainWords(plain);
	const matches = awayWords().find(plain, words);
	const telling = matches.filter(({ value }) => kinds[value.part] !== undefined);
	const [first] = telling;
	if (first === undefined) return undefined;
	const saying = telling.filter((match) => match.start === first.start);
	const isLeave = saying.every(({ value }) => value.part === 'leave');
	const rest = restOf(words, plain, [...telling, ...matches.filter(({ value }) => value.part === 'beside')]);
	if (rest.length === 0) return kinds[first.value.part];
	const tellsWhere =
		isAllDay &&
		isLeave &&
		rest.length <= mostWordsBehind &&
		rest.every((word) => word.start >= first.end && !others.has(word.word) && !isFormOfAddress(word.word)) &&
		!matches.some(({ value }) => value.part === 'matters' && value.language === first.value.language);
	return tellsWhere ? 'away' : undefined;
}

const kinds: Partial<Record<AwayPart['part'], AwayKind>> = {
	leave: 'away',
	absence: 'away',
	publicHolidays: 'away',
	unavailable: 'unavailable',
};

/** In a calendar of holidays: Valentine's Day and the like, and the holidays of schools. */
export function isObservance(title: string): boolean {
	const plain = plainText(title);
	const words = plainWords(plain);
	const matches = awayWords().find(plain, words);
	const named = matches.filter(({ value }) => value.part === 'observances' || value.part === 'beside');
	const isNamed = named.some(({ value }) => value.part === 'observances');
	return isOfSchools(plain) || (isNamed && restOf(words, plain, named).length === 0);
}

/** Words that no match covers; numbers apart. A run in a script without spaces is covered by several together. */
function restOf(words: readonly PlainWord[], plain: string, matches: readonly AwayMatch[]): PlainWord[] {
	const isCovered = new Array<boolean>(plain.length).fill(false);
	for (const { start, end } of matches) isCovered.fill(true, start, end);
	return words.filter(
		({ word, start, end }) => !/^\p{N}+$/u.test(word) && isCovered.slice(start, end).includes(false),
	);
}

/** Not for the whole of a day: `PTO until 14:00`. */
const timeOfDay = /\d[:.h]\d\d(?!\d|\.)|\d ?(?:am|pm|uhr|h)\b|\d時/u;

/** The calendars of schools, which parents and teachers subscribe to; few are away for all of it. */
const schoolHolidays =
	/schul|school|scolaire|escolar|scolastic|学校|\bzones? [abc]\b|\p{L}ferien\b.*\b(?:baden|bayern|berlin|brandenburg|bremen|hamburg|hessen|mecklenburg|niedersachsen|nordrhein|nrw|rheinland|saarland|sachsen|schleswig|thuringen)/u;

function isOfSchools(plain: string): boolean {
	return schoolHolidays.test(plain);
}
