import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { openStore, type Store } from '@/utils/store/open-store';
import type { CalendarEvent } from '@/utils/support/sighting';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { Booking } from '@/utils/support/surface-state';
import { skippedSeries } from '@/utils/support/watch-series';

const zone = 'Europe/Berlin';
const monday = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const laterBy = (weeks: number) => monday.add({ hours: weeks * 7 * 24 });

let count = 0;
let store: Store;

beforeEach(async () => {
	store = openStore({ name: `forget-${++count}` });
	const talk = { ...meeting('m', '2026-11-24T10:00'), title: 'Session with my mentor' };
	const board = { ...meeting('b', '2026-11-25T10:00'), title: 'Board', people: [{ name: 'A guest' }] };
	await store.rememberSighting(sightingOf([talk, board]), { seenAt: monday });
});
afterEach(() => store.close());

test('titles and people of the last six weeks are kept', async () => {
	expect(await store.forgetTitles(laterBy(6))).toBe(0);
	const { events } = await store.getSummaryInput(laterBy(6), zone);
	expect(events.map(({ title }) => title).sort()).toEqual(['Board', 'Session with my mentor']);
});

test('older titles and people are forgotten, and the week stays supported', async () => {
	const now = laterBy(7);
	expect(await store.forgetTitles(now)).toBe(2);
	const input = await store.getSummaryInput(now, zone);
	expect(JSON.stringify(input.events)).not.toMatch(/mentor with|Session|Board|guest/);
	const week = summariseSupport(input).weeks.find(({ start }) => start === '2026-11-23');
	expect(week).toMatchObject({ state: 'supported', support: [{ kind: 'mentor', title: '' }] });
});

test('forgetting twice forgets nothing more', async () => {
	await store.forgetTitles(laterBy(7));
	expect(await store.forgetTitles(laterBy(7))).toBe(0);
});

test('the titles of corrections are forgotten too, and what was said stays', async () => {
	const correction = { id: 'c', scope: 'event' as const, target: 'b', kind: 'peer' as const, title: 'Board' };
	await store.saveCorrection({ ...correction, correctedAt: monday.toString() });
	await store.forgetTitles(laterBy(7));
	const [kept] = await store.listCorrections();
	expect(kept).toMatchObject({ id: 'c', kind: 'peer' });
	expect(kept?.title).toBeUndefined();
});

test('a booked call is forgotten six weeks after it took place', async () => {
	const at = (hour: string) => `2026-11-26T${hour}:00+01:00`;
	await store.saveBooking({
		id: 'call',
		memberName: 'First peer',
		title: 'Call with First peer',
		start: at('14:00'),
		end: at('14:30'),
		state: 'booked',
		handedOverAt: monday.toString(),
	});
	await store.forgetTitles(laterBy(6));
	expect(await store.listBookings()).toHaveLength(1);
	await store.forgetTitles(laterBy(7));
	expect(await store.listBookings()).toEqual([]);
});

const standing: Booking = {
	id: 'standing',
	memberName: 'First peer',
	memberId: 'p',
	kind: 'peer',
	title: 'Call with First peer',
	start: '2026-11-26T14:00:00+01:00',
	end: '2026-11-26T14:30:00+01:00',
	state: 'booked',
	handedOverAt: monday.toString(),
	repetition: 'monthly',
	series: 's1',
};

/** The calendar shows the series' occurrence on that date, two days before it. */
async function see(date: string, over: Partial<CalendarEvent> = {}): Promise<void> {
	const call = meeting(`s1_${date}`, `${date}T14:00`, { series: 's1', ...over });
	const seenAt = Temporal.Instant.from(`${date}T08:00:00Z`).subtract({ hours: 48 });
	await store.rememberSighting(sightingOf([call], { days: [date] }), { seenAt });
}

test('a standing call is watched for as long as its series is seen, without its title and name', async () => {
	await store.saveBooking(standing);
	await see('2026-12-24');
	await see('2027-01-21');
	const { title, memberName, ...rest } = standing;
	await store.forgetTitles(laterBy(13));
	expect(await store.listBookings()).toEqual([{ ...rest, title: '', memberName: null }]);
	await store.forgetTitles(laterBy(23));
	expect(await store.listBookings()).toEqual([]);
});

test('two monthly calls in a row that were called off are noticed long after the first one', async () => {
	await store.saveBooking(standing);
	await see('2026-12-24');
	await see('2027-01-21', { status: 'cancelled' });
	await see('2027-02-18', { status: 'cancelled' });
	const now = laterBy(13);
	await store.forgetTitles(now);
	const { events } = await store.getSummaryInput(now, zone);
	const [skipped] = skippedSeries(await store.listBookings(), events, now);
	expect(skipped?.starts.map((start) => start.slice(0, 10))).toEqual(['2027-01-21', '2027-02-18']);
});

test.each<[string, Partial<Booking>]>([
	['of another series', { series: 's2' }],
	['that was for once', { repetition: 'once' }],
	['that never came into the calendar', { state: 'waiting' }],
])('a call %s is forgotten as a whole', async (_, change) => {
	await store.saveBooking({ ...standing, ...change });
	await see('2027-01-21');
	await store.forgetTitles(laterBy(9));
	expect(await store.listBookings()).toEqual([]);
});

test('a no to a suggestion is kept while the person is still met, and no longer', async () => {
	const withGuest = { ...meeting('g', '2026-11-24T14:00'), people: [{ email: 'guest@example.com' }] };
	await store.rememberSighting(sightingOf([withGuest]), { seenAt: monday });
	await store.declineSuggestion('guest@example.com', true);
	const kept = async (now: Temporal.Instant) => {
		await store.forgetTitles(now);
		return (await store.getSummaryInput(now, zone)).dismissedFlags;
	};
	expect(await kept(laterBy(5))).toEqual(['circle:guest@example.com']);
	expect(await kept(laterBy(7))).toEqual([]);
});
