import { expect, test } from 'vitest';
import { heldBookings, heldTimes } from '@/utils/support/held-times';
import { pageMarks } from '@/utils/support/page-marks';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { Booking } from '@/utils/support/surface-state';
import { input, member } from './sample-input';

const now = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const booking: Booking = {
	...{ id: 'b1', memberName: 'First', memberId: 'first', title: 'Call with First', state: 'waiting' },
	...{ start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T10:30:00+01:00' },
	handedOverAt: '2026-11-23T07:00:00+01:00',
};
const written = { source: 'work', folder: '/', name: 'b1.ics', etag: null };

test.each<[string, Partial<Booking>, boolean]>([
	['waits to be saved', {}, true],
	['waits since days', { handedOverAt: '2026-11-19T07:00:00Z' }, true],
	['waits, and is over', { end: '2026-11-23T07:30:00+01:00' }, false],
	['is being tried', { state: 'trying' }, false],
	['was seen', { state: 'booked' }, false],
	['was written just now', { state: 'booked', written }, true],
	['was written two days ago', { state: 'booked', written, handedOverAt: '2026-11-21T07:00:00Z' }, false],
])('a call that %s holds its time, or not', (_, change, isHeld) => {
	expect(heldBookings([{ ...booking, ...change }], [], now)).toHaveLength(isHeld ? 1 : 0);
});

test('a written call that was seen, wherever it went since, holds nothing', () => {
	const events = [{ id: '/dav/b1.ics#1', series: null }];
	expect(heldBookings([{ ...booking, state: 'booked', written }], events, now)).toEqual([]);
});

test('a series holds its wall-clock time in the days ahead, over a change of the clocks too', () => {
	const start = '2026-10-20T10:00:00+02:00';
	const times = heldTimes(
		[{ ...booking, start, end: '2026-10-20T10:30:00+02:00', repetition: 'weekly' }],
		'Europe/Berlin',
	);
	expect(times.map((time) => Temporal.Instant.fromEpochMilliseconds(time.start).toString())).toEqual([
		'2026-10-20T08:00:00Z',
		'2026-10-27T09:00:00Z',
		'2026-11-03T09:00:00Z',
	]);
	expect(times.every((time) => time.end - time.start === 30 * 60_000)).toBe(true);
});

test('neither the proposal, its other times nor the ghost slot takes a time that is held', () => {
	const circle = [member('First', 'peer')];
	const before = summariseSupport(input({ circle }));
	const slot = before.proposal?.slot;
	if (!slot) throw new Error('Nothing is proposed.');
	const bookings = [{ ...booking, start: slot.start, end: slot.end }];
	const after = summariseSupport(input({ circle, bookings }));
	expect(after.slots.map(({ start }) => start)).not.toContain(slot.start);
	const ghostOf = (summary: typeof before) =>
		pageMarks(
			summary,
			summary.weeks.flatMap(({ days }) => days.map(({ date }) => date)),
			false,
		).ghost?.start;
	expect(ghostOf(before)).toBe(slot.start);
	expect(ghostOf(after)).toBe(after.proposal?.slot.start);
	expect(ghostOf(after)).not.toBe(slot.start);
	expect(summariseSupport(input({ circle, bookings: [] }))).toEqual(before);
});

test('who is waited for is proposed after those who are not', () => {
	const circle = [member('First', 'peer'), member('Second', 'peer')];
	expect(summariseSupport(input({ circle })).proposal?.member?.id).toBe('first');
	expect(summariseSupport(input({ circle, bookings: [booking] })).proposal?.member?.id).toBe('second');
});
