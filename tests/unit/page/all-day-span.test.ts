import { expect, test } from 'vitest';
import { allDaySpan } from '@/utils/page/all-day-span';

const days = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
const bar = (first: number, last: number, arrows = {}) => ({
	days,
	first,
	last,
	isRowBeforeShown: false,
	hasArrowBefore: false,
	hasArrowAfter: false,
	...arrows,
});

test.each([
	[1, 1, 'November 24, 2026', '2026-11-24', '2026-11-25'],
	[1, 3, 'November 24 – 26, 2026', '2026-11-24', '2026-11-27'],
	[0, 2, 'November 19 – 25, 2026', '2026-11-19', '2026-11-26'],
	[4, 6, 'November 27 – December 3, 2026', '2026-11-27', '2026-12-04'],
])('a bar over days %i to %i, written "%s", is from %s to %s', (first, last, written, start, end) => {
	expect(allDaySpan([bar(first, last)], `, No location, ${written}`, 'en')).toEqual({
		first: start,
		endExclusive: end,
	});
});

test.each([
	[1, 1, 'November 25, 2026'],
	[1, 1, 'November 24 – 25, 2026'],
	[0, 2, 'November 23 – 24, 2026'],
])('a bar over days %i to %i does not fit "%s"', (first, last, written) => {
	expect(allDaySpan([bar(first, last)], `, ${written}`, 'en')).toBeUndefined();
});

test('in an unknown language the numbers of the days must fit', () => {
	expect(allDaySpan([bar(1, 2)], ', 24 – 25 elfbo 2026', 'qaa')).toEqual({
		first: '2026-11-24',
		endExclusive: '2026-11-26',
	});
	expect(allDaySpan([bar(1, 2)], ', 24 – 26 elfbo 2026', 'qaa')).toBeUndefined();
	expect(allDaySpan([bar(5, 6)], ', 28 elfbo – 3 zwobo 2026', 'qaa')).toEqual({
		first: '2026-11-28',
		endExclusive: null,
	});
	expect(allDaySpan([bar(0, 1)], ', 19 – 24 elfbo 2026', 'qaa')).toBeUndefined();
});

test('in an unknown language the number after a hidden weekend’s Friday may be Saturday’s or the month’s: the end is open', () => {
	const days = ['2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03', '2026-04-06'];
	const shown = (first: number) => ({ ...bar(0, 0), days, first, last: first });
	expect(allDaySpan([shown(3)], ', 3 – 4 kvabo 2026', 'qaa')).toEqual({
		first: '2026-04-03',
		endExclusive: null,
	});
	expect(allDaySpan([shown(1)], ', 1 4 2026', 'qaa')).toEqual({
		first: '2026-04-01',
		endExclusive: '2026-04-02',
	});
	expect(allDaySpan([shown(4)], ', 4 – 6 kvabo 2026', 'qaa')).toBeUndefined();
});

test('without any date, an arrow tells that it goes on', () => {
	expect(allDaySpan([bar(4, 6, { hasArrowAfter: true })], '', 'en')).toEqual({
		first: '2026-11-27',
		endExclusive: null,
	});
	expect(allDaySpan([bar(0, 2, { hasArrowBefore: true })], '', 'en')).toBeUndefined();
	expect(allDaySpan([bar(2, 2)], '', 'en')).toEqual({ first: '2026-11-25', endExclusive: '2026-11-26' });
});
