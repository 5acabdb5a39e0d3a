import { expect, test } from 'vitest';
import { wallClockOf } from '@/utils/page/wall-clock';

test.each([
	['Europe/Berlin', '2026-11-23', 600, '2026-11-23T10:00:00+01:00'],
	['Europe/Berlin', '2026-06-23', 600, '2026-06-23T10:00:00+02:00'],
	['Asia/Kolkata', '2026-11-23', 5, '2026-11-23T00:05:00+05:30'],
	['UTC', '2026-11-23', 0, '2026-11-23T00:00:00+00:00'],
	['Europe/Berlin', '2026-11-23', 1440, '2026-11-24T00:00:00+01:00'],
	['Europe/Berlin', '2026-11-23', 1530, '2026-11-24T01:30:00+01:00'],
	['Europe/Berlin', '2026-11-23', -60, '2026-11-22T23:00:00+01:00'],
	['Europe/Berlin', '2026-03-29', 60, '2026-03-29T01:00:00+01:00'],
	['Europe/Berlin', '2026-03-29', 180, '2026-03-29T03:00:00+02:00'],
	['Australia/Lord_Howe', '2026-10-04', 600, '2026-10-04T10:00:00+11:00'],
])('in %s, %s and %i minutes is %s', (zone, day, minutes, expected) => {
	expect(wallClockOf(zone)?.at(day, minutes)).toBe(expected);
});

test('a time that comes twice, or never, is no moment', () => {
	expect(wallClockOf('Europe/Berlin')?.at('2026-10-25', 150)).toBeUndefined();
	expect(wallClockOf('Europe/Berlin')?.at('2026-03-29', 150)).toBeUndefined();
});

test('a known moment tells which of the two is meant, and nothing else', () => {
	const clock = wallClockOf('Europe/Berlin');
	expect(clock?.at('2026-10-25', 150, '20261025T003000Z')).toBe('2026-10-25T02:30:00+02:00');
	expect(clock?.at('2026-10-25', 150, '20261025T013000Z')).toBe('2026-10-25T02:30:00+01:00');
	expect(clock?.at('2026-10-25', 150, '20261018T003000Z')).toBeUndefined();
	expect(clock?.at('2026-10-25', 600, '20261018T003000Z')).toBe('2026-10-25T10:00:00+01:00');
});

test('there is no clock in a zone that does not exist', () => {
	expect(wallClockOf('Mars/Olympus')).toBeUndefined();
});
