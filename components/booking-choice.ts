import type { CircleMember } from '@/utils/support/circle';
import { suggestRepetition } from '@/utils/support/suggest-repetition';
import type { SupportKind } from '@/utils/support/support-kinds';
import type { Proposal, Slot } from '@/utils/support/support-summary';
import type { BookingRequest, Repetition } from '@/utils/support/surface-state';
import { type Wording, wording } from '@/utils/support/wording';

/** What the leader changed in the proposal; everything else follows it. */
export interface BookingChanges {
	/** Empty: somebody who is not in the circle. */
	memberId?: string;
	slotStart?: string;
	repetition?: Repetition;
	title?: string;
	isInviting?: boolean;
}

export interface BookingChoice {
	member: Pick<CircleMember, 'id' | 'name' | 'kind'> | null;
	kind: SupportKind;
	slot: Slot;
	slots: Slot[];
	repetition: Repetition;
	/** Neutral: the shared calendar never shows why. */
	title: Wording | string;
	/** Absent where the leader has not said: a form shows the guest, what is written at once invites nobody. */
	isInviting?: boolean;
}

/** The proposal with the leader's changes in it. A slot that is gone falls back to the proposed one. */
export function bookingChoice(
	proposal: Proposal,
	otherSlots: readonly Slot[],
	circle: readonly CircleMember[],
	changes: BookingChanges,
): BookingChoice {
	const slots = [proposal.slot, ...otherSlots.filter((slot) => slot.start !== proposal.slot.start)];
	const memberId = changes.memberId ?? proposal.member?.id ?? '';
	const member =
		circle.find(({ id }) => id === memberId) ?? (proposal.member?.id === memberId ? proposal.member : null);
	const kind = member?.kind ?? proposal.kind;
	const isProposed = memberId === (proposal.member?.id ?? '');
	const cadence = circle.find(({ id }) => id === memberId)?.cadence;
	const usual = isProposed ? proposal.repetition : suggestRepetition(kind, cadence);
	return {
		member,
		kind,
		slot: slots.find(({ start }) => start === changes.slotStart) ?? proposal.slot,
		slots,
		repetition: changes.repetition ?? usual,
		title: changes.title ?? titleFor(proposal, member),
		...(changes.isInviting !== undefined && { isInviting: changes.isInviting }),
	};
}

function titleFor(proposal: Proposal, member: BookingChoice['member']): Wording {
	if (member?.id === proposal.member?.id) return proposal.title;
	return member ? wording('bookingTitleWith', { name: member.name }) : wording('bookingTitle');
}

export function bookingRequest(
	choice: BookingChoice,
	how: BookingRequest['how'],
	title: string,
): BookingRequest {
	return {
		start: choice.slot.start,
		end: choice.slot.end,
		memberId: choice.member?.id ?? null,
		kind: choice.kind,
		title,
		repetition: choice.repetition,
		how,
		...(choice.isInviting !== undefined && { isInviting: choice.isInviting }),
	};
}
