import { expect, test } from 'vitest';
import { dateOrderOf, numericDates } from '@/utils/page/numeric-dates';

test.each([
	[['2026-11-03'], 'ymd'],
	[['3.11.2026'], 'dmy'],
	[['3/11/2026', '23/11/2026'], 'dmy'],
	[['11/3/2026', '11/23/2026'], 'mdy'],
	[['3/11/2026', '4-11-2026'], undefined],
	[['Room 3/11'], undefined],
])('the dates %j can only be written as %s', (texts, order) => expect(dateOrderOf(texts)).toBe(order));

test.each([
	['2026-11-03 10:00', 'ymd', ['2026-11-03']],
	['3.11.2026 until 5.11.2026', 'dmy', ['2026-11-03', '2026-11-05']],
	['11/3/2026', 'mdy', ['2026-11-03']],
	['31.2.2026', 'dmy', []],
	['1.2.20261', 'dmy', []],
] as const)('%s, as %s, names %j', (text, order, dates) =>
	expect(numericDates(text, order).dates).toEqual(dates),
);
