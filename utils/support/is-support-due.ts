import type { SupportSummary } from './support-summary';

/** Whether the next step should be seen first: this week holds no support yet, or something is due or pointed out. */
export function isSupportDue({
	today,
	weeks,
	ledger,
	flags,
	plan,
}: Pick<SupportSummary, 'today' | 'weeks' | 'ledger' | 'flags' | 'plan'>): boolean {
	const present = weeks.find(({ days }) => days.some(({ date }) => date === today));
	const isKindDue = ledger.some(({ state }) => state === 'due' || state === 'overdue');
	return present?.state !== 'supported' || isKindDue || flags.length > 0 || plan !== null;
}
