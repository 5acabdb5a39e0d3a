import { expect, test } from 'vitest';
import { daysNamedIn } from '@/utils/page/days-named-in';

test.each([
	['June 14–20, 2026', 'en-US', 7, '2026-06-14'],
	['November 28 – December 4, 2022', 'en-US', 7, '2022-11-28'],
	['28 November – 4 December, 2022', 'en-GB', 7, '2022-11-28'],
	['5–11 December, 2022', 'en-GB', 7, '2022-12-05'],
	['06. – 10. leden 2025', 'cs', 5, '2025-01-06'],
	['30. prosinec 2024 – 03. leden 2025', 'cs', 5, '2024-12-30'],
	['2026年11月22日 - 28日', 'ja', 7, '2026-11-22'],
	['2026 年 11 月 30 日 – 2026 年 12 月 4 日', 'ja', 5, '2026-11-30'],
	['2026년 11월 22일 ~ 28일', 'ko', 7, '2026-11-22'],
	['١٤–٢٠ يونيو ٢٠٢٦', 'ar', 7, '2026-06-14'],
	['Wednesday, June 17, 2026', 'en-US', 1, '2026-06-17'],
])('a toolbar names %s', (text, language, count, first) => {
	const days = daysNamedIn(['Today', text, ''], language, count);
	expect(days).toHaveLength(count);
	expect(days?.[0]).toBe(first);
	expect(daysNamedIn([text], language, count + 1)).toBeUndefined();
});

test('two texts that name different weeks name none', () => {
	expect(daysNamedIn(['June 14–20, 2026', 'June 1–7, 2026'], 'en', 7)).toBeUndefined();
});
