import { expect, test } from 'vitest';
import { announcedCount } from '@/utils/page/announced-count';

test.each([
	['1 all day event, Tuesday, March 10, today', 'first', 1],
	['No all day events, Friday, March 13', 'first', 0],
	['1 件の終日の予定、10月 7日 (水曜日)、今日', 'first', 1],
	['Week of March 8, 2026, 16 events', 'last', 16],
	['Week of March 8, 2026, no events', 'last', 0],
	['Week of March 8, 2026', 'last', 0],
	['2026年 10月 4日の週、1 件の予定', 'last', 1],
	['2026年 10月 4日の週、予定はありません', 'last', 0],
	['٤ أحداث، الخميس', 'first', 4],
	['', 'last', 0],
] as const)('"%s" (%s) announces %i', (heading, item, count) => {
	expect(announcedCount(heading, item)).toBe(count);
});
