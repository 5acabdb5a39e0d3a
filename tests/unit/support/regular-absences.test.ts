import { describe, expect, test } from 'vitest';
import { addDays } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import { allDay, event, input, monday, zone } from './sample-input';

const weeks = Array.from({ length: 17 }, (_, index) => addDays(monday, 7 * (index - 12)));
/** Wall-clock times on a weekday of every week: 0 Monday. */
const everyWeek = (title: string, weekday: number, from: string, to: string, series: string | null) =>
	weeks.map((week) => {
		const date = addDays(week, weekday);
		const end = Temporal.PlainDateTime.from(`${date}T${to}`).toZonedDateTime(zone).toInstant().toString();
		return event(title, `${date}T${from}`, { end, series });
	});
const states = (events: Parameters<typeof input>[0]) => [
	...new Set(summariseSupport(input(events)).weeks.map(({ state }) => state)),
];

describe('who works part time', () => {
	test('and blocks every afternoon does not rest every week, and is offered a morning', () => {
		const events = [0, 1, 2, 3, 4].flatMap((weekday) =>
			everyWeek('Out of office', weekday, '13:00', '18:00', 'afternoons'),
		);
		expect(states({ events })).toEqual(['empty']);
		const { slots } = summariseSupport(input({ events }));
		expect(slots.length).toBe(3);
		expect(slots.every(({ start }) => start.slice(11, 16) < '13:00')).toBe(true);
	});

	test.each(['series', null])(
		'and notes three days off a week rests in none of them (series: %s)',
		(series) => {
			const events = weeks.flatMap((week) =>
				[2, 3, 4].map((weekday) =>
					allDay('Off', addDays(week, weekday), 1, { series: series && `${weekday}` }),
				),
			);
			expect(states({ events })).toEqual(['empty']);
			const { slots, weeks: told } = summariseSupport(input({ events }));
			expect(slots.map(({ start }) => start.slice(0, 10))).not.toContain('2026-11-25');
			expect(told[0]?.days.map(({ isWorkingDay }) => isWorkingDay).filter(Boolean)).toHaveLength(2);
		},
	);

	test('rests in a week in which the other days are leave', () => {
		const off = weeks.flatMap((week) => [2, 3, 4].map((weekday) => allDay('Off', addDays(week, weekday))));
		const events = [...off, allDay('Vacation', monday, 2)];
		const { weeks: told } = summariseSupport(input({ events }));
		expect(told.filter(({ state }) => state === 'resting').map(({ start }) => start)).toEqual([monday]);
	});
});

test('months of leave that are written as a series of days are leave', () => {
	const events = weeks.flatMap((week) =>
		[0, 1, 2, 3, 4].map((weekday) =>
			allDay('Parental leave', addDays(week, weekday), 1, { series: 'leave' }),
		),
	);
	expect(states({ events })).toEqual(['resting']);
});

test('weeks of leave that are called alike are leave', () => {
	const events = [-11, -8, -5, -2, 1].map((week) => allDay('Urlaub', addDays(monday, 7 * week), 5));
	expect(summariseSupport(input({ events })).weeks.filter(({ state }) => state === 'resting')).toHaveLength(
		5,
	);
});
