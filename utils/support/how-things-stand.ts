import type { LedgerEntry, WeekSummary } from './support-summary';
import { type Wording, wording } from './wording';

/** One sentence about the present week and what comes after it. */
export function howThingsStand(week: WeekSummary | undefined, any: LedgerEntry, today: string): Wording {
	if (week === undefined || week.state === 'unseen') return wording('sentenceUnseen');
	if (week.state === 'supported') return sentenceOfSupport(week, today);
	if (week.state === 'resting') return wording('sentenceResting');
	if (any.next !== null) return wording('sentenceNext', { date: { date: any.next } });
	if (week.state === 'partial') return wording('sentencePartial');
	if (any.last !== null && any.gapDays !== null) return wording('sentenceGap', { count: any.gapDays });
	return wording('sentenceNone');
}

function sentenceOfSupport(week: WeekSummary, today: string): Wording {
	const ahead = week.days.find((day) => day.date >= today && day.support.length > 0);
	const count = week.support.length;
	if (ahead === undefined) return wording('sentenceSupportedBefore', { count });
	return ahead.date === today
		? wording('sentenceSupportedToday', { count })
		: wording('sentenceSupportedAhead', { count, date: { date: ahead.date } });
}
