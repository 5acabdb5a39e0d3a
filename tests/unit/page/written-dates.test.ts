import { expect, test } from 'vitest';
import { endingDateRange, findWrittenDates, numbersAroundLastYear } from '@/utils/page/written-dates';

test.each([
	['No location, March 10, 2026', 'en', '2026-03-10', '2026-03-10'],
	['Room 3, March 10 – 11, 2026', 'en', '2026-03-10', '2026-03-11'],
	['March 30 – April 2, 2026', 'en', '2026-03-30', '2026-04-02'],
	['December 30, 2026 – January 2, 2027', 'en', '2026-12-30', '2027-01-02'],
	['05 – 07 April 2022', 'en-GB', '2022-04-05', '2022-04-07'],
	['Room 3, 10 March 2026', 'en-GB', '2026-03-10', '2026-03-10'],
	['Kein Ort, 24. – 26. März 2020', 'de', '2020-03-24', '2020-03-26'],
	['29. August – 7. September 2026', 'de', '2026-08-29', '2026-09-07'],
	['24 de março de 2020', 'pt-BR', '2020-03-24', '2020-03-24'],
	['30 kwietnia 2020', 'pl', '2020-04-30', '2020-04-30'],
	['30 марта 2020', 'ru', '2020-03-30', '2020-03-30'],
	['2026年 10月 8日', 'ja', '2026-10-08', '2026-10-08'],
	['2019年 1月 2日 ～ 3日', 'ja', '2019-01-02', '2019-01-03'],
	['2026年10月30日至11月2日', 'zh-CN', '2026-10-30', '2026-11-02'],
	['2020년 3월 24일', 'ko', '2020-03-24', '2020-03-24'],
	['٢٤ مارس ٢٠٢٠', 'ar', '2020-03-24', '2020-03-24'],
])('"%s" (%s) ends in %s to %s', (text, locale, first, last) => {
	expect(endingDateRange(text, locale)).toEqual({ first, last });
});

test.each([
	['No location', 'en'],
	['10 trum 2026', 'qaa'],
	['February 30, 2026', 'en'],
	['28 – 5 April 2026', 'en'],
	['March 10 – 11', 'en'],
	['', 'en'],
	['March 10, 2026', 'no such locale'],
])('"%s" (%s) ends in no date that can be understood', (text, locale) => {
	expect(endingDateRange(text, locale)).toBeUndefined();
});

test.each([
	['April 7, 2026 at 7pm to April 8, 2026 at 7:52pm', 'en', ['2026-04-07', '2026-04-08']],
	['С 9:45AM 30 марта 2020 до 12AM 31 марта 2020', 'ru', ['2020-03-30', '2020-03-31']],
	['2020年 4月 1日 午前9:45～2020年 4月 2日 午前12時', 'ja', ['2020-04-01', '2020-04-02']],
	['1 april 2020 kl. 9:45am till den 2 april 2020 kl. 12am', 'sv', ['2020-04-01', '2020-04-02']],
])('finds both dates in "%s"', (text, locale, dates) => {
	expect(findWrittenDates(text, locale)).toEqual(dates);
});

test.each([
	['Senloka, 10 – 11 tribo 2026', [10, 11]],
	['Room 3, 10 tribo 2026', [10]],
	['Room 3, tribo 10, 2026', [10]],
	['2020(e)ko apirilaren 1(a)', [1]],
	['Room 3', []],
])('around the year in "%s" stand %j', (text, numbers) => {
	expect(numbersAroundLastYear(text)).toEqual(numbers);
});
