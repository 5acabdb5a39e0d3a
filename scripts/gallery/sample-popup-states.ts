import type { Slot, SupportSummary } from '@/utils/support/support-summary';
import { noQuestions, type PopupState } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { call, writtenCall } from './sample-bookings';
import { duePlan, flags } from './sample-pointed-out';
import { cancellation, maybe, suggestion } from './sample-questions';
import {
	circle,
	emptyWeek,
	mentor,
	nextWeek,
	pastWeeks,
	peer,
	slots,
	supportedWeek,
	today,
	zone,
} from './sample-weeks';

const emptySummary: SupportSummary = {
	zone,
	today,
	sentence: wording('sentenceGap', { count: 20 }),
	weeks: [...pastWeeks, emptyWeek, nextWeek],
	ledger: [
		{ kind: 'any', last: '2026-11-05', next: null, gapDays: 20, state: 'due' },
		{ kind: 'peer', last: '2026-09-30', next: null, gapDays: 56, state: 'overdue' },
		{ kind: 'group', last: '2026-10-19', next: null, gapDays: 37, state: 'due' },
		{ kind: 'mentor', last: '2026-10-19', next: '2026-12-03', gapDays: 37, state: 'good' },
	],
	flags: [],
	maybes: [],
	slots,
	proposal: {
		member: { id: 'p', name: 'First peer', kind: 'peer', addresses: ['peer@example.com'] },
		kind: 'peer',
		slot: slots[0] as Slot,
		title: wording('bookingTitleWith', { name: 'First peer' }),
		repetition: 'fortnightly',
	},
	suggestions: [],
	plan: null,
};

const empty: PopupState = {
	now: '2026-11-25T09:12:00+01:00',
	summary: emptySummary,
	calendars: [
		{
			calendar: 'google',
			name: 'Google Calendar',
			account: 'leader@example.com',
			isPage: true,
			lastSeenAt: '2026-11-25T08:12:00Z',
			read: 43,
			unread: 0,
			problems: [],
		},
	],
	circle,
	cancellations: [],
	bookings: [],
	bookingCalendars: [
		{ source: 'work', name: 'Google Calendar', account: 'leader@example.com', isAtOnce: false },
	],
	journal: noQuestions,
	bookingQuestion: null,
	seriesQuestion: null,
	messageChoice: null,
	isDiscreet: false,
	grantedHosts: ['https://calendar.google.com/*'],
};

const supportedSummary: SupportSummary = {
	...emptySummary,
	sentence: wording('sentenceSupportedAhead', { count: 3, date: { date: '2026-11-26' } }),
	weeks: [...pastWeeks, supportedWeek, nextWeek],
	ledger: [
		{ kind: 'any', last: '2026-11-24', next: '2026-12-03', gapDays: 1, state: 'good' },
		{ kind: 'peer', last: '2026-11-24', next: null, gapDays: 1, state: 'good' },
		{ kind: 'group', last: '2026-11-23', next: null, gapDays: 2, state: 'good' },
		{ kind: 'mentor', last: '2026-11-23', next: '2026-12-03', gapDays: 2, state: 'good' },
		{ kind: 'coach', last: null, next: null, gapDays: null, state: 'unknown' },
	],
};

const longTitle =
	'Quarterly “<b>strategy</b>” alignment, budget & headcount review with everyone who could be found '.repeat(
		2,
	);

