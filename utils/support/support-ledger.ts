import type { Cadence, CircleMember } from './circle';
import { isSupport, type JudgedMeeting } from './judge-meetings';
import { addDays, daysBetween } from './plain-date';
import { type SupportKind, supportKinds } from './support-kinds';
import type { DaySummary, LedgerEntry, LedgerState, WeekSummary } from './support-summary';
import { defaultCadence, thresholds } from './thresholds';

interface LedgerContext {
	now: number;
	today: string;
	circle: readonly CircleMember[];
	meetings: readonly JudgedMeeting[];
	weeks: readonly WeekSummary[];
}

/**
 * All support together, then one row for each kind that the circle holds. Nobody is overdue who was just named: the
 * longest gap of a kind counts from when the circle got it, whatever the calendar held before.
 */
export function supportLedger(context: LedgerContext): LedgerEntry[] {
	const support = context.meetings.filter(isSupport);
	const kinds = supportKinds.filter((kind) => context.circle.some((member) => member.kind === kind));
	return [
		ledgerEntry('any', anyCadence(context.circle), undefined, support, context),
		...kinds.map((kind) =>
			ledgerEntry(
				kind,
				kindCadence(kind, context.circle),
				kindSince(kind, context.circle),
				support.filter((meeting) => meeting.verdict.kind === kind),
				context,
			),
		),
	];
}

/** The rhythm for all support: the default, unless the leader chose a slower one for everybody of the circle. */
export function anyCadence(circle: readonly CircleMember[]): Cadence {
	const chosen = circle.flatMap((member) => member.cadence ?? []);
	if (chosen.length === 0 || chosen.length < circle.length) return thresholds.any;
	const fastest = fastestOf(chosen);
	return {
		idealDays: Math.max(fastest.idealDays, thresholds.any.idealDays),
		longestDays: Math.max(fastest.longestDays, thresholds.any.longestDays),
	};
}

export function memberCadence(member: Pick<CircleMember, 'kind' | 'cadence'>): Cadence {
	return member.cadence ?? defaultCadence(member.kind);
}

/** The rhythm of a kind is that of its most frequent person. */
function kindCadence(kind: SupportKind, circle: readonly CircleMember[]): Cadence {
	return fastestOf(circle.filter((member) => member.kind === kind).map(memberCadence));
}

/** Date on which the circle got its first of the kind, where every one of them has such a date. */
function kindSince(kind: SupportKind, circle: readonly CircleMember[]): string | undefined {
	const members = circle.filter((member) => member.kind === kind);
	const dates = members.flatMap(({ addedOn }) => addedOn ?? []).sort();
	return dates.length === members.length ? dates[0] : undefined;
}

function fastestOf(cadences: readonly Cadence[]): Cadence {
	return {
		idealDays: Math.min(...cadences.map((cadence) => cadence.idealDays)),
		longestDays: Math.min(...cadences.map((cadence) => cadence.longestDays)),
	};
}

function ledgerEntry(
	kind: LedgerEntry['kind'],
	cadence: Cadence,
	since: string | undefined,
	support: readonly JudgedMeeting[],
	{ now, today, weeks }: LedgerContext,
): LedgerEntry {
	const last = support.filter(({ span }) => span.start <= now).at(-1)?.span.firstDate ?? null;
	const next = support.find(({ span }) => span.start > now)?.span.firstDate ?? null;
	const days = weeks.flatMap((week) =>
		week.days.map((day) => ({ day, isResting: week.state === 'resting' })),
	);
	const seenSince = firstOfSeenRun(
		days.map(({ day }) => day),
		today,
	);
	const gap = gapSince(last, seenSince, cadence, today);
	if (gap === null) {
		const isWithinIdeal = last !== null && daysBetween(last, today) <= cadence.idealDays;
		return { kind, last, next, gapDays: null, state: next !== null || isWithinIdeal ? 'good' : 'unknown' };
	}
	const daysFrom = (from: string) =>
		daysBetween(from, today) -
		days.filter(({ day, isResting }) => isResting && day.date > from && day.date <= today).length;
	const counted = daysFrom(since !== undefined && since > gap.from ? since : gap.from);
	const state = stateOf(counted, last !== null, next !== null, cadence);
	const isDue = state === 'good' && next === null && daysFrom(gap.from) > cadence.idealDays;
	return { kind, last, next, gapDays: gap.days, state: isDue ? 'due' : state };
}

/**
 * Days without support that were really seen: since the last one, or, where an unseen day lies between or there is
 * none, since the first day of the seen stretch that reaches today. `null` where that stretch is too short to tell.
 */
function gapSince(last: string | null, seenSince: string | null, cadence: Cadence, today: string) {
	if (last !== null && (last === today || (seenSince !== null && seenSince <= addDays(last, 1)))) {
		return { from: last, days: daysBetween(last, today) };
	}
	if (seenSince === null) return null;
	const days = daysBetween(seenSince, today);
	return last === null || days > cadence.idealDays ? { from: seenSince, days } : null;
}

/** First day of the stretch of fully seen days that ends today; days off and days away need not be seen. */
function firstOfSeenRun(days: readonly DaySummary[], today: string): string | null {
	const past = days.filter((day) => day.date <= today).reverse();
	const hole = past.findIndex((day) => day.isWorkingDay && !day.isAway && day.seen !== 'complete');
	const run = hole === -1 ? past : past.slice(0, hole);
	return run.findLast((day) => day.seen !== 'unseen')?.date ?? null;
}

/** Every day since the last one was seen; else the gap is told from where what was seen begins. */
export function isSinceLast({ last, gapDays }: LedgerEntry, today: string): boolean {
	return last !== null && gapDays === daysBetween(last, today);
}

function stateOf(gapDays: number, hasLast: boolean, hasNext: boolean, cadence: Cadence): LedgerState {
	if (hasNext) return 'good';
	if (gapDays > cadence.longestDays) return 'overdue';
	if (gapDays > cadence.idealDays) return 'due';
	return hasLast ? 'good' : 'unknown';
}
