import { addDays } from './plain-date';
import type { Flag, LedgerEntry, WeekSummary } from './support-summary';
import { thresholds } from './thresholds';
import { type Wording, wording } from './wording';

interface FlagContext {
	today: string;
	weeks: readonly WeekSummary[];
	ledger: readonly LedgerEntry[];
	dismissed: readonly string[];
	/** What the leader could do now. */
	nextStep: Wording;
}

/** What is worth pointing out, strongest first, at most two; not what the leader put away for this week. */
export function supportFlags(context: FlagContext): Flag[] {
	return [nothingAhead(context), longGap(context), emptyWeek(context)]
		.filter((flag) => flag !== undefined)
		.filter((flag) => !context.dismissed.includes(`${flag.code}:${flag.week}`))
		.slice(0, thresholds.mostFlags);
}

/** Fourteen days from today, all of them seen, most of them worked, and no support on any. */
function nothingAhead({ today, weeks, nextStep, ledger }: FlagContext): Flag | undefined {
	const until = addDays(today, thresholds.daysAhead - 1);
	const ahead = weeks.flatMap((week) => week.days).filter((day) => day.date >= today && day.date <= until);
	const working = ahead.filter((day) => day.isWorkingDay);
	const present = working.filter((day) => !day.isAway);
	const next = ledger.find((entry) => entry.kind === 'any')?.next ?? null;
	const isSeen = ahead.length === thresholds.daysAhead && present.every((day) => day.seen === 'complete');
	if (!isSeen || present.length * 2 < working.length || present.length === 0) return undefined;
	if (next !== null && next <= until) return undefined;
	return {
		code: 'nothing-ahead',
		reason: wording('flagNothingAhead', { date: { date: until } }),
		nextStep,
		week: presentWeek(weeks, today),
	};
}

function longGap({ today, weeks, ledger, nextStep }: FlagContext): Flag | undefined {
	const any = ledger.find((entry) => entry.kind === 'any');
	if (any?.state !== 'overdue' || any.gapDays === null) return undefined;
	const reason =
		any.last === null
			? wording('flagLongGapNoneSeen', { count: any.gapDays })
			: wording('flagLongGap', { count: any.gapDays, date: { date: any.last } });
	return { code: 'long-gap', reason, nextStep, week: presentWeek(weeks, today) };
}

/** The present week and the working weeks before it are empty, and the next one holds nothing yet. */
function emptyWeek({ today, weeks, nextStep }: FlagContext): Flag | undefined {
	const start = presentWeek(weeks, today);
	const at = weeks.findIndex((week) => week.start === start);
	const run = weeks
		.slice(0, at + 1)
		.filter((week) => week.state !== 'resting')
		.slice(-thresholds.emptyWeeksInARow);
	const isRun = run.length === thresholds.emptyWeeksInARow && run.every((week) => week.state === 'empty');
	if (weeks[at]?.state !== 'empty' || !isRun || weeks[at + 1]?.state === 'supported') return undefined;
	return {
		code: 'empty-week',
		reason: wording('flagEmptyWeek', { count: run.length }),
		nextStep,
		week: start,
	};
}

function presentWeek(weeks: readonly WeekSummary[], today: string): string {
	return weeks.findLast((week) => week.start <= today)?.start ?? today;
}
