/** Order of day, month and year in dates written as numbers. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

const numericDate = /(?<!\d)(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?!\d)/g;

/** Every date of a text, in order, and the text without them. A date that does not exist in this order is left out. */
export function numericDates(text: string, order: DateOrder): { dates: string[]; rest: string } {
	const dates = [...text.matchAll(numericDate)].flatMap((match) => {
		const [, year, , month, day, first, , second, lastYear] = match;
		if (year) return isoDate(year, month, day) ?? [];
		return (order === 'mdy' ? isoDate(lastYear, first, second) : isoDate(lastYear, second, first)) ?? [];
	});
	return { dates, rest: text.replace(numericDate, ' ') };
}

/** The order that the dates of a page can only be in; `undefined` where they leave open which number is the month. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | undefined {
	let order: DateOrder | undefined;
	for (const text of texts)
		for (const [, year, , , , first = '', separator, second = ''] of text.matchAll(numericDate)) {
			if (year) return 'ymd';
			if (separator === '.' || Number(first) > 12) return 'dmy';
			if (Number(second) > 12) order = 'mdy';
		}
	return order;
}

function isoDate(year = '', month = '', day = ''): string | undefined {
	try {
		const parts = { year: Number(year), month: Number(month), day: Number(day) };
		return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
	} catch {
		return undefined;
	}
}
