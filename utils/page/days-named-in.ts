import { dayAfter } from '@/utils/page/day-steps';
import { endingDateRange } from '@/utils/page/written-dates';

/** The run of so many days that one of these texts names ("June 14–20, 2026"); `undefined` where none or several do. */
export function daysNamedIn(texts: readonly string[], language: string, count: number): string[] | undefined {
	const runs = texts.flatMap((text) => {
		const range = endingDateRange(text, language);
		return range && runOf(range.first, range.last, count);
	});
	const [run, ...others] = new Set(runs.filter((one) => one !== undefined));
	return run && others.length === 0 ? run.split(' ') : undefined;
}

function runOf(first: string, last: string, count: number): string | undefined {
	const days = [first];
	while (days.length < count) days.push(dayAfter(days.at(-1) ?? first));
	return days.at(-1) === last ? days.join(' ') : undefined;
}
