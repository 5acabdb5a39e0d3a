import type { Slot } from '@/utils/support/support-summary';
import { noQuestions, type PopupState } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { call, writtenCall } from './sample-bookings';
import { duePlan, flags } from './sample-pointed-out';
import { proposalStates } from './sample-proposals';
import { alikeMaybe, cancellation, maybe, suggestion } from './sample-questions';
import { empty, emptySummary, supportedSummary } from './sample-standing';
import { mentor, peer, slots, supportedWeek } from './sample-weeks';

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
	'nothing booked, within the rhythm': {
		...empty,
		summary: {
			...emptySummary,
			sentence: wording('sentenceRhythm', { date: { date: '2026-12-02' } }),
			ledger: [
				{ kind: 'any', last: '2026-11-18', next: null, gapDays: 7, state: 'good' },
				{ kind: 'peer', last: '2026-11-18', next: null, gapDays: 7, state: 'good' },
			],
		},
	},
	'nothing booked, past the rhythm': {
		...empty,
		summary: {
			...emptySummary,
			sentence: wording('sentenceSince', { days: 20, count: 3, date: { date: '2026-11-26' } }),
		},
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
	'maybe, like other titles': {
		...empty,
		summary: {
			...emptySummary,
			maybes: [alikeMaybe],
			ledger: [
				{ kind: 'any', last: '2026-11-10', next: null, gapDays: 15, state: 'due' },
				{ kind: 'coach', last: null, next: null, gapDays: 6, state: 'unknown' },
			],
		},
	},
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
	'waiting, on a booking page': {
		...empty,
		bookings: [{ ...call, handedOverAs: 'booking-page' }],
	},
	booked: {
		...empty,
		summary: supportedSummary,
		bookings: [{ ...call, state: 'booked' }],
	},
	'booked, and declined since': {
		...empty,
		bookings: [{ ...call, state: 'booked', outcome: 'declined' }],
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
	...proposalStates(empty, emptySummary),
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
