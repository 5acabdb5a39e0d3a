import { describe, expect, test } from 'vitest';
import { PlainMemory } from '@/tests/simulator/plain-memory';
import { meeting, nextWeek, sightingOf, week } from '@/tests/simulator/sample-sighting';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

const monday = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const others = [
	meeting('x', '2026-11-23T09:00'),
	meeting('y', '2026-11-25T09:00'),
	meeting('z', '2026-11-27T09:00'),
];
const lone = meeting('a', '2026-11-26T10:00', { title: 'Call with a peer', response: null });
const before = sightingOf([...others, lone]);
const after = sightingOf(others);

type Look = Sighting | [sighting: Sighting, minute: number];

/** Looks are five minutes apart where no minute is given. */
function look(...looks: Look[]): PlainMemory {
	const memory = new PlainMemory();
	for (const [at, each] of looks.entries()) {
		const [sighting, minute] = Array.isArray(each) ? each : [each, 5 * at];
		memory.remember(sighting, monday.add({ seconds: Math.round(minute * 60) }));
	}
	return memory;
}

function concluded(...looks: Look[]): string[] {
	return [...look(...looks).cancellations.values()].map(({ eventId, how }) => `${eventId} ${how}`);
}

const weeksAfter = (from: string, weeks: number): string[] =>
	Array.from({ length: 7 * weeks }, (_, day) => Temporal.PlainDate.from(from).add({ days: day }).toString());
/** The five weeks that a one-off of that Thursday may have gone to. */
const farAndWide = weeksAfter('2026-11-23', 5);

describe('a meeting that vanished', () => {
	test('is noticed at the second look', () => {
		expect(concluded(before, after)).toEqual([]);
		expect(concluded(before, after, after)).toEqual(['a vanished']);
	});

	test('is noticed once, however long it stays away', () => {
		expect(concluded(before, after, after, after, after)).toEqual(['a vanished']);
	});

	test('is not noticed while the second look may be the same drawing of the page', () => {
		expect(concluded([before, 0], [after, 5], [after, 5.4])).toEqual([]);
		expect(concluded([before, 0], [after, 5], [after, 5.5])).toEqual(['a vanished']);
	});

	test('says since when it is gone', () => {
		const [record] = look(before, after, after).cancellations.values();
		expect(record?.reason).toEqual({
			key: 'cancelledVanished',
			values: { time: { time: '2026-11-23T07:05:00.000Z' } },
		});
	});

	test('is sure, and asked about, only when the days that it may have moved to were read', () => {
		const sureAfter = (...looks: Look[]) => [...look(...looks).cancellations.values()].map((it) => it.isSure);
		const month = sightingOf(others, { days: farAndWide, view: 'month' });
		expect(sureAfter(before, after, after)).toEqual([false]);
		expect(sureAfter(before, after, after, month)).toEqual([true]);
		expect(sureAfter(before, month, month)).toEqual([true]);
	});

	test('of a weekly series cannot have moved far: the next week is enough', () => {
		const weekly = (id: string, at: string) =>
			meeting(id, at, { series: 's', title: 'Peer call', response: null });
		const first = weekly('s1', '2026-11-26T10:00');
		const second = weekly('s2', '2026-12-03T10:00');
		const next = sightingOf([second], { days: nextWeek });
		const [record] = look(sightingOf([...others, first]), next, after, after, next).cancellations.values();
		expect(record).toMatchObject({ eventId: 's1', isSure: true });
	});

	test('may have been declined, on a page that hides declined meetings: it is noticed, not asked about', () => {
		const invited = { ...lone, response: 'accepted' as const };
		const month = (events: CalendarEvent[]) => sightingOf(events, { days: farAndWide, view: 'month' });
		const declined = meeting('d', '2026-11-24T15:00', { response: 'declined' });
		const isSure = (...looks: Look[]) => [...look(...looks).cancellations.values()].map((it) => it.isSure);
		expect(isSure(month([...others, invited]), month(others), month(others))).toEqual([false]);
		const shown = [...others, declined];
		expect(isSure(month([...shown, invited]), month(shown), month(shown))).toEqual([true]);
	});
});

