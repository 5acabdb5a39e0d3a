import { describe, expect, test } from 'vitest';
import { addDays } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { FlagCode } from '@/utils/support/support-summary';
import { allDay, event, input, member, monday, seen } from './sample-input';

type Change = Parameters<typeof input>[0];
const flagOf = (code: FlagCode, change: Change) =>
	[[], ...twos]
		.flatMap((dismissed) => summariseSupport(input({ ...change, dismissedFlags: dismissed })).flags)
		.find((flag) => flag.code === code);
/** With stronger flags put away, weaker ones come forward. */
const strong: FlagCode[] = [
	'nothing-ahead',
	'long-gap',
	'heavy-week-ahead',
	'kind-overdue',
	'empty-week',
	'carrying',
];
const twos = [0, 2, 4].map((from) =>
	strong.slice(0, from + 2).flatMap((code) => [0, 7, 14].map((days) => `${code}:${addDays(monday, days)}`)),
);

const peerCalls = (...days: number[]) =>
	days.map((day) => event('Peer call', `${addDays(monday, day)}T16:00`));
const load = (week: number, hours: number) =>
	[0, 1, 2, 3, 4].map((day) =>
		event('Operations', `${addDays(monday, 7 * week + day)}T08:00`, {
			end: Temporal.PlainDateTime.from(`${addDays(monday, 7 * week + day)}T08:00`)
				.add({ minutes: Math.round(hours * 12) })
				.toZonedDateTime('Europe/Berlin')
				.toString({ timeZoneName: 'never' }),
		}),
	);

test('nothing is pointed out in a week of rest', () => {
	const leave = (from: number) => allDay('Urlaub', addDays(monday, from), 5);
	expect(summariseSupport(input({ events: [leave(0)] })).flags).toEqual([]);
	expect(summariseSupport(input({ events: [leave(7)] })).flags).not.toEqual([]);
});

test('at most two are shown, strongest first', () => {
	const circle = [member('Ana', 'peer')];
	const { flags } = summariseSupport(input({ circle }));
	expect(flags.map((flag) => flag.code)).toEqual(['nothing-ahead', 'long-gap']);
});

describe('nothing-ahead', () => {
	test('asks about a maybe first, before it says that there is nothing', () => {
		const events = [event('Mentoring', '2026-11-26T10:00')];
		expect(flagOf('nothing-ahead', { events })?.nextStep).toEqual({
			key: 'flagNextSort',
			values: { title: 'Mentoring' },
		});
	});

	test('is silent when one of the fourteen days was not seen', () => {
		const seenDays = seen(addDays(monday, -84), addDays(monday, 34)).filter(
			(day) => day.date !== '2026-12-03',
		);
		expect(flagOf('nothing-ahead', { seenDays })).toBeUndefined();
	});

	test('is silent when support comes on the fourteenth day, and not when it comes after it', () => {
		expect(flagOf('nothing-ahead', { events: peerCalls(13) })).toBeUndefined();
		expect(flagOf('nothing-ahead', { events: peerCalls(14) })).toBeDefined();
	});
});

