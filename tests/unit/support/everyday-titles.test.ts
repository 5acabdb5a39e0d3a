import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classifyTitle } from '@/utils/support/classify-title';

/** Of leaders' usual weeks, in eight languages, by a hand that never saw the rules; none of them is support. */
const titles = readFileSync(join(import.meta.dirname, '../../evaluation/everyday-titles.txt'), 'utf8')
	.trimEnd()
	.split('\n');

test('no title of a leader’s everyday is surely support', () => {
	const taken = titles.filter((title) => {
		const { kind, isSure } = classifyTitle(title);
		return isSure && kind !== 'none';
	});
	expect(taken).toEqual([]);
	expect(titles.length).toBeGreaterThan(1100);
});

test('hardly a title of a leader’s everyday has to be asked about', () => {
	const asked = titles.filter((title) => !classifyTitle(title).isSure);
	expect(asked.length / titles.length).toBeLessThan(0.06);
});
