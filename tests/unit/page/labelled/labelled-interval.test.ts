import { describe, expect, test } from 'vitest';
import {
	hasClockTime,
	isWholeText,
	labelledIntervals,
	writesLateHour,
	writesTimesWithDots,
} from '@/utils/page/labelled/labelled-interval';
import { plainText } from '@/utils/page/plain-text';

function read(text: string, language: string | undefined, is24Hour = false) {
	const plain = plainText(text);
	const intervals = labelledIntervals(plain, {
		language,
		is24Hour,
		mayBeDotted: writesTimesWithDots(language),
	});
	return intervals.map(({ starts, ends, index, end }) => [starts, ends, plain.slice(index, end)] as const);
}

const at = (hour: number, minute = 0) => hour * 60 + minute;

describe('from one time to another', () => {
	test.each([
		['10:00 AM to 10:30 PM', 'en-US', at(10), at(22, 30)],
		['12:00 AM to 12:00 PM', 'en-US', at(0), at(12)],
		['7:30 am to 8:00 am', 'en-AU', at(7, 30), at(8)],
		['10:00 to 11:00', 'en-US', at(10), at(11)],
		['10:00 – 11:00', 'de', at(10), at(11)],
		['9.00–10.30', 'fi', at(9), at(10, 30)],
		['10h00 à 10h30', 'fr-CA', at(10), at(10, 30)],
		['10:00 a.\u00a0m. a 1:30 p.\u00a0m.', 'es', at(10), at(13, 30)],
		['10:00 f.m. till 1:30 e.m.', 'sv', at(10), at(13, 30)],
		['ÖÖ 10:00 - ÖS 1:30', 'tr', at(10), at(13, 30)],
		['午前10:00 から 午後1:30', 'ja', at(10), at(13, 30)],
		['午後0:30〜午後1:30', 'ja', at(12, 30), at(13, 30)],
		['10時30分から11時', 'ja', at(10, 30), at(11)],
		['上午10:00至下午1:30', 'zh-CN', at(10), at(13, 30)],
		['凌晨1:00 - 晚上8:00', 'zh-CN', at(1), at(20)],
		['오전 10:00 ~ 오후 1:30', 'ko', at(10), at(13, 30)],
		['10:00 ص إلى 1:30 م', 'ar', at(10), at(13, 30)],
		['١٠:٠٠ - ١٣:٣٠', 'ar-EG', at(10), at(13, 30)],
		['11:00 PM to 12:00 AM', 'en-US', at(23), at(0)],
		['13:00 zu 14:00', undefined, at(13), at(14)],
	])('%s', (text, language, start, end) => {
		expect(read(text, language)).toEqual([[[start], [end], plainText(text)]]);
	});

	test('an unknown word beside the times leaves the half of the day open', () => {
		expect(read('2:00 kra zu 3:00 kra', undefined)).toEqual([
			[[at(2), at(14)], [at(3), at(15)], '2:00 kra zu 3:00'],
		]);
		expect(read('kra 2:00 zu kra 3:00', undefined, true)).toEqual([[[at(2)], [at(3)], '2:00 zu kra 3:00']]);
	});

	test('a known word beside only one of them leaves it open, too', () => {
		const [[starts, ends] = []] = read('10:00 to 11:00 PM', 'en');
		expect([starts, ends]).toEqual([
			[at(10), at(22)],
			[at(11), at(23)],
		]);
	});

	test.each([
		['a date with dots', '17.06.2026 – 18.06.2026', 'fi'],
		['days with dots', '17.06. – 18.06.', 'fi'],
		['dotted times where the language writes colons', '10.00 – 11.00', 'en'],
		['seconds', '10:00:30 to 11:00:30', 'en'],
		['impossible times', '10:60 to 25:00', 'en'],
		['times in different parts of a list', '10:00, 11:00', 'en'],
		['a single time', 'at 10:00', 'en'],
	])('%s: none', (_, text, language) => {
		expect(read(text, language)).toEqual([]);
	});

	test('every one of a text, with its place', () => {
		const text = 'Flight 12:20pm, Mon 14 Sep, 12:20 PM to 3:25 PM, Monday, 9:00 AM to 10:00 AM';
		expect(read(text, 'en').map(([, , written]) => written)).toEqual([
			'12:20 PM to 3:25 PM',
			'9:00 AM to 10:00 AM',
		]);
	});

	test('only a short word may stand around them', () => {
		const habits = { language: 'de', is24Hour: false, mayBeDotted: false };
		const isWhole = (text: string) => labelledIntervals(text, habits).every((one) => isWholeText(text, one));
		expect(isWhole('10:00 bis 11:00 Uhr')).toBe(true);
		expect(isWhole('Zimmer 3, 10:00 bis 11:00')).toBe(false);
	});

	test('a text may have no time at all', () => {
		expect(hasClockTime('Wednesday, June 17, 2026')).toBe(false);
		expect(hasClockTime('ends 10:30')).toBe(true);
		expect(writesLateHour('10:00 to 13:00')).toBe(true);
		expect(writesLateHour('١٣:٠٠')).toBe(true);
		expect(writesLateHour('June 17, 10:00 PM')).toBe(false);
	});
});
