import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { undoBooking } from '@/entrypoints/background/book-at-once';
import type { CalendarPage } from '@/entrypoints/background/calendar-tab';

type World = Parameters<typeof undoBooking>[0];

const source = 'nextcloud';
const booking = {
	id: 'call',
	written: { source, folder: '/personal/', name: 'call.ics', etag: '"1"' },
} as Parameters<typeof undoBooking>[1];
const forever = new Promise<never>(() => undefined);
let removed: string[];

beforeEach(() => {
	vi.useFakeTimers();
	removed = [];
});
afterEach(() => vi.useRealTimers());

/** `answers`: what the page says to each `undo` in turn; the last one to all that follow. */
function worldWhere(answers: Promise<unknown>[], findCalendarPage?: World['findCalendarPage']) {
	const asked: string[] = [];
	const ask = (name: string) => {
		asked.push(name);
		return name === 'undo' ? (answers.length > 1 ? answers.shift() : answers[0]) : forever;
	};
	const page = { tabId: 1, ask } as unknown as CalendarPage;
	const world = {
		store: {
			listCalendars: async () => [{ source, account: null, zone: 'UTC' }],
			removeBooking: async (id: string) => void removed.push(id),
		},
		now: () => Temporal.Now.instant(),
		findCalendarPage: findCalendarPage ?? (async () => page),
		openCalendarPage: async () => undefined,
	} as unknown as World;
	return { world, asked };
}

async function outcomeWithin(ms: number, undoing: Promise<unknown>) {
	const settled = vi.fn();
	void undoing.then(settled);
	await vi.advanceTimersByTimeAsync(ms);
	return settled.mock.calls[0] ?? 'still waiting';
}

test('a page that loads anew right after the booking is asked again, and the call is gone', async () => {
	const { world, asked } = worldWhere([forever, Promise.resolve({ undone: true })]);
	expect(await outcomeWithin(10_000, undoBooking(world, booking))).toEqual([null]);
	expect(asked).toEqual(['undo', 'undo', 'refresh']);
	expect(removed).toEqual(['call']);
});

test('a page that went away while it was asked is asked again at once', async () => {
	const { world } = worldWhere([Promise.resolve(null), Promise.resolve({ undone: true })]);
	expect(await outcomeWithin(0, undoBooking(world, booking, true))).toEqual([null]);
});

test('a page that never answers makes nobody wait longer than half a minute, and the booking stays known', async () => {
	const { world, asked } = worldWhere([forever]);
	expect(await outcomeWithin(30_000, undoBooking(world, booking))).toEqual([
		expect.objectContaining({ key: 'bookingNoConnection' }),
	]);
	expect(asked).toEqual(['undo', 'undo', 'undo', 'undo']);
	expect(removed).toEqual([]);
});

test('nor does a page that is looked for in vain', async () => {
	const { world } = worldWhere([forever], () => forever);
	expect(await outcomeWithin(30_000, undoBooking(world, booking))).toEqual([
		expect.objectContaining({ key: 'bookingOpenCalendar' }),
	]);
});

test('what the page refuses is said at once, and not asked again', async () => {
	const failed = { key: 'bookingChangedSince', values: {} };
	const { world, asked } = worldWhere([Promise.resolve({ failed })]);
	expect(await outcomeWithin(0, undoBooking(world, booking))).toEqual([failed]);
	expect(asked).toEqual(['undo']);
});
