import { describe, expect, test } from 'vitest';
import { PlainMemory } from '@/tests/simulator/plain-memory';
import { meeting, nextWeek, sightingOf, week } from '@/tests/simulator/sample-sighting';
import { isDayApart } from '@/utils/support/alike-events';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

/** Meetings of one name: which one is the lost one at another time, and which one is another meeting. */

function look(...looks: [seenAt: string, sighting: Sighting][]): PlainMemory {
	const memory = new PlainMemory();
	for (const [seenAt, sighting] of looks) memory.remember(sighting, Temporal.Instant.from(seenAt));
	return memory;
}
const concluded = ({ cancellations }: PlainMemory) =>
	[...cancellations.values()].filter(({ how }) => how === 'vanished').map(({ eventId }) => eventId);
const movesOf = ({ events }: PlainMemory) =>
	[...events.values()].flatMap(({ id, moves }) => moves.map((move) => `${move.id} → ${id}`));

const own = (id: string, start: string, over: Partial<CalendarEvent> = {}) =>
	meeting(id, start, { response: null, ...over });
const on = (days: string[], ...events: CalendarEvent[]) => sightingOf(events, { days });
const others = ['23', '24', '25', '27'].map((day) => own(`o${day}`, `2026-11-${day}T09:00`));
const all = (...events: CalendarEvent[]) => sightingOf([...others, ...events]);

describe('a meeting that is gone', () => {
	const steering = own('s1', '2026-11-26T10:00', { title: 'Steering' });

	test('did not move to where one of its name is marked as cancelled', () => {
		const marked = own('s2', '2026-12-02T15:00', { title: 'Steering', status: 'cancelled' });
		const memory = look(
			['2026-11-23T08:00:00Z', all(steering)],
			['2026-11-23T09:00:00Z', all()],
			['2026-11-23T09:01:00Z', on(nextWeek, marked)],
			['2026-11-23T10:00:00Z', all()],
		);
		expect(concluded(memory)).toEqual(['s1']);
	});

	test('may have moved to where one of its name is held', () => {
		const held = own('s2', '2026-12-02T15:00', { title: 'Steering' });
		const memory = look(
			['2026-11-23T08:00:00Z', all(steering)],
			['2026-11-23T09:00:00Z', all()],
			['2026-11-23T09:01:00Z', on(nextWeek, held)],
			['2026-11-23T10:00:00Z', all()],
		);
		expect(concluded(memory)).toEqual([]);
	});

	test('of a row is not the one that stands beside an empty place of that row', () => {
		const at = (id: string, start: string) => own(id, start, { title: 'One-to-one' });
		const early = [at('w1', '2026-11-20T13:45'), at('w2', '2026-11-27T13:45'), at('w4', '2026-12-11T13:45')];
		const days = (from: string) =>
			Array.from({ length: 7 }, (_, day) => Temporal.PlainDate.from(from).add({ days: day }).toString());
		const gone = on(days('2026-12-07'), own('x', '2026-12-08T09:00'), own('y', '2026-12-09T09:00'));
		const memory = look(
			['2026-11-19T08:00:00Z', on(days('2026-11-16'), ...early.slice(0, 1))],
			['2026-11-19T08:01:00Z', on(week, ...early.slice(1, 2))],
			['2026-11-19T08:02:00Z', sightingOf([...gone.events, ...early.slice(2)], { days: gone.days })],
			// The third one, put off by some days: its own place was never opened.
			['2026-11-30T08:00:00Z', on(['2026-11-30'], at('w3', '2026-11-30T14:15'))],
			['2026-12-07T08:00:00Z', gone],
			['2026-12-07T09:00:00Z', gone],
		);
		expect(concluded(memory)).toEqual(['w4']);
	});
});

