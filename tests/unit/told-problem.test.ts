import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wording } from '@/utils/support/wording';
import { leaveProblem, takeProblem } from '@/utils/told-problem';

beforeEach(() => fakeBrowser.reset());

test('what went wrong without the popup is told by it, once', async () => {
	const problem = wording('bookingConflict', { title: 'Suddenly', time: 'Mon 10:00' });
	await leaveProblem(problem);
	expect(await takeProblem()).toEqual(problem);
	expect(await takeProblem()).toBeNull();
});

test.each([
	['a text of something else', { key: 'lockGiveUpAsk', values: {} }],
	['no words at all', { key: 'bookingConflict', values: { title: { html: '<b>' } } }],
])('%s is told to nobody', async (_, left) => {
	await fakeBrowser.storage.session.set({ 'problem-to-tell': left });
	expect(await takeProblem()).toBeNull();
});
