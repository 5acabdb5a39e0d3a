import type { CircleMember } from './circle';
import { addDays } from './plain-date';
import { anyCadence, isSinceLast } from './support-ledger';
import type { LedgerEntry, WeekSummary } from './support-summary';
import { type Wording, wording } from './wording';

interface Standing {
	/** The present one. */
	week: WeekSummary | undefined;
	/** All that are told. */
	weeks: readonly WeekSummary[];
	ledger: readonly LedgerEntry[];
	circle: readonly CircleMember[];
	today: string;
	/** Date of the next call that was booked and that no calendar shows yet. */
	heldDate: string | undefined;
	/** Every working day of the next two weeks was read: what is not there is not booked. */
	isAheadRead: boolean;
}

/** One sentence about the present week and what comes after it. It looks ahead rather than back. */
export function howThingsStand(standing: Standing): Wording {
	const { week, ledger, today, heldDate, isAheadRead } = standing;
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
	const sentence = sentenceOfRhythm({ ...any, last: any.last, gapDays: any.gapDays }, standing);
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
 * full, in a week of work; past the longest gap the days alone.
 */
function sentenceOfRhythm(
	{ last, gapDays, state }: LedgerEntry & { last: string; gapDays: number },
	{ circle, weeks }: Standing,
): Wording {
	if (state === 'overdue') return wording('sentenceGap', { count: gapDays });
	if (state === 'good') {
		const { idealDays } = anyCadence(circle);
		return wording('sentenceRhythm', { date: { date: dateOfRhythm(last, idealDays, weeks) } });
	}
	const resting = restingDates(weeks);
	let count = Math.floor(gapDays / 7) + 1;
	while (resting.has(addDays(last, 7 * count))) count += 1;
	return wording('sentenceSince', { days: gapDays, count, date: { date: addDays(last, 7 * count) } });
}

/** Of weeks of rest. */
function restingDates(weeks: readonly WeekSummary[]): ReadonlySet<string> {
	const resting = weeks.filter(({ state }) => state === 'resting');
	return new Set(resting.flatMap(({ days }) => days.map(({ date }) => date)));
}

/**
 * By when the rhythm wants the next conversation. Weeks of rest do not count, as in the ledger; where it is a day away,
 * the next day of work.
 */
function dateOfRhythm(last: string, idealDays: number, weeks: readonly WeekSummary[]): string {
	const resting = restingDates(weeks);
	const days = new Map(weeks.flatMap((week) => week.days.map((day) => [day.date, day])));
	let date = last;
	for (let count = 0; count < idealDays; ) {
		date = addDays(date, 1);
		if (!resting.has(date)) count += 1;
	}
	const isWorked = () =>
		!resting.has(date) && !days.get(date)?.isAway && days.get(date)?.isWorkingDay !== false;
	if (days.get(date)?.isAway) while (!isWorked()) date = addDays(date, 1);
	return date;
}
