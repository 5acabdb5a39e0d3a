import type { DuePlan } from '@/utils/support/due-plan';
import type { SupportSummary } from '@/utils/support/support-summary';
import { wording } from '@/utils/support/wording';
import { plan, zone } from './sample-weeks';

const nextStep = wording('flagNextBookWith', {
	name: 'First peer',
	time: { time: '2026-11-26T10:00:00+01:00', zone },
});

export const flags: SupportSummary['flags'] = [
	{
		code: 'nothing-ahead',
		reason: wording('flagNothingAhead', { date: { date: '2026-12-08' } }),
		nextStep,
		week: '2026-11-23',
	},
	{
		code: 'long-gap',
		reason: wording('flagLongGap', { count: 20, date: { date: '2026-11-05' } }),
		nextStep,
		week: '2026-11-23',
	},
];

/** The plan, come true. */
export const duePlan = {
	plan,
	member: { id: 'p', name: 'First peer', kind: 'peer' as const },
	slot: { start: '2026-11-26T14:00:00+01:00', end: '2026-11-26T14:30:00+01:00' },
	planned: '2026-11-26T14:00:00+01:00',
	problem: null as DuePlan['problem'],
	reason: wording('planReason', { date: { date: '2026-11-11' } }),
	week: '2026-11-23',
};
