import type { CircleMember } from './circle';
import { criteria, type TalkNote } from './journal';
import { isSupport, type JudgedMeeting } from './judge-meetings';
import { daysBetween } from './plain-date';
import { suggestRepetition } from './suggest-repetition';
import { memberCadence } from './support-ledger';
import type { Proposal, Slot } from './support-summary';
import type { Booking } from './surface-state';
import { wording } from './wording';

interface OverdueContext {
	now: number;
	today: string;
	circle: readonly CircleMember[];
	meetings: readonly JudgedMeeting[];
	/** Calls that no calendar shows yet. */
	booked: readonly Pick<Booking, 'memberId'>[];
	talkNotes: readonly TalkNote[];
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
 * without a monthly mentor. Somebody never met comes first among equals; somebody already booked comes last. Where two
 * are about as overdue, the one comes first whose conversations were what a conversation should be.
 */
export function mostOverdue({
	circle,
	meetings,
	now,
	today,
	booked,
	talkNotes,
}: OverdueContext): CircleMember | undefined {
	const ranked = circle.map((member, index) => {
		const theirs = meetings.filter((meeting) => isSupport(meeting) && meeting.verdict.memberId === member.id);
		const isBooked =
			theirs.some(({ span }) => span.start > now) || booked.some(({ memberId }) => memberId === member.id);
		const last = theirs.filter(({ span }) => span.start <= now).at(-1)?.span.firstDate;
		const { idealDays } = memberCadence(member);
		const share = last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, today) / idealDays;
		const good = goodShare(member.id, talkNotes);
		return { member, index, isBooked, share, idealDays, good };
	});
	ranked.sort(
		(a, b) =>
			Number(a.isBooked) - Number(b.isBooked) ||
			compare(b.share, a.share) ||
			a.idealDays - b.idealDays ||
			a.index - b.index,
	);
	const [first] = ranked;
	const near = ranked.filter(
		({ share, isBooked }) =>
			isBooked === first?.isBooked && (share === first.share || first.share - share <= aboutAsOverdue),
	);
	return near.toSorted((a, b) => b.good - a.good)[0]?.member;
}

/** Shares of the ideal rhythm that lie this near are about the same. */
const aboutAsOverdue = 0.25;

/** Share of the criteria that conversations with somebody met; without a note, all of them may have been. */
function goodShare(memberId: string, notes: readonly TalkNote[]): number {
	const theirs = notes.filter((note) => note.memberId === memberId);
	if (theirs.length === 0) return 1;
	const met = theirs.reduce((sum, note) => sum + note.met.length, 0);
	return met / (theirs.length * criteria.length);
}

function compare(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
