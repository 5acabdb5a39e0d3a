import { vi } from 'vitest';
import { answerMessages, type WorkerWorld } from '@/entrypoints/background/answer-messages';
import { openStore } from '@/utils/store/open-store';

let count = 0;

/** The worker's handlers over a store of their own, on a Wednesday, with Google's host granted, or others. */
export function startWorker(granted = ['https://calendar.google.com/*']) {
	const store = openStore({ name: `worker-${count++}` });
	const world = {
		store,
		now: () => Temporal.Instant.from('2026-11-25T09:00:00Z'),
		browserZone: () => 'UTC',
		grantedHosts: async () => granted,
		mayNudge: async () => false,
		announce: vi.fn(),
		say: ({ key }: { key: string }) => key,
	};
	return { store, handlers: answerMessages(world as unknown as WorkerWorld) };
}