describe('on day views of a weekly meeting without ids', () => {
	const sync = (start: string) => own(start, start, { title: 'Sync' });
	const day = (date: string, ...events: CalendarEvent[]) =>
		on([date], own(`o${date}`, `${date}T15:00`), ...events);
	/** On Fridays at nine; `early` was put off to its Wednesday before anybody looked. */
	const [first, second, early, lost, next] = [
		sync('2026-11-06T09:00'),
		sync('2026-11-13T09:00'),
		sync('2026-11-18T09:15'),
		sync('2026-11-27T09:00'),
		sync('2026-12-04T09:00'),
	];
	const before: [string, Sighting][] = [
		['2026-11-02T08:00:00Z', day('2026-11-06', first)],
		['2026-11-02T08:01:00Z', day('2026-11-13', second)],
		['2026-11-02T08:02:00Z', day('2026-11-18', early)],
		['2026-11-02T08:03:00Z', day('2026-11-27', lost)],
		['2026-11-02T08:04:00Z', day('2026-12-04', next)],
	];
	const after: [string, Sighting][] = [
		['2026-11-27T07:00:00Z', day('2026-11-27')],
		['2026-11-27T07:02:00Z', day('2026-11-27')],
	];

	test('one on a Tuesday at the same hour may be the one that left the Friday before', () => {
		const tuesday = day('2026-12-01', sync('2026-12-01T09:00'));
		const memory = look(...before, ['2026-11-23T08:00:00Z', tuesday], ...after);
		expect(concluded(memory)).toEqual([]);
	});

	test('one more Friday tells nothing of the Friday that is gone', () => {
		const friday = day('2026-12-11', sync('2026-12-11T09:00'));
		const memory = look(...before, ['2026-11-23T08:00:00Z', friday], ...after);
		expect(concluded(memory)).toEqual([lost.id]);
	});
});

describe('a meeting on each working day', () => {
	const standUp = (date: string) => own(date, `${date}T09:00`, { title: 'Stand-up' });
	const isFollowedBy = (first: string, second: string) => {
		const days = ['2026-11-23T08:00:00Z', on([first, second], standUp(first), standUp(second))] as const;
		const [one, other] = [...look([...days]).events.values()];
		return one && other && [isDayApart(one, other), isDayApart(other, one)];
	};

	test.each([
		['Tuesday', 'Monday', '2026-11-30', '2026-12-01'],
		['Monday', 'Friday', '2026-11-27', '2026-11-30'],
		['Sunday', 'Friday', '2026-11-27', '2026-11-29'],
	])('comes on %s after %s', (_, __, first, second) => {
		expect(isFollowedBy(first, second)).toEqual([true, true]);
	});

	test.each([
		['Friday', 'Tuesday', '2026-12-01', '2026-12-04'],
		['Wednesday', 'Monday', '2026-11-30', '2026-12-02'],
		['Tuesday', 'Friday', '2026-11-27', '2026-12-01'],
	])('does not leave out what is between a %s and the %s before', (_, __, first, second) => {
		expect(isFollowedBy(first, second)).toEqual([false, false]);
	});
});

describe('on pages whose ids do not last', () => {
	const call = own('call', '2026-11-26T13:15', { title: 'Sync' });

	test('a meeting that moved by half an hour is not the one that stood there', () => {
		const there = own('there', '2026-11-26T12:45', { title: 'Review' });
		const moved = own('moved', '2026-11-26T12:45', { title: 'Sync' });
		const memory = look(
			['2026-11-23T08:00:00Z', all(call, there)],
			['2026-11-23T09:00:00Z', all(moved)],
			['2026-11-23T10:00:00Z', all(moved)],
		);
		expect(movesOf(memory)).toEqual(['call → moved']);
		expect(concluded(memory)).toEqual([]);
	});

	test('one in its place that was first seen where its day had not been read may be it, renamed', () => {
		const renamed = own('renamed', '2026-11-26T13:15', { title: 'New: Sync' });
		const memory = look(
			['2026-11-23T08:00:00Z', sightingOf([...others, call], { completeDays: week.slice(0, 3) })],
			['2026-11-23T08:30:00Z', sightingOf([renamed], { view: 'schedule', completeDays: [] })],
			['2026-11-23T09:00:00Z', all(renamed)],
			['2026-11-23T10:00:00Z', all(renamed)],
		);
		expect(concluded(memory)).toEqual([]);
	});

	test('one of its name that turns up weeks later may be it', () => {
		const later = own('later', '2027-01-06T13:15', { title: 'Sync' });
		const memory = look(
			['2026-11-23T08:00:00Z', all(call)],
			['2026-11-23T09:00:00Z', all()],
			['2026-11-23T10:00:00Z', all()],
			['2027-01-04T08:00:00Z', on(['2027-01-05', '2027-01-06', '2027-01-07'], later)],
		);
		expect(concluded(memory)).toEqual([]);
	});
});
