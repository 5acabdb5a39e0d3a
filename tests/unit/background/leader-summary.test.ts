import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { standingOf } from '@/entrypoints/background/leader-summary';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { openStore } from '@/utils/store/open-store';

const now = Temporal.Instant.from('2026-11-23T08:00:00+01:00');

test('how things stand is told from one reading, and anew after every change', async () => {
	const store = openStore({ name: 'standing' });
	expect(await standingOf(store, now)).toEqual({ calendars: [], input: null, summary: null });
	await store.rememberSighting(sightingOf([meeting('a', '2026-11-24T10:00')]), { seenAt: now });
	const reading = vi.spyOn(IDBIndex.prototype, 'getAll');
	const before = await standingOf(store, now);
	expect(reading).toHaveBeenCalledTimes(2); // the events and the days
	reading.mockRestore();
	expect(before.input?.events).toHaveLength(1);
	expect(before.summary?.ledger.find(({ kind }) => kind === 'any')?.next).toBeNull();

	await store.saveCorrection({
		...{ id: 'c', scope: 'event', target: 'a', kind: 'peer', correctedAt: now.toString() },
	});
	const corrected = await standingOf(store, now);
	expect(corrected.summary?.ledger.find(({ kind }) => kind === 'any')?.next).toBe('2026-11-24');
	const dayAfter = await standingOf(store, now.add({ hours: 48 }));
	expect(dayAfter.summary?.ledger.find(({ kind }) => kind === 'any')).toMatchObject({
		...{ last: '2026-11-24', next: null },
	});
	await store.close();
});
