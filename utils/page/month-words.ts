export interface MonthWords {
	/** Months (1–12) by their words in lower case, each in every form that the language uses. */
	months: ReadonlyMap<string, number>;
	/** Alternatives of a regular expression, longest first; never matches in a language without known words. */
	pattern: string;
	/** The same for the days of the week. */
	weekdayPattern: string;
	/** Calendars in which the language counts years: `gregory`, and its own where that differs. */
	calendars: readonly string[];
}

const known = new Map<string, MonthWords>();
const matchesNothing = '(?!)';
const styles = [
	{ month: 'long' },
	{ month: 'short' },
	{ month: 'long', day: 'numeric' },
	{ month: 'short', day: 'numeric' },
] as const;

/** What a language calls the months and the days of the week. */
export function monthWords(language: string | undefined): MonthWords {
	const key = language ?? '';
	const words = known.get(key) ?? collectWords(language);
	known.set(key, words);
	return words;
}

function collectWords(language: string | undefined): MonthWords {
	if (!language) {
		const none = { pattern: matchesNothing, weekdayPattern: matchesNothing };
		return { months: new Map(), ...none, calendars: ['gregory'] };
	}
	const own = new Intl.DateTimeFormat(language).resolvedOptions().calendar;
	const calendars = [...new Set(['gregory', own])];
	const months = new Map<string, number>();
	for (const calendar of calendars) for (const style of styles) addMonths(months, language, calendar, style);
	const weekdays = ['long', 'short'].flatMap((weekday) =>
		partsOfYear(language, { weekday: weekday as 'long' | 'short' }, 'weekday').map(([, word]) => word),
	);
	return { months, pattern: alternatives(months.keys()), weekdayPattern: alternatives(weekdays), calendars };
}

function addMonths(
	months: Map<string, number>,
	language: string,
	calendar: string,
	style: Intl.DateTimeFormatOptions,
) {
	for (const [date, word] of partsOfYear(language, { ...style, calendar }, 'month')) {
		// "6月" is a number with a unit: dates in numbers are recognised without words.
		if (!/^\d+\P{L}*\p{Lo}?$/u.test(word)) months.set(word, date.withCalendar(calendar).month);
	}
}

function partsOfYear(
	language: string,
	options: Intl.DateTimeFormatOptions,
	type: 'month' | 'weekday',
): [Temporal.PlainDate, string][] {
	const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
	const first = Temporal.PlainDate.from('2026-01-05');
	return Array.from({ length: 26 }, (_, i) => first.add({ days: i * 15 })).flatMap((date) => {
		const noon = date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
		const part = format.formatToParts(noon).find((one) => one.type === type);
		const word = part?.value.normalize('NFC').toLowerCase().replace(/\.$/, '');
		return word ? [[date, word]] : [];
	});
}

function alternatives(words: Iterable<string>): string {
	const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
	const escaped = longestFirst.map((word) =>
		word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'),
	);
	return escaped.join('|') || matchesNothing;
}
