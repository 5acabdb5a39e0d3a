import { expect, test } from 'vitest';
import { pageMarks } from '@/utils/support/page-marks';
import { addDays, datesFrom } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import { event, input, member, monday, seen } from './sample-input';

const week = datesFrom(monday, addDays(monday, 6));
const summary = summariseSupport(
	input({ events: [event('Peer call', '2026-11-24T10:00')], circle: [member('Ana', 'peer')] }),
);

test('a page gets a mark for its week and for its days', () => {
	const marks = pageMarks(summary, week, false);
	expect(marks.weeks).toEqual([{ days: week, state: 'supported', reason: expect.anything() }]);
	expect(marks.days.map((day) => [day.day, day.hasSupport])).toEqual([
		['2026-11-23', false],
		['2026-11-24', true],
		['2026-11-25', false],
		['2026-11-26', false],
		['2026-11-27', false],
	]);
});

test('the proposed slot is drawn into a week without support, and not into one that holds some', () => {
	const empty = summariseSupport(input());
	expect(pageMarks(empty, week, false).ghost?.start).toBe(empty.proposal?.slot.start);
	expect(summary.proposal?.slot.start.slice(0, 10)).toBe('2026-11-24');
	expect(pageMarks(summary, week, false).ghost).toBeNull();
});

test('a mark names neither a person nor a title', () => {
	expect(JSON.stringify(pageMarks(summary, week, false))).not.toMatch(/Ana|Peer call/);
});

test('days that were not seen get no mark, and other dates get nothing', () => {
	const unseen = summariseSupport(input({ seenDays: seen(monday, monday) }));
	expect(pageMarks(unseen, week, false).days.map((day) => day.day)).toEqual([monday]);
	expect(pageMarks(summary, ['2031-01-01'], false)).toMatchObject({ days: [], weeks: [], ghost: null });
});

test('discreet pages get nothing at all', () => {
	expect(pageMarks(summary, week, true)).toMatchObject({
		isDiscreet: true,
		days: [],
		weeks: [],
		ghost: null,
	});
});

test('before any calendar was seen, there are no marks', () => {
	expect(pageMarks(null, week, false)).toMatchObject({ days: [], weeks: [], ghost: null });
});
