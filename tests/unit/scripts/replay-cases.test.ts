import { describe, expect, test } from 'vitest';
import { meeting, nextWeek, sightingOf, week } from '@/tests/simulator/sample-sighting';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import { callSoundings } from './run-soundings';

/** Sightings by hand, one story each, through `replay` and the real store: what is concluded, and what never is. */

type Line = [seenAt: string, sighting: Sighting];

const own = { response: null };
const lost = meeting('lost', '2026-11-26T10:00', { ...own, title: 'Call with a peer' });
const others = [
	meeting('a', '2026-11-23T09:00'),
	meeting('b', '2026-11-24T14:00'),
	meeting('c', '2026-11-25T11:00', own),
	meeting('d', '2026-11-26T15:00'),
	meeting('e', '2026-11-27T09:00'),
];
const all = [...others, lost];
const secondary = ['h1', 'h2', 'h3'].map((id, at) =>
	meeting(id, `2026-11-2${4 + at}T18:00`, { ...own, calendarId: 'home' }),
);
const both = { shownCalendars: ['home', 'work'] };

const mornings = ['2026-11-23T08:00', '2026-11-23T10:30', '2026-11-23T16:00', '2026-11-24T08:10'];
/** The same person, looking again and again: Monday three times, then on Tuesday. */
function looks(...sightings: Sighting[]): Line[] {
	return sightings.map((sighting, at) => [`${mornings[at]}:00+01:00`, sighting]);
}

async function replay(lines: readonly Line[], now = '2026-11-24T12:00:00Z') {
	const input = lines.map(([seenAt, sighting]) => JSON.stringify({ ...sighting, seenAt })).join('\n');
	const { status, lines: answers, complaints } = await callSoundings(['replay', '--now', now], input);
	expect([status, complaints]).toEqual([0, '']);
	return answers[0] as { cancellations: object[]; moved: object[]; events: number };
}

const moveTo = (start: string, over: Partial<CalendarEvent> = {}) => ({
	...meeting('lost', start, own),
	title: lost.title,
	...over,
});
const twice = (events: CalendarEvent[], over: Partial<Sighting> = {}) => [
	sightingOf(events, over),
	sightingOf(events, over),
];
const asNamed = (names: Partial<CalendarEvent>) => (event: CalendarEvent) => ({ ...event, ...names });
const unnamed = asNamed({ calendarId: null });

