import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DaySummary, WeekSummary } from '@/utils/support/support-summary';
import { isAheadReadInFull, unseenAhead } from '@/utils/support/unseen-ahead';

const monday = Temporal.PlainDate.from('2026-11-23');
const balance = { up: 0, down: 0, across: 0, outside: 0, alone: 0, unknown: 0 };

/** Weeks from the one before the present one; `seen` tells of each day, its weekends are free. */
function weeksWhere(tell: (date: string) => Partial<DaySummary>): WeekSummary[] {
	return [-1, 0, 1, 2, 3].map((week) => {
		const days = [0, 1, 2, 3, 4, 5, 6].map((day): DaySummary => {
			const date = monday.add({ days: 7 * week + day }).toString();
			const plain = { seen: 'complete' as const, isAway: false, isWorkingDay: day < 5, support: [] };
			return { date, ...plain, loadMinutes: 0, supportMinutes: 0, ...tell(date) };
		});
		const reason = { key: 'weekEmpty', values: {} };
		const start = days[0]?.date ?? '';
		return { start, state: 'empty', reason, support: [], days, loadMinutes: 0, supportMinutes: 0, balance };
	});
}

const unseenOn =
	(...dates: string[]) =>
	(date: string) =>
		dates.includes(date) ? { seen: 'unseen' as const } : {};

test.each([
	['a day of this week', '2026-11-23', ['2026-11-26'], '2026-11-26', 0],
	['next week on a Friday', '2026-11-27', ['2026-11-30', '2026-12-01'], '2026-11-30', 1],
	['next week on a Sunday', '2026-11-29', ['2026-12-02'], '2026-12-02', 1],
	['the week after next', '2026-11-28', ['2026-12-07'], '2026-12-07', 2],
])('%s is the first that was not seen', (_, today, unseen, date, weeksAhead) => {
	const weeks = weeksWhere(unseenOn(...unseen));
	expect(unseenAhead({ today, weeks })).toMatchObject({ date, weeksAhead });
});

test.each([
	['today', '2026-11-27', unseenOn('2026-11-27')],
	['yesterday', '2026-11-27', unseenOn('2026-11-26')],
	['a day on which nobody works', '2026-11-27', unseenOn('2026-11-29')],
	['a day further away than a slot is looked for', '2026-11-23', unseenOn('2026-12-07')],
	['a day away', '2026-11-27', (date: string) => ({ ...unseenOn('2026-11-30')(date), isAway: true })],
	['a day of which something is hidden', '2026-11-27', () => ({ seen: 'partial' as const })],
])('%s is nothing to look at', (_, today, tell) => {
	expect(unseenAhead({ today, weeks: weeksWhere(tell) })).toBeUndefined();
});

test('what is to be looked at is an unseen working day within two weeks, and there is none before it', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 6 }),
			fc.array(fc.integer({ min: -7, max: 27 })),
			(weekday, unseenDays) => {
				const today = monday.add({ days: weekday }).toString();
				const unseen = unseenDays.map((days) => monday.add({ days }).toString());
				const weeks = weeksWhere(unseenOn(...unseen));
				const last = monday.add({ days: weekday + 13 }).toString();
				const [first] = unseen
					.filter((date) => date > today && date <= last && Temporal.PlainDate.from(date).dayOfWeek <= 5)
					.sort();
				expect(unseenAhead({ today, weeks })?.date).toBe(first);
			},
		),
	);
});

test('a day ahead that was read in part only is told apart from a full one', () => {
	const partlyOn = (day: string) => weeksWhere((date) => (date === day ? { seen: 'partial' } : {}));
	const today = '2026-11-25';
	expect(isAheadReadInFull({ today, weeks: weeksWhere(() => ({})) })).toBe(true);
	expect(isAheadReadInFull({ today, weeks: partlyOn('2026-11-30') })).toBe(false);
	for (const elsewhere of ['2026-11-24', '2026-11-28', '2026-12-09'])
		expect(isAheadReadInFull({ today, weeks: partlyOn(elsewhere) }), elsewhere).toBe(true);
});
