import { expect, test } from 'vitest';
import { dayPeriodOf } from '@/utils/page/day-period-words';

const languages =
	'en ar az bn bs bg ca cs da de el es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi zh zh-TW zu';

test.each(languages.split(' '))('knows before and after noon as calendars write it in %s', (language) => {
	const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
	for (let hour = 0; hour < 24; hour += 1) {
		const parts = format.formatToParts(hour * 3_600_000);
		const word = parts.find((part) => part.type === 'dayPeriod')?.value ?? '';
		expect(dayPeriodOf(word)).toBe(hour < 12 ? 'am' : 'pm');
	}
});

test.each(['', 'Uhr', 'h', 'Ã', 'noonish'])('"%s" is neither', (word) =>
	expect(dayPeriodOf(word)).toBeNull(),
);
