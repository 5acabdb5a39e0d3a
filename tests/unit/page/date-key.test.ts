import { expect, test } from 'vitest';
import { dayOfDateKey } from '@/utils/page/date-key';

test.each([
	['29047', '2026-11-23'],
	['29087', '2026-12-31'],
	['29217', '2027-01-01'],
	['27966', '2024-09-30'],
	['29000', '2026-10-08'],
])('%s is %s', (key, day) => {
	expect(dayOfDateKey(key)).toBe(day);
});

test.each(['29024', '28672', String((56 << 9) | (2 << 5) | 30), '-1', 'x', '', null])(
	'%s is no day',
	(key) => {
		expect(dayOfDateKey(key)).toBeUndefined();
	},
);
