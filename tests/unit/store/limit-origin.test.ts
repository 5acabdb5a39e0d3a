import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { openStore, type Store } from '@/utils/store/open-store';
import { addDays } from '@/utils/support/plain-date';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import { type StoreLimits, storeLimits } from '@/utils/support/store-limits';
import { summariseSupport } from '@/utils/support/summarise-support';

const zone = 'Europe/Berlin';
const today = '2026-11-25';
const now = Temporal.Instant.from(`${today}T08:00:00+01:00`);
const honest = 'https://calendar.example';
const hostile = 'https://hostile.example';
const limits: StoreLimits = {
	events: { perOrigin: 20, inAll: 30, assured: 10 },
	days: { perOrigin: 60, inAll: 90, assured: 30 },
	questions: { perOrigin: 6, inAll: 12, assured: 3 },
	people: { perOrigin: 6, inAll: 8, assured: 3 },
	calendarsPerOrigin: 3,
	spare: 0.1,
	guestCharacters: 60,
	leftOutDays: 28,
};

let count = 0;
let stores: Store[] = [];

beforeEach(() => {
	stores = [];
});
afterEach(() => Promise.all(stores.map((store) => store.close())));

function open(of: StoreLimits = limits): Store {
	const store = openStore({ name: `limits-${++count}`, limits: of });
	stores.push(store);
	return store;
}

/** One meeting on each of these dates, on a page that shows a stretch of days around them. */
function sightingAt(dates: readonly string[], part: Partial<CalendarEvent> = {}): Sighting {
	const events = dates.map((date, i) => ({ ...meeting(`${date}-${i}`, `${date}T10:00`), ...part }));
	const days = [...new Set(dates)].sort();
	return sightingOf(events, { calendar: 'fullcalendar', account: null, days });
}

const show = (store: Store, origin: string, sighting: Sighting, seenAt = now) =>
	store.rememberSighting(sighting, {
		seenAt,
		hint: { address: `${origin}/week`, composeTemplate: null, problems: [] },
	});

type Kept = Record<string, { source: string; start: string; date: string }[]>;
async function kept(store: Store): Promise<Kept> {
	return JSON.parse(await store.saveBackup(now)).stores;
}

const of = (origin: string, records: Kept[string] | undefined) =>
	(records ?? []).filter(({ source }) => source.includes(origin));
const datesFrom = (first: string, length: number, step = 1) =>
	Array.from({ length }, (_, i) => addDays(first, i * step));

describe('a page that shows more than is kept', () => {
	test('loses the meetings furthest from today, in the past and ahead alike', async () => {
		const store = open();
		await show(store, hostile, sightingAt(datesFrom(addDays(today, -20), 41)));
		const dates = (await kept(store)).events?.map(({ start }) => start.slice(0, 10)).sort() ?? [];
		expect(dates.length).toBeGreaterThan(14);
		expect(dates.length).toBeLessThanOrEqual(limits.events.perOrigin);
		expect(dates).toEqual(datesFrom(dates[0] ?? '', dates.length));
		expect(dates).toContain(today);
	});

	test('leaves no day that could pass for empty where its meetings went', async () => {
		const store = open();
		await show(store, hostile, sightingAt(datesFrom(addDays(today, -20), 41)));
		const { events = [], days = [] } = await kept(store);
		const withMeeting = new Set(events.map(({ start }) => start.slice(0, 10)));
		expect(days.length).toBeGreaterThan(10);
		expect(days.filter(({ date }) => !withMeeting.has(date))).toEqual([]);
		const { weeks } = summariseSupport(await store.getSummaryInput(now, zone));
		expect(weeks.find(({ start }) => start === '2026-11-09')?.state).not.toBe('empty');
	});

	test('asks about fewer cancelled meetings, and keeps every answer', async () => {
		const store = open({ ...limits, events: storeLimits.events });
		await show(store, hostile, sightingAt(datesFrom(addDays(today, 1), 4), { status: 'cancelled' }));
		const [furthest] = await store.listCancellations();
		await store.answerFeeling(furthest?.id ?? '', 'loss', now);
		const more = datesFrom(addDays(today, -20), 20);
		await show(store, hostile, sightingAt(more, { status: 'cancelled' }));
		const left = await store.listCancellations();
		expect(left.length).toBeLessThanOrEqual(limits.questions.perOrigin + 1);
		expect(left.find(({ id }) => id === furthest?.id)?.feeling).toBe('loss');
		const asked = left.filter(({ feeling }) => feeling === null).map(({ start }) => start.slice(0, 10));
		expect(asked).toContain(addDays(today, 1));
		expect(asked).not.toContain(addDays(today, -20));
	});

	test('keeps only the accounts that were seen last, and the one that is open', async () => {
		const store = open();
		for (const [i, account] of ['a', 'b', 'c', 'd'].entries()) {
			const seenAt = now.add({ hours: i });
			await show(store, hostile, { ...sightingAt([addDays(today, i)]), account }, seenAt);
		}
		const { calendars = [], events = [], days = [] } = await kept(store);
		expect(calendars).toHaveLength(3);
		expect([calendars, events, days].flat().filter(({ source }) => source.includes('"a"'))).toEqual([]);
		expect(events).toHaveLength(3);
	});

	test('keeps some of a hundred guests', async () => {
		const store = open();
		const people = Array.from({ length: 100 }, (_, i) => ({ email: `guest-${i}@example.com` }));
		await show(store, hostile, sightingAt([today], { people }));
		const [event] = (await store.getSummaryInput(now, zone)).events;
		expect(event?.people).toEqual(people.slice(0, 3));
	});

	test('is told of in its row, as long as that is news', async () => {
		const store = open();
		await show(store, honest, sightingAt([today]));
		await show(store, hostile, sightingAt(datesFrom(today, 25)));
		const told = async () => (await store.listHealth()).filter(({ hasLeftOut }) => hasLeftOut);
		expect(await told()).toMatchObject([{ source: expect.stringContaining(hostile) }]);
		await show(store, hostile, sightingAt([today]), now.add({ hours: 24 }));
		expect(await told()).toHaveLength(1);
		await show(store, hostile, sightingAt([today]), now.add({ hours: 29 * 24 }));
		expect(await told()).toEqual([]);
	});

	test('costs the leader nothing that they entered', async () => {
		const store = open();
		await store.saveMember(
			{ id: 'p', name: 'First peer', kind: 'peer', addresses: ['peer@example.com'] },
			now,
		);
		const correction = { id: 'c', scope: 'series', target: 's', kind: 'peer' } as const;
		await store.saveCorrection({ ...correction, correctedAt: now.toString() });
		await store.journal.put({
			...{ id: 'signs 1', kind: 'signs', about: null, at: now.toString() },
			entry: { kind: 'signs', signs: ['no-peer'] },
		});
		const entered = async () => {
			const { members, corrections, journal } = await kept(store);
			return { members, corrections, journal };
		};
		const before = await entered();
		for (let week = 0; week < 10; week++) {
			await show(store, hostile, sightingAt(datesFrom(addDays(today, week * 7), 20)));
		}
		expect(await entered()).toEqual(before);
	});
});

