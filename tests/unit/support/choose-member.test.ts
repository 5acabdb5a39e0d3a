import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CircleMember } from '@/utils/support/circle';
import { addDays } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import { type SupportKind, supportKinds } from '@/utils/support/support-kinds';
import { memberCadence } from '@/utils/support/support-ledger';
import type { Booking } from '@/utils/support/surface-state';
import { event, input, member, monday } from './sample-input';

const board = event('Board meeting', '2026-12-03T14:00');
const peer = member('Lee', 'peer');
const mentor = member('Robin', 'mentor');
const coach = member('Kim', 'coach');

/** A call with each, so many days ago; never, without a number. */
function propose(met: [CircleMember, number?][], ahead = [board]) {
	const calls = met.flatMap(([who, days]) =>
		days === undefined ? [] : [event(`Call with ${who.name}`, `${addDays(monday, -days)}T10:00`)],
	);
	return summariseSupport(input({ circle: met.map(([who]) => who), events: [...calls, ...ahead] })).proposal;
}
const proposed = (...of: Parameters<typeof propose>) => propose(...of)?.member?.name;

describe('before a weighty meeting', () => {
	test.each([
		[
			'as overdue as a peer',
			[
				[peer, 14],
				[mentor, 30],
			],
			'Robin',
		],
		[
			'a little less overdue than a peer',
			[
				[peer, 14],
				[mentor, 16],
			],
			'Robin',
		],
		['met by nobody, as the peer', [[peer], [mentor]], 'Robin'],
		[
			'a coach',
			[
				[peer, 20],
				[coach, 40],
			],
			'Kim',
		],
	] as [string, [CircleMember, number?][], string][])(
		'the one with distance comes first: %s',
		(_, met, name) => {
			expect(proposed(met, [])).toBe('Lee');
			expect(proposed(met)).toBe(name);
		},
	);

	test('the reason names the meeting and its date', () => {
		expect(
			propose([
				[peer, 16],
				[mentor, 30],
			])?.because,
		).toEqual({
			key: 'reasonWeightyAhead',
			values: { title: 'Board meeting', date: { date: '2026-12-03' } },
		});
	});

	test.each([
		[
			'somebody else is much more overdue',
			[
				[peer, 28],
				[mentor, 20],
			],
		],
		['somebody else was never met', [[peer], [mentor, 60]]],
		[
			'nobody has distance',
			[
				[peer, 14],
				[member('Circle', 'group'), 10],
			],
		],
	] as [string, [CircleMember, number?][]][])('nothing changes where %s', (_, met) => {
		expect(propose(met)).toEqual({ ...propose(met, []), slot: propose(met)?.slot });
		expect(propose(met)).not.toHaveProperty('because');
	});

	test('nothing changes where no time is free before it', () => {
		const soon = event('Board meeting', '2026-11-24T10:00');
		const full = event('Offsite', '2026-11-23T08:00', { end: '2026-11-23T18:00:00+01:00' });
		const met: [CircleMember, number?][] = [
			[peer, 14],
			[mentor, 30],
		];
		expect(propose(met, [soon])?.because).toBeDefined();
		expect(propose(met, [soon, full])).not.toHaveProperty('because');
		expect(proposed(met, [soon, full])).toBe('Lee');
	});

	test('nothing changes where a call before it was just booked', () => {
		const events = [
			event('Call with Lee', `${addDays(monday, -14)}T10:00`),
			event('Call with Kim', `${addDays(monday, -16)}T10:00`),
			board,
		];
		const circle = [peer, mentor, coach];
		const booking: Booking = {
			...{ id: 'b1', memberName: 'Robin', memberId: mentor.id, title: 'Call with Robin', state: 'waiting' },
			...{ start: '2026-11-26T10:00:00+01:00', end: '2026-11-26T10:30:00+01:00' },
			handedOverAt: '2026-11-23T07:00:00+01:00',
		};
		expect(summariseSupport(input({ circle, events, bookings: [booking] })).proposal?.member?.name).toBe(
			'Lee',
		);
	});

	test('there is nothing to tell where the mentor is the most overdue anyway', () => {
		expect(
			proposed([
				[peer, 3],
				[mentor, 60],
			]),
		).toBe('Robin');
		expect(
			propose([
				[peer, 3],
				[mentor, 60],
			]),
		).not.toHaveProperty('because');
	});

	test.each([
		['a meeting of every week', [board, event('Board meeting', '2026-11-26T14:00')]],
		['a conversation that comes first', [board, event('Mastermind', '2026-11-25T14:00')]],
		['a full week alone, however full', []],
	])('%s decides nothing', (_, ahead) => {
		expect(
			proposed(
				[
					[peer, 16],
					[mentor, 29],
				],
				ahead,
			),
		).toBe('Lee');
	});
});

test('somebody whose hours never meet the leader’s is no proposal while there is somebody else', () => {
	const far = member('Lee', 'peer', { zone: 'Pacific/Honolulu' });
	expect(proposed([[far], [mentor, 5]], [])).toBe('Robin');
	expect(proposed([[{ ...far, zone: 'Europe/London' }], [mentor, 5]], [])).toBe('Lee');
	expect(propose([[far]], [])).toBeNull();
});

test('nobody is ever preferred to one who is overdue by a full rhythm more', () => {
	const days = fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined });
	const people = fc.array(fc.tuple(fc.constantFrom(...supportKinds), days), { minLength: 1, maxLength: 5 });
	fc.assert(
		fc.property(people, fc.boolean(), (kinds: [SupportKind, number | undefined][], isAhead) => {
			const names = ['Ada', 'Bel', 'Cem', 'Dov', 'Eun'];
			const met = kinds.map(([kind, ago], index): [CircleMember, number?] => [
				member(names[index] ?? '', kind),
				...(ago === undefined ? ([] as []) : ([ago] as [number])),
			]);
			const name = proposed(met, isAhead ? [board] : []);
			const shareOf = ([who, ago]: [CircleMember, number?]) =>
				ago === undefined ? Number.POSITIVE_INFINITY : ago / memberCadence(who).idealDays;
			const chosen = met.find(([who]) => who.name === name);
			if (!chosen) throw new Error('Nobody is proposed.');
			for (const other of met) {
				const [mine, theirs] = [shareOf(chosen), shareOf(other)];
				expect(mine === theirs || theirs - mine < 1).toBe(true);
			}
		}),
	);
});