describe('a true cancellation is told', () => {
	test.each<[string, Line[], string]>([
		['after two looks at its week', looks(sightingOf(all), ...twice(others)), 'vanished'],
		[
			'after two looks at its day',
			looks(sightingOf(all), ...twice([others[3] as CalendarEvent], { view: 'day', days: ['2026-11-26'] })),
			'vanished',
		],
		['though it stood alone that week', looks(sightingOf([lost]), ...twice([])), 'vanished'],
		[
			'from a page that does not tell which calendars are on',
			looks(sightingOf(all, { shownCalendars: null }), ...twice(others, { shownCalendars: null })),
			'vanished',
		],
		[
			'from a page that names no calendars at all',
			looks(
				sightingOf(all.map(unnamed), { shownCalendars: null }),
				...twice(others.map(unnamed), { shownCalendars: null }),
			),
			'vanished',
		],
		[
			'while another calendar is switched off',
			looks(sightingOf([...all, ...secondary], both), ...twice(others)),
			'vanished',
		],
		[
			'though another day was not understood',
			looks(sightingOf(all), ...twice(others.slice(1), { unread: 1, completeDays: week.slice(1) })),
			'vanished',
		],
		[
			'though one look in between is of another account',
			looks(
				sightingOf(all),
				sightingOf(others),
				sightingOf([], { account: 'b@example.com' }),
				sightingOf(others),
			),
			'vanished',
		],
		[
			'at once where the calendar marks it',
			looks(sightingOf(all), sightingOf([...others, { ...lost, status: 'cancelled' }])),
			'marked',
		],
		[
			'once, though it is marked and then gone',
			looks(sightingOf(all), sightingOf([...others, { ...lost, status: 'cancelled' }]), ...twice(others)),
			'marked',
		],
		[
			'once, though it is gone and then marked',
			looks(sightingOf(all), ...twice(others), sightingOf([...others, { ...lost, status: 'cancelled' }])),
			'marked',
		],
		[
			'though its title changed before',
			looks(sightingOf([...others, { ...lost, title: 'Before' }]), sightingOf(all), ...twice(others)),
			'vanished',
		],
		[
			'though it had been moved before',
			looks(sightingOf([...others, moveTo('2026-11-25T10:00')]), sightingOf(all), ...twice(others)),
			'vanished',
		],
	])('%s', async (_story, lines, how) => {
		const { cancellations, events } = await replay(lines);
		expect(cancellations).toEqual([
			expect.objectContaining({ id: 'lost', title: lost.title, start: lost.start, how }),
		]);
		expect(events).toBe(
			new Set(lines.flatMap(([, { account, events: list }]) => list.map(({ id }) => `${account} ${id}`)))
				.size,
		);
	});

	test('of one occurrence of a weekly series, in a page that shows one week', async () => {
		const weekly = (id: string, at: string) => meeting(id, at, { ...own, series: 's', title: 'Peer call' });
		const first = weekly('s_1', '2026-11-26T10:00');
		const second = sightingOf([weekly('s_2', '2026-12-03T10:00')], { days: nextWeek });
		const { cancellations, moved } = await replay(
			looks(sightingOf([...others, first]), ...twice(others), second),
		);
		expect(cancellations).toEqual([expect.objectContaining({ id: 's_1', how: 'vanished' })]);
		expect(moved).toEqual([]);
	});
});