/** What hostile pages may do, in any order: many meetings, far days, cancelled ones, other accounts, opened cards. */
const attack = fc.record({
	origin: fc.constantFrom(hostile, 'https://second.example', 'https://third.example'),
	account: fc.constantFrom(null, 'one', 'two', 'three', 'four'),
	from: fc.integer({ min: -900, max: 900 }),
	length: fc.integer({ min: 1, max: 40 }),
	step: fc.constantFrom(1, 7, 30),
	status: fc.constantFrom('confirmed', 'cancelled'),
	cards: fc.integer({ min: 0, max: 5 }),
});

test('no origin can push out what another one showed, whatever it shows', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(attack, { minLength: 1, maxLength: 8 }), async (attacks) => {
			const store = open();
			const own = sightingAt(datesFrom(today, limits.events.assured));
			const tell = (origin: string, account: string | null, eventId: string, seenAt: Temporal.Instant) => {
				const card = { calendar: 'fullcalendar', account, eventId, series: null };
				const people = [{ email: 'guest@example.com' }];
				return store.rememberPeople({ ...card, people }, { seenAt, address: `${origin}/week` });
			};
			await show(store, honest, own);
			for (let i = 0; i < limits.people.assured; i++) await tell(honest, null, `${i}`, now);
			const honestRecords = async () => {
				const { events, days, calendars, people } = await kept(store);
				return [events, days, calendars, people].map((records) => of(honest, records));
			};
			const before = await honestRecords();
			for (const [i, { origin, account, from, length, step, status, cards }] of attacks.entries()) {
				const seenAt = now.add({ minutes: i });
				const sighting = sightingAt(datesFrom(addDays(today, from), length, step), { status });
				await show(store, origin, { ...sighting, account }, seenAt);
				for (let j = 0; j < cards; j++) await tell(origin, account, `${i} ${j}`, seenAt);
			}
			expect(await honestRecords()).toEqual(before);
			const after = await kept(store);
			for (const origin of new Set(attacks.map((each) => each.origin))) {
				expect(of(origin, after.events).length).toBeLessThanOrEqual(limits.events.perOrigin);
				expect(of(origin, after.days).length).toBeLessThanOrEqual(limits.days.perOrigin);
				expect(of(origin, after.cancellations).length).toBeLessThanOrEqual(limits.questions.perOrigin);
				expect(of(origin, after.people).length).toBeLessThanOrEqual(limits.people.perOrigin);
				expect(of(origin, after.calendars).length).toBeLessThanOrEqual(limits.calendarsPerOrigin);
			}
			await store.eraseEverything();
		}),
		{ numRuns: 40 },
	);
});

test('a calendar finds its room however full others made the store', async () => {
	const store = open();
	for (const origin of ['https://a.example', 'https://b.example', 'https://c.example']) {
		await show(store, origin, sightingAt(datesFrom(today, 20)));
	}
	await show(store, honest, sightingAt(datesFrom(today, limits.events.assured)));
	const { events, days } = await kept(store);
	expect(of(honest, events)).toHaveLength(limits.events.assured);
	expect(of(honest, days)).toHaveLength(limits.events.assured);
});

test('ten full years of a real calendar stay, to the last meeting', () => {
	const { events, days } = storeLimits;
	expect(events.assured).toBeGreaterThanOrEqual(50_000);
	expect(days.assured).toBeGreaterThanOrEqual(10 * 366);
});
