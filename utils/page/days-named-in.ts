import { dayAfter } from '@/utils/page/day-steps';
import { monthWords } from '@/utils/page/month-words';
import { plainText } from '@/utils/page/plain-text';

/** The run of so many days that one of these texts names ("June 14–20, 2026"); `undefined` where none or several do. */
export function daysNamedIn(texts: readonly string[], language: string, count: number): string[] | undefined {
	const runs = texts.flatMap((text) => runNamedIn(plainText(text), language, count) ?? []);
	const [run, ...others] = new Set(runs);
	return run && others.length === 0 ? run.split(' ') : undefined;
}

/** The last day is named in full; the first one by its day of the month, and by its month where that differs. */
function runNamedIn(text: string, language: string, count: number): string | undefined {
	const { months, pattern } = monthWords(language);
	const words = [
		...text.toLowerCase().matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})|\\d+ ?[月월]`, 'gu')),
	];
	const named = words.map(([word]) => months.get(word) ?? Number.parseInt(word, 10));
	const numbers = [...text.matchAll(/\d+(?! ?[月월\d])/g)].map(([number]) => Number(number));
	const years = numbers.filter((number) => number > 31);
	const days = numbers.filter((number) => number <= 31);
	const [year, month, day] = [years.at(-1), named.at(-1), days.at(-1)];
	if (!year || !month || !day || days.length > 2 || named.length > 2) return undefined;
	const last = dateOf(year, month, day);
	const first = last?.subtract({ days: count - 1 });
	if (!first || first.day !== days[0] || first.month !== named[0] || (years[0] ?? 0) > first.year)
		return undefined;
	const run = [first.toString()];
	while (run.length < count) run.push(dayAfter(run.at(-1) ?? ''));
	return run.join(' ');
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
	try {
		return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
	} catch {
		return undefined; // 31 June
	}
}
