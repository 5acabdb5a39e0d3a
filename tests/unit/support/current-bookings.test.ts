import { expect, test } from 'vitest';
import { currentBookings } from '@/utils/support/current-bookings';
import type { CalendarEvent } from '@/utils/support/sighting';
import type { Booking } from '@/utils/support/surface-state';
import { event } from './sample-input';

const now = Temporal.Instant.from('2026-11-23T12:00:00Z');

function handedOver(id: string, handedOverAt: string): Booking {
	return {
		id,
		memberName: null,
		title: 'Call',
		start: '2026-11-26T14:00:00+01:00',
		end: '2026-11-26T14:30:00+01:00',
		state: 'waiting',
		handedOverAt,
	};
}

test('the popup speaks of what was booked within a day, the newest first', () => {
	const bookings = [
		handedOver('old', '2026-11-22T11:59:00Z'),
		handedOver('yesterday', '2026-11-22T12:00:00Z'),
		handedOver('now', '2026-11-23T11:59:00Z'),
	];
	expect(currentBookings(bookings, [], now).map(({ id }) => id)).toEqual(['now', 'yesterday']);
});

const booked: Booking = {
	...handedOver('b', '2026-11-23T09:00:00Z'),
	state: 'booked',
	title: 'Call with First',
};
const call = (change: Partial<CalendarEvent> = {}) => event('Call with First', '2026-11-26T14:00', change);
const outcomeOf = (booking: Booking, ...events: CalendarEvent[]) =>
	currentBookings([booking], events, now)[0]?.outcome;

test.each<[string, string | undefined, CalendarEvent[]]>([
	['that the leader declined is told as declined', 'declined', [call({ response: 'declined' })]],
	['that was called off is told as called off', 'called-off', [call({ status: 'cancelled' })]],
	['that stands is told as booked', undefined, [call({ response: 'accepted' })]],
	['that no sighting has shown is told as booked', undefined, []],
	['that stands in one of two calendars stands', undefined, [call({ response: 'declined' }), call()]],
	[
		'whose namesake at another time was declined stands',
		undefined,
		[event('Call with First', '2026-11-26T15:00', { response: 'declined' })],
	],
	[
		'beside which another meeting was declined stands',
		undefined,
		[event('Board', '2026-11-26T14:00', { response: 'declined' })],
	],
])('a booked call %s', (_, outcome, events) => {
	expect(outcomeOf(booked, ...events)).toBe(outcome);
});

test('a call that waits to be saved is not said to be declined', () => {
	expect(outcomeOf({ ...booked, state: 'waiting' }, call({ response: 'declined' }))).toBeUndefined();
});

test('a written call is known by its file: an older one of its name that was called off is another one', () => {
	const written = { source: 'work', folder: '/', name: 'b1.ics', etag: null };
	expect(outcomeOf({ ...booked, written }, call({ status: 'cancelled' }))).toBeUndefined();
	expect(outcomeOf({ ...booked, written }, call({ id: 'b1', response: 'declined' }))).toBe('declined');
});
