import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPlan, type IfThenPlan, mostPlanWeeks, planKinds } from '@/utils/support/if-then-plan';
import { addDays, datesFrom } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { SummaryInput } from '@/utils/support/support-summary';
import type { Booking } from '@/utils/support/surface-state';
import { allDay, event, input, member, monday, seen } from './sample-input';

const peer = member('Ana', 'peer', { addresses: ['ana@example.com'] });
const mentor = member('Ben', 'mentor');
/** Thursday, 26 November, 14:00. */
const plan: IfThenPlan = { kind: 'peer', weeks: 2, weekday: 4, time: '14:00', memberId: peer.id };

const dueWith = (change: Partial<SummaryInput> = {}) =>
	summariseSupport(input({ circle: [peer, mentor], plan, ...change })).plan;
const planWith = (change: Partial<IfThenPlan>) => dueWith({ plan: { ...plan, ...change } });
const isDue = (change: Partial<SummaryInput> = {}) => dueWith(change) !== null;

describe('an if-then plan comes true', () => {
	test('when its weeks have passed without support of the kind, and nothing of it is ahead', () => {
		expect(dueWith()).toEqual({
			plan,
			member: { id: 'ana', name: 'Ana', kind: 'peer' },
			slot: { start: '2026-11-26T14:00:00+01:00', end: '2026-11-26T14:30:00+01:00' },
			planned: '2026-11-26T14:00:00+01:00',
			problem: null,
			reason: { key: 'planReason', values: { date: { date: '2026-11-09' } } },
			week: monday,
		});
	});

	test.each([
		['a peer call on the first of those days', event('Peer call', '2026-11-09T10:00'), false],
		['a peer call the day before them', event('Peer call', '2026-11-08T10:00'), true],
		['a peer call on the last of them', event('Peer call', '2026-11-22T10:00'), false],
		['one later today', event('Peer call', '2026-11-23T16:00'), false],
		['one in three weeks', event('Peer call', '2026-12-14T10:00'), false],
		['one that was declined', event('Peer call', '2026-11-17T10:00', { response: 'declined' }), true],
		['one that was called off', event('Peer call', '2026-11-17T10:00', { status: 'cancelled' }), true],
		['a meeting that may be one', event('Catch-up with Ana', '2026-11-17T10:00'), false],
		['support of another kind', event('Mentoring session', '2026-11-17T10:00'), true],
		['other meetings', event('Budget', '2026-11-17T10:00'), true],
	])('with %s', (_, meeting, expected) => {
		expect(isDue({ events: [meeting] })).toBe(expected);
	});

	test('for any support: a mentor counts too', () => {
		const any = { ...plan, kind: 'any' as const };
		expect(isDue({ plan: any })).toBe(true);
		expect(isDue({ plan: any, events: [event('Mentoring session', '2026-11-17T10:00')] })).toBe(false);
	});

	test('not while a conversation with its person is ahead, whatever kind that is', () => {
		const withBen = { ...plan, memberId: mentor.id };
		expect(isDue({ plan: withBen })).toBe(true);
		expect(isDue({ plan: withBen, events: [event('Call with Ben', '2026-12-01T10:00')] })).toBe(false);
	});

	test('not without its person, and not without a plan', () => {
		expect(isDue({ circle: [mentor] })).toBe(false);
		expect(isDue({ plan: null })).toBe(false);
	});

	test('resting weeks do not pass: the days before them count', () => {
		const awayDates = datesFrom('2026-11-16', '2026-11-20');
		expect(dueWith({ awayDates })?.reason.values).toEqual({ date: { date: '2026-11-02' } });
		const call = event('Peer call', '2026-11-04T10:00');
		expect(isDue({ events: [call] })).toBe(true);
		expect(isDue({ awayDates, events: [call] })).toBe(false);
	});

	test('in no resting week', () => {
		expect(isDue({ awayDates: datesFrom(monday, '2026-11-27') })).toBe(false);
	});

	test('put away, it stays away for that week and no longer', () => {
		const dismissedFlags = [`if-then-plan:${monday}`];
		expect(isDue({ dismissedFlags })).toBe(false);
		expect(isDue({ dismissedFlags, now: Temporal.Instant.from('2026-11-29T20:00:00+01:00') })).toBe(false);
		expect(isDue({ dismissedFlags, now: Temporal.Instant.from('2026-11-30T08:00:00+01:00') })).toBe(true);
	});
});