describe('nothing is concluded', () => {
	const hidden = { ...lone, response: 'declined' as const };
	const many = [...others, lone, meeting('b', '2026-11-26T12:00'), meeting('c', '2026-11-26T15:00')];
	test.each<[string, Look[]]>([
		[
			'when the calendar is switched off',
			[before, sightingOf([], { shownCalendars: [] }), sightingOf([], { shownCalendars: [] })],
		],
		[
			'when the page does not tell what is on, and shows nothing of that calendar',
			[before, sightingOf([], { shownCalendars: null }), sightingOf([], { shownCalendars: null })],
		],
		[
			'from another account',
			[
				before,
				sightingOf(others, { account: 'b@example.com' }),
				sightingOf(others, { account: 'b@example.com' }),
			],
		],
		[
			'from a signed-out page',
			[before, sightingOf([], { account: null }), sightingOf([], { account: null })],
		],
		['from another week', [before, sightingOf([], { days: nextWeek }), sightingOf([], { days: nextWeek })]],
		[
			'from a day that is not fully read',
			[before, ...[1, 2].map(() => sightingOf(others, { completeDays: week.slice(0, 3) }))],
		],
		[
			'from hidden weekends',
			[
				sightingOf([...others, meeting('a', '2026-11-28T10:00')]),
				...[1, 2].map(() => sightingOf(others, { days: week.slice(0, 5) })),
			],
		],
		['from search results', [before, ...[1, 2].map(() => sightingOf([], { view: 'other' }))]],
		['from a list', [before, ...[1, 2].map(() => sightingOf(others, { view: 'schedule' }))]],
		[
			'from a page that was hardly understood',
			[before, ...[1, 2].map(() => sightingOf(others, { unread: 4 }))],
		],
		['when declined meetings are hidden', [sightingOf([...others, hidden]), after, after]],
		['of a meeting that had begun', [before, [after, 60 * 80], [after, 60 * 81]]],
		[
			'when half of the calendar is gone',
			[sightingOf(many), ...[1, 2, 3].map(() => sightingOf(many.slice(0, 3)))],
		],
		[
			'of what half of the calendar left, in a narrower view',
			[
				sightingOf(many),
				sightingOf(many.slice(0, 3)),
				...[1, 2].map(() => sightingOf([], { days: ['2026-11-26'], view: 'day' })),
			],
		],
		['when it was only gone once', [before, after, before, after, before]],
		[
			'when it moved within the day',
			[before, ...[1, 2].map(() => sightingOf([...others, { ...lone, start: '2026-11-26T10:15:00+01:00' }]))],
		],
		[
			'when its title changed',
			[before, ...[1, 2].map(() => sightingOf([...others, { ...lone, title: 'Renamed' }]))],
		],
		[
			'when it was renamed under a new id',
			[before, ...[1, 2].map(() => sightingOf([...others, { ...lone, id: 'n', title: 'Renamed' }]))],
		],
		['when it was issued anew', [before, ...[1, 2].map(() => sightingOf([...others, { ...lone, id: 'n' }]))]],
		[
			'when it moved under a new id',
			[
				before,
				...[1, 2].map(() =>
					sightingOf([...others, { ...meeting('n', '2026-11-24T16:00'), title: lone.title, response: null }]),
				),
			],
		],
		[
			'when the clock was set back after it began',
			[
				[before, 60 * 75],
				[after, 60 * 70],
				[after, 60 * 71],
			],
		],
	])('%s', (_when, looks) => {
		expect(concluded(...looks)).toEqual([]);
	});

	test('when it moved by weeks to a week that is seen later: what was noticed is taken back', () => {
		const moved = sightingOf([{ ...meeting('a', '2026-12-03T10:00'), title: lone.title }], {
			days: nextWeek,
		});
		const memory = look(before, after, after, moved);
		expect([...memory.cancellations.values()]).toEqual([]);
		expect([...memory.events.values()].find(({ id }) => id === 'a')?.moves).toEqual([
			{ id: 'a', from: lone.start, to: '2026-12-03T10:00:00+01:00', at: '2026-11-23T07:15:00.000Z' },
		]);
	});

	test('when it moved with its series, whose ids changed', () => {
		const at = (id: string, start: string, series: string) => meeting(id, start, { series, title: 'Round' });
		const month = (...events: CalendarEvent[]) =>
			sightingOf([...others, ...events], { days: farAndWide, view: 'month' });
		const old = month(at('o1', '2026-11-26T10:00', 'o'), at('o2', '2026-12-03T10:00', 'o'));
		const anew = month(at('n1', '2026-11-27T14:00', 'n'), at('n2', '2026-12-04T14:00', 'n'));
		const memory = look(old, anew, anew);
		expect([...memory.cancellations.values()]).toEqual([]);
		expect(
			[...memory.events.values()]
				.flatMap(({ moves }) => moves)
				.map(({ id }) => id)
				.sort(),
		).toEqual(['o1', 'o2']);
	});
});

describe('a meeting that the calendar marks', () => {
	const marked = sightingOf([...others, { ...lone, status: 'cancelled' }]);

	test('is cancelled at once, and sure', () => {
		expect(concluded(before, marked)).toEqual(['a marked']);
		const [record] = look(marked).cancellations.values();
		expect(record).toMatchObject({ isSure: true, reason: { key: 'cancelledMarked' } });
	});

	test('and that vanishes later is one cancellation', () => {
		expect(concluded(before, marked, after, after, after)).toEqual(['a marked']);
	});

	test('and that vanished before is one cancellation', () => {
		expect(concluded(before, after, after, marked)).toEqual(['a marked']);
	});

	test('and takes place after all is none', () => {
		expect(concluded(before, marked, before)).toEqual([]);
	});
});

test('a cancellation that the leader answered stays, though the meeting is back', () => {
	const memory = look(before, after, after);
	for (const record of memory.cancellations.values()) record.feeling = 'relief';
	memory.remember(before, monday.add({ hours: 1 }));
	expect([...memory.cancellations.values()]).toHaveLength(1);
});

test('a second look is wanted while something ahead was missed once', () => {
	const memory = new PlainMemory();
	expect(memory.remember(before, monday).isSecondLookWanted).toBe(false);
	expect(memory.remember(after, monday.add({ minutes: 1 })).isSecondLookWanted).toBe(true);
	expect(memory.remember(after, monday.add({ minutes: 6 })).isSecondLookWanted).toBe(false);
});

test('meetings known from a backup only are not missed', () => {
	const memory = look(before);
	for (const event of memory.events.values()) event.isRestored = true;
	for (const hour of [1, 2, 30, 31]) memory.remember(after, monday.add({ hours: hour }));
	expect([...memory.cancellations.values()]).toEqual([]);
});
