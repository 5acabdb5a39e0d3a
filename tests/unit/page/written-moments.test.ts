import { expect, test } from 'vitest';
import { wallClockOf } from '@/utils/page/wall-clock';
import { writtenMoments } from '@/utils/page/written-moments';

const wallClock = wallClockOf('UTC');

function read(before: string, locale = 'en', seenTime = '', after = ', No location, November 24, 2026') {
	if (!wallClock) throw new Error('UTC exists.');
	const moments = writtenMoments({ before, after, seenTime, day: '2026-11-24', locale, wallClock });
	const minute = (at: string | null | undefined) => at?.slice(0, 16);
	return moments && `${minute(moments.start)} ${minute(moments.end) ?? 'open'}`;
}

test.each([
	['3pm to 4pm, ', 'en', '2026-11-24T15:00 2026-11-24T16:00'],
	['1 to 2pm, ', 'en', '2026-11-24T13:00 2026-11-24T14:00'],
	['10:00 to 10:30, ', 'en', '2026-11-24T10:00 2026-11-24T10:30'],
	['午後10:30～11時、「', 'ja', '2026-11-24T22:30 2026-11-24T23:00'],
	['10pm to 1am, ', 'en', '2026-11-24T22:00 2026-11-25T01:00'],
	['3pm', 'en', '2026-11-24T15:00 open'],
	['November 24, 2026 at 9am to November 26, 2026 at 12am, ', 'en', '2026-11-24T09:00 2026-11-26T00:00'],
])('"%s" (%s) is %s', (before, locale, expected) => {
	expect(read(before, locale)).toBe(expected);
});

test.each([
	['in an unknown language half of the day is open', '3 vesa ut 4 vesa', 'qaa', ''],
	['three times are one too many', '3pm to 4pm to 5pm', 'en', ''],
	['the eye sees another begin', '3pm to 4pm', 'en', '2pm'],
	['there is no time', 'All day', 'en', ''],
	['a date lacks its year', 'November 24 at 9am to November 26 at 12am', 'en', ''],
])('not read, because %s', (_, before, locale, seenTime) => {
	expect(read(before, locale, seenTime)).toBeUndefined();
});

test('in an unknown language, a time without any letter tells that hours are counted to 24', () => {
	expect(read('ob 10:00 ut 10:30, ', 'qaa', '10:00')).toBe('2026-11-24T10:00 2026-11-24T10:30');
});

test('a sentence that ends in another date is not of this day', () => {
	expect(read('3pm to 4pm', 'en', '', ', No location, November 17, 2026')).toBeUndefined();
	expect(read('15:00 ut 16:00', 'qaa', '', ', 17 elfbo 2026')).toBeUndefined();
});
