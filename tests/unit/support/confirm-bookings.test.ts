import { expect, test } from 'vitest';
import { confirmBookings } from '@/utils/support/confirm-bookings';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import type { Booking } from '@/utils/support/surface-state';

const booking: Booking = {
	id: 'b1',
	memberName: null,
	title: 'Call with a peer',
	start: '2026-11-26T14:00:00+01:00',
	end: '2026-11-26T14:30:00+01:00',
	state: 'waiting',
	handedOverAt: '2026-11-23T09:00:00Z',
};

function weekWith(event: Partial<CalendarEvent>): Sighting {
	const shown: CalendarEvent = {
		id: 'e1',
		series: null,
		calendarId: null,
		title: 'Call with a peer',
		start: '2026-11-26T13:00:00+00:00',
		end: null,
		allDay: false,
		status: 'confirmed',
		response: 'accepted',
		people: [],
		...event,
	};
	return {
		calendar: 'google',
		account: null,
		view: 'week',
		zone: 'Europe/London',
		days: ['2026-11-26'],
		completeDays: ['2026-11-26'],
		shownCalendars: null,
		unread: 0,
		events: [shown],
	};
}

test('a booked call is confirmed when the calendar shows it, whatever zone the page is drawn in', () => {
	expect(confirmBookings([booking], weekWith({}))).toEqual([{ ...booking, state: 'booked' }]);
});

test.each([
	['another time', { start: '2026-11-26T15:00:00+01:00' }],
	['another title', { title: 'Board' }],
	['a cancelled event', { status: 'cancelled' as const }],
	['a declined event', { response: 'declined' as const }],
	['an all-day event', { start: '2026-11-26', allDay: true }],
])('%s does not confirm a booking', (_, change) => {
	expect(confirmBookings([booking], weekWith(change))).toEqual([]);
});

test('a booking is confirmed once', () => {
	expect(confirmBookings([{ ...booking, state: 'booked' }], weekWith({}))).toEqual([]);
});
