import type { CircleMember } from '@/utils/support/circle';
import type { IfThenPlan } from '@/utils/support/if-then-plan';
import type { DaySummary, Slot, SupportMeeting, WeekSummary } from '@/utils/support/support-summary';
import { judgeDays } from '@/utils/support/week-summary';
import { wording } from '@/utils/support/wording';

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

interface Talk {
	kind: SupportMeeting['kind'];
	title: string;
	/** `HH:MM`, in the zone of the samples. */
	from: string;
	to: string;
}

type DayPart = Partial<Pick<DaySummary, 'seen' | 'isAway' | 'loadMinutes'>> & { talks?: readonly Talk[] };

function toMeeting(date: string, { kind, title, from, to }: Talk): SupportMeeting {
	const at = (time: string) =>
		Temporal.PlainDateTime.from(`${date}T${time}`)
			.toZonedDateTime(zone)
			.toString({ timeZoneName: 'never', smallestUnit: 'second' });
	const reason = wording('reasonWord', { word: title });
	return { key: `${title}${date}`, title, kind, start: at(from), end: at(to), reason };
}

function day(date: string, { talks = [], ...part }: DayPart = {}): DaySummary {
	const weekday = Temporal.PlainDate.from(date).dayOfWeek;
	const minutes = ({ from, to }: Talk) => {
		const time = Temporal.PlainTime.from(from).until(to);
		return time.total('minutes');
	};
	return {
		date,
		seen: 'complete',
		isAway: false,
		isWorkingDay: weekday <= 5,
		support: talks.map((talk) => toMeeting(date, talk)),
		loadMinutes: weekday <= 5 ? 300 : 0,
		supportMinutes: talks.reduce((sum, talk) => sum + minutes(talk), 0),
		...part,
	};
}

/** Judged by its days as a week of a calendar is, so that what it says fits what it shows. */
function week(start: string, parts: Record<number, DayPart> = {}): WeekSummary {
	const first = Temporal.PlainDate.from(start);
	const days = Array.from({ length: 7 }, (_, i) => day(first.add({ days: i }).toString(), parts[i]));
	return {
		start,
		...judgeDays(days, today),
		support: days.flatMap((each) => each.support),
		days,
		loadMinutes: days.reduce((sum, each) => sum + each.loadMinutes, 0),
		supportMinutes: days.reduce((sum, each) => sum + each.supportMinutes, 0),
		balance: { up: 120, down: 300, across: 60, outside: 90, alone: 0, unknown: 240 },
	};
}

const unseen = { seen: 'unseen', loadMinutes: 0 } as const;
const away = { isAway: true, loadMinutes: 0 } as const;
const allDays = (part: DayPart) => Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((i) => [i, part]));
const peerCall: DayPart = {
	talks: [{ kind: 'peer', title: 'Call with first peer', from: '10:00', to: '10:45' }],
};
const coaching: DayPart = { talks: [{ kind: 'coach', title: 'Coaching', from: '16:00', to: '17:00' }] };
const both: DayPart = {
	talks: [
		{ kind: 'mentor', title: 'Mentor lunch', from: '12:00', to: '13:00' },
		{ kind: 'group', title: 'Leadership circle', from: '17:00', to: '18:30' },
	],
};

export const pastWeeks = [
	week('2026-09-07', allDays(unseen)),
	week('2026-09-14', allDays(unseen)),
	week('2026-09-21', { 1: unseen, 2: unseen, 3: unseen }),
	week('2026-09-28', { 2: peerCall }),
	week('2026-10-05'),
	week('2026-10-12', allDays(away)),
	week('2026-10-19', { 0: both }),
	week('2026-10-26', { 1: { loadMinutes: 540 }, 2: { loadMinutes: 480 } }),
	week('2026-11-02', { 3: coaching }),
	week('2026-11-09'),
	week('2026-11-16', { 1: { loadMinutes: 500 } }),
];

export const emptyWeek = week('2026-11-23', { 5: unseen, 6: unseen });
export const supportedWeek = week('2026-11-23', {
	0: both,
	1: peerCall,
	3: { seen: 'partial' },
	4: away,
	5: unseen,
	6: unseen,
});
export const nextWeek = week('2026-11-30', allDays(unseen));
