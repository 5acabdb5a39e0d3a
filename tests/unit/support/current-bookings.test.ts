import { expect, test } from 'vitest';
import { currentBookings } from '@/utils/support/current-bookings';
import type { Booking } from '@/utils/support/surface-state';

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
	expect(currentBookings(bookings, now).map(({ id }) => id)).toEqual(['now', 'yesterday']);
});
