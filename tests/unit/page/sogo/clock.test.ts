import { expect, test } from 'vitest';
import { sogoClock } from '@/utils/page/sogo/clock';

const zone = 'Europe/Berlin';
const seconds = (time: string) => Temporal.Instant.from(time).epochMilliseconds / 1000;

test('counts with the first day’s offset, as SOGo does, also after clocks have changed', () => {
	const clock = sogoClock('2026-10-01', zone, []);
	expect(clock.timeAt(seconds('2026-10-20T08:00Z'))).toBe('2026-10-20T10:00:00+02:00');
	expect(clock.timeAt(seconds('2026-10-26T08:00Z'))).toBe('2026-10-26T10:00:00+01:00');
	expect(clock.dateAt(seconds('2026-10-31T22:00Z'))).toBe('2026-11-01');
});

test('in spring, too', () => {
	expect(sogoClock('2027-03-20', zone, []).timeAt(seconds('2027-04-05T09:00Z'))).toBe(
		'2027-04-05T10:00:00+02:00',
	);
});

test('a server that counts rightly is believed when its words say so', () => {
	const startsAt = { c_startdate: seconds('2026-10-26T09:00Z'), startHour: '10:00' };
	expect(sogoClock('2026-10-01', zone, [startsAt]).timeAt(startsAt.c_startdate)).toBe(
		'2026-10-26T10:00:00+01:00',
	);
});

test('the hour that clocks show twice is not guessed', () => {
	expect(sogoClock('2026-10-01', zone, []).timeAt(seconds('2026-10-25T00:30Z'))).toBeUndefined();
});

test.each([
	['10:00', true],
	['10:00 AM', true],
	['', true],
	[null, true],
	['09:00', false],
	['10:15', false],
])('10:00 beside %j: agrees, %s', (written, agrees) => {
	const clock = sogoClock('2026-11-23', zone, []);
	expect(clock.agreesWith(seconds('2026-11-23T09:00Z'), written)).toBe(agrees);
});
