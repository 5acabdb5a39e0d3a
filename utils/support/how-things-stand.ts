import type { CircleMember } from './circle';
import { addDays } from './plain-date';
import { anyCadence, isSinceLast } from './support-ledger';
import type { LedgerEntry, WeekSummary } from './support-summary';
import { type Wording, wording } from './wording';

interface Standing {
	/** The present one. */
	week: WeekSummary | undefined;
	ledger: readonly LedgerEntry[];
	circle: readonly CircleMember[];
	today: string;
	/** Date of the next call that was booked and that no calendar shows yet. */
	heldDate: string | undefined;
	/** Every working day of the next two weeks was read: what is not there is not booked. */
	isAheadRead: boolean;
}

/** One sentence about the present week and what comes after it. It looks ahead rather than back. */
export function howThingsStand({ week, ledger, circle, today, heldDate, isAheadRead }: Standing): Wording {
	const any = ledger.find((entry) => entry.kind === 'any');
	if (week === undefined || any === undefined || week.state === 'unseen') return wording('sentenceUnseen');
	if (week.state === 'supported') return sentenceOfSupport(week, today);
	if (week.state === 'resting') return wording('sentenceResting');
	const isPartial = week.state === 'partial';
	if (any.next !== null)
		return wording(isPartial ? 'sentencePartialNext' : 'sentenceNext', { date: { date: any.next } });
	if (heldDate !== undefined) return wording('sentenceHeld', { date: { date: heldDate } });
	if (isPartial) return wording('sentencePartial');
	if (any.last === null) return wording('sentenceNone');
	if (any.gapDays === null || !isSinceLast(any, today))
		return wording('sentenceLastSeen', { date: { date: any.last } });
	const sentence = sentenceOfRhythm(any.last, any.gapDays, anyCadence(circle).idealDays, any.state);
	const saysNoneBooked = sentence.key !== 'sentenceSince';
	return saysNoneBooked && !isAheadRead
		? wording('sentenceLastSeen', { date: { date: any.last } })
		: sentence;
}

function sentenceOfSupport(week: WeekSummary, today: string): Wording {
	const ahead = week.days.find((day) => day.date >= today && day.support.length > 0);
	const count = week.support.length;
	if (ahead === undefined) return wording('sentenceSupportedBefore', { count });
	return ahead.date === today
		? wording('sentenceSupportedToday', { count })
		: wording('sentenceSupportedAhead', { count, date: { date: ahead.date } });
}

/**
 * Within the rhythm, the day by which it wants the next conversation; past it, the day at which one more week would be
 * full; past the longest gap the days alone.
 */
function sentenceOfRhythm(
	last: string,
	gapDays: number,
	idealDays: number,
	state: LedgerEntry['state'],
): Wording {
	if (state === 'overdue') return wording('sentenceGap', { count: gapDays });
	if (gapDays <= idealDays) return wording('sentenceRhythm', { date: { date: addDays(last, idealDays) } });
	const count = Math.floor(gapDays / 7) + 1;
	return wording('sentenceSince', { days: gapDays, count, date: { date: addDays(last, 7 * count) } });
}
