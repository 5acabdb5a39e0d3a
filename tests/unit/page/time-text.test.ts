import { describe, expect, test } from 'vitest';
import { minutesOf, readTimeText } from '@/utils/page/time-text';

const noon = 12 * 60;

describe('a time as calendars write it', () => {
	test.each([
		['9:30a', [570]],
		['2p', [14 * 60]],
		['12:00am', [0]],
		['12:15 PM', [noon + 15]],
		['2:00 p.m.', [14 * 60]],
		['14:05', [845]],
		['0:00', [0]],
		['24:00', [1440]],
		['9:00', [540, 540 + noon]],
		['12', [0, noon]],
		['09 Uhr', [540]],
		['9 h', [540]],
		['9 h 30', [570]],
		['9時', [540]],
		['午後2時30分', [870]],
		['오후 2시', [840]],
		['上午9:00', [540]],
		['下午 2:45', [885]],
		['2 م', [840]],
		['10:30 ص', [630]],
		['۱۴:۳۰', [870]],
		['13.15', [795]],
		['09:05:30', [545, 545 + noon]],
	])('%s', (text, minutes) => {
		const reading = readTimeText(text);
		expect(reading?.end).toBeUndefined();
		expect(reading && minutesOf(reading.start)).toEqual(minutes);
	});

	test.each([
		['10:00 - 10:30', [600, 1320], [630, 1350]],
		['9:30am – 2:00pm', [570], [840]],
		['22:00～0:00', [1320], [0]],
		['午後11:15 - 午前0:00', [1395], [0]],
		['오전 10:00 - 오후 2:00', [600], [840]],
		['10:00 – 10:30 AM', [600], [630]],
		['오후 10:00~10:30', [1320], [1350]],
		['上午10:00至10:30', [600], [630]],
		['۱۰:۰۰ تا ۱۴:۳۰', [600, 1320], [870]],
	])('from and to: %s', (text, start, end) => {
		const reading = readTimeText(text);
		expect(reading && minutesOf(reading.start)).toEqual(start);
		expect(reading?.end && minutesOf(reading.end)).toEqual(end);
	});

	test('a host that is known to count to 24 leaves no half of the day open', () => {
		const reading = readTimeText('9:00');
		expect(reading && minutesOf(reading.start, true)).toEqual([540]);
	});

	test.each([
		'',
		'all-day',
		'終日',
		'25:00',
		'10:75',
		'13 pm',
		'3 of 7',
		'10 - 11 - 12',
		'2026-11-23',
		'Mo 9:00 10',
	])('"%s" is no time', (text) => expect(readTimeText(text)).toBeUndefined());
});
