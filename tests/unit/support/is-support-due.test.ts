import { expect, test } from 'vitest';
import { popupStates } from '@/scripts/gallery/sample-popup-states';
import { isSupportDue } from '@/utils/support/is-support-due';
import type { SupportSummary } from '@/utils/support/support-summary';

const stateOf = (name: keyof typeof popupStates): SupportSummary => {
	const { summary } = popupStates[name];
	if (!summary) throw new Error(`${name} has no summary.`);
	return summary;
};
const summary = stateOf('supported');

test('nothing is due in a supported week in which every kind has its rhythm', () => {
	expect(isSupportDue(summary)).toBe(false);
});

test.each([
	['the week holds no support', { weeks: stateOf('empty').weeks }],
	['a kind is due', { ledger: [{ ...summary.ledger[0], kind: 'any', state: 'due' } as const] }],
	['a kind is overdue', { ledger: [{ ...summary.ledger[0], kind: 'any', state: 'overdue' } as const] }],
	['something is pointed out', { flags: stateOf('flags').flags }],
	['the plan has come true', { plan: stateOf('plan come true').plan }],
	['today was never seen', { weeks: [] }],
])('support is due where %s', (_, change) => {
	expect(isSupportDue({ ...summary, ...change } as SupportSummary)).toBe(true);
});