describe('what was not seen', () => {
	const seenDays = input().seenDays;
	const without = (date: string) => seenDays.filter((day) => day.date !== date);

	test.each(['2026-11-09', '2026-11-13', '2026-11-20', monday])('%s makes no plan come true', (date) => {
		expect(isDue({ seenDays: without(date) })).toBe(false);
		expect(isDue({ seenDays: [...without(date), ...seen(date, date, { complete: false })] })).toBe(false);
	});

	test('does not matter on a day off, on a day away, and before those weeks', () => {
		expect(isDue({ seenDays: without('2026-11-14') })).toBe(true);
		expect(isDue({ seenDays: without('2026-11-13'), awayDates: ['2026-11-13'] })).toBe(true);
		expect(isDue({ seenDays: without('2026-11-06') })).toBe(true);
	});

	test('property: an unseen working day among the plan’s days never makes it true', () => {
		fc.assert(
			fc.property(
				fc.record({ weeks: fc.integer({ min: 1, max: mostPlanWeeks }), kind: fc.constantFrom(...planKinds) }),
				fc.nat(),
				fc.boolean(),
				({ weeks, kind }, which, isPartly) => {
					const days = datesFrom(addDays(monday, -7 * weeks), monday).filter(
						(date) => Temporal.PlainDate.from(date).dayOfWeek <= 5,
					);
					const date = days[which % days.length] ?? monday;
					const partly = isPartly ? seen(date, date, { complete: false }) : [];
					const given = { plan: { ...plan, weeks, kind } };
					expect(isDue(given)).toBe(true);
					expect(isDue({ ...given, seenDays: [...without(date), ...partly] })).toBe(false);
				},
			),
		);
	});

	test('property: seeing less never makes it true', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(118), { maxLength: 60 }),
				fc.integer({ min: -20, max: 20 }),
				(dropped, offset) => {
					const events = [event('Peer call', `${addDays(monday, offset)}T10:00`)];
					const less = seenDays.filter((_, index) => !dropped.includes(index));
					if (isDue({ events, seenDays: less })) expect(isDue({ events })).toBe(true);
				},
			),
		);
	});
});

