import { expect, test } from 'vitest';
import { newestAnswer } from '@/entrypoints/pages/newest-answer';

/** Answers come when they are given, not in the order of the questions. */
function slowWorker() {
	const waiting: ((answer: string) => void)[] = [];
	const shown: string[] = [];
	const refresh = newestAnswer(
		() => new Promise<string>((resolve) => waiting.push(resolve)),
		(answer) => shown.push(answer),
	);
	const answer = async (question: number, said: string) => {
		waiting[question]?.(said);
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { refresh, answer, shown };
}

test('a booking that was taken back does not come back with an answer that was asked for before', async () => {
	const { refresh, answer, shown } = slowWorker();
	void refresh();
	void refresh();
	await answer(1, 'nothing booked');
	await answer(0, 'booked');
	expect(shown).toEqual(['nothing booked']);
});

test('a page that is told of news all the time shows each answer, not only the last', async () => {
	const { refresh, answer, shown } = slowWorker();
	for (const each of [0, 1, 2]) {
		void refresh();
		if (each > 0) await answer(each - 1, `week ${each}`);
	}
	expect(shown).toEqual(['week 1', 'week 2']);
});
