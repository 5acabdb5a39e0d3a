import type { CircleMember } from './circle';
import { criteria, type TalkNote } from './journal';
import { isSupport, type JudgedMeeting } from './judge-meetings';
import type { Weighty } from './load-flags';
import { daysBetween } from './plain-date';
import { suggestRepetition } from './suggest-repetition';
import { memberCadence } from './support-ledger';
import type { Proposal, Slot } from './support-summary';
import type { Booking } from './surface-state';
import { type Wording, wording } from './wording';

interface ChoiceContext {
	now: number;
	today: string;
	circle: readonly CircleMember[];
	meetings: readonly JudgedMeeting[];
	/** Calls that no calendar shows yet. */
	booked: readonly Pick<Booking, 'memberId'>[];
	talkNotes: readonly TalkNote[];
	/** What is ahead, and no conversation comes before it. */
	weighty: Weighty | undefined;
}

/** Whom to propose. */
export interface ChosenMember {
	member: CircleMember;
	/** Why it is not the one who is most overdue. */
	because?: Wording;
}

/** The best slot with the person; without a person where the circle is empty, `null` where no slot is free. */
export function proposeSupport(chosen: ChosenMember | undefined, slot: Slot | undefined): Proposal | null {
	if (slot === undefined) return null;
	if (chosen === undefined) {
		const repetition = suggestRepetition('peer', undefined);
		return { member: null, kind: 'peer', slot, title: wording('bookingTitle'), repetition };
	}
	const { id, name, kind, addresses, zone, bookingPage, cadence } = chosen.member;
	const title = wording('bookingTitleWith', { name });
	const repetition = suggestRepetition(kind, cadence);
	const { because } = chosen;
	const member = { id, name, kind, addresses, zone, bookingPage };
	return { member, kind, slot, title, repetition, ...(because && { because }) };
}

/**
 * Whose share of the ideal rhythm has passed most: two weeks without a fortnightly peer weigh as much as a month
 * without a monthly mentor. Somebody never met comes first among equals; somebody already booked comes last. Where two
 * are about as overdue, the one comes first whose conversations were what a conversation should be.
 *
 * Before a weighty meeting, somebody with distance to it comes first, a mentor or a coach, unless another is overdue by
 * more than half a rhythm more.
 */
export function chooseMember(context: ChoiceContext): ChosenMember | undefined {
	const ranked = rankByOverdue(context);
	const [usual] = within(aboutAsOverdue, ranked).toSorted((a, b) => b.good - a.good);
	if (!usual) return undefined;
	const { weighty } = context;
	if (!weighty || hasDistance(usual)) return { member: usual.member };
	const distants = within(notMuchMoreOverdue, ranked).filter(hasDistance);
	const [distant] = within(aboutAsOverdue, distants).toSorted((a, b) => b.good - a.good);
	if (!distant) return { member: usual.member };
	const { title, date } = weighty;
	return { member: distant.member, because: wording('reasonWeightyAhead', { title, date: { date } }) };
}

interface Ranked {
	member: CircleMember;
	isBooked: boolean;
	/** Share of the ideal rhythm that has passed; infinite where they never met. */
	share: number;
	/** See `goodShare`. */
	good: number;
}

function rankByOverdue({ circle, meetings, now, today, booked, talkNotes }: ChoiceContext): Ranked[] {
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
	return ranked.sort(
		(a, b) =>
			Number(a.isBooked) - Number(b.isBooked) ||
			compare(b.share, a.share) ||
			a.idealDays - b.idealDays ||
			a.index - b.index,
	);
}

/** Those who are at most so much less overdue than the first, and booked or not like that one. */
function within(share: number, ranked: readonly Ranked[]): Ranked[] {
	const [first] = ranked;
	return ranked.filter(
		(each) =>
			each.isBooked === first?.isBooked && (each.share === first.share || first.share - each.share <= share),
	);
}

function hasDistance({ member }: Ranked): boolean {
	return member.kind === 'mentor' || member.kind === 'coach';
}

/** Shares of the ideal rhythm that lie this near are about the same. */
const aboutAsOverdue = 0.25;
/** What is ahead decides between those who lie this near: half a rhythm. */
const notMuchMoreOverdue = 0.5;

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
