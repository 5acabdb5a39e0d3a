import type { CircleMember } from '@/utils/support/circle';
import type { IfThenPlan } from '@/utils/support/if-then-plan';
import type { DaySummary, Slot, SupportMeeting, WeekSummary } from '@/utils/support/support-summary';
import { type Wording, wording } from '@/utils/support/wording';

/** Weeks, people and times of the sample states. The people are roles, not persons. */

export const zone = 'Europe/Berlin';
export const today = '2026-11-25';

export const peer: CircleMember = {
	id: 'p',
	name: 'First peer',
	kind: 'peer',
	addresses: ['peer@example.com'],
};
export const mentor: CircleMember = {
	id: 'm',
	name: 'Mentor at the old firm',
	kind: 'mentor',
	addresses: [],
	cadence: { idealDays: 30, longestDays: 60 },
};
const group: CircleMember = {
	id: 'g',
	name: 'Leadership circle',
	kind: 'group',
	addresses: [],
	cadence: { idealDays: 7, longestDays: 28 },
};
export const plan: IfThenPlan = { kind: 'peer', weeks: 2, weekday: 4, time: '14:00', memberId: 'p' };
export const circle = [peer, mentor, group];

function slot(day: string, from: string, to: string, key: string): Slot {
	return { start: `${day}T${from}:00+01:00`, end: `${day}T${to}:00+01:00`, reason: wording(key) };
}

export const slots = [
	slot('2026-11-26', '10:00', '10:30', 'slotHabit'),
	slot('2026-11-27', '14:00', '14:30', 'slotFree'),
	slot('2026-12-01', '09:30', '10:00', 'slotFree'),
];

function meeting(kind: SupportMeeting['kind'], title: string, start: string, end: string): SupportMeeting {
	return { key: `${title}${start}`, title, kind, start, end, reason: wording('reasonWord', { word: title }) };
}

function day(date: string, part: Partial<DaySummary> = {}): DaySummary {
	const weekday = Temporal.PlainDate.from(date).dayOfWeek;
	return {
		date,
		seen: 'complete',
		isAway: false,
		isWorkingDay: weekday <= 5,
		support: [],
		loadMinutes: weekday <= 5 ? 300 : 0,
		supportMinutes: 0,
		...part,
	};
}

const weekReason: Record<WeekSummary['state'], Wording> = {
	supported: wording('weekSupported', { count: 2 }),
	empty: wording('weekEmptyPast'),
	resting: wording('weekResting', { count: 5 }),
	partial: wording('weekPartial', { count: 3 }),
	unseen: wording('weekUnseen'),
};

function week(
	start: string,
	state: WeekSummary['state'],
	parts: Record<number, Partial<DaySummary>> = {},
): WeekSummary {
	const first = Temporal.PlainDate.from(start);
	const days = Array.from({ length: 7 }, (_, i) => day(first.add({ days: i }).toString(), parts[i]));
	const support = days.flatMap((each) => each.support);
	return {
		start,
		state,
		reason: weekReason[state],
		support,
		days,
		loadMinutes: days.reduce((sum, each) => sum + each.loadMinutes, 0),
		supportMinutes: support.length * 45,
		balance: { up: 120, down: 300, across: 60, outside: 90, alone: 0, unknown: 240 },
	};
}

const unseen = { seen: 'unseen', loadMinutes: 0 } as const;
const away = { isAway: true, loadMinutes: 0 } as const;
const allDays = (part: Partial<DaySummary>) =>
	Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((i) => [i, part]));
const peerCall = {
	support: [
		meeting('peer', 'Call with first peer', '2026-11-24T10:00:00+01:00', '2026-11-24T10:45:00+01:00'),
	],
};
const coaching = {
	support: [meeting('coach', 'Coaching', '2026-11-05T16:00:00+01:00', '2026-11-05T17:00:00+01:00')],
};
const both = {
	support: [
		meeting('mentor', 'Mentor lunch', '2026-11-23T12:00:00+01:00', '2026-11-23T13:00:00+01:00'),
		meeting('group', 'Leadership circle', '2026-11-23T17:00:00+01:00', '2026-11-23T18:30:00+01:00'),
	],
};

export const pastWeeks = [
	week('2026-09-07', 'unseen', allDays(unseen)),
	week('2026-09-14', 'unseen', allDays(unseen)),
	week('2026-09-21', 'partial', { 1: unseen, 2: unseen, 3: unseen }),
	week('2026-09-28', 'supported', { 2: peerCall }),
	week('2026-10-05', 'empty'),
	week('2026-10-12', 'resting', allDays(away)),
	week('2026-10-19', 'supported', { 0: both }),
	week('2026-10-26', 'empty', { 1: { loadMinutes: 540 }, 2: { loadMinutes: 480 } }),
	week('2026-11-02', 'supported', { 3: coaching }),
	week('2026-11-09', 'empty'),
	week('2026-11-16', 'empty', { 1: { loadMinutes: 500 } }),
];

export const emptyWeek = week('2026-11-23', 'empty', { 5: unseen, 6: unseen });
export const supportedWeek = week('2026-11-23', 'supported', {
	0: both,
	1: peerCall,
	3: { seen: 'partial' },
	4: away,
	5: unseen,
	6: unseen,
});
export const nextWeek = week('2026-11-30', 'unseen', allDays(unseen));
