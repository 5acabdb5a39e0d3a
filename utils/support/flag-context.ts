import { isMaybe, type JudgedMeeting } from './judge-meetings';
import { addDays, startOfDate } from './plain-date';
import type { ReliefSubject } from './relief-subject';
import type { SeenDates } from './seen-dates';
import type { AnsweredFeeling, Flag, LedgerEntry, WeekSummary } from './support-summary';
import type { Interval } from './union-minutes';
import { type Wording, wording } from './wording';

/** What a flag is judged from. */
export interface FlagContext {
	now: number;
	today: string;
	weeks: readonly WeekSummary[];
	ledger: readonly LedgerEntry[];
	seen: SeenDates;
	meetings: readonly JudgedMeeting[];
	/** Calls that were booked and that no calendar shows yet. */
	held: readonly Interval[];
	zone: string;
	/** Every working day of the next two weeks was read: what is not there is not booked. */
	isAheadRead: boolean;
	answeredFeelings: readonly (AnsweredFeeling & { subject: ReliefSubject })[];
	/** What the leader could do; before the date, where there is one. */
	nextStep: (before?: string) => Wording;
}

export type FlagRule = (context: FlagContext) => Flag | undefined;

/** First date of the present week. */
export function presentWeek({ weeks, today }: Pick<FlagContext, 'weeks' | 'today'>): string {
	return weeks.findLast((week) => week.start <= today)?.start ?? today;
}

export function anyEntry({ ledger }: Pick<FlagContext, 'ledger'>): LedgerEntry | undefined {
	return ledger.find((entry) => entry.kind === 'any');
}

/** A call up to the date was just booked: no calendar shows it, and nobody is told that there is none. */
export function isHeldUntil({ held, zone }: Pick<FlagContext, 'held' | 'zone'>, date: string): boolean {
	const after = startOfDate(addDays(date, 1), zone);
	return held.some(({ start }) => start < after);
}

/** The days between the dates, both included, as far as they are told. */
export function daysOf({ weeks }: Pick<FlagContext, 'weeks'>, first: string, last: string) {
	return weeks.flatMap((week) => week.days).filter((day) => day.date >= first && day.date <= last);
}

/** All working days between the dates were fully read, days away apart, and most of them are worked. */
export function isSeenAndWorked(context: FlagContext, first: string, days: number): boolean {
	const all = daysOf(context, first, addDays(first, days - 1));
	const working = all.filter((day) => day.isWorkingDay);
	const present = working.filter((day) => !day.isAway);
	return (
		all.length === days &&
		present.length > 0 &&
		present.length * 2 >= working.length &&
		present.every((day) => day.seen === 'complete')
	);
}

/** A meeting that may be support could make the flag untrue: it is asked about first. */
export function sortFirst(
	context: FlagContext,
	first: string,
	last: string,
	kind: LedgerEntry['kind'] = 'any',
): Wording | undefined {
	const dates = new Set(daysOf(context, first, last).map((day) => day.date));
	const maybe = context.meetings.find(
		(meeting) =>
			isMaybe(meeting) &&
			dates.has(meeting.span.firstDate) &&
			(kind === 'any' || meeting.verdict.kind === kind),
	);
	return maybe && wording('flagNextSort', { title: maybe.event.title });
}
