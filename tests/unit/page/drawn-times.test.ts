import { expect, test } from 'vitest';
import { findClockTimes } from '@/utils/page/clock-time';
import { drawnTimes } from '@/utils/page/drawn-times';

const at = (clock: string) => {
	const [hour = 0, minute = 0] = clock.split(':').map(Number);
	return hour * 60 + minute;
};
const times = (from: string, to: string, written: string) =>
	drawnTimes({ start: at(from), end: at(to), tolerance: 2.25, shortest: 39 }, findClockTimes(written));

test.each([
	['10:30', '12:00', '10:30am to 12pm', '10:30', '12:00'],
	['22:30', '23:00', '午後10:30～午後11時', '22:30', '23:00'],
	['15:00', '16:00', '3 to 4pm', '15:00', '16:00'],
	['15:00', '16:00', '3 xm ba 4 xm', '15:00', '16:00'],
	['10:29', '11:01', '10:29 to 11:02', '10:29', '11:02'],
	['10:00', '10:30', '10:00 to 10:05', '10:00', '10:05'],
	['9:30', '10:00', '9:30am to 9:45am', '9:30', '9:45'],
	['10:00', '10:27', '10am to 10am', '10:00', '10:00'],
	['9:45', '24:00', 'April 1, 2026 at 9:45am to April 2, 2026 at 12am', '9:45', '24:00'],
	['22:00', '24:00', '10pm to 1:30am', '22:00', '25:30'],
	['22:00', '24:00', '22:00 to 01:30', '22:00', '25:30'],
	['10:30', '12:00', '', '10:30', '12:00'],
	['10:00', '11:00', '10am', '10:00', '11:00'],
])('drawn from %s to %s and written "%s": from %s to %s', (from, to, written, start, end) => {
	expect(times(from, to, written)).toEqual({ start: at(start), end: at(end) });
});

test('a piece from midnight on gets its begin from the day before', () => {
	expect(times('0:00', '1:30', '10pm to 1:30am')).toEqual({ start: -120, end: 90 });
});

test('what no text tells stays open', () => {
	expect(times('22:00', '24:00', '10 xm ba 2 xm')).toEqual({ start: at('22:00'), end: null });
	expect(times('0:00', '2:00', '10 xm ba 2 xm')).toEqual({ start: null, end: 120 });
	const dated = 'ob 11 tribo 2026 hor 11 vesa ut 12 tribo 2026 hor 5:09 mata';
	expect(times('23:00', '24:00', dated)).toEqual({ start: at('23:00'), end: null });
	expect(times('0:00', '5:09', dated)).toEqual({ start: null, end: at('5:09') });
	expect(times('10:00', '10:15', '10am')).toEqual({ start: 600, end: null });
});

test.each([
	['10:30', '12:00', '9:30am to 12pm'],
	['10:30', '12:00', '10:30am to 1pm'],
	['10:30', '12:00', '10:30pm to 12am'],
	['10:07', '11:07', ''],
	['10:00', '10:15', ''],
	['10:00', '12:00', '10am to 10:30am'],
])('drawn from %s to %s and written "%s": the two disagree', (from, to, written) => {
	expect(times(from, to, written)).toBeUndefined();
});
