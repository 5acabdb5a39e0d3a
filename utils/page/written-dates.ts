import { plainDigits } from '@/utils/page/plain-digits';
import { rememberTexts } from '@/utils/page/remember-texts';

/** Dates as `YYYY-MM-DD`, both included. */
export interface DateRange {
	first: string;
	last: string;
}

interface Token {
	kind: 'Y' | 'M' | 'D' | '?';
	value: number;
	begin: number;
	end: number;
}

/** Orders of year, month and day: the tokens of each date, and the token before which the second date begins. */
const orders: [order: string, dates: number[][], second: number][] = [
	[
		'MDYMDY',
		[
			[0, 1, 2],
			[3, 4, 5],
		],
		3,
	],
	[
		'DMYDMY',
		[
			[0, 1, 2],
			[3, 4, 5],
		],
		3,
	],
	[
		'YMDYMD',
		[
			[0, 1, 2],
			[3, 4, 5],
		],
		3,
	],
	[
		'MDMDY',
		[
			[0, 1, 4],
			[2, 3, 4],
		],
		2,
	],
	[
		'DMDMY',
		[
			[0, 1, 4],
			[2, 3, 4],
		],
		2,
	],
	[
		'YMDMD',
		[
			[0, 1, 2],
			[0, 3, 4],
		],
		3,
	],
	[
		'MDDY',
		[
			[0, 1, 3],
			[0, 2, 3],
		],
		2,
	],
	[
		'DDMY',
		[
			[0, 2, 3],
			[1, 2, 3],
		],
		1,
	],
	[
		'YMDD',
		[
			[0, 1, 2],
			[0, 1, 3],
		],
		3,
	],
	['MDY', [[0, 1, 2]], 0],
	['DMY', [[0, 1, 2]], 0],
	['YMD', [[0, 1, 2]], 0],
];
const listSeparator = /[,、，،;]/;

export function hasYear(text: string): boolean {
	return /(?<!\d)(?:19|20|21)\d\d(?!\d)/.test(plainDigits(text));
}

/** Every complete date of a text, in order: day, month (a word of the locale, or `10月`) and four-digit year. */
export function findWrittenDates(text: string, locale: string): string[] {
	const tokens = tokensOf(plainDigits(text), locale);
	return [...orderOf(tokens).matchAll(/MDY|DMY|YMD/g)].flatMap((match) => {
		return dateOf(tokens.slice(match.index, match.index + 3)) ?? [];
	});
}

/** The date or range of dates that a text ends in; `undefined` where there is none, or in an unknown language. */
export const endingDateRange = rememberTexts((text, locale): Readonly<DateRange> | undefined => {
	const plain = plainDigits(text);
	const tokens = tokensOf(plain, locale);
	const written = orderOf(tokens);
	for (const [order, dates, second] of orders) {
		if (!written.endsWith(order)) continue;
		const used = tokens.slice(-order.length);
		if (!isJoined(plain, used, second)) continue;
		const [first, last = first] = dates.map((places) => dateOf(places.flatMap((place) => used[place] ?? [])));
		return first && last && last >= first ? { first, last } : undefined;
	}
	return undefined;
});

/** `Room 3, 10 March 2026` is one date, `3 – 10 March 2026` are two. */
function isJoined(text: string, tokens: Token[], second: number): boolean {
	if (second === 0) return true;
	const gap = text.slice(tokens[second - 1]?.end, tokens[second]?.begin);
	return gap.trim() !== '' && !listSeparator.test(gap);
}

/**
 * Numbers of days and months around the last year of a text: enough to check a date in an unknown language.
 * Empty where no year is written.
 */
export function numbersAroundLastYear(text: string): number[] {
	const plain = plainDigits(text);
	const numbers = [...plain.matchAll(/\d+/g)].map((match) => ({
		value: Number(match[0]),
		begin: match.index,
		end: match.index + match[0].length,
	}));
	const isYear = (index: number) =>
		(numbers[index]?.value ?? 0) >= 1900 && (numbers[index]?.value ?? 0) < 2200;
	const isChained = (left: number) =>
		isYear(left) ||
		isYear(left + 1) ||
		!listSeparator.test(plain.slice(numbers[left]?.end, numbers[left + 1]?.begin));
	const year = numbers.findLastIndex((_, index) => isYear(index));
	if (year < 0) return [];
	let [from, to] = [year, year];
	while (from > 0 && isChained(from - 1)) from--;
	while (to < numbers.length - 1 && isChained(to)) to++;
	return numbers
		.slice(from, to + 1)
		.map(({ value }) => value)
		.filter((value) => value >= 1 && value <= 31);
}

function orderOf(tokens: Token[]): string {
	return tokens.map(({ kind }) => kind).join('');
}

function dateOf(tokens: Token[]): string | undefined {
	const [year, month, day] = ['Y', 'M', 'D'].map(
		(kind) => tokens.find((token) => token.kind === kind)?.value,
	);
	if (!year || !month || !day) return undefined;
	try {
		return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
	} catch {
		return undefined;
	}
}

function tokensOf(text: string, locale: string): Token[] {
	const { pattern, months } = monthsOf(locale);
	return [...text.matchAll(pattern)].map((match) => {
		const { number, unit, word } = match.groups ?? {};
		const place = { begin: match.index, end: match.index + match[0].length };
		if (word) return { kind: 'M', value: months.get(word.toLowerCase()) ?? 0, ...place };
		return { kind: kindOf(Number(number), unit), value: Number(number), ...place };
	});
}

function kindOf(number: number, unit: string | undefined): Token['kind'] {
	if (unit && '月월'.includes(unit)) return 'M';
	if (number >= 1900 && number < 2200) return 'Y';
	return number >= 1 && number <= 31 ? 'D' : '?';
}

interface MonthWords {
	pattern: RegExp;
	months: ReadonlyMap<string, number>;
}
const monthWords = new Map<string, MonthWords>();

function monthsOf(locale: string): MonthWords {
	const known = monthWords.get(locale);
	if (known) return known;
	const months = new Map<string, number>();
	for (const style of ['long', 'short'] as const) {
		for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
			for (let month = 1; month <= 12; month++) {
				const word = monthWord(locale, month, options);
				if (word && !/\d/.test(word)) months.set(word, month);
			}
		}
	}
	const words = [...months.keys()].sort((a, b) => b.length - a.length);
	const alternatives = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
	const word = words.length > 0 ? `|(?<!\\p{L})(?<word>${alternatives})(?!\\p{L})` : '';
	const result = { months, pattern: new RegExp(`(?<number>\\d+)\\s?(?<unit>[年月日년월일])?${word}`, 'giu') };
	monthWords.set(locale, result);
	return result;
}

function monthWord(locale: string, month: number, options: Intl.DateTimeFormatOptions): string | undefined {
	try {
		const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
		const first = Temporal.Instant.from(`2026-${String(month).padStart(2, '0')}-01T12:00Z`).epochMilliseconds;
		const part = format.formatToParts(first).find(({ type }) => type === 'month');
		return part?.value.toLowerCase().replace(/\.$/, '');
	} catch {
		return undefined; // a page may claim a locale that does not exist
	}
}
