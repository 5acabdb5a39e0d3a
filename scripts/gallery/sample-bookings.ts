import type { Booking } from '@/utils/support/surface-state';

/** Handed to the calendar's form, and not seen since. */
export const call: Booking = {
	id: 'b1',
	memberName: 'First peer',
	title: 'Call with First peer',
	start: '2026-11-26T10:00:00+01:00',
	end: '2026-11-26T10:30:00+01:00',
	state: 'waiting',
	handedOverAt: '2026-11-25T08:12:00Z',
};

export const writtenCall: Booking = {
	...call,
	state: 'booked',
	written: { source: 'work', folder: '/dav/personal/', name: 'b1.ics', etag: '"1"' },
};