describe('heavy-week-ahead', () => {
	const usual = [-8, -7, -6, -5, -4, -3, -2, -1].flatMap((week) => load(week, 20));

	test('compares a week with the leader’s own last eight', () => {
		const flag = flagOf('heavy-week-ahead', { events: [...usual, ...load(1, 32)] });
		expect(flag?.reason).toEqual({
			key: 'flagFullWeekAhead',
			values: { date: { date: '2026-11-30' }, count: 32, usual: 20 },
		});
		expect(flag?.week).toBe('2026-11-30');
		expect(flagOf('heavy-week-ahead', { events: [...usual, ...load(1, 22)] })).toBeUndefined();
	});

	test('says nothing with fewer than four weeks to compare', () => {
		const seenDays = seen(addDays(monday, -14), addDays(monday, 34));
		expect(flagOf('heavy-week-ahead', { events: load(1, 40), seenDays })).toBeUndefined();
	});

	test.each([
		'Board meeting',
		'Aufsichtsratssitzung',
		'Plan social: annonce',
		'Consejo de administración',
		'Reestruturação',
		'Consiglio di amministrazione',
		'Ontslaggesprek',
		'取締役会',
	])('knows that “%s” weighs', (title) => {
		const events = [event(title, '2026-12-01T10:00')];
		expect(flagOf('heavy-week-ahead', { events })?.reason).toEqual({
			key: 'flagWeightyAhead',
			values: { title, date: { date: '2026-12-01' } },
		});
	});

	test.each([
		'Hearing test',
		'Car inspection',
		'Customer acquisition review',
		'Inspektion Auto',
		'Kündigung Handyvertrag',
		'Fitnessstudio: Abo-Kündigung',
		'Inspection chaudière',
		'Inspección técnica del coche',
		'Inspeção do carro',
		'Ristrutturazione bagno',
		'Inspectie CV-ketel',
	])('knows that “%s” is an errand', (title) => {
		expect(flagOf('heavy-week-ahead', { events: [event(title, '2026-12-01T10:00')] })).toBeUndefined();
	});

	test.each([
		'Disciplinary hearing',
		'Ofsted inspection',
		'Kündigungsgespräch',
		'Ristrutturazione aziendale',
	])('still knows that “%s” weighs', (title) => {
		expect(flagOf('heavy-week-ahead', { events: [event(title, '2026-12-01T10:00')] })).toBeDefined();
	});

	test('lets routine be routine', () => {
		const events = [-7, 1, 8].map((day) => event('Board', `${addDays(monday, day)}T10:00`));
		expect(flagOf('heavy-week-ahead', { events })).toBeUndefined();
		const titled = [-7, 1, 8].map((day) => event('Board meeting', `${addDays(monday, day)}T10:00`));
		expect(flagOf('heavy-week-ahead', { events: titled })).toBeUndefined();
	});

	test('is silent when a conversation comes before it, and proposes one otherwise', () => {
		const board = event('Board meeting', '2026-12-01T10:00');
		expect(flagOf('heavy-week-ahead', { events: [board, ...peerCalls(2)] })).toBeUndefined();
		const step = flagOf('heavy-week-ahead', { events: [board] })?.nextStep;
		expect(step?.key).toBe('flagNextBook');
		expect(
			JSON.stringify(step) <
				JSON.stringify({ key: 'flagNextBook', values: { time: { time: '2026-12-01' } } }),
		).toBe(true);
	});
});

describe('kind-overdue', () => {
	const circle = [member('Ana', 'peer'), member('Ruth', 'mentor')];

	test('names the kind that the circle has and the calendar misses', () => {
		const events = [...peerCalls(-7, 7), event('Lunch with Ruth', '2026-09-14T12:00')];
		expect(flagOf('kind-overdue', { circle, events })?.reason).toMatchObject({
			key: 'flagKindOverdue',
			values: { kind: { word: 'kindMentor' }, count: 70 },
		});
	});

	test('asks for no kind that is not in the circle', () => {
		expect(flagOf('kind-overdue', { events: peerCalls(-7, 7) })).toBeUndefined();
	});

	test('lets a group stand in for peers', () => {
		const groups = [-7, 7].map((day) => event('Mastermind', `${addDays(monday, day)}T10:00`));
		expect(flagOf('kind-overdue', { circle: [member('Ana', 'peer')], events: groups })).toBeDefined();
		const both = [member('Ana', 'peer'), member('Harbour', 'group')];
		expect(flagOf('kind-overdue', { circle: both, events: groups })).toBeUndefined();
	});
});

describe('empty-week', () => {
	test('comes with the third empty week in a row', () => {
		expect(flagOf('empty-week', { events: peerCalls(-15, 20) })?.reason.values).toEqual({ count: 3 });
		expect(flagOf('empty-week', { events: peerCalls(-11, 20) })).toBeUndefined();
	});

	test('is silent when the next week holds support', () => {
		expect(flagOf('empty-week', { events: peerCalls(-22, 8) })).toBeUndefined();
	});
});