describe('nothing is told', () => {
	const declined = { ...lost, response: 'declined' as const };
	const off = { shownCalendars: ['work'] };
	const silent = { shownCalendars: null };
	const many = Array.from({ length: 12 }, (_, at) =>
		unnamed(meeting(`m${at}`, `2026-11-2${3 + (at % 5)}T1${at % 8}:00`)),
	);
	test.each<[string, Line[]]>([
		[
			'when a calendar is switched off, and on again',
			looks(
				sightingOf([...all, ...secondary], both),
				...twice(all, off),
				sightingOf([...all, ...secondary], both),
			),
		],
		[
			'when a calendar is off on a page that does not tell',
			looks(sightingOf([...all, ...secondary], silent), ...twice(all, silent)),
		],
		[
			'when several leave together on a page that names no calendars',
			looks(sightingOf(many, silent), ...twice(many.slice(4), silent)),
		],
		[
			'from a page without names of calendars that hid meetings for hours before',
			[
				['2026-11-23T08:00:00Z', sightingOf([...all, ...secondary].map(unnamed), silent)],
				['2026-11-23T09:00:00Z', sightingOf(all.map(unnamed), silent)],
				['2026-11-24T10:00:00Z', sightingOf(all.map(unnamed), silent)],
				['2026-11-24T12:00:00Z', sightingOf(all.map(unnamed), silent)],
				['2026-11-24T13:00:00Z', sightingOf([...all, ...secondary].map(unnamed), silent)],
				['2026-11-24T14:00:00Z', sightingOf(others.map(unnamed), silent)],
				['2026-11-24T15:00:00Z', sightingOf(others.map(unnamed), silent)],
			],
		],
		['when all calendars are off', looks(sightingOf(all), ...twice([], { shownCalendars: [] }))],
		['from another account', looks(sightingOf(all), ...twice(others, { account: 'b@example.com' }))],
		[
			'from a page that is signed out',
			looks(sightingOf(all), ...twice([], { account: null, shownCalendars: null })),
		],
		[
			'from another day',
			looks(sightingOf(all), ...twice([others[0] as CalendarEvent], { view: 'day', days: ['2026-11-23'] })),
		],
		['from a year', looks(sightingOf(all), ...twice([], { view: 'year', completeDays: [] }))],
		[
			'from a list that has nothing on that day',
			looks(sightingOf(all), ...twice(others.slice(0, 3), { view: 'schedule', days: week.slice(0, 3) })),
		],
		['from fewer days', looks(sightingOf(all), ...twice(others.slice(0, 3), { days: week.slice(0, 3) }))],
		[
			'from hidden weekends',
			looks(
				sightingOf([...others, moveTo('2026-11-28T10:00')]),
				...twice(others, { days: week.slice(0, 5) }),
			),
		],
		['when declined meetings are hidden', looks(sightingOf([...others, declined]), ...twice(others))],
		[
			'of an invitation on a page that hides declined meetings',
			looks(sightingOf([...all, { ...declined, id: 'no' }]), ...twice(all.slice(1))),
		],
		['from search results', looks(sightingOf(all), ...twice([], { view: 'other' }), sightingOf(all))],
		[
			'from search results in the form of a list',
			looks(sightingOf(all), ...twice([others[0] as CalendarEvent], { view: 'schedule' })),
		],
		[
			'from a filter that leaves a few',
			looks(sightingOf(all), ...twice([others[0] as CalendarEvent, others[1] as CalendarEvent])),
		],
		[
			'behind "+2 more"',
			looks(
				sightingOf(all),
				...twice(others, { view: 'month', completeDays: week.filter((day) => day !== '2026-11-26') }),
			),
		],
		['from a page half loaded', looks(sightingOf(all), ...twice([], { completeDays: [] }), sightingOf(all))],
		[
			'from a page that looked whole, and filled up seconds later',
			[
				['2026-11-23T08:00:00Z', sightingOf(all)],
				['2026-11-23T09:00:00Z', sightingOf(others)],
				['2026-11-23T09:00:05Z', sightingOf(others)],
				['2026-11-23T09:00:09Z', sightingOf(all)],
			],
		],
		['from an empty page that says it is whole', looks(sightingOf(all), ...twice([]))],
		['offline', looks(sightingOf(all), ...twice([], { completeDays: [], shownCalendars: null }))],
		[
			'where that day holds something that was not understood',
			looks(
				sightingOf(all),
				...twice(others, { unread: 1, completeDays: week.filter((day) => day !== '2026-11-26') }),
			),
		],
		[
			'where something was not understood, and every day is said to be whole',
			looks(sightingOf(all), ...twice(others, { unread: 1 })),
		],
		[
			'where most of the page was not understood',
			looks(sightingOf(all), ...twice(others, { unread: 3, completeDays: week.slice(1) })),
		],
		[
			'of a meeting deleted afterwards',
			[
				['2026-11-26T08:00:00Z', sightingOf(all)],
				['2026-11-26T11:00:00Z', sightingOf(others)],
				['2026-11-26T12:00:00Z', sightingOf(others)],
			],
		],
		[
			'when half of the calendar is gone at once',
			looks(sightingOf(all), ...twice(all.slice(3)), sightingOf(all.slice(3))),
		],
		[
			'when it is gone once, and back',
			looks(sightingOf(all), sightingOf(others), sightingOf(all), sightingOf(others)),
		],
		[
			'when its title changed',
			looks(sightingOf(all), ...twice([...others, { ...lost, title: 'Another title' }])),
		],
		[
			'when its title and id changed',
			looks(sightingOf(all), ...twice([...others, { ...lost, id: 'new', title: 'Another title' }])),
		],
		['when it was issued anew', looks(sightingOf(all), ...twice([...others, { ...lost, id: 'new' }]))],
		[
			'when it changed its calendar',
			looks(sightingOf(all, both), ...twice([...others, { ...lost, calendarId: 'home' }], both)),
		],
		[
			'when the clock is set forward and back',
			[
				['2026-11-23T08:00:00Z', sightingOf(all)],
				['2027-03-01T08:00:00Z', sightingOf(others)],
				['2027-03-01T08:05:00Z', sightingOf(others)],
				['2026-11-23T09:00:00Z', sightingOf(all)],
			],
		],
		[
			'when the clock is set back after it took place',
			[
				['2026-11-26T13:00:00Z', sightingOf(all)],
				['2026-11-24T08:00:00Z', sightingOf(others)],
				['2026-11-24T09:00:00Z', sightingOf(others)],
			],
		],
		[
			'when the zone of the page changes',
			looks(
				sightingOf([...others, moveTo('2026-11-23T00:30')]),
				...twice(others, { zone: 'America/New_York' }),
			),
		],
		[
			'when the same page is sent twice',
			[
				['2026-11-23T08:00:00Z', sightingOf(all)],
				['2026-11-23T09:00:00Z', sightingOf(others)],
				['2026-11-23T09:00:00Z', sightingOf(others)],
			],
		],
	])('%s', async (_story, lines) => {
		const { cancellations, moved } = await replay(lines);
		expect({ cancellations, moved }).toEqual({ cancellations: [], moved: [] });
	});

	test('of a series that was issued anew, week after week', async () => {
		const series = (name: string) =>
			['2026-11-24', '2026-12-01'].map((date) =>
				meeting(`${name}_${date}`, `${date}T10:00`, { ...own, series: name, title: 'Round' }),
			);
		const [w1, w2] = series('old');
		const [n1, n2] = series('new');
		const at = (event: CalendarEvent | undefined, days?: string[]) =>
			sightingOf([...(days ? [] : others), event as CalendarEvent], days ? { days } : {});
		const answer = await replay([
			...looks(at(w1), at(w2, nextWeek), at(n1), at(n2, nextWeek)),
			['2026-11-24T09:00:00+01:00', at(n1)],
			['2026-11-24T09:05:00+01:00', at(n2, nextWeek)],
		]);
		expect(answer).toEqual({ cancellations: [], moved: [], events: 7 });
	});
});

