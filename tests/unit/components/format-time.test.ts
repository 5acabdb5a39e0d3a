import { describe, expect, test } from 'vitest';
import {
	dateOf,
	formatDaysAgo,
	formatDuration,
	formatSeen,
	formatSlot,
	formatStart,
} from '@/components/format-time';

// Browsers put narrow no-break spaces between numbers and what follows them.
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');
const slot = { start: '2026-11-26T10:00:00+01:00', end: '2026-11-26T10:30:00+01:00' };

describe('a time is told', () => {
	test.each([
		['en-US', 'Thu, Nov 26, 10:00 – 10:30 AM'],
		['en-GB', 'Thu 26 Nov, 10:00–10:30'],
		['de', 'Do., 26. Nov., 10:00–10:30 Uhr'],
	])('in %s', (language, told) => {
		expect(plain(formatSlot(slot, 'Europe/Berlin', language))).toBe(told);
	});

	test('in the zone of the summary, wherever it was written', () => {
		expect(plain(formatStart(slot.start, 'Asia/Tokyo', 'en-GB'))).toBe('Thu 26 Nov, 18:00');
		expect(dateOf('2026-11-26T23:30:00+01:00', 'Asia/Tokyo')).toBe('2026-11-27');
	});

	test('without a clock for an all-day meeting', () => {
		expect(plain(formatStart('2026-11-26', 'Asia/Tokyo', 'en-GB'))).toBe('Thu 26 Nov');
	});

	test('with the date when it was not today', () => {
		const seen = (today: string) =>
			plain(formatSeen('2026-11-25T08:12:00Z', 'Europe/Berlin', today, 'en-GB'));
		expect(seen('2026-11-25')).toBe('09:12');
		expect(seen('2026-11-26')).toBe('Wed 25 Nov');
	});
});

test.each([
	[0, '0 min'],
	[45, '45 min'],
	[60, '1 hr'],
	[135, '2.3 hr'],
])('%d minutes are told as %s', (minutes, told) => {
	expect(formatDuration(minutes, 'en')).toBe(told);
});

test.each([
	[0, 'today'],
	[1, 'yesterday'],
	[12, '12 days ago'],
])('a gap of %d days is told as %s', (days, told) => {
	expect(formatDaysAgo(days, 'en')).toBe(told);
});
