import { expect, test } from 'vitest';
import { welcomeStep } from '@/components/welcome-steps';

const nothing = { grantedHosts: [], circle: [] };
const granted = { grantedHosts: ['https://calendar.google.com/*'], circle: [] };
const peer = { id: 'p', name: 'First peer', kind: 'peer' as const, addresses: [] };

test.each([
	['', nothing, 'calendars'],
	['', granted, 'circle'],
	['', { ...granted, circle: [peer] }, 'rhythm'],
	['#rhythm', nothing, 'rhythm'],
	['#nowhere', granted, 'circle'],
] as const)('a visit to “%s” goes on where the welcome was left', (fragment, state, step) => {
	expect(welcomeStep(fragment, { grantedHosts: [...state.grantedHosts], circle: [...state.circle] })).toBe(
		step,
	);
});
