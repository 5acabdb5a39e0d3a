import { expect, test } from 'vitest';
import { type ClockTime, findClockTimes, possibleMinutes } from '@/utils/page/clock-time';

/** As `9`, `9:00`, `9:00am`; a number that need not be a time with `?`. */
function show({ hour, minute, meridiem, isCertain }: ClockTime): string {
	return `${hour}:${String(minute).padStart(2, '0')}${meridiem ?? ''}${isCertain ? '' : '?'}`;
}
const read = (text: string, locale?: string) => findClockTimes(text, locale).map(show).join(' ');

test.each([
	['10:15am to 2:30pm', 'en', '10:15am 2:30pm'],
	['3 – 4pm', 'en', '3:00? 4:00pm'],
	['9a', 'en', '9:00am'],
	['9:30p - 10p', 'en', '9:30pm 10:00pm'],
	['11:30\u202fPM', 'en', '11:30pm'],
	['10:15AM bis 2:30PM', 'de', '10:15am 2:30pm'],
	['9:00 – 10:30 Uhr', 'de', '9:00 10:30'],
	['17 Uhr', 'de', '17:00'],
	['am 24. März', 'de', '24:00?'],
	['30.11.2026', 'de', ''],
	['De 1pm a 2:45pm', 'es', '1:00pm 2:45pm'],
	['De 1 a 2pm', 'es', '1:00? 2:00pm'],
	['9:00 a. m. a 10:00 p. m.', 'es', '9:00am 10:00pm'],
	['de 9h30 à 10h', 'fr', '9:30 10:00'],
	['du 1 avril 2020, 9:45am au 2 avril 2020, 12am', 'fr', '1:00? 9:45am 2:00? 12:00am'],
	['1 April 2020 pukul 9.45am sampai 2 April 2020 pukul 12am', 'id', '1:00? 9:45am 2:00? 12:00am'],
	['午前10:30～午後2時', 'ja', '10:30am 2:00pm'],
	['午後10:30～11時', 'ja', '10:30pm 11:00'],
	['10時30分～18:00', 'ja', '10:30 18:00'],
	['2020年 4月 1日 午前9:45～2020年 4月 2日 午前12時', 'ja', '9:45am 12:00am'],
	['上午9点至上午10:15', 'zh-CN', '9:00am 10:15am'],
	['2020年4月1日上午9:45至 2020年4月2日上午12点', 'zh-CN', '9:45am 12:00am'],
	['오전 11:45~오후 2:45', 'ko', '11:45am 2:45pm'],
	['오전 9시 30분~오전 10시', 'ko', '9:30am 10:00am'],
	['С 11AM до 1PM', 'ru', '11:00am 1:00pm'],
	['٣:٣٠ م – ٤ م', 'ar', '3:30pm 4:00pm'],
	['१०:१५', 'hi', '10:15'],
	['3 xm ba 4:15 xm', 'xx', '3:00? 4:15'],
	['April 7, 2026 at 7pm', 'en', '7:00? 7:00pm'],
	['Room 404, 61, 7:75', 'en', ''],
])('finds the times in "%s" (%s)', (text, locale, expected) => {
	expect(read(text, locale)).toBe(expected);
});

test.each([
	['12am', [0]],
	['12pm', [720]],
	['12:30', [30, 750]],
	['3', [180, 900]],
	['0:30', [30]],
	['03:30', [210]],
	['15:30', [930]],
	['24:00', [1440]],
	['午後0:30', [750]],
])('"%s" can be %j minutes after midnight', (text, minutes) => {
	expect(findClockTimes(text).flatMap(possibleMinutes)).toEqual(minutes);
});