describe('the time that a plan offers', () => {
	test('is the next one of its weekday: today only while that is some hours away', () => {
		expect(planWith({ weekday: 1, time: '14:00' })?.slot?.start).toBe('2026-11-23T14:00:00+01:00');
		expect(planWith({ weekday: 1, time: '10:30' })?.slot?.start).toBe('2026-11-30T10:30:00+01:00');
		expect(planWith({ weekday: 7, time: '19:00' })?.slot?.start).toBe('2026-11-29T19:00:00+01:00');
	});

	test('is taken at the leader’s word: lunch, evenings and a meeting right after it are not in its way', () => {
		const after = event('Budget', '2026-11-26T12:30');
		expect(dueWith({ plan: { ...plan, time: '12:00' }, events: [after] })).toMatchObject({
			slot: { start: '2026-11-26T12:00:00+01:00' },
			problem: null,
		});
		expect(planWith({ time: '20:00' })).toMatchObject({ slot: { start: '2026-11-26T20:00:00+01:00' } });
	});

	test.each([
		['a meeting', { events: [event('Budget', '2026-11-26T14:15')] }, 'planTaken', '13:30'],
		[
			'a tentative one',
			{ events: [event('Budget', '2026-11-26T14:15', { status: 'tentative' })] },
			'planTaken',
			'13:30',
		],
		['travel', { events: [allDay('Dienstreise', '2026-11-26')] }, 'planTaken', '2026-11-27T09:00'],
		['a day away', { awayDates: ['2026-11-26'] }, 'planAway', '2026-11-27T09:00'],
		[
			'a day not seen yet',
			{ seenDays: input().seenDays.filter(({ date }) => date !== '2026-11-26') },
			'planUnseen',
			'2026-11-27T09:00',
		],
		[
			'a day partly seen',
			{
				seenDays: input().seenDays.map((day) => ({ ...day, complete: day.date !== '2026-11-26' })),
			},
			'planUnseen',
			'2026-11-27T09:00',
		],
	] satisfies [string, Partial<SummaryInput>, string, string][])(
		'gives way to %s: it says so, and the nearest free time is offered',
		(_, change, key, start) => {
			const due = dueWith(change);
			expect(due).toMatchObject({ problem: key, planned: '2026-11-26T14:00:00+01:00' });
			expect(due?.slot?.start).toBe(`${start.includes('T') ? start : `2026-11-26T${start}`}:00+01:00`);
		},
	);

	test('may be nowhere: a full calendar is told, and nothing is offered', () => {
		const events = datesFrom(monday, addDays(monday, 20)).map((date) =>
			event('Offsite', `${date}T07:00`, { end: `${date}T21:00:00+01:00` }),
		);
		expect(dueWith({ events })).toMatchObject({ slot: null, problem: 'planNoTime' });
	});

	test('late in the evening is looked at on both days', () => {
		const late = { ...plan, time: '23:45' };
		expect(dueWith({ plan: late })?.problem).toBeNull();
		const night = event('Night shift', '2026-11-27T00:00');
		expect(dueWith({ plan: late, events: [night] })?.problem).toBe('planTaken');
	});

	test('property: it is free, and on fully read days', () => {
		fc.assert(
			fc.property(
				fc.record({
					weekday: fc.integer({ min: 1, max: 7 }),
					hour: fc.integer({ min: 0, max: 23 }),
					minute: fc.integer({ min: 0, max: 59 }),
				}),
				fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 23 })), {
					maxLength: 60,
				}),
				fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 6 }),
				({ weekday, hour, minute }, meetings, unseen) => {
					const two = (value: number) => String(value).padStart(2, '0');
					const events = meetings.map(([day, at]) =>
						event('Budget', `${addDays(monday, day)}T${two(at)}:00`),
					);
					const hidden = unseen.map((day) => addDays(monday, day));
					const seenDays = input().seenDays.filter(({ date }) => !hidden.includes(date));
					const due = dueWith({
						plan: { ...plan, weekday, time: `${two(hour)}:${two(minute)}` },
						events,
						seenDays,
					});
					expect(due).not.toBeNull();
					if (!due?.slot) return;
					const [start, end] = [due.slot.start, due.slot.end].map((time) => Date.parse(time));
					const overlaps = events.filter(
						(each) => Date.parse(each.start) < (end ?? 0) && Date.parse(each.end ?? '') > (start ?? 0),
					);
					expect(overlaps).toEqual([]);
					expect(hidden).not.toContain(due.slot.start.slice(0, 10));
				},
			),
		);
	});
});

describe('a call that was booked for it', () => {
	const booking: Booking = {
		id: 'b',
		memberName: 'Ana',
		memberId: 'ana',
		kind: 'peer',
		title: 'Call with Ana',
		start: '2026-11-26T14:00:00+01:00',
		end: '2026-11-26T14:30:00+01:00',
		state: 'waiting',
		handedOverAt: '2026-11-23T07:00:00Z',
		written: { source: 's', folder: '/dav/', name: 'b.ics', etag: null },
	};

	test.each([
		['handed to a form', { state: 'waiting' }, false],
		['booked, and not seen yet', { state: 'booked' }, false],
		['that was never answered: it may be tried again', { state: 'trying' }, true],
		['that is over', { start: '2026-11-20T14:00:00+01:00', end: '2026-11-20T14:30:00+01:00' }, true],
		['with somebody else of the kind', { memberId: 'other' }, false],
		['of another kind, with somebody else', { memberId: 'ben', kind: 'mentor' }, true],
	] satisfies [string, Partial<Booking>, boolean][])('%s', (_, change, expected) => {
		expect(isDue({ bookings: [{ ...booking, ...change }] })).toBe(expected);
	});

	test('and was called off since: the plan is told again', () => {
		const gone = event('Call with Ana', '2026-11-26T14:00', { id: '/dav/b.ics#1', status: 'cancelled' });
		expect(isDue({ bookings: [{ ...booking, state: 'booked' }], events: [gone] })).toBe(true);
	});
});

test('the first plan is about its person', () => {
	expect(firstPlan(mentor)).toMatchObject({ kind: 'mentor', memberId: mentor.id });
});
