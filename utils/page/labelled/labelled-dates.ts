import { monthWords } from '@/utils/page/month-words';

/** A date with its year, as a text writes it. */
export interface LabelledDate {
	/** ISO dates that it can mean: two for numbers of which either may be the month. */
	days: readonly string[];
	index: number;
	end: number;
}

const notADigit = '(?!\\d)';
const numericPatterns = [
	// 2026-06-17, 2026年6月17日, 2026년 6월 17일
	`(?<y4>\\d{4}) ?[年년./-] ?(?<m4>\\d{1,2}) ?[月월./-] ?(?<d4>\\d{1,2})${notADigit} ?[日일]?`,
	// 17/06/2026, 6/17/2026, 17.06.2026
	`(?<a>\\d{1,2}) ?[./-] ?(?<b>\\d{1,2}) ?[./-] ?(?<y5>\\d{4})${notADigit}`,
];
const patterns = new Map<string, RegExp>();

/** Every date of a text (see `plainText`), in order; month names are those of the language. */
export function labelledDates(text: string, language: string | undefined): LabelledDate[] {
	return [...text.matchAll(patternFor(language))].flatMap((match) => {
		const days = daysOf(match.groups ?? {}, language);
		return days.length > 0 ? [{ days, index: match.index, end: match.index + match[0].length }] : [];
	});
}

function patternFor(language: string | undefined): RegExp {
	const key = language ?? '';
	const { pattern } = monthWords(language);
	// One letter before it may belong to it, as the Hebrew ב does.
	const month = (group: string) => `(?<!\\p{L}{2})(?<${group}>${pattern})(?!\\p{L})`;
	const named = [
		// 17 June 2026, 17 de junho de 2026, 17. Juni 2026
		`(?<d1>\\d{1,2})[^\\d,،、，]{0,6}?${month('m1')}[^\\d]{0,6}?(?<y1>\\d{4})${notADigit}`,
		// June 17, 2026
		`${month('m2')}[^\\d]{0,4}?(?<d2>\\d{1,2})${notADigit}[^\\d]{0,6}?(?<y2>\\d{4})${notADigit}`,
		// 2026. június 17.
		`(?<y3>\\d{4})[^\\d]{0,6}?${month('m3')}[^\\d]{0,4}?(?<d3>\\d{1,2})${notADigit}`,
	];
	const regex =
		patterns.get(key) ?? new RegExp(`(?<!\\d)(?:${[...numericPatterns, ...named].join('|')})`, 'giu');
	patterns.set(key, regex);
	return regex;
}

function daysOf(parts: Record<string, string | undefined>, language: string | undefined): string[] {
	const word = parts.m1 ?? parts.m2 ?? parts.m3;
	if (word) {
		const month = monthWords(language).months.get(word.toLowerCase()) ?? 0;
		return isoDay(parts.y1 ?? parts.y2 ?? parts.y3, month, parts.d1 ?? parts.d2 ?? parts.d3, language);
	}
	if (parts.y4) return isoDay(parts.y4, Number(parts.m4), parts.d4, language);
	const monthFirst = isoDay(parts.y5, Number(parts.a), parts.b, language);
	return [...new Set([...monthFirst, ...isoDay(parts.y5, Number(parts.b), parts.a, language)])];
}

/** In the first of the language's calendars in which the year is one of our time. */
function isoDay(
	year: string | undefined,
	month: number,
	day: string | undefined,
	language: string | undefined,
): string[] {
	return monthWords(language)
		.calendars.flatMap((calendar) => {
			const fields = { calendar, year: Number(year), month, day: Number(day) };
			try {
				return [Temporal.PlainDate.from(fields, { overflow: 'reject' }).withCalendar('iso8601')];
			} catch {
				return []; // 31 June
			}
		})
		.filter((date) => date.year >= 1990 && date.year < 2190)
		.slice(0, 1)
		.map((date) => date.toString());
}

interface Numeral {
	value: number;
	/** What stands between it and the number before. */
	gap: string;
}

/**
 * Whether the numbers at the head of a text can be those of this day, whatever its month is called: day and year, or
 * day, month and year in any order. A text without numbers fits every day.
 */
export function canNameDay(text: string, day: string, language: string | undefined): boolean {
	const [first, second, third] = numerals(text);
	if (!first) return true;
	return monthWords(language).calendars.some((calendar) => {
		const date = Temporal.PlainDate.from(day).withCalendar(calendar);
		if (!second) return first.value === date.day;
		if (third && isDateGap(second.gap) && isDateGap(third.gap)) {
			const written = [first.value, second.value, third.value].join();
			const orders = [
				[date.year, date.month, date.day],
				[date.day, date.month, date.year],
				[date.month, date.day, date.year],
			];
			if (orders.some((order) => order.join() === written)) return true;
		}
		if (isDateGap(second.gap) && /[年년]/.test(second.gap)) return false;
		const named = [first.value, second.value];
		return named.join() === [date.day, date.year].join() || named.join() === [date.year, date.day].join();
	});
}

/** Whether a text names two years or more, as the two ends of a range do. */
export function namesTwoYears(text: string): boolean {
	return numerals(text).filter(({ value }) => value >= 1300 && value < 2800).length > 1;
}

function isDateGap(gap: string): boolean {
	return !/\p{L}/u.test(gap.replace(/[年月日년월일]/g, ''));
}

function numerals(text: string): Numeral[] {
	return [...text.matchAll(/(\D*)(\d+)/g)].map((match) => ({
		value: Number(match[2]),
		gap: match[1] ?? '',
	}));
}
