import { describe, expect, test } from 'vitest';
import { headDates, isDateClosed } from '@/utils/page/head-dates';
import { canNameDay, labelledDates, namesTwoYears } from '@/utils/page/labelled/labelled-dates';
import { plainText } from '@/utils/page/plain-text';

const languages =
	'en-US en-GB de fr es pt-BR it nl pl sv da nb fi cs sk hu ro bg el ru uk tr ja zh-CN zh-TW ko ar ar-EG he fa th vi id hi'.split(
		' ',
	);

describe('dates as a language writes them', () => {
	test.each(languages)('each month, in %s', (language) => {
		const format = new Intl.DateTimeFormat(language, {
			weekday: 'long',
			year: 'numeric',
			month: 'long',
			day: 'numeric',
			timeZone: 'UTC',
		});
		for (let month = 1; month <= 12; month++) {
			const date = Temporal.PlainDate.from({ year: 2026, month, day: month === 2 ? 28 : 30 });
			const noon = date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
			const text = plainText(format.format(noon));
			expect({ text, days: labelledDates(text, language).map(({ days }) => days) }).toEqual({
				text,
				days: [[date.toString()]],
			});
		}
	});

	test('numbers of which either may be the month leave both open', () => {
		expect(labelledDates('6/7/2026 and 13.07.2026', 'en')).toMatchObject([
			{ days: ['2026-06-07', '2026-07-06'] },
			{ days: ['2026-07-13'] },
		]);
	});

	test.each(['June 31, 2026', 'Juneau 17, 2026', 'June 17, 26', '17 2026', 'May be 2026'])(
		'%s is none',
		(text) => {
			expect(labelledDates(text, 'en')).toEqual([]);
		},
	);

	test('months have no names in a language without known words', () => {
		expect(labelledDates('June 17, 2026', undefined)).toEqual([]);
		expect(labelledDates('2026-06-17', undefined)).toMatchObject([{ days: ['2026-06-17'] }]);
	});
});

describe('the date that the tail of a label begins with', () => {
	test.each([
		[', Monday, June 15, 2026 to Friday, June 19, 2026, Free', 'en', ['2026-06-15', '2026-06-19']],
		[', lundi 15 juin 2026 au vendredi 19 juin 2026, Libre', 'fr', ['2026-06-15', '2026-06-19']],
		[
			'、2026 年 6 月 15 日 (月曜日) から 2026 年 6 月 19 日 (金曜日)、空き',
			'ja',
			['2026-06-15', '2026-06-19'],
		],
		[', 15 Haziran 2026, Pazartesi - 19 Haziran 2026, Cuma, Serbest', 'tr', ['2026-06-15', '2026-06-19']],
		[', Monday, June 15, 2026, June 19, 2026 Hall, Free', 'en', ['2026-06-15']],
		[', Monday, June 15, 2026, Room to June 19, 2026, Free', 'en', ['2026-06-15']],
		[', Room 7, Monday, June 15, 2026', 'en', []],
		[', Busy', 'en', []],
	])('%s', (tail, language, days) => {
		expect(headDates(tail, language).flatMap((date) => date.days)).toEqual(days);
	});

	test.each([
		[', June 15, 2026, Free', true],
		[', June 15, 2026', false],
		[', June 15, 2026 to Fri', false],
		[', June 15, 2026 to Friday, Ju', false],
		[', June 15, 2026, ', false],
		[', June 15, 2026, Mon', false],
		[', June 15, 2026, Mond', false],
		[', June 15, 2026, Monday', false],
		[', June 15, 2026, Monday - June', false],
		[', June 15, 2026, Monday, Free', true],
		[', June 15, 2026, M, Free', true],
		[', June 15, 2026, Mond...', false],
		[', June 15, 2026, …', false],
		[', Monday, June 15, 2026, Mon', true],
	])('%j is told to its end: %s', (tail, isClosed) => {
		const [date] = headDates(tail, 'en');
		expect(date && isDateClosed(tail, date, 'en')).toBe(isClosed);
	});
});

describe('numbers of a date in an unknown language', () => {
	test.each([
		['Flumo 17, 2026', '2026-06-17', true],
		['17 Flumo 2026', '2026-06-17', true],
		['2026 Flumo 17', '2026-06-17', true],
		['17.6.2026', '2026-06-17', true],
		['2026/6/17', '2026-06-17', true],
		['17', '2026-06-17', true],
		['Zerkday', '2026-06-17', true],
		['Flumo 17, 2026', '2026-06-18', false],
		['Flumo 17, 2025', '2026-06-17', false],
		['8–9 Flumo 2026', '2026-09-08', false],
		['17.7.2026', '2026-06-17', false],
	])('%s can be %s: %s', (text, day, can) => {
		expect(canNameDay(text, day, undefined)).toBe(can);
	});

	test('two years are a range', () => {
		expect(namesTwoYears('Flumo 17, 2026 zu Flumo 19, 2026')).toBe(true);
		expect(namesTwoYears('Flumo 17, 2026, Room 4711')).toBe(false);
	});
});
