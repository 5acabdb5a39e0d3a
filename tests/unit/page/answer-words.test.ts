import { expect, test } from 'vitest';
import { answerWord } from '@/utils/page/answer-words';

test.each([
	[', Sample User, Accepted, No location, June 2, 2026', 'accepted'],
	[', Sample User, Declined, Location: Room 3, June 2, 2026', 'declined'],
	[', Calendar: Sales, EMEA, Needs RSVP, No location', 'needs-action'],
	['、First、承諾', 'accepted'],
	['」、First、承諾済み、場所の指定なし', 'accepted'],
	[', Sample User, No location, June 2, 2026', undefined],
	[', Sample User, Not Declined, No location', undefined],
	[', Sample User, Location: A, B, C, D, Declined', undefined],
	['', undefined],
])('"%s" says %s', (list, answer) => {
	expect(answerWord(list)).toBe(answer);
});
