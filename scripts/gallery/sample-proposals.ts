import type { Slot, SupportSummary } from '@/utils/support/support-summary';
import type { PopupState } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { mentor, slots } from './sample-weeks';

const nextMonday = { date: '2026-11-30', week: '2026-11-30', weeksAhead: 1 };

/** Where nothing can be proposed, and why; and where what is ahead decides who. */
export function proposalStates(empty: PopupState, summary: SupportSummary) {
	const withoutSlot = (unseenAhead: PopupState['unseenAhead'], weeks = summary.weeks): PopupState => ({
		...empty,
		unseenAhead,
		summary: { ...summary, weeks, slots: [], proposal: null },
	});
	const partlyRead = summary.weeks.map((week) => ({
		...week,
		days: week.days.map((day) => ({ ...day, seen: 'partial' as const })),
	}));
	return {
		'no free slot': withoutSlot(null),
		'next week was not read': withoutSlot({ ...nextMonday, canOpen: true }),
		'next week was not read, and has no address': withoutSlot({ ...nextMonday, canOpen: false }),
		'a later week was not read, and has no address': withoutSlot({
			...{ date: '2026-12-07', week: '2026-12-07', weeksAhead: 2 },
			canOpen: false,
		}),
		'no free slot on what was read in part': withoutSlot(null, partlyRead),
		'before a weighty meeting': {
			...empty,
			summary: {
				...summary,
				ledger: summary.ledger.map((entry) =>
					entry.kind === 'mentor' ? { ...entry, next: null, state: 'due' } : entry,
				),
				proposal: {
					member: mentor,
					kind: 'mentor',
					slot: slots[0] as Slot,
					title: wording('bookingTitleWith', { name: mentor.name }),
					repetition: 'monthly',
					because: wording('reasonWeightyAhead', { title: 'Board meeting', date: { date: '2026-12-03' } }),
				},
			},
		} satisfies PopupState,
	};
}
