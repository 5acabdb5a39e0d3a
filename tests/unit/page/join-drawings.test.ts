import { expect, test } from 'vitest';
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
