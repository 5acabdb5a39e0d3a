import { expect, test } from 'vitest';
import { addDays } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { FlagCode, SummaryInput } from '@/utils/support/support-summary';
import { event, input, member, monday, seen } from './sample-input';

/** What is said where only a part was seen, or something was booked that no calendar shows yet. */

const summaryOf = (change: Partial<SummaryInput>) => summariseSupport(input(change));
const codes = (change: Partial<SummaryInput>) => summaryOf(change).flags.map(({ code }) => code);
const dismissed = (...flags: FlagCode[]) => flags.map((code) => `${code}:${monday}`);
const peerCall = (date: string) => event('Peer call', `${date}T10:00`);

test('a week that was read in part is not said to hold nothing, though the next support is known', () => {
	const seenDays = seen(addDays(monday, -84), addDays(monday, 34)).filter(
		({ date }) => date !== '2026-11-26',
	);
	expect(summaryOf({ seenDays, events: [peerCall('2026-12-01')] }).sentence).toEqual({
		key: 'sentencePartialNext',
		values: { date: { date: '2026-12-01' } },
	});
});

const since = (first: string) => [...seen('2026-09-01', '2026-09-30'), ...seen(first, addDays(monday, 34))];

test('a conversation that was seen is not forgotten because of unseen days after it', () => {
	const given = { seenDays: since('2026-11-16'), events: [peerCall('2026-09-15')] };
	expect(summaryOf(given).sentence).toEqual({
		key: 'sentenceLastSeen',
		values: { date: { date: '2026-09-15' } },
	});
});

test('where unseen days lie in between, the days are not counted from the last conversation', () => {
	const circle = [member('Ana', 'peer')];
	const given = { circle, seenDays: since('2026-10-19'), events: [peerCall('2026-09-15')] };
	expect(summaryOf(given).sentence.key).toBe('sentenceLastSeen');
	const reasons = [
		...summaryOf(given).flags,
		...summaryOf({ ...given, dismissedFlags: dismissed('nothing-ahead', 'long-gap') }).flags,
	].map(({ reason }) => reason);
	expect(reasons).toContainEqual({ key: 'flagLongGapNoneSeen', values: { count: 35 } });
	expect(reasons).toContainEqual({
		key: 'flagKindNoneSeen',
		values: { kind: { word: 'kindPeer' }, count: 35 },
	});
});

test('who comes from a conversation with the next one in two weeks is not told that nothing is ahead', () => {
	const events = [-14, 0, 14].map((days) => peerCall(addDays(monday, days)));
	const now = Temporal.Instant.from('2026-11-23T18:00:00+01:00');
	expect(codes({ events, now })).toEqual([]);
});

test('a kind is not called overdue before a maybe of that kind is sorted', () => {
	const circle = [member('Ana', 'peer'), member('Ruth', 'mentor')];
	const calls = [-7, 7].map((days) => peerCall(addDays(monday, days)));
	const step = (title: string) =>
		summaryOf({ circle, events: [...calls, event(title, '2026-11-10T10:00')] }).flags.find(
			({ code }) => code === 'kind-overdue',
		)?.nextStep;
	expect(step('Mentoring')).toEqual({ key: 'flagNextSort', values: { title: 'Mentoring' } });
	expect(step('Coaching')?.key).not.toBe('flagNextSort');
});

test('a maybe before a weighty meeting is asked about before a conversation is proposed', () => {
	const events = [event('Mentoring', '2026-11-26T10:00'), event('Board meeting', '2026-12-01T10:00')];
	const heavy = summaryOf({ events, dismissedFlags: dismissed('nothing-ahead', 'long-gap') }).flags[0];
	expect(heavy).toMatchObject({ code: 'heavy-week-ahead', nextStep: { key: 'flagNextSort' } });
});

test('who has just booked a call is told neither that nothing is ahead nor that none is booked', () => {
	const booking = {
		...{ id: 'b1', memberName: 'Ana', memberId: 'ana', title: 'Call with Ana', state: 'waiting' as const },
		...{ start: '2026-11-25T10:00:00+01:00', end: '2026-11-25T10:30:00+01:00' },
		handedOverAt: '2026-11-23T07:00:00+01:00',
	};
	const circle = [member('Ana', 'peer')];
	const events = [event('Board meeting', '2026-12-01T10:00')];
	expect(codes({ circle, events })).toEqual(['nothing-ahead', 'long-gap']);
	const { flags, sentence } = summaryOf({ circle, events, bookings: [booking] });
	expect(flags).toEqual([]);
	expect(sentence).toEqual({ key: 'sentenceHeld', values: { date: { date: '2026-11-25' } } });
});

test('a leader whose next weeks are full is not sent to open weeks that were read', () => {
	const full = Array.from({ length: 14 }, (_, day) => {
		const date = addDays(monday, day);
		return event('Operations', `${date}T07:00`, { end: `${date}T20:00:00+01:00` });
	});
	const stepOf = (change: Partial<SummaryInput>) => summaryOf({ events: full, ...change }).flags[0]?.nextStep;
	expect(stepOf({})).toEqual({ key: 'flagNextFull', values: {} });
	const seenDays = input().seenDays.filter(({ date }) => date !== '2026-12-01');
	expect(stepOf({ seenDays })).toEqual({ key: 'flagNextOpen', values: {} });
});

test('what lies ahead unseen is not said to hold nothing, and is to be opened first', () => {
	const thisWeekOnly = seen(addDays(monday, -84), addDays(monday, 6));
	const circle = [member('Ana', 'peer')];
	const long = summaryOf({ circle, seenDays: thisWeekOnly, events: [peerCall('2026-10-20')] });
	expect(long.sentence.key).toBe('sentenceLastSeen');
	expect(long.flags.map(({ code, nextStep }) => [code, nextStep.key])).toEqual([
		['long-gap', 'flagNextOpen'],
		['kind-overdue', 'flagNextOpen'],
	]);
	const within = { seenDays: thisWeekOnly, events: [peerCall('2026-11-18')] };
	expect(summaryOf(within).sentence.key).toBe('sentenceLastSeen');
	expect(summaryOf({ events: within.events }).sentence.key).toBe('sentenceRhythm');
});

test('what a flag asks to sort is among the meetings to sort, however old it is or however many there are', () => {
	const events = [
		event('Mentoring', '2026-10-05T10:00'),
		...['Coaching', 'Table ronde', 'Supervision', 'Mentoring circle'].map((title, day) =>
			event(title, `2026-11-2${3 + day}T15:00`),
		),
		...[-7, 7].map((days) => event('Peer call', `${addDays(monday, days)}T10:00`)),
	];
	const circle = [member('Ruth', 'mentor'), member('Ana', 'peer')];
	const { flags, maybes } = summariseSupport(input({ events, circle }));
	const overdue = flags.find(({ code }) => code === 'kind-overdue');
	expect(overdue?.nextStep).toEqual({ key: 'flagNextSort', values: { title: 'Mentoring' } });
	expect(maybes[0]?.title).toBe('Mentoring');
	expect(maybes.length).toBe(3);
});
