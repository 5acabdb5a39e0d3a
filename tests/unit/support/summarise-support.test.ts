import { describe, expect, test } from 'vitest';
import { addDays } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { SummaryInput } from '@/utils/support/support-summary';
import { allDay, event, input, member, monday, seen, zone } from './sample-input';

const codes = (change: Parameters<typeof input>[0]) =>
	summariseSupport(input(change)).flags.map((flag) => flag.code);
const stateOf = (change: Parameters<typeof input>[0], start = monday) =>
	summariseSupport(input(change)).weeks.find((week) => week.start === start)?.state;

describe('a week', () => {
	test('with a peer call is supported, wherever in the week it is', () => {
		expect(stateOf({ events: [event('Peer call', '2026-11-29T20:00')] })).toBe('supported');
	});

	test('that was fully seen and holds none is empty', () => {
		expect(stateOf({ events: [event('Budget', '2026-11-24T10:00')] })).toBe('empty');
	});

	test('with a working day that was not seen is partial', () => {
		expect(stateOf({ seenDays: seen(monday, '2026-11-26') })).toBe('partial');
	});

	test('whose weekend is hidden can be empty', () => {
		expect(stateOf({ seenDays: seen(monday, '2026-11-27') })).toBe('empty');
	});

	test('with a day that was not fully read is partial', () => {
		const seenDays = [
			...seen(monday, '2026-11-28'),
			...seen('2026-11-29', '2026-11-29', { complete: false }),
		];
		expect(stateOf({ seenDays })).toBe('empty');
		const hidden = seen(monday, '2026-11-29').map((day) => ({ ...day, complete: day.date !== '2026-11-25' }));
		expect(stateOf({ seenDays: hidden })).toBe('partial');
	});

	test('that nothing covers is unseen, never empty', () => {
		expect(stateOf({ seenDays: seen('2026-11-02', '2026-11-08') })).toBe('unseen');
	});

	test('of leave is resting, and needs no full view', () => {
		expect(stateOf({ events: [allDay('Urlaub', monday, 5)], seenDays: seen(monday, '2026-11-24') })).toBe(
			'resting',
		);
		expect(stateOf({ awayDates: [monday, '2026-11-24', '2026-11-25'] })).toBe('resting');
		expect(stateOf({ events: [allDay('Urlaub', monday, 2)] })).toBe('empty');
	});

	test('is partial while a calendar that holds support was not opened in it', () => {
		const coach = event('Executive coaching', '2026-11-12T10:00', { calendar: 'nextcloud' });
		const seenDays = [
			...seen('2026-11-09', '2026-11-29'),
			...seen('2026-11-09', '2026-11-15', { calendar: 'nextcloud' }),
		];
		expect(stateOf({ events: [coach], seenDays })).toBe('partial');
		expect(stateOf({ events: [coach], seenDays }, '2026-11-09')).toBe('supported');
	});

	test('begins on the day that the leader chose', () => {
		const weeks = summariseSupport(
			input({
				rhythm: { ...input().rhythm, firstDayOfWeek: 7 },
				events: [event('Peer call', '2026-11-29T20:00')],
			}),
		).weeks;
		expect(weeks.find((week) => week.support.length > 0)?.start).toBe('2026-11-29');
	});
});

describe('a meeting', () => {
	test.each([
		['declined', { response: 'declined' }],
		['cancelled', { status: 'cancelled' }],
		['shown as free', { showAs: 'free' }],
	] as const)('that is %s does not count', (_, change) => {
		expect(stateOf({ events: [event('Peer call', '2026-11-24T10:00', change)] })).toBe('empty');
	});

	test('that two calendars show counts once', () => {
		const twin = { calendar: 'outlook', account: 'me@example.org' };
		const events = [event('Peer call', '2026-11-24T10:00'), event('Peer call', '2026-11-24T10:00', twin)];
		const [week] = summariseSupport(input({ events })).weeks.filter(({ start }) => start === monday);
		expect(week?.support).toHaveLength(1);
		expect(week?.supportMinutes).toBe(30);
	});

	test('late on Sunday counts where the leader is', () => {
		const events = [event('Peer call', '2026-11-22T23:30')];
		expect(stateOf({ events })).toBe('empty');
		expect(stateOf({ events, zone: 'Asia/Tokyo' })).toBe('supported');
	});

	test('in parallel to another does not double the load', () => {
		const events = [event('Budget', '2026-11-24T10:00'), event('Hiring', '2026-11-24T10:15')];
		const week = summariseSupport(input({ events })).weeks.find(({ start }) => start === monday);
		expect(week?.loadMinutes).toBe(45);
	});
});

