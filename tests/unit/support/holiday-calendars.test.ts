import { expect, test } from 'vitest';
import { summariseSupport } from '@/utils/support/summarise-support';
import { allDay, event, input, monday, seen } from './sample-input';

test('a calendar of public holidays does not make a day one that was read', () => {
	const calendarId = 'Feiertage in Deutschland#holiday@';
	const source = { calendar: 'ics', account: null };
	const holiday = allDay('Erster Weihnachtstag', '2026-12-25', 1, { ...source, calendarId });
	const days = seen('2026-09-01', '2026-12-31', source);
	const summary = (change: Parameters<typeof input>[0]) => summariseSupport(input(change));
	const alone = summary({ events: [holiday], seenDays: days });
	expect(alone.flags).toEqual([]);
	expect(new Set(alone.weeks.map(({ state }) => state))).toEqual(new Set(['unseen']));
	const thisWeek = seen(monday, '2026-11-29');
	const both = summary({ events: [holiday], seenDays: [...days, ...thisWeek] });
	expect(both.flags).toEqual([]);
	expect(both.weeks.filter(({ state }) => state !== 'unseen').map(({ start }) => start)).toEqual([monday]);
	const mixed = [holiday, event('Budget', '2026-11-24T10:00', source)];
	expect(summary({ events: mixed, seenDays: days }).weeks.at(-5)?.state).toBe('empty');
});
