import { addDays } from './plain-date';
import type { DaySummary, SupportSummary } from './support-summary';
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
 * is none. A day that was read in part is not meant: something is hidden on it, or another calendar matters there.
 */
export function unseenAhead({
	today,
	weeks,
}: Pick<SupportSummary, 'today' | 'weeks'>): UnseenDay | undefined {
	const isOpen = isOpenDay(today);
	const ahead = weeks.filter(({ days }) => days.some(({ date }) => date >= today));
	for (const [weeksAhead, { start, days }] of ahead.entries()) {
		const day = days.find((each) => isOpen(each) && each.date > today && each.seen === 'unseen');
		if (day) return { date: day.date, week: start, weeksAhead };
	}
	return undefined;
}

/** No day that a slot is looked for on was read in part only, so that what is told of it is all there is. */
export function isAheadReadInFull({ today, weeks }: Pick<SupportSummary, 'today' | 'weeks'>): boolean {
	const isOpen = isOpenDay(today);
	return weeks.every(({ days }) => days.every((day) => !isOpen(day) || day.seen !== 'partial'));
}

/** A day that a slot is looked for on. */
function isOpenDay(today: string) {
	const last = addDays(today, thresholds.daysAhead - 1);
	return ({ date, isWorkingDay, isAway }: DaySummary): boolean =>
		date >= today && date <= last && isWorkingDay && !isAway;
}
