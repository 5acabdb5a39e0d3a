import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlainMemory } from '@/tests/simulator/plain-memory';
import { meeting, nextWeek, sightingOf, week } from '@/tests/simulator/sample-sighting';
import type { Sighting } from '@/utils/support/sighting';
import { isGone } from '@/utils/support/vanished-events';

const monday = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const start = (at: string) => `${at}:00+01:00`;

/** What is remembered after sightings that are five minutes apart. */
function remember(...sightings: Sighting[]) {
	const memory = new PlainMemory();
	for (const [at, sighting] of sightings.entries()) {
		memory.remember(sighting, monday.add({ minutes: 5 * at }));
	}
	return [...memory.events.values()].filter((event) => !isGone(event));
}

const others = [
	meeting('x', '2026-11-23T09:00'),
	meeting('y', '2026-11-25T09:00'),
	meeting('z', '2026-11-27T09:00'),
];
const lone = meeting('a', '2026-11-24T10:00', { title: 'Call with a peer' });

test.each([
	['the same id, an hour later', { ...meeting('a', '2026-11-24T11:00'), title: lone.title }],
	['the same id, under another title', meeting('a', '2026-11-26T10:00', { title: 'Call' })],
	['a new id on another day', { ...meeting('a2', '2026-11-26T15:00'), title: lone.title }],
])('a move to %s is one meeting with one move', (_how, moved) => {
	const [event, ...more] = remember(sightingOf([...others, lone]), sightingOf([...others, moved])).filter(
		({ id }) => id.startsWith('a'),
	);
	expect(more).toEqual([]);
	expect(event?.moves).toEqual([
		{ id: 'a', from: lone.start, to: moved.start, at: '2026-11-23T07:05:00.000Z' },
	]);
});

test.each([
	['a new id at the same time', { ...lone, id: 'b' }],
	['a new id and a new title at the same time', { ...lone, id: 'b', title: 'Renamed' }],
])('%s is the same meeting, not moved', (_how, reissued) => {
	const known = remember(sightingOf([...others, lone]), sightingOf([...others, reissued]));
	expect(known.map(({ id }) => id).sort()).toEqual(['b', 'x', 'y', 'z']);
	const event = known.find(({ id }) => id === 'b');
	expect(event).toMatchObject({ moves: [], firstSeenAt: '2026-11-23T07:00:00.000Z' });
});

test('the next meeting of a series does not stand in for the one that is gone', () => {
	const series = (id: string, at: string) => meeting(id, at, { title: 'One-to-one', series: 's' });
	const known = remember(
		sightingOf([...others, series('s1', '2026-11-24T10:00')]),
		sightingOf(others),
		sightingOf([series('s2', '2026-12-01T10:00')], { days: nextWeek }),
	);
	expect(known.find(({ id }) => id === 's2')?.moves).toEqual([]);
});

test('a meeting of another day that was there all along does not stand in either', () => {
	const first = meeting('a', '2026-11-24T10:00', { title: 'Focus' });
	const second = meeting('b', '2026-11-26T10:00', { title: 'Focus' });
	const known = remember(sightingOf([...others, first, second]), sightingOf([...others, second]));
	expect(known.find(({ id }) => id === 'b')?.moves).toEqual([]);
	expect(known.some(({ id }) => id === 'a')).toBe(false);
});

test('the page of a traveller tells the same times in another zone: nothing moved', () => {
	const inTokyo = { ...lone, start: '2026-11-24T18:00:00+09:00', end: '2026-11-24T19:00:00+09:00' };
	const known = remember(
		sightingOf([lone, ...others]),
		sightingOf([inTokyo, ...others], { zone: 'Asia/Tokyo' }),
	);
	expect(known.flatMap(({ moves }) => moves)).toEqual([]);
	expect(known).toHaveLength(4);
});

test('half of a calendar gone at once is kept: something hides it', () => {
	const events = [lone, ...others];
	expect(remember(sightingOf(events), sightingOf(events.slice(0, 2)))).toHaveLength(4);
	expect(remember(sightingOf(events), sightingOf(events.slice(0, 3)))).toHaveLength(3);
});

test('an event across midnight is expected on both of its days', () => {
	const night = meeting('n', '2026-11-24T23:30');
	const day = (date: string) => sightingOf(others, { days: [date], view: 'day' });
	expect(remember(sightingOf([night, ...others]), day('2026-11-25'))).toHaveLength(3);
	expect(remember(sightingOf([night, ...others]), day('2026-11-26'))).toHaveLength(4);
});

test('an all-day event ends before its last date', () => {
	const trip = meeting('t', '2026-11-24T00:00', { allDay: true, start: '2026-11-24', end: '2026-11-26' });
	const day = (date: string) => sightingOf(others, { days: [date], view: 'day' });
	expect(remember(sightingOf([trip, ...others]), day('2026-11-25'))).toHaveLength(3);
	expect(remember(sightingOf([trip, ...others]), day('2026-11-26'))).toHaveLength(4);
});

test('occurrences that share one id are told apart by their start', () => {
	const twice = [meeting('u', '2026-11-24T10:00'), meeting('u', '2026-11-26T10:00')];
	const known = remember(sightingOf(twice), sightingOf(twice));
	expect(known.map((event) => event.start)).toEqual([start('2026-11-24T10:00'), start('2026-11-26T10:00')]);
	expect(known.flatMap(({ moves }) => moves)).toEqual([]);
});

const anyMeeting = fc
	.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), day: fc.nat(6), hour: fc.integer({ min: 8, max: 17 }) })
	.map(({ id, day, hour }) => meeting(id, `${week[day]}T${String(hour).padStart(2, '0')}:00`));
const anySighting = fc
	.uniqueArray(anyMeeting, { selector: ({ id }) => id })
	.map((events) => sightingOf(events));

test('whatever was seen before, everything on the page now is known as it is there, once', () => {
	fc.assert(
		fc.property(fc.array(anySighting, { maxLength: 6 }), anySighting, (before, last) => {
			const known = remember(...before, last);
			const places = known.map((event) => `${event.id} ${event.start}`);
			for (const event of last.events) {
				expect(places.filter((place) => place === `${event.id} ${event.start}`)).toHaveLength(1);
				expect(known.filter(({ id }) => id === event.id)).toHaveLength(1);
			}
		}),
	);
});

test('the same sighting again changes nothing', () => {
	fc.assert(
		fc.property(fc.array(anySighting, { minLength: 1, maxLength: 4 }), (sightings) => {
			const last = sightings.at(-1) ?? sightingOf([]);
			const withoutClock = (known: ReturnType<typeof remember>) =>
				known.map(({ lastSeenAt: _clock, ...event }) => event);
			expect(withoutClock(remember(...sightings, last))).toEqual(withoutClock(remember(...sightings)));
		}),
	);
});
