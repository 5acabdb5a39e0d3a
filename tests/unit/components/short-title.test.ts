import { expect, test } from 'vitest';
import { shortTitle } from '@/components/short-title';

test('a title that fits stays as it is', () => {
	expect(shortTitle(' Steering committee ')).toBe('Steering committee');
});

test('a long one is cut between characters, not inside them', () => {
	const short = shortTitle('👩‍💻'.repeat(400));
	expect([...short].length).toBeLessThanOrEqual(40);
	expect(short).not.toMatch(/\p{Surrogate}/u);
	expect(short.endsWith('…')).toBe(true);
});
