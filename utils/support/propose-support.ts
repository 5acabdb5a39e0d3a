import type { CircleMember } from './circle';
import { isSupport, type JudgedMeeting } from './judge-meetings';
import { daysBetween } from './plain-date';
import { suggestRepetition } from './suggest-repetition';
import { memberCadence } from './support-ledger';
import type { Proposal, Slot } from './support-summary';
import { wording } from './wording';

interface OverdueContext {
	now: number;
	today: string;
	circle: readonly CircleMember[];
	meetings: readonly JudgedMeeting[];
}

/** The best slot with the person; without a person where the circle is empty, `null` where no slot is free. */
export function proposeSupport(member: CircleMember | undefined, slot: Slot | undefined): Proposal | null {
	if (slot === undefined) return null;
	if (member === undefined) {
		const repetition = suggestRepetition('peer', undefined);
		return { member: null, kind: 'peer', slot, title: wording('bookingTitle'), repetition };
	}
	const { id, name, kind, addresses, zone, bookingPage } = member;
	const title = wording('bookingTitleWith', { name });
	const repetition = suggestRepetition(kind, member.cadence);
	return { member: { id, name, kind, addresses, zone, bookingPage }, kind, slot, title, repetition };
}

/**
 * Whose share of the ideal rhythm has passed most: two weeks without a fortnightly peer weigh as much as a month
 * without a monthly mentor. Somebody never met comes first among equals; somebody already booked comes last.
 */
export function mostOverdue({ circle, meetings, now, today }: OverdueContext): CircleMember | undefined {
	const ranked = circle.map((member, index) => {
		const theirs = meetings.filter((meeting) => isSupport(meeting) && meeting.verdict.memberId === member.id);
		const isBooked = theirs.some(({ span }) => span.start > now);
		const last = theirs.filter(({ span }) => span.start <= now).at(-1)?.span.firstDate;
		const { idealDays } = memberCadence(member);
		const share = last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, today) / idealDays;
		return { member, index, isBooked, share, idealDays };
	});
	ranked.sort(
		(a, b) =>
			Number(a.isBooked) - Number(b.isBooked) ||
			compare(b.share, a.share) ||
			a.idealDays - b.idealDays ||
			a.index - b.index,
	);
	return ranked[0]?.member;
}

function compare(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
