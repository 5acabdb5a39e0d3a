import { expect, test } from 'vitest';
import { bookingToAskAbout } from '@/utils/support/ask-about-booking';
import type { Booking } from '@/utils/support/surface-state';

const now = Temporal.Instant.from('2026-11-25T12:00:00Z');

function booking(id: string, change: Partial<Booking> = {}): Booking {
	return {
		id,
		memberName: null,
		title: 'Call',
		start: '2026-11-26T14:00:00+01:00',
		end: '2026-11-26T14:30:00+01:00',
		state: 'waiting',
		handedOverAt: '2026-11-24T11:59:00Z',
		...change,
	};
}

const asked = (...bookings: Booking[]) => bookingToAskAbout(bookings, now)?.id;

test('a call that was handed to a form a day ago and never seen is asked about, the oldest first', () => {
	const older = booking('older', { handedOverAt: '2026-11-20T09:00:00Z' });
	expect(asked(booking('newer'), older)).toBe('older');
});

test.each<[string, Partial<Booking>]>([
	['handed over less than a day ago', { handedOverAt: '2026-11-24T12:01:00Z' }],
	['seen in the calendar', { state: 'booked' }],
	['never written', { state: 'trying' }],
	['long over', { end: '2026-11-18T11:00:00Z' }],
])('one that was %s is not', (_, change) => {
	expect(asked(booking('b', change))).toBeUndefined();
});
