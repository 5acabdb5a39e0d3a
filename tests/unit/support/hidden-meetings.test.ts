import { describe, expect, test } from 'vitest';
import { PlainMemory } from '@/tests/simulator/plain-memory';
import { meeting, nextWeek, sightingOf } from '@/tests/simulator/sample-sighting';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

/** What pages hide without a word, and when they are believed again. */

const monday = Temporal.Instant.from('2026-11-23T08:00:00+01:00');

/** Looks at hours after that Monday morning. */
function look(...looks: [hours: number, sighting: Sighting][]): PlainMemory {
	const memory = new PlainMemory();
	for (const [hours, sighting] of looks)
		memory.remember(sighting, monday.add({ seconds: Math.round(hours * 3600) }));
	return memory;
}
const concluded = ({ cancellations }: PlainMemory) =>
	[...cancellations.values()].map(({ eventId }) => eventId).sort();

const plain = (id: string, start: string, over: Partial<CalendarEvent> = {}) =>
	meeting(id, start, { calendarId: null, response: null, ...over });
const page = (...events: CalendarEvent[]) => sightingOf(events, { shownCalendars: null });
const work = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((date, at) =>
	plain(`w${at}`, `${date}T10:00`),
);
const choir = plain('choir', '2026-11-26T19:00');
const club = plain('club', '2026-11-25T19:00');
const dentist = plain('dentist', '2026-11-27T15:00');

describe('on a page that names no calendars', () => {
	test('what vanishes alone is noticed at first', () => {
		expect(concluded(look([0, page(...work, dentist)], [1, page(...work)], [2, page(...work)]))).toEqual([
			'dentist',
		]);
	});

	const hidOnce: [number, Sighting][] = [
		[0, page(...work, choir, club)],
		[1, page(...work)],
		[2, page(...work)],
		[3, page(...work)],
		[5, page(...work, choir, club, dentist)],
	];

	test('what was away for hours and is back makes it known to hide: nothing is concluded while that is away', () => {
		expect(concluded(look(...hidOnce, [6, page(...work)], [8, page(...work)]))).toEqual([]);
	});

	test('it is believed again while it shows what it once hid', () => {
		expect(
			concluded(look(...hidOnce, [6, page(...work, choir, club)], [8, page(...work, choir, club)])),
		).toEqual(['dentist']);
	});

	test('a search that is over in minutes makes it not known to hide', () => {
		const searched: [number, Sighting][] = [
			[0, page(...work, choir, dentist)],
			[1, page(...work, dentist)],
			[1.05, page(...work, dentist)],
			[1.1, page(...work, choir, dentist)],
		];
		expect(concluded(look(...searched, [6, page(...work)], [8, page(...work)]))).toEqual([
			'choir',
			'dentist',
		]);
	});

	test('two that may have left at one moment are not asked about, in whatever weeks they are missed', () => {
		const later = (...events: CalendarEvent[]) =>
			sightingOf(events, { shownCalendars: null, days: nextWeek });
		const far = plain('far', '2026-12-03T19:00');
		const rest = plain('rest', '2026-12-02T10:00');
		const weeksAhead = Array.from({ length: 42 }, (_, day) =>
			Temporal.PlainDate.from('2026-11-23').add({ days: day }).toString(),
		);
		const wide = (...events: CalendarEvent[]) =>
			sightingOf(events, { shownCalendars: null, days: weeksAhead, view: 'month' });
		const isSure = (memory: PlainMemory) => [...memory.cancellations.values()].map((each) => each.isSure);
		const known: [number, Sighting][] = [
			[0, page(...work, choir)],
			[0.1, later(far, rest)],
		];
		const alone = look(...known, [1, page(...work)], [2, page(...work)], [3, wide(...work, far, rest)]);
		expect(isSure(alone)).toEqual([true]);
		const together = look(
			...known,
			...([
				[1, page(...work)],
				[1.1, later(rest)],
				[2, page(...work)],
				[2.1, later(rest)],
				[3, wide(...work, rest)],
			] as [number, Sighting][]),
		);
		expect(isSure(together)).toEqual([false, false]);
	});
});

describe('invitations', () => {
	const invited = meeting('invited', '2026-11-26T10:00', { response: 'accepted' });
	const declined = meeting('declined', '2026-11-24T15:00', { response: 'declined' });
	const others = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((date, at) =>
		meeting(`o${at}`, `${date}T09:00`, { response: null }),
	);
	const all = sightingOf([...others, invited, declined]);

	test('that are not on a page that hides declined meetings may have been declined', () => {
		expect(concluded(look([0, all], [1, sightingOf(others)], [2, sightingOf(others)]))).toEqual([]);
	});

	test('are missed on a page that shows declined meetings', () => {
		const after = sightingOf([...others, declined]);
		expect(concluded(look([0, all], [1, after], [2, after]))).toEqual(['invited']);
	});

	test('say nothing about meetings of the leader’s own', () => {
		const rest = sightingOf(others.filter(({ id }) => id !== 'o2'));
		expect(concluded(look([0, all], [1, rest], [2, rest]))).toEqual(['o2']);
	});
});

describe('a crowd', () => {
	const own = (id: string, start: string, over: Partial<CalendarEvent> = {}) =>
		meeting(id, start, { response: null, ...over });
	const eight = ['25', '26', '27', '28'].flatMap((day) => [
		own(`m${day}`, `2026-11-${day}T09:00`),
		own(`a${day}`, `2026-11-${day}T15:00`),
	]);
	const half = sightingOf(eight.slice(4));

	test('that is half back no longer speaks for those that are still away', () => {
		const back = sightingOf(eight.slice(1));
		expect(concluded(look([0, sightingOf(eight)], [1, half], [24, back], [25, back]))).toEqual(['m25']);
	});

	test('is none when half of the page was issued anew', () => {
		const anew = eight.slice(0, 4).map((event) => ({ ...event, id: `${event.id} anew` }));
		const after = sightingOf([...anew, ...eight.slice(5)]);
		expect(concluded(look([0, sightingOf(eight)], [1, after], [2, after]))).toEqual(['m27']);
	});
});
