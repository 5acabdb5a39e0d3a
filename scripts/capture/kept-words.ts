import { answerWords } from '@/utils/page/answer-words';
import { cancelledLeads, cancelledPrefixes } from '@/utils/page/cancelled-prefixes';
import { dayPeriodOf } from '@/utils/page/day-period-words';
import { declinedPrefixes } from '@/utils/page/declined-prefixes';
import { showAsWords } from '@/utils/page/show-as-words';

/** What calendars write around an event's own words. Everybody's words: none of them tells who or what. */
const around =
	'to from until till all day event icon by private recurring repeating more today week month year automatic view ' +
	'current time calendar accepted declined tentative needs rsvp no location task ' +
	'bis von ganztägig uhr à au de du journée entière le la a al del todo el día até das às dia inteiro tutto il giorno ' +
	'til tot van hele dag heldag hela dagen och do od cały dzień celý den с по весь день en die der ' +
	'com org net gmt utc st nd rd th ' +
	'から まで 終日 年 月 日 時 分 曜日 上午 下午 至 全天 周 星期 년 월 일 요일 시 분 종일 하루';

/** Whether a word (lower case) may stay in a captured page: part of a date or a time, or of a calendar's own words. */
export function keptWords(language: string | undefined, more: readonly string[]): (word: string) => boolean {
	const languages = [...new Set(['en', ...(language ? [language] : [])])];
	const known = new Set(
		[
			around,
			...more,
			...cancelledPrefixes,
			...cancelledLeads,
			...declinedPrefixes,
			...answerWords,
			...languages.flatMap((one) => Object.values(showAsWords[one.split('-')[0] ?? ''] ?? {}).flat()),
			...languages.flatMap(wordsOfDates),
		].flatMap((phrase) => wordsIn(phrase)),
	);
	return (word) =>
		known.has(word) ||
		dayPeriodOf(word) !== null ||
		/^[一二三四五六七八九十日月火水木金土曜年]+$/u.test(word);
}

function wordsIn(phrase: string): string[] {
	return (
		phrase
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}]+/gu) ?? []
	).map((word) => word);
}

/** Every month and weekday as `Intl` writes it, in all forms. */
function wordsOfDates(language: string): string[] {
	const styles: Intl.DateTimeFormatOptions[] = [
		{ dateStyle: 'full', timeStyle: 'short' },
		{ weekday: 'short', month: 'short', day: 'numeric' },
		{ weekday: 'long' },
		{ month: 'long' },
		{ weekday: 'short' },
		{ month: 'short', year: 'numeric' },
	];
	const formats = styles.map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }));
	const first = Temporal.Instant.from('2026-01-05T09:00:00Z').epochMilliseconds;
	const days = Array.from({ length: 26 }, (_, i) => first + i * 15 * 86_400_000 + (i % 2) * 8 * 3_600_000);
	return days.flatMap((day) => formats.map((format) => format.format(day)));
}
