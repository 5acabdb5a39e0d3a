import { expect, test } from 'vitest';
import { ruleTitles } from '@/scripts/learn/taught-titles';
import { classifyTitle } from '@/utils/support/classify-title';
import type { TitleVerdict } from '@/utils/support/title-verdict';
import { judgeByWords } from '../support/judge-by-words';

const asOutcome = ({ kind, isSure }: TitleVerdict) => (isSure ? kind : 'open');

test('what the rules say of the titles that they were written for is what the weights learn of them', () => {
	const others = ruleTitles().filter(({ title, outcome }) => asOutcome(judgeByWords(title)) !== outcome);
	expect(others).toEqual([]);
	expect(ruleTitles().length).toBeGreaterThan(1000);
});

test('the second opinion makes no other thing of a title that the rules were written for, and hardly asks', () => {
	const changed = ruleTitles().filter(({ title, outcome }) => asOutcome(classifyTitle(title)) !== outcome);
	const asked = changed.filter(({ title }) => !classifyTitle(title).isSure);
	expect(changed.filter((each) => !asked.includes(each))).toEqual([]);
	expect(asked.filter(({ outcome }) => outcome === 'none')).toEqual([]);
	expect(asked.length / ruleTitles().length).toBeLessThan(0.01);
});
