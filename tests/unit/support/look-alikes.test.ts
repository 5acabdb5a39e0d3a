import { describe, expect, test } from 'vitest';
import { PlainMemory } from '@/tests/simulator/plain-memory';
import { meeting, nextWeek, sightingOf, week } from '@/tests/simulator/sample-sighting';
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