export const popupStates = {
	empty,
	supported: {
		...empty,
		summary: supportedSummary,
		calendars: empty.calendars.map((health) => ({ ...health, read: 41, unread: 2, problems: ['no start'] })),
	},
	'calendar in another zone': {
		...empty,
		summary: { ...emptySummary, zone: 'Asia/Tokyo', maybes: [maybe] },
	},
	'a page that cannot be read': {
		...empty,
		calendars: empty.calendars.map((health) => ({ ...health, isUnsettled: true, read: 0 })),
	},
	'nothing seen, a page that cannot be read': {
		...empty,
		summary: null,
		calendars: empty.calendars.map((health) => ({ ...health, isUnsettled: true, read: 0 })),
	},
	flags: { ...empty, summary: { ...emptySummary, flags } },
	'plan come true': { ...empty, summary: { ...emptySummary, plan: duePlan } },
	'plan come true, time taken': {
		...empty,
		cancellations: [cancellation],
		summary: {
			...emptySummary,
			flags: flags.slice(0, 1),
			plan: {
				...duePlan,
				slot: { start: '2026-11-26T15:15:00+01:00', end: '2026-11-26T15:45:00+01:00' },
				problem: 'planTaken',
			},
		},
	},
	'plan come true, no time free': {
		...empty,
		summary: {
			...emptySummary,
			slots: [],
			proposal: null,
			plan: {
				...duePlan,
				slot: null,
				problem: 'planNoTime',
			},
		},
	},
	feeling: {
		...empty,
		cancellations: [cancellation],
		summary: { ...emptySummary, flags: flags.slice(0, 1) },
	},
	maybe: { ...empty, summary: { ...emptySummary, maybes: [maybe] } },
	suggestion: { ...empty, summary: { ...emptySummary, suggestions: [suggestion] } },
	'after a conversation': {
		...empty,
		summary: supportedSummary,
		journal: { ...noQuestions, talk: supportedWeek.support[1] ?? null },
	},
	'five signs': { ...empty, journal: { ...noQuestions, isCheckDue: true } },
	'journal locked': { ...empty, journal: { ...noQuestions, lock: 'locked', isWaiting: true } },
	waiting: {
		...empty,
		bookings: [{ ...call }],
	},
	'waiting, as a file': {
		...empty,
		bookings: [{ ...call, handedOverAs: 'file' }],
	},
	booked: {
		...empty,
		summary: supportedSummary,
		bookings: [{ ...call, state: 'booked' }],
	},
	'written at once': {
		...empty,
		summary: supportedSummary,
		bookingCalendars: [
			{ source: 'work', name: 'Nextcloud Calendar', account: 'leader@cloud.example', isAtOnce: true },
			{ source: 'home', name: 'Google Calendar', account: 'leader@example.com', isAtOnce: false },
		],
		bookings: [writtenCall],
	},
	'did it work': {
		...empty,
		bookingQuestion: { ...call, handedOverAt: '2026-11-23T08:12:00Z' },
	},
	'series skipped twice': {
		...empty,
		seriesQuestion: {
			bookingId: 'b1',
			title: 'Call with First peer',
			memberId: 'p',
			kind: 'peer',
			repetition: 'fortnightly',
			starts: ['2026-11-05T10:00:00+01:00', '2026-11-19T10:00:00+01:00'],
		},
	},
	'asked with a message, elsewhere': {
		...empty,
		circle: [{ ...peer, reach: 'message', zone: 'Asia/Tokyo' }, mentor],
	},
	'nobody in the circle': {
		...empty,
		circle: [],
		isDiscreet: true,
		summary: {
			...emptySummary,
			ledger: [{ kind: 'any', last: null, next: null, gapDays: null, state: 'unknown' }],
			proposal: {
				member: null,
				kind: 'peer',
				slot: slots[0] as Slot,
				title: wording('bookingTitle'),
				repetition: 'fortnightly',
			},
		},
	},
	'no free slot': { ...empty, summary: { ...emptySummary, slots: [], proposal: null } },
	'long words': {
		...empty,
		circle: [{ ...peer, name: longTitle }, mentor],
		cancellations: [{ ...cancellation, title: longTitle }],
		summary: {
			...emptySummary,
			flags,
			plan: {
				...duePlan,
				plan: { ...duePlan.plan, kind: 'former-colleague' },
				member: { ...duePlan.member, name: longTitle },
				problem: 'planUnseen',
			},
			proposal: {
				member: { ...peer, name: longTitle },
				kind: 'former-colleague',
				slot: slots[0] as Slot,
				title: wording('bookingTitleWith', { name: longTitle }),
				repetition: 'monthly',
			},
		},
		calendars: [...empty.calendars, ...empty.calendars].map((health, i) => ({
			...health,
			account: `account-${i}@example.com`,
			name: i ? 'Nextcloud Calendar' : health.name,
			unread: i,
		})),
	},
	'calendar not seen': { ...empty, summary: null, calendars: [] },
	'no calendar granted': { ...empty, summary: null, calendars: [], grantedHosts: [] },
} satisfies Record<string, PopupState>;