describe('flags', () => {
	test('nothing ahead and a long gap, when all was seen and nothing was found', () => {
		expect(codes({})).toEqual(['nothing-ahead', 'long-gap']);
	});

	test('none, where only this week was seen', () => {
		expect(codes({ seenDays: seen(monday, '2026-11-29') })).toEqual([]);
	});

	test('none for a fortnightly rhythm', () => {
		const events = [-77, -63, -49, -35, -21, -7, 7, 21].map((days) =>
			event('Peer call', `${addDays(monday, days + 1)}T10:00`),
		);
		for (let day = 0; day < 14; day += 1) {
			const now = Temporal.Instant.from('2026-11-23T08:00:00+01:00').add({ hours: 24 * day });
			expect(codes({ events, now })).toEqual([]);
		}
	});

	test('stay away for a week when the leader dismissed them', () => {
		expect(codes({ dismissedFlags: [`nothing-ahead:${monday}`] })).toEqual(['long-gap', 'empty-week']);
	});

	test('no long gap after three weeks of leave', () => {
		const events = [event('Peer call', '2026-10-22T10:00'), allDay('Vacation', '2026-10-26', 26)];
		expect(codes({ events })).not.toContain('long-gap');
	});

	test('no nothing-ahead in front of a holiday', () => {
		expect(codes({ events: [allDay('Annual leave', '2026-11-24', 20)] })).not.toContain('nothing-ahead');
	});

	test('name their evidence and a next step', () => {
		const { flags } = summariseSupport(input({ circle: [member('Ana', 'peer')] }));
		expect(flags[0]?.reason.values).toEqual({ date: { date: '2026-12-06' } });
		expect(flags[0]?.nextStep.values.name).toBe('Ana');
	});
});

