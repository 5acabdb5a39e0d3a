import { plainDigits } from '@/utils/page/plain-digits';
import { rememberTexts } from '@/utils/page/remember-texts';

/** One time of day as a page writes it. */
export interface ClockTime {
	/** As written, 0–24. */
	hour: number;
	/** 0–59. */
	minute: number;
	meridiem: 'am' | 'pm' | null;
	/** Minutes, a meridiem or a word for "hour" make it a time; without them it may be any small number. */
	isCertain: boolean;
	/** Written so that it can only be of a 24-hour clock: `0`, `09`, `13`. */
	is24Hour: boolean;
}

/** Seen on calendar pages in many languages, whatever the language of the page; each locale adds its own. */
const commonWords = {
	am: ['am', 'a', 'a.m.', 'a. m.', '午前', '上午', '오전'],
	pm: ['pm', 'p', 'p.m.', 'p. m.', '午後', '下午', '오후'],
};
const bidiMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * Every time of day in a text, in order, with small numbers that could be one (`isCertain: false`).
 *
 * Understands `9:30`, `9.30`, `9h30`, `9時`, `9点`, `오전 9시`, `9 p.m.`, `9a`, any script's digits, and a meridiem before
 * or after the number in the locale's own words. Numbers of a date (`8日`, `2026`, `30.11.2026`) are not times.
 */
export const findClockTimes = rememberTexts((text, locale): readonly ClockTime[] => {
	const { pattern, words } = grammarOf(locale);
	return [...plainDigits(text).replace(bidiMarks, '').matchAll(pattern)].flatMap((match) => {
		const { hour = '', minute, hourWord, before, after } = match.groups ?? {};
		const meridiem = words.get(plainWord(before ?? after ?? '')) ?? null;
		const clock: ClockTime = {
			hour: Number(hour),
			minute: Number(minute ?? 0),
			meridiem,
			isCertain: Boolean(minute ?? hourWord ?? meridiem),
			is24Hour: hour.startsWith('0') || Number(hour) > 12,
		};
		return clock.hour <= 24 && clock.minute <= 59 ? [clock] : [];
	});
});

/** Minutes after midnight that this can mean: two where a 12-hour clock leaves out the half of the day. */
export function possibleMinutes({ hour, minute, meridiem, is24Hour }: ClockTime): number[] {
	if (hour > 12) return [hour * 60 + minute];
	const morning = (hour % 12) * 60 + minute;
	if (meridiem) return [meridiem === 'am' ? morning : morning + 720];
	return is24Hour ? [hour * 60 + minute] : [morning, morning + 720];
}

interface Grammar {
	pattern: RegExp;
	words: ReadonlyMap<string, 'am' | 'pm'>;
}
const grammars = new Map<string, Grammar>();

function grammarOf(locale: string): Grammar {
	const known = grammars.get(locale);
	if (known) return known;
	const words = meridiemWords(locale);
	const letters = [...words.keys()].filter((word) => word !== 'a' && word !== 'p');
	const after = `\\s?(?:${alternatives(letters)})|[ap]`;
	// Not in Latin letters: "am 24. März" is a German date.
	const before = alternatives(letters.filter((word) => !/^[ap]/.test(word)));
	const pattern = new RegExp(
		`(?:(?:(?<!\\p{L})|(?<=[\\u3000-\\u9fff]))(?<before>${before})\\s?)?` +
			'(?<!\\d)(?<!\\d[.:/-])(?<hour>\\d{1,2})(?!\\d)' +
			'(?:(?:\\s?[:：]|[.]|\\s?h\\s?|[時时点點]|시\\s?)(?<minute>\\d{2})(?!\\d|[.:/-]\\d))?' +
			'(?![.:/-]\\d|\\s?[年月日년월일])' +
			'(?<hourWord>\\s?(?:[時时点點시分분]|(?:uhr|h)(?!\\p{L})))?' +
			`(?<after>(?:${after})(?!\\p{L}))?`,
		'giu',
	);
	const grammar = { pattern, words };
	grammars.set(locale, grammar);
	return grammar;
}

function meridiemWords(locale: string): ReadonlyMap<string, 'am' | 'pm'> {
	const own = (hour: number) => {
		try {
			const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
			return format
				.formatToParts(hour * 3_600_000)
				.filter((part) => part.type === 'dayPeriod')
				.map((part) => part.value.toLowerCase());
		} catch {
			return []; // a page may claim a locale that does not exist
		}
	};
	return new Map([
		...[...own(9), ...commonWords.am].map((word) => [plainWord(word), 'am'] as const),
		...[...own(21), ...commonWords.pm].map((word) => [plainWord(word), 'pm'] as const),
	]);
}

function plainWord(word: string): string {
	return word.trim().toLowerCase().replace(/\s/g, ' ');
}

/** Longest first, any kind of space. */
function alternatives(words: string[]): string {
	return words
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
		.join('|');
}
