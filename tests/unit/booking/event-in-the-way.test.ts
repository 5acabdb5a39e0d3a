import { expect, test } from 'vitest';
import { eventInTheWay } from '@/utils/booking/event-in-the-way';
import type { CalendarEvent } from '@/utils/support/sighting';

const call = { start: '2026-11-25T14:00:00+01:00', end: '2026-11-25T14:30:00+01:00' };

function event(change: Partial<CalendarEvent>): CalendarEvent {
	return {
		id: 'board',
		series: null,
		calendarId: 'personal',
		title: 'Board',
		start: '2026-11-25T14:15:00+01:00',
		end: '2026-11-25T15:00:00+01:00',
		allDay: false,
		status: 'confirmed',
		response: null,
		people: [],
		...change,
	};
}

test.each<[string, Partial<CalendarEvent>, boolean]>([
	['that overlaps', {}, true],
	['that is only tentative', { status: 'tentative' }, true],
	['that nobody has answered yet', { response: 'needs-action' }, true],
	['that spans the call', { start: '2026-11-25T13:00:00+01:00' }, true],
	['told in another zone', { start: '2026-11-25T22:15:00+09:00', end: '2026-11-25T23:00:00+09:00' }, true],
	['without an end, begun half an hour ago', { start: '2026-11-25T13:30:00+01:00', end: null }, true],
	['without an end, begun an hour ago', { start: '2026-11-25T13:00:00+01:00', end: null }, false],
	['that begins when the call ends', { start: '2026-11-25T14:30:00+01:00' }, false],
	['that ends when the call begins', { start: '2026-11-25T13:00:00+01:00', end: call.start }, false],
	['that was called off', { status: 'cancelled' }, false],
	['that was declined', { response: 'declined' }, false],
	['that is shown as free', { showAs: 'free' }, false],
	['all day', { allDay: true, start: '2026-11-25', end: '2026-11-26' }, false],
])('a meeting %s is or is not in the way', (_, change, isInTheWay) => {
	expect(eventInTheWay(call, [event(change)]) !== undefined).toBe(isInTheWay);
});
