import type { CircleMember } from './circle';
import { addDays } from './plain-date';
import { anyCadence } from './support-ledger';
import type { LedgerEntry, WeekSummary } from './support-summary';
import { type Wording, wording } from './wording';

/** One sentence about the present week and what comes after it. It looks ahead rather than back. */
export function howThingsStand(
	week: WeekSummary | undefined,
	ledger: readonly LedgerEntry[],
	circle: readonly CircleMember[],
	today: string,
): Wording {
	const any = ledger.find((entry) => entry.kind === 'any');
	if (week === undefined || any === undefined || week.state === 'unseen') return wording('sentenceUnseen');
	if (week.state === 'supported') return sentenceOfSupport(week, today);
	if (week.state === 'resting') return wording('sentenceResting');
	if (any.next !== null) return wording('sentenceNext', { date: { date: any.next } });
	if (week.state === 'partial') return wording('sentencePartial');
	if (any.last === null || any.gapDays === null) return wording('sentenceNone');
	return sentenceOfRhythm(any.last, any.gapDays, anyCadence(circle).idealDays, any.state);
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
