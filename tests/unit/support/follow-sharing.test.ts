import { expect, test } from 'vitest';
import { type Discretion, followSharing } from '@/utils/support/follow-sharing';

const off: Discretion = { isDiscreet: false, followsSharing: true, wasSharing: false, isBySharing: false };
const shared = followSharing(off, true);

test('discreet mode comes with the sharing of a screen, and goes with it', () => {
	expect(shared.isDiscreet).toBe(true);
	expect(followSharing(shared, true)).toBe(shared);
	expect(followSharing(shared, false)).toEqual(off);
});

test('nothing follows where the leader did not ask for it', () => {
	expect(followSharing({ ...off, followsSharing: false }, true).isDiscreet).toBe(false);
});

test('what the leader switched meanwhile stays', () => {
	const shownAgain = { ...shared, isDiscreet: false, isBySharing: false };
	expect(followSharing(shownAgain, true).isDiscreet).toBe(false);
	const wasDiscreet = followSharing({ ...off, isDiscreet: true }, true);
	expect(followSharing(wasDiscreet, false).isDiscreet).toBe(true);
});
