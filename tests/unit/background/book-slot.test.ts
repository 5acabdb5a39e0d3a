import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BookingWorld, bookSlot } from '@/entrypoints/background/book-slot';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { openStore, type Store } from '@/utils/store/open-store';
import type { BookingRequest } from '@/utils/support/surface-state';

const now = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const request: BookingRequest = {
	start: '2026-11-24T10:00:00+01:00',
	end: '2026-11-24T10:30:00+01:00',
	memberId: 'peer',
	kind: 'peer',
	title: 'Call with First peer',
	repetition: 'once',
	how: 'form',
};

let store: Store;
let world: BookingWorld;
let count = 0;
beforeEach(async () => {
	store = openStore({ name: `book-slot-${count++}` });
	world = {
		store,
		now: () => now,
		browserZone: () => 'UTC',
		openTab: vi.fn(async () => undefined),
		announce: vi.fn(),
		findCalendarPage: async () => undefined,
		openCalendarPage: async () => undefined,
	};
	await store.saveMember({ id: 'peer', name: 'First peer', kind: 'peer', addresses: [] });
	await store.rememberSighting(sightingOf([meeting('a', '2026-11-24T08:00')]), { seenAt: now });
});
afterEach(() => store.close());

test('a call that was handed over keeps how: as a form, or as a file', async () => {
	expect(await bookSlot(world, request)).toHaveProperty('opened');
	expect(
		await bookSlot(world, { ...request, start: '2026-11-25T10:00:00+01:00', how: 'ics' }),
	).toHaveProperty('file');
	const handed = (await store.listBookings()).map(({ start, handedOverAs }) => [
		start.slice(0, 10),
		handedOverAs,
	]);
	expect(handed.sort()).toEqual([
		['2026-11-24', 'form'],
		['2026-11-25', 'file'],
	]);
});

test('a backup brings back how a call was handed over, and an older one still comes in', async () => {
	await bookSlot(world, { ...request, how: 'ics' });
	const text = await store.saveBackup(now);
	await store.eraseEverything();
	expect(await store.restoreBackup(text)).toBeNull();
	expect(await store.listBookings()).toMatchObject([{ state: 'waiting', handedOverAs: 'file' }]);
	const older = text.replace('"handedOverAs":"file",', '').replace(',"handedOverAs":"file"', '');
	expect(older).not.toContain('handedOverAs');
	expect(await store.restoreBackup(older)).toBeNull();
	expect((await store.listBookings())[0]).not.toHaveProperty('handedOverAs');
});