describe('carrying', () => {
	const relations = [
		{ id: 'b', name: 'Kim Boss', addresses: ['kim@example.org'], relation: 'boss' as const },
		{ id: 'r', name: 'Jo Report', addresses: ['jo@example.org'], relation: 'report' as const },
	];
	const withPerson = (email: string, day: number) =>
		event('1:1', `${addDays(monday, day)}T10:00`, {
			end: `${addDays(monday, day)}T11:00:00+01:00`,
			people: [{ email }],
		});
	const vertical = [-12, -11, -10, -6, -5, -4].map((day, index) =>
		withPerson(index % 2 === 0 ? 'kim@example.org' : 'jo@example.org', day),
	);

	test('speaks after two weeks with boss and reports only', () => {
		expect(flagOf('carrying', { events: vertical, relations })?.reason.values).toEqual({ count: 6 });
	});

	test('is silent with support, with peers, or where most is unknown', () => {
		expect(flagOf('carrying', { events: [...vertical, ...peerCalls(-3)], relations })).toBeUndefined();
		const across = event('Heads of department', `${addDays(monday, -3)}T14:00`);
		expect(flagOf('carrying', { events: [...vertical, across], relations })).toBeUndefined();
		const unknown = [-12, -11, -10, -6, -5, -4, -3].map((day) =>
			event('Xyz', `${addDays(monday, day)}T13:00`, {
				end: `${addDays(monday, day)}T15:00:00+01:00`,
			}),
		);
		expect(flagOf('carrying', { events: [...vertical, ...unknown], relations })).toBeUndefined();
	});

	const standUps = [-14, -13, -12, -11, -10, -7, -6, -5, -4, -3].map((day) =>
		event('Team stand-up', `${addDays(monday, day + 1)}T09:00`, {
			end: `${addDays(monday, day + 1)}T10:00:00+01:00`,
		}),
	);

	test('is not raised by a daily stand-up, nor by one beside a talk with the boss', () => {
		expect(flagOf('carrying', { events: standUps, relations })).toBeUndefined();
		const boss = withPerson('kim@example.org', -5);
		expect(flagOf('carrying', { events: [...standUps, boss], relations })).toBeUndefined();
		const count = flagOf('carrying', { events: [...standUps, ...vertical], relations })?.reason.values;
		expect(count).toEqual({ count: 6 });
	});

	test('needs both the boss and the people led', () => {
		const days = [-12, -11, -10, -6, -5, -4];
		for (const email of ['kim@example.org', 'jo@example.org']) {
			const events = days.map((day, index) => ({ ...withPerson(email, day), title: `Talk ${index}` }));
			expect(flagOf('carrying', { events, relations })).toBeUndefined();
		}
	});

	test('counts the time of parallel meetings once', () => {
		const parallel = vertical.map((meeting) => ({ ...meeting, start: vertical[0]?.start ?? '' }));
		const end = vertical[0]?.end ?? '';
		const events = parallel.map((meeting) => ({ ...meeting, end }));
		expect(flagOf('carrying', { events, relations })).toBeUndefined();
	});

	test('asks about a maybe first', () => {
		const maybe = event('Mentoring', `${addDays(monday, -3)}T15:00`);
		expect(flagOf('carrying', { events: [...vertical, maybe], relations })?.nextStep).toEqual({
			key: 'flagNextSort',
			values: { title: 'Mentoring' },
		});
	});
});

