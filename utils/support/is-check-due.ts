import { daysBetweenChecks } from './journal';

/** Whether the five signs may be offered: at most once in thirty days, answered or put away. `last`: ISO 8601 instants. */
export function isCheckDue(last: readonly string[], now: Temporal.Instant): boolean {
	const since = now.subtract({ hours: 24 * daysBetweenChecks });
	return last.every((at) => Temporal.Instant.compare(at, since) <= 0);
}
