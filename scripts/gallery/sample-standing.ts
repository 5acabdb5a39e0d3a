import type { Slot, SupportSummary } from '@/utils/support/support-summary';
import { noQuestions, type PopupState } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { circle, emptyWeek, nextWeek, pastWeeks, slots, supportedWeek, today, zone } from './sample-weeks';

/** Nothing in this week, and something due. */
export const emptySummary: SupportSummary = {
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

/** What the popup draws of it, with nothing to ask. */
export const empty: PopupState = {
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
	unseenAhead: null,
	messageChoice: null,
	isDiscreet: false,
	grantedHosts: ['https://calendar.google.com/*'],
};

export const supportedSummary: SupportSummary = {
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