describe('relief-pattern', () => {
	const answers = (...feelings: ('relief' | 'neutral' | 'loss')[]) =>
		feelings.map((feeling, index) => ({ feeling, date: addDays(monday, -3 * index) }));

	test('needs four answers in six weeks, most of them relief', () => {
		const answered = answers('relief', 'relief', 'loss', 'relief');
		expect(flagOf('relief-pattern', { answeredFeelings: answered })?.reason.values).toEqual({
			count: 3,
			all: 4,
		});
		expect(
			flagOf('relief-pattern', { answeredFeelings: answers('relief', 'relief', 'relief') }),
		).toBeUndefined();
		expect(
			flagOf('relief-pattern', { answeredFeelings: answers('relief', 'relief', 'loss', 'neutral') }),
		).toBeUndefined();
		const old = answered.map((answer) => ({ ...answer, date: addDays(answer.date, -50) }));
		expect(flagOf('relief-pattern', { answeredFeelings: old })).toBeUndefined();
	});

	test('names what most of them were, where titles or people tell', () => {
		const reasonOf = (...titles: string[]) => {
			const answeredFeelings = answers(...titles.map(() => 'relief' as const)).map((answer, at) => ({
				...answer,
				title: titles[at] ?? '',
			}));
			return flagOf('relief-pattern', { answeredFeelings })?.reason;
		};
		const team = reasonOf('Team meeting', 'Team meeting', 'Team meeting', 'Something');
		expect(team).toEqual({
			key: 'flagReliefMost',
			values: { count: 4, all: 4, what: { word: 'reliefDown' } },
		});
		const mentor = reasonOf('Mentor lunch', 'Mentor lunch', 'Mentor lunch', 'Team meeting');
		expect(mentor?.values.what).toEqual({ word: 'reliefSupport' });
		expect(reasonOf('Something', 'Other', 'Third', 'Team meeting')?.key).toBe('flagRelief');
		expect(reasonOf('', '', '', '')?.key).toBe('flagRelief');
	});
});

describe('a rhythm is looked at forwards', () => {
	// Today is 23 November, and the rhythm to aim at is fourteen days.
	const sentenceAfter = (days: number) => summariseSupport(input({ events: peerCalls(-days) })).sentence;

	test.each([
		[3, '2026-12-04'],
		[9, '2026-11-28'],
		[14, '2026-11-23'],
	])('%i days after a call, to the day that it is due by', (days, date) => {
		expect(sentenceAfter(days)).toEqual({ key: 'sentenceRhythm', values: { date: { date } } });
	});

	test.each([
		[15, 3, '2026-11-29'],
		[17, 3, '2026-11-27'],
		[21, 4, '2026-11-30'],
		[28, 5, '2026-11-30'],
	])('%i days after a call, to the day that makes it %i weeks', (days, count, date) => {
		expect(sentenceAfter(days)).toEqual({ key: 'sentenceSince', values: { days, count, date: { date } } });
	});

	test.each([
		['a week of rest is left out', 9, [['Vacation', 0, 6]], '2026-12-05'],
		['two are left out', 9, [['Vacation', 0, 12]], '2026-12-12'],
		[
			'a holiday on the day itself moves it to the next day of work',
			10,
			[['Christmas Day', 4, 1]],
			'2026-11-30',
		],
		['a week of rest that comes later is none of its business', 9, [['Vacation', 14, 5]], '2026-11-28'],
	] as const)('%s', (_what, days, absences, date) => {
		const leave = absences.map(([title, from, length]) => allDay(title, addDays(monday, from), length));
		const now = Temporal.Instant.from('2026-11-22T12:00:00+01:00');
		const { sentence } = summariseSupport(input({ now, events: [...peerCalls(-days), ...leave] }));
		expect(sentence).toEqual({ key: 'sentenceRhythm', values: { date: { date } } });
	});

	test('no week of rest is named as the one that makes it more weeks', () => {
		const events = [...peerCalls(-21), allDay('Vacation', addDays(monday, 5), 9)];
		expect(summariseSupport(input({ events })).sentence).toEqual({
			key: 'sentenceSince',
			values: { days: 21, count: 5, date: { date: '2026-12-07' } },
		});
	});

	test('past the longest gap the days are told, and no date that would only weigh', () => {
		expect(sentenceAfter(29)).toEqual({ key: 'sentenceGap', values: { count: 29 } });
	});
});
