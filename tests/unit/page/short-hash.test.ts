import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortHash } from '@/utils/page/short-hash';

test('titles alike have one hash, and titles that differ have two', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (a, b) => {
			expect(shortHash(a)).toMatch(/^[0-9a-f]{16}$/);
			expect(shortHash(a) === shortHash(b)).toBe(a === b);
		}),
	);
	const many = Array.from({ length: 50_000 }, (_, i) => shortHash(`1:1 ${i}`));
	expect(new Set(many).size).toBe(many.length);
});
