/** Dates from `first` to `last`, both included. */
export interface AwaySpan {
	first: string;
	last: string;
}

/** Longest time away that is set at once. */
export const longestAwayDays = 366;

/** Dates joined where one follows the other, newest first. */
export function awaySpans(dates: readonly string[]): AwaySpan[] {
	const spans: AwaySpan[] = [];
	for (const date of [...new Set(dates)].sort()) {
		const before = spans.at(-1);
		if (before && nextDate(before.last) === date) before.last = date;
		else spans.push({ first: date, last: date });
	}
	return spans.reverse();
}

export function datesOf({ first, last }: AwaySpan): string[] {
	const from = Temporal.PlainDate.from(first);
	const count = from.until(last).days + 1;
	return Array.from({ length: count }, (_, days) => from.add({ days }).toString());
}

function nextDate(date: string): string {
	return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
