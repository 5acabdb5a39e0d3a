import 'fake-indexeddb/auto';
import { openStore } from '@/utils/store/open-store';
import type { Sighting } from '@/utils/support/sighting';

/** Writes of the real store when a page is told again, a few minutes later, and nothing has changed on it. */
export async function writesOfUnchangedSighting(sighting: Sighting, now: string): Promise<number> {
	const store = openStore({ name: `bench-${crypto.randomUUID()}` });
	const seenAt = Temporal.Instant.from(now);
	const hint = {
		address: 'https://calendar.google.com/calendar/u/0/r/week',
		composeTemplate: null,
		problems: [],
	};
	const first = await countWrites(() => store.rememberSighting(sighting, { seenAt, hint }));
	if (first === 0) throw new Error('The first sighting was not stored: nothing is measured.');
	const writes = await countWrites(() =>
		store.rememberSighting(sighting, { seenAt: seenAt.add({ minutes: 5 }), hint }),
	);
	await store.close();
	return writes;
}

async function countWrites(work: () => Promise<unknown>): Promise<number> {
	const { prototype } = IDBObjectStore;
	const names = ['put', 'add', 'delete', 'clear'] as const;
	const originals = names.map((name) => [name, prototype[name]] as const);
	let writes = 0;
	for (const [name, original] of originals) {
		Object.assign(prototype, {
			[name](this: IDBObjectStore, ...args: unknown[]) {
				writes += 1;
				return Reflect.apply(original, this, args);
			},
		});
	}
	try {
		await work();
	} finally {
		Object.assign(prototype, Object.fromEntries(originals));
	}
	return writes;
}