describe('a moved meeting is told as moved', () => {
	test.each<[string, CalendarEvent, Partial<Sighting>]>([
		['by minutes', moveTo('2026-11-26T10:15'), {}],
		['by days', moveTo('2026-11-24T16:00'), {}],
		['by minutes, under another id', moveTo('2026-11-26T10:30', { id: 'new' }), {}],
		['by days, under another id', moveTo('2026-11-24T16:00', { id: 'new' }), {}],
	])('%s', async (_story, moved, over) => {
		const answer = await replay(looks(sightingOf(all), ...twice([...others, moved], over)));
		expect(answer).toEqual({
			cancellations: [],
			moved: [{ id: 'lost', from: lost.start, to: moved.start }],
			events: 6,
		});
	});

	test('by weeks, though it looked cancelled until that week was opened', async () => {
		const moved = moveTo('2026-12-02T10:00');
		const until = looks(sightingOf(all), ...twice(others));
		expect((await replay(until)).cancellations).toHaveLength(1);
		const answer = await replay([
			...until,
			['2026-11-24T08:00:00Z', sightingOf([moved], { days: nextWeek })],
		]);
		expect(answer).toEqual({
			cancellations: [],
			moved: [{ id: 'lost', from: lost.start, to: moved.start }],
			events: 6,
		});
	});

	test('with its series', async () => {
		const series = (name: string, day: number, hour: string) =>
			[0, 7].map((later) =>
				meeting(
					`${name}_${later}`,
					`2026-${later + day > 30 ? `12-0${later + day - 30}` : `11-${later + day}`}T${hour}:00`,
					{ ...own, series: name, title: 'Round' },
				),
			);
		const month = (events: CalendarEvent[]) =>
			sightingOf([...others, ...events], { view: 'month', days: [...week, ...nextWeek] });
		const before = series('old', 24, '10');
		const after = series('new', 25, '15');
		const { cancellations, moved } = await replay(looks(month(before), month(after), month(after)));
		expect(cancellations).toEqual([]);
		expect(moved).toEqual(before.map(({ id, start }, at) => ({ id, from: start, to: after[at]?.start })));
	});
});
