import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveFile, leaveProblem, takeFile, takeProblem } from '@/utils/left-for-popup';
import { wording } from '@/utils/support/wording';

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

const call = { name: 'call.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' };

test('the file of a call that was booked without the popup is saved by it, once', async () => {
	await leaveFile(call);
	expect(await takeProblem()).toBeNull();
	expect(await takeFile()).toEqual(call);
	expect(await takeFile()).toBeNull();
});

test.each([
	['a file of another kind', { ...call, name: 'call.exe' }],
	['a file in another folder', { ...call, name: '../call.ics' }],
	['a text that is no calendar', { ...call, text: '<script>' }],
])('%s is not saved', async (_, left) => {
	await fakeBrowser.storage.session.set({ 'file-to-save': left });
	expect(await takeFile()).toBeNull();
});
