import { expect, test } from 'vitest';
import { meeting, sightingOf, week } from '@/tests/simulator/sample-sighting';
import { expectSighting } from '@/utils/support/sighting-schema';

const event = meeting('a', '2026-11-24T10:00');

test('a sighting comes in as it is, without members that nobody knows', () => {
	const sighting = sightingOf([{ ...event, people: [{ name: 'A', email: 'a@example.com' }] }]);
	const hostile = JSON.parse(
		`{"__proto__": {"isAdmin": true}, "extra": 1, ${JSON.stringify(sighting).slice(1)}`,
	);
	const accepted = expectSighting(hostile);
	expect(accepted).toEqual(sighting);
	expect(Object.hasOwn(accepted, '__proto__')).toBe(false);
	expect('isAdmin' in accepted).toBe(false);
});

test('a long title is cut, and does not cost the page', () => {
	expect(expectSighting(sightingOf([{ ...event, title: 'x'.repeat(2000) }])).events[0]?.title).toHaveLength(
		500,
	);
});

test.each([
	['no sighting at all', null, 'it should be Object, not null'],
	[
		'a day that is not shown',
		sightingOf([], { completeDays: ['2026-12-24'] }),
		'it says that a day is complete that it does not show',
	],
	['days out of order', sightingOf([], { days: [...week].reverse() }), 'days is not ascending'],
	['a day of no month', sightingOf([], { days: ['2026-13-01'] }), 'days.0 is not a date of the calendar'],
	[
		'a time without offset',
		sightingOf([{ ...event, start: '2026-11-24T10:00:00' }]),
		'events.0 has a start or end that is no date (when all-day) or no time with offset (when not)',
	],
	[
		'an all-day event with a time',
		sightingOf([{ ...event, allDay: true }]),
		'events.0 has a start or end that is no date (when all-day) or no time with offset (when not)',
	],
	[
		'an event that ends before it starts',
		sightingOf([{ ...event, end: '2026-11-24T09:00:00+01:00' }]),
		'events.0 ends before it starts',
	],
	[
		'an unknown response',
		sightingOf([{ ...event, response: 'perhaps' as never }]),
		'events.0.response should be ("accepted" | "declined" | "tentative" | "needs-action"), not "perhaps"',
	],
	[
		'an id of a page of text',
		sightingOf([{ ...event, id: 'x'.repeat(3000) }]),
		'events.0.id is longer than 2000 characters',
	],
	['a count that is none', sightingOf([], { unread: -1 }), 'unread is not a count'],
	['too much of it', sightingOf(Array.from({ length: 10_001 }, () => event)), 'events holds more than 10000'],
])('%s is refused in one line', (_what, sighting, message) => {
	expect(() => expectSighting(sighting)).toThrow(new TypeError(`This sighting cannot be used: ${message}.`));
});
