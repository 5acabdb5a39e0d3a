import {
	anyEntry,
	daysOf,
	type FlagContext,
	type FlagRule,
	isHeldUntil,
	isSeenAndWorked,
	presentWeek,
	sortFirst,
} from './flag-context';
import { addDays } from './plain-date';
import { isSinceLast } from './support-ledger';
import type { LedgerEntry } from './support-summary';
import { thresholds } from './thresholds';
import { type Wording, wording } from './wording';

/** Fourteen days from today, all of them seen, most of them worked, and no support on any. */
export const nothingAhead: FlagRule = (context) => {
	const { today } = context;
	const until = addDays(today, thresholds.daysAhead - 1);
	const next = anyEntry(context)?.next ?? null;
	if (!isSeenAndWorked(context, today, thresholds.daysAhead)) return undefined;
	if ((next !== null && next <= until) || isHeldUntil(context, until)) return undefined;
	// Who just comes from a conversation is not told that there is none.
	if (daysOf(context, today, today).some((day) => day.support.length > 0)) return undefined;
	return {
		code: 'nothing-ahead',
		reason: wording('flagNothingAhead', { date: { date: until } }),
		nextStep: sortFirst(context, today, until) ?? context.nextStep(),
		week: presentWeek(context),
	};
};

/** More days than the longest gap without any support, and none booked. */
export const longGap: FlagRule = (context) => {
	const any = anyEntry(context);
	if (any?.state !== 'overdue' || any.gapDays === null || context.held.length > 0) return undefined;
	const { last, gapDays: count } = any;
	return {
		code: 'long-gap',
		reason:
			last === null || !isSinceLast(any, context.today)
				? wording('flagLongGapNoneSeen', { count })
				: wording('flagLongGap', { count, date: { date: last } }),
		nextStep: sortFirst(context, addDays(context.today, -count), context.today) ?? lookOrBook(context),
		week: presentWeek(context),
	};
};

/** A kind of the circle is past its longest gap. Peers and groups stand in for each other. */
export const kindOverdue: FlagRule = (context) => {
	const overdue = context.ledger.filter(
		(entry) => entry.kind !== 'any' && entry.state === 'overdue' && !isStoodInFor(entry, context),
	);
	const [most] = overdue.toSorted((a, b) => (b.gapDays ?? 0) - (a.gapDays ?? 0));
	if (most === undefined || most.gapDays === null || context.held.length > 0) return undefined;
	const kind = { word: kindWords[most.kind] };
	const reason =
		most.last === null || !isSinceLast(most, context.today)
			? wording('flagKindNoneSeen', { kind, count: most.gapDays })
			: wording('flagKindOverdue', { kind, count: most.gapDays, date: { date: most.last } });
	const since = addDays(context.today, -most.gapDays);
	const nextStep = sortFirst(context, since, context.today, most.kind) ?? lookOrBook(context);
	return { code: 'kind-overdue', reason, nextStep, week: presentWeek(context) };
};

/** What was not seen ahead may hold what is missed. */
function lookOrBook(context: FlagContext): Wording {
	return context.isAheadRead ? context.nextStep() : wording('flagNextOpen');
}

const kindWords: Record<LedgerEntry['kind'], string> = {
	any: 'kindAny',
	peer: 'kindPeer',
	group: 'kindGroup',
	mentor: 'kindMentor',
	coach: 'kindCoach',
	'former-colleague': 'kindFormerColleague',
};

function isStoodInFor(entry: LedgerEntry, { ledger }: FlagContext): boolean {
	const other = entry.kind === 'peer' ? 'group' : entry.kind === 'group' ? 'peer' : undefined;
	return ledger.some((each) => each.kind === other && each.state === 'good');
}

/** The present week and the working weeks before it are empty, and the next one holds nothing yet. */
export const emptyWeek: FlagRule = (context) => {
	const { weeks } = context;
	const start = presentWeek(context);
	if (isHeldUntil(context, addDays(start, 13))) return undefined;
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
		nextStep: sortFirst(context, run[0]?.start ?? start, addDays(start, 6)) ?? context.nextStep(),
		week: start,
	};
};
