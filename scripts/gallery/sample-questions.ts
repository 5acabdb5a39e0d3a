import type { SupportSummary } from '@/utils/support/support-summary';
import { wording } from '@/utils/support/wording';

export const cancellation = {
	id: 'c1',
	title: 'Quarterly figures with the board office',
	start: '2026-11-24T15:00:00+01:00',
	how: 'vanished' as const,
	feeling: null,
	noticedAt: '2026-11-24T09:00:00Z',
	reason: wording('cancelledVanished', { time: { time: '2026-11-24T08:00:00Z' } }),
};

export const maybe: SupportSummary['maybes'][number] = {
	key: 'x1',
	series: 's1',
	title: 'Catch-up A / B',
	start: '2026-11-26T14:00:00+01:00',
	guess: 'peer',
	reason: wording('reasonMaybeWord', { word: 'Catch-up' }),
	person: 'mentor@example.org',
};

/** No word of the lists: a second opinion. */
export const alikeMaybe: SupportSummary['maybes'][number] = {
	...maybe,
	title: 'Tea with the head from across the river, venting',
	reason: wording('reasonMaybeAlike', { word: 'venting' }),
};

export const suggestion: SupportSummary['suggestions'][number] = {
	person: 'mentor@example.org',
	name: 'Second mentor',
	addresses: ['mentor@example.org'],
	kind: 'mentor',
	reason: wording('suggestMember', { name: 'Second mentor', count: 4 }),
};
