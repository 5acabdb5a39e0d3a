import { addDays } from './plain-date';
import type { SupportSummary } from './support-summary';
import { thresholds } from './thresholds';

/** A day ahead that no sighting covers yet: no slot can be found on it. */
export interface UnseenDay {
	/** `YYYY-MM-DD`: a working day. */
	date: string;
	/** First date of its week. */
	week: string;
	/** How many weeks after the present one. */
	weeksAhead: number;
}

/**
 * The first working day of those that a slot is looked for on, today apart, that was never seen; `undefined` where there
 * is none. A day of which something is hidden was seen: to look at it once more would change nothing.
 */
export function unseenAhead({
	today,
	weeks,
}: Pick<SupportSummary, 'today' | 'weeks'>): UnseenDay | undefined {
	const last = addDays(today, thresholds.daysAhead - 1);
	const ahead = weeks.filter(({ days }) => days.some(({ date }) => date >= today));
	for (const [weeksAhead, { start, days }] of ahead.entries()) {
		const day = days.find(
			({ date, isWorkingDay, isAway, seen }) =>
				date > today && date <= last && isWorkingDay && !isAway && seen === 'unseen',
		);
		if (day) return { date: day.date, week: start, weeksAhead };
	}
	return undefined;
}
