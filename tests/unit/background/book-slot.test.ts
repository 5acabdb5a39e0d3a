import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerMessages, type WorkerWorld } from '@/entrypoints/background/answer-messages';
import { type BookingWorld, bookSlot } from '@/entrypoints/background/book-slot';
import { followBookings } from '@/entrypoints/background/follow-bookings';
import { requestParsers } from '@/entrypoints/background/request-parsers';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { openStore, type Store } from '@/utils/store/open-store';
import { summariseSupport } from '@/utils/support/summarise-support';
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
	await store.saveMember({ id: 'peer', name: 'First peer', kind: 'peer', addresses: [] }, now);
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

test('a call that was seen in the calendar and declined there is told as declined at the next sighting', async () => {
	await bookSlot(world, request);
	const see = (response: 'accepted' | 'declined') => {
		const call = meeting('call', '2026-11-24T10:00', { title: request.title, response });
		return store.rememberSighting(sightingOf([call]), { seenAt: now });
	};
	const told = async () => {
		const known = await store.getSummaryInput(now, 'Europe/Berlin');
		const { bookings } = await followBookings(store, known, now, ({ key }) => key);
		return bookings.map(({ state, outcome }) => [state, outcome]);
	};
	expect(await told()).toEqual([['waiting', undefined]]);
	await see('accepted');
	expect(await told()).toEqual([['booked', undefined]]);
	await see('declined');
	expect(await told()).toEqual([['booked', 'declined']]);
	await see('accepted');
	expect(await told()).toEqual([['booked', undefined]]);
});

test('who has a booking page is booked there, in a tab of its own, even where calls are written at once', async () => {
	const bookingPage = 'https://book.example/first-peer';
	await store.saveMember({ id: 'peer', name: 'First peer', kind: 'peer', addresses: [], bookingPage }, now);
	const address = 'https://cloud.example/apps/calendar/';
	const hint = {
		address,
		composeTemplate: null,
		calendarFolder: '/remote.php/dav/calendars/leader/',
		problems: [],
	};
	const sighting = { ...sightingOf([meeting('b', '2026-11-24T08:00')]), calendar: 'nextcloud' };
	await store.rememberSighting(sighting, { seenAt: now, hint });
	expect(await bookSlot(world, request)).toEqual({ opened: bookingPage });
	expect(world.openTab).toHaveBeenCalledExactlyOnceWith(bookingPage);
	expect(await store.listBookings()).toMatchObject([{ state: 'waiting', handedOverAs: 'booking-page' }]);
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

const proposalOf = async () => summariseSupport(await store.getSummaryInput(now, 'Europe/Berlin')).proposal;

test('a call that waits to be saved holds its time: the same proposal is not made again', async () => {
	const before = await proposalOf();
	expect(before?.member?.id).toBe('peer');
	await bookSlot(world, { ...request, start: before?.slot.start ?? '', end: before?.slot.end ?? '' });
	const after = await proposalOf();
	expect(after).not.toBeNull();
	expect(after?.slot.start).not.toBe(before?.slot.start);
});

test('the same call handed over once more, even by another way, stays one booking', async () => {
	await bookSlot(world, request);
	const [first] = await store.listBookings();
	await bookSlot(world, { ...request, title: 'Call', repetition: 'weekly', how: 'ics' });
	await bookSlot(world, { ...request, start: '2026-11-24T09:00:00Z' });
	expect(await store.listBookings()).toMatchObject([
		{ id: first?.id, state: 'waiting', handedOverAs: 'form' },
	]);
});

test('another person, another time, or somebody else outside the circle is another call', async () => {
	await bookSlot(world, request);
	await bookSlot(world, { ...request, memberId: null, title: 'Call with A' });
	await bookSlot(world, { ...request, memberId: null, title: 'Call with B' });
	await bookSlot(world, { ...request, start: '2026-11-24T10:15:00+01:00' });
	expect(await store.listBookings()).toHaveLength(4);
});

test('a call that was not saved is offered again, and waits again when that is taken back', async () => {
	const handlers = answerMessages({
		...world,
		say: ({ key }: { key: string }) => key,
	} as unknown as WorkerWorld);
	const page = { url: 'chrome-extension://soundings/popup.html' };
	const before = await proposalOf();
	await bookSlot(world, { ...request, start: before?.slot.start ?? '', end: before?.slot.end ?? '' });
	const [booking] = await store.listBookings();
	if (!booking) throw new Error('Nothing was booked.');
	await handlers.answerBooking({ id: booking.id, answer: 'no' }, page);
	expect(await proposalOf()).toEqual(before);
	await handlers.waitForBooking(requestParsers.waitForBooking(JSON.parse(JSON.stringify(booking))), page);
	expect(await store.listBookings()).toEqual([booking]);
	expect(() => requestParsers.waitForBooking({ ...booking, state: 'booked' })).toThrow();
	const written = { source: 's', folder: '/', name: 'x.ics', etag: null };
	expect(requestParsers.waitForBooking({ ...booking, written })).not.toHaveProperty('written');
});