describe('the ledger', () => {
	const ledger = (change: Parameters<typeof input>[0], kind = 'any') =>
		summariseSupport(input(change)).ledger.find((entry) => entry.kind === kind);

	test('has a row for all support and one for each kind of the circle', () => {
		const circle = [member('Lee', 'coach'), member('Ana', 'peer')];
		expect(summariseSupport(input({ circle })).ledger.map((entry) => entry.kind)).toEqual([
			'any',
			'peer',
			'coach',
		]);
	});

	test.each([
		['2026-11-09', 14, 'good'],
		['2026-11-06', 17, 'due'],
		['2026-10-25', 29, 'overdue'],
	])('support on %s is %s days ago: %s', (date, gapDays, state) => {
		const events = [event('Peer call', `${date}T10:00`)];
		expect(ledger({ events })).toMatchObject({ last: date, next: null, gapDays, state });
	});

	test('is good where the next is booked', () => {
		const events = [event('Peer call', '2026-10-01T10:00'), event('Peer call', '2026-11-26T10:00')];
		expect(ledger({ events })).toMatchObject({ last: '2026-10-01', next: '2026-11-26', state: 'good' });
	});

	describe('of a kind that the circle just got', () => {
		const coachRow = (addedOn: string | undefined, change: Partial<SummaryInput> = {}) =>
			summariseSupport(
				input({ circle: [member('Ana', 'peer'), member('Lee', 'coach', { addedOn })], ...change }),
			);
		const stateOf = (addedOn: string | undefined, change?: Partial<SummaryInput>) =>
			coachRow(addedOn, change).ledger.find(({ kind }) => kind === 'coach')?.state;

		test.each([
			[monday, 'unknown'],
			['2026-11-22', 'unknown'],
			['2026-10-24', 'unknown'],
			['2026-10-23', 'due'],
			['2026-10-09', 'due'],
			['2026-10-08', 'overdue'],
			[undefined, 'overdue'],
		])('on %s, and no calendar shows, the state is %s', (addedOn, state) => {
			expect(stateOf(addedOn)).toBe(state);
		});

		test('is due at most where the last one is long ago, and keeps the true gap', () => {
			const events = [event('My coach', '2026-09-14T10:00')];
			expect(stateOf('2026-11-20', { events })).toBe('due');
			expect(stateOf('2026-10-01', { events })).toBe('overdue');
			expect(coachRow('2026-11-20', { events }).ledger.at(-1)).toMatchObject({
				last: '2026-09-14',
				gapDays: 70,
			});
			expect(stateOf('2026-11-20', { events: [event('My coach', '2026-11-02T10:00')] })).toBe('good');
		});

		test('counts from the first day that was read, where that is later', () => {
			const seenDays = seen('2026-11-16', '2026-12-20');
			expect(stateOf('2026-09-01', { seenDays })).toBe('unknown');
		});

		test('does not count weeks of rest since then', () => {
			const events = [allDay('Vacation', '2026-10-12', 19)];
			expect(stateOf('2026-10-08', { events })).toBe('unknown');
		});

		test('is nothing that is pointed out', () => {
			const events = [-7, 7].map((days) => event('Peer call', `${addDays(monday, days)}T10:00`));
			const codes = (addedOn: string | undefined) =>
				coachRow(addedOn, { events }).flags.map(({ code }) => code);
			expect(codes(monday)).toEqual([]);
			expect(codes('2026-10-09')).toEqual([]);
			expect(codes('2026-10-08')).toEqual(['kind-overdue']);
		});

		test('is as old as the first of that kind', () => {
			const circle = [
				member('Lee', 'coach', { addedOn: '2026-10-01' }),
				member('Kim', 'coach', { addedOn: monday }),
			];
			expect(stateOf(undefined, { circle })).toBe('overdue');
		});
	});

	test('does not know the gap across days that were not seen', () => {
		const seenDays = [...seen('2026-10-01', '2026-10-31'), ...seen('2026-11-16', '2026-11-29')];
		const events = [event('Peer call', '2026-10-01T10:00')];
		expect(ledger({ events, seenDays })).toMatchObject({ gapDays: null, state: 'unknown' });
	});
});

test('maybes come one of a series, those first that would change most', () => {
	const events = [
		event('Mentoring', '2026-11-17T10:00', { series: 's1' }),
		event('Mentoring', '2026-11-24T10:00', { series: 's1' }),
		event('Table ronde', '2026-11-25T10:00'),
	];
	const { maybes, weeks } = summariseSupport(input({ events }));
	expect(maybes.map((maybe) => maybe.start.slice(0, 10))).toEqual(['2026-11-24', '2026-11-25']);
	expect(weeks.find((week) => week.start === monday)?.state).toBe('empty');
});

test('weeks go from twelve back to four ahead, or over what was seen', () => {
	expect(summariseSupport(input()).weeks).toHaveLength(17);
	const seenDays = seen('2026-11-09', '2026-11-15');
	const { weeks } = summariseSupport(input({ seenDays, weeks: 'seen' }));
	expect(weeks.map((week) => week.start)).toEqual(['2026-11-09', '2026-11-16', monday]);
});

test('an event whose times cannot be read is left out and harms nothing', () => {
	const broken = event('Peer call', '2026-11-24T10:00', { start: 'soon', end: 'later' });
	expect(stateOf({ events: [broken] })).toBe('empty');
	expect(summariseSupport(input({ events: [broken] })).zone).toBe(zone);
});
