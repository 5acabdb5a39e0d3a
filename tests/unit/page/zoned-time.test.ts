import { expect, test } from 'vitest';
import { zonedTime } from '@/utils/page/zoned-time';

test.each([
	['2026-11-23', 600, 'Europe/Berlin', '2026-11-23T10:00:00+01:00'],
	['2026-11-23', 1440, 'Europe/Berlin', '2026-11-24T00:00:00+01:00'],
	['2026-03-28', 1440 + 240, 'Europe/Berlin', '2026-03-29T04:00:00+02:00'],
	['2026-11-23', 15, 'Asia/Kathmandu', '2026-11-23T00:15:00+05:45'],
])('%s, minute %i, in %s', (date, minute, zone, expected) => {
	expect(zonedTime(date, minute, zone)).toBe(expected);
});

test('a time that clocks skip or show twice is not told', () => {
	expect(zonedTime('2026-03-29', 150, 'Europe/Berlin')).toBeUndefined();
	expect(zonedTime('2026-10-25', 150, 'Europe/Berlin')).toBeUndefined();
});
