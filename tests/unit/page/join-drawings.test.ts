import { expect, test } from 'vitest';
import { daysNamedIn } from '@/utils/page/days-named-in';
import { joinDrawings } from '@/utils/page/join-drawings';
import type { CalendarEvent } from '@/utils/support/sighting';

function event(changes: Partial<CalendarEvent>): { event: CalendarEvent } {
	return {
		event: {
			id: 'a',
			series: null,
			calendarId: null,
			title: 'Review',
			start: '2026-11-25T10:00:00+01:00',
			end: '2026-11-25T10:30:00+01:00',
			allDay: false,
			status: 'confirmed',
			response: null,
			people: [],
			...changes,
		},
	};
}

test('several drawings of an event are one event', () => {
	expect(joinDrawings([event({}), event({})])).toEqual({ events: [event({}).event], unread: [] });
});

test('drawings that contradict each other are unread', () => {
	const joined = joinDrawings([event({}), event({ end: '2026-11-25T11:00:00+01:00' }), event({ id: 'b' })]);
	expect(joined).toEqual({ events: [event({ id: 'b' }).event], unread: [{ unread: 'drawings disagree' }] });
});

test.each([
	['June 14–20, 2026', 'en-US', 7, '2026-06-14'],
	['November 28 – December 4, 2022', 'en-US', 7, '2022-11-28'],
	['28 November – 4 December, 2022', 'en-GB', 7, '2022-11-28'],
	['5–11 December, 2022', 'en-GB', 7, '2022-12-05'],
	['06. – 10. leden 2025', 'cs', 5, '2025-01-06'],
	['30. prosinec 2024 – 03. leden 2025', 'cs', 5, '2024-12-30'],
])('a toolbar names %s', (text, language, count, first) => {
	const days = daysNamedIn(['Today', text, ''], language, count);
	expect(days).toHaveLength(count);
	expect(days?.[0]).toBe(first);
	expect(daysNamedIn([text], language, count + 1)).toBeUndefined();
	expect(daysNamedIn([text, 'June 1–7, 2026'], language, 7)?.[0]).not.toBe('2026-06-01');
});
