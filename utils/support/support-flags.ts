import { carrying } from './carrying-flag';
import type { FlagContext, FlagRule } from './flag-context';
import { heavyWeekAhead } from './load-flags';
import { reliefPattern } from './relief-flag';
import { emptyWeek, kindOverdue, longGap, nothingAhead } from './rhythm-flags';
import type { Flag, FlagCode } from './support-summary';
import { thresholds } from './thresholds';

/** Strongest first. */
const rules: Record<FlagCode, FlagRule> = {
	'nothing-ahead': nothingAhead,
	'long-gap': longGap,
	'heavy-week-ahead': heavyWeekAhead,
	'kind-overdue': kindOverdue,
	'empty-week': emptyWeek,
	carrying,
	'relief-pattern': reliefPattern,
};

/** What is worth pointing out, strongest first, at most two; not what the leader put away for that week, nor in one of rest. */
export function supportFlags(context: FlagContext, dismissed: readonly string[]): Flag[] {
	const resting = new Set(context.weeks.filter(({ state }) => state === 'resting').map(({ start }) => start));
	return Object.values(rules)
		.map((rule) => rule(context))
		.filter((flag) => flag !== undefined)
		.filter((flag) => !resting.has(flag.week))
		.filter((flag) => !dismissed.includes(`${flag.code}:${flag.week}`))
		.slice(0, thresholds.mostFlags);
}
