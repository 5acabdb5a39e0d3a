import { expect, test } from 'vitest';
import { defaultRhythm, rhythmOfLocale } from '@/utils/support/rhythm';

test.each([
	['de-DE', 'Europe/Berlin', 1, [1, 2, 3, 4, 5]],
	['en-US', 'America/Chicago', 7, [1, 2, 3, 4, 5]],
	['en-US', 'Europe/Berlin', 1, [1, 2, 3, 4, 5]],
	['ja', 'Asia/Tokyo', 7, [1, 2, 3, 4, 5]],
	['pt-BR', 'America/Sao_Paulo', 7, [1, 2, 3, 4, 5]],
	['ar-EG', 'Africa/Cairo', 6, [1, 2, 3, 4, 7]],
	['he-IL', 'Asia/Jerusalem', 7, [1, 2, 3, 4, 7]],
	['en-US@posix', 'America/Chicago', 1, [1, 2, 3, 4, 5]],
])('weeks in %s, by the clock of %s, begin on weekday %i', (locale, zone, firstDayOfWeek, workingDays) => {
	expect(rhythmOfLocale(locale, zone)).toMatchObject({ firstDayOfWeek, workingDays });
});

test('weeks begin on a Monday where the browser cannot tell', () => {
	const { getWeekInfo } = Intl.Locale.prototype;
	Object.assign(Intl.Locale.prototype, { getWeekInfo: undefined });
	const told = rhythmOfLocale('ar-EG', 'Africa/Cairo');
	Object.assign(Intl.Locale.prototype, { getWeekInfo });
	expect(told).toEqual(defaultRhythm);
});
