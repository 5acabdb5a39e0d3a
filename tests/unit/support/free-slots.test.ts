import { describe, expect, test } from 'vitest';
import { addDays } from '@/utils/support/plain-date';
import { defaultRhythm } from '@/utils/support/rhythm';
import { summariseSupport } from '@/utils/support/summarise-support';
import { allDay, event, input, member, monday, seen } from './sample-input';

type Change = Parameters<typeof input>[0];
const startsOf = (change: Change) =>
	summariseSupport(input(change)).slots.map((slot) => slot.start.slice(0, 16));
const tuesday = '2026-11-24';
/** Only Tuesday was seen, so that every slot lies on it. */
const onlyTuesday = seen(tuesday, tuesday);

describe('a proposed slot', () => {
	test('comes with two others, on three different days', () => {
		const starts = startsOf({});
		expect(starts).toHaveLength(3);
		expect(new Set(starts.map((start) => start.slice(0, 10))).size).toBe(3);
	});

	test('lies on a fully read working day only', () => {
		expect(startsOf({ seenDays: [] })).toEqual([]);
		expect(startsOf({ seenDays: seen('2026-11-28', '2026-11-29') })).toEqual([]);
		expect(startsOf({ seenDays: seen(tuesday, tuesday, { complete: false }) })).toEqual([]);
		expect(startsOf({ seenDays: onlyTuesday })).toEqual(['2026-11-24T10:00']);
	});

	test('is not on a day away or in the past', () => {
		expect(startsOf({ seenDays: onlyTuesday, awayDates: [tuesday] })).toEqual([]);
		const now = Temporal.Instant.from('2026-11-24T15:00:00+01:00');
		expect(startsOf({ seenDays: onlyTuesday, now })).toEqual([]);
	});

	test.each([
		['a meeting', {}],
		['a tentative meeting', { status: 'tentative' }],
		['an unanswered invitation', { response: 'needs-action' }],
		['focus time', { title: 'Focus time' }],
		['a journey', { title: 'Train' }],
	] as const)('leaves %s alone, and a quarter of an hour before it', (_, change) => {
		const busy = event('Budget', '2026-11-24T10:30', change);
		expect(startsOf({ seenDays: onlyTuesday, events: [busy] })).toEqual(['2026-11-24T09:45']);
	});

	test.each([
		['declined', { response: 'declined' }],
		['cancelled', { status: 'cancelled' }],
		['shown as free', { showAs: 'free' }],
	] as const)('may take the time of a meeting that is %s', (_, change) => {
		const free = event('Budget', '2026-11-24T10:00', change);
		expect(startsOf({ seenDays: onlyTuesday, events: [free] })).toEqual(['2026-11-24T10:00']);
	});

	test('respects lunch and working hours', () => {
		const morning = event('Board', '2026-11-24T08:00', { end: '2026-11-24T12:00:00+01:00' });
		expect(startsOf({ seenDays: onlyTuesday, events: [morning] })).toEqual(['2026-11-24T13:00']);
		const day = event('Board', '2026-11-24T08:00', { end: '2026-11-24T17:15:00+01:00' });
		expect(startsOf({ seenDays: onlyTuesday, events: [day] })).toEqual([]);
	});

	test('on a night shift is in the evening, and none is where that is taken', () => {
		const rhythm = { ...defaultRhythm, workingHours: { start: '20:30', end: '07:00' } };
		expect(startsOf({ seenDays: onlyTuesday, rhythm })).toEqual(['2026-11-24T20:30']);
		const handover = event('Handover', '2026-11-24T20:30', { end: '2026-11-24T21:15:00+01:00' });
		expect(startsOf({ seenDays: onlyTuesday, rhythm, events: [handover] })).toEqual(['2026-11-24T21:15']);
		const round = event('Ward round', '2026-11-24T20:30', { end: '2026-11-24T22:00:00+01:00' });
		expect(startsOf({ seenDays: onlyTuesday, rhythm, events: [round] })).toEqual([]);
	});

	test('respects shorter hours on one weekday', () => {
		const rhythm = { ...input().rhythm, weekdayHours: { 2: { start: '14:00', end: '16:00' } } };
		expect(startsOf({ seenDays: onlyTuesday, rhythm })).toEqual(['2026-11-24T14:00']);
	});

	test('is not on a day of travel, but all-day notes do not matter', () => {
		const travel = allDay('Dienstreise', tuesday);
		expect(startsOf({ seenDays: onlyTuesday, events: [travel] })).toEqual([]);
		expect(startsOf({ seenDays: onlyTuesday, events: [allDay('Bring cake', tuesday)] })).toHaveLength(1);
	});

	test('suits the zone of somebody who lives elsewhere', () => {
		const circle = [member('Ana', 'peer', { zone: 'America/New_York' })];
		expect(startsOf({ seenDays: onlyTuesday, circle })).toEqual(['2026-11-24T14:00']);
	});

	test('takes the times that the leader kept before', () => {
		const events = [-21, -14, -7].map((days) => event('Peer call', `${addDays(monday, days + 3)}T15:30`));
		const { slots } = summariseSupport(input({ events }));
		expect(slots[0]).toMatchObject({ start: '2026-11-26T15:30:00+01:00', reason: { key: 'slotHabit' } });
	});

	test('takes a time that the other one prefers', () => {
		const preferredTimes = [{ weekdays: [5], start: '08:00', end: '10:00' }];
		const circle = [member('Ana', 'peer', { preferredTimes })];
		expect(summariseSupport(input({ circle })).slots[0]).toMatchObject({
			start: '2026-11-27T09:30:00+01:00',
			reason: { key: 'slotPreferred', values: { name: 'Ana' } },
		});
	});

	test('says that a time was freed', () => {
		const events = [event('Budget', '2026-11-24T10:00', { status: 'cancelled' })];
		expect(summariseSupport(input({ events })).slots[0]?.reason.key).toBe('slotFreed');
	});

	test('comes before what weighs', () => {
		const events = [event('Board meeting', '2026-11-26T10:00')];
		const [first] = summariseSupport(input({ events })).slots;
		expect(first?.reason).toEqual({ key: 'slotBeforeHeavy', values: { date: { date: '2026-11-26' } } });
	});

	test('stays while it is looked at', () => {
		const at = (time: string) => startsOf({ now: Temporal.Instant.from(`2026-11-23T${time}:00+01:00`) });
		expect(at('08:01')).toEqual(at('08:29'));
		expect(at('08:01')).toEqual(at('17:59'));
	});

	test('keeps its wall-clock time across the change of the clocks', () => {
		const seenDays = seen('2026-10-26', '2026-10-26');
		const now = Temporal.Instant.from('2026-10-22T08:00:00+02:00');
		expect(summariseSupport(input({ seenDays, now })).slots[0]?.start).toBe('2026-10-26T10:00:00+01:00');
	});
});

describe('the proposal', () => {
	test('is for the person most overdue', () => {
		const circle = [member('Ana', 'peer'), member('Lee', 'peer')];
		const events = [event('Call with Ana', '2026-11-20T15:00')];
		const { proposal } = summariseSupport(input({ circle, events }));
		expect(proposal).toMatchObject({
			member: { name: 'Lee' },
			kind: 'peer',
			title: { key: 'bookingTitleWith', values: { name: 'Lee' } },
			repetition: 'fortnightly',
		});
	});

	test('is not for somebody who is booked already', () => {
		const circle = [member('Ana', 'peer'), member('Lee', 'mentor')];
		const events = [event('Call with Ana', '2026-11-26T15:00'), event('Lunch with Lee', '2026-11-19T12:00')];
		expect(summariseSupport(input({ circle, events })).proposal?.member?.name).toBe('Lee');
	});

	test('has no person where the circle is empty', () => {
		expect(summariseSupport(input()).proposal).toMatchObject({
			member: null,
			title: { key: 'bookingTitle' },
		});
	});
});
