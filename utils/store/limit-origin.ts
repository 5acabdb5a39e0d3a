import type { IDBPTransaction } from 'idb';
import { hasFeeling, type RememberedCancellation } from '@/utils/support/cancelled-meetings';
import { dayKey } from '@/utils/support/remember-sighting';
import { originOf, toEpochMs, toStamp } from '@/utils/support/remembered-event';
import { keptOf, type RecordCount, surplusOf, widestWithin } from '@/utils/support/share-of-store';
import type { RecordLimit, StoreLimits } from '@/utils/support/store-limits';
import type { CalendarRecord } from './calendar-record';
import type { Database, Schema } from './database';
import { calendarStores, forgetWithin } from './forget-calendar';

type Touch<M extends 'readonly' | 'readwrite'> = IDBPTransaction<Schema, typeof calendarStores, M>;

const minuteMs = 60_000;
/** Nothing is let in from further away than five years (see `near-sighting`). */
const mostMinutes = 6 * 366 * 24 * 60;
/** A date has begun somewhere so long before it does in UTC, and lasts so much longer. */
const zonesMs = 14 * 60 * minuteMs;

/**
 * Keeps what the origin of this source made the store keep within limits: its records that lie furthest from `now` go,
 * past or future, and those of no other origin. Where events go, their days go too: what is not known any more must not
 * pass for empty. Nothing that the leader entered goes.
 */
export async function limitOrigin(
	database: Database,
	source: string,
	now: Temporal.Instant,
	limits: StoreLimits,
): Promise<void> {
	const reading = database.transaction(calendarStores, 'readonly');
	const isWithin = !hasSurplus(await count(reading, source), limits);
	await reading.done;
	if (isWithin) return;
	const writing = database.transaction(calendarStores, 'readwrite');
	const found = await count(writing, source);
	const gone = found.calendars.slice(limits.calendarsPerOrigin);
	for (const calendar of gone) await forgetWithin(writing, calendar.source);
	const left = gone.length > 0 ? await count(writing, source) : found;
	const isCut = await cutHorizon(writing, left, now, limits);
	const areAsked = dropQuestions(writing, left, now, limits);
	const record = left.calendars.find((each) => each.source === source);
	if (record && (gone.length > 0 || isCut || areAsked))
		writing.objectStore('calendars').put({ ...record, leftOutAt: toStamp(now) });
	await writing.done;
}

interface Found {
	/** Of this origin: the one at hand first, then by when they were seen last. */
	calendars: CalendarRecord[];
	sources: string[];
	events: RecordCount;
	days: RecordCount;
	questions: RecordCount;
	/** Of this origin, without an answer. */
	open: RememberedCancellation[];
}

async function count(transaction: Touch<'readonly'> | Touch<'readwrite'>, source: string): Promise<Found> {
	const store = <N extends (typeof calendarStores)[number]>(name: N) => transaction.objectStore(name);
	const origin = originOf(source);
	const known = await store('calendars').getAll();
	const calendars = known
		.filter((record) => originOf(record.source) === origin)
		.sort((a, b) => rank(b, source).localeCompare(rank(a, source)));
	const sources = [...new Set([source, ...calendars.map((record) => record.source)])];
	const [allEvents, allDays, allCancellations, events, days, cancellations] = await Promise.all([
		store('events').count(),
		store('days').count(),
		store('cancellations').count(),
		sum(sources, (each) => countEvents(transaction, each)),
		sum(sources, (each) => store('days').count(daysOf(each, '', '\uffff'))),
		Promise.all(sources.map((each) => store('cancellations').index('bySource').getAll(each))),
	]);
	const open = cancellations.flat().filter((record) => !hasFeeling(record) && !record.isRefuted);
	return {
		calendars,
		sources,
		events: { mine: events, all: allEvents },
		days: { mine: days, all: allDays },
		questions: { mine: open.length, all: allCancellations },
		open,
	};
}

function rank(record: CalendarRecord, source: string): string {
	return `${record.source === source ? 1 : 0} ${record.lastSeenAt}`;
}

function hasSurplus({ calendars, events, days, questions }: Found, limits: StoreLimits): boolean {
	return (
		calendars.length > limits.calendarsPerOrigin ||
		surplusOf(events, limits.events) > 0 ||
		surplusOf(days, limits.days) > 0 ||
		surplusOf(questions, limits.questions) > 0
	);
}

/** Lets go of all events and days that lie further away than what may stay. Resolves to whether anything had to go. */
async function cutHorizon(
	transaction: Touch<'readwrite'>,
	{ sources, events, days }: Found,
	now: Temporal.Instant,
	limits: StoreLimits,
): Promise<boolean> {
	const horizonOf = async (
		found: RecordCount,
		limit: RecordLimit,
		within: (source: string, minutes: number) => Promise<number>,
	) => {
		if (surplusOf(found, limit) === 0) return undefined;
		const kept = keptOf(found, limit, limits.spare);
		return widestWithin(kept, mostMinutes, (minutes) => sum(sources, (source) => within(source, minutes)));
	};
	const nowMs = now.epochMilliseconds;
	const dayStore = transaction.objectStore('days');
	const eventHorizon = await horizonOf(events, limits.events, (source, minutes) =>
		countEvents(transaction, source, nowMs - minutes * minuteMs, nowMs + minutes * minuteMs),
	);
	const dayHorizon = await horizonOf(days, limits.days, async (source, minutes) => {
		const { first, last } = datesWithin(nowMs, minutes);
		return first > last ? 0 : dayStore.count(daysOf(source, first, last));
	});
	if (eventHorizon !== undefined) await dropEvents(transaction, sources, nowMs, eventHorizon);
	const horizon = Math.min(eventHorizon ?? mostMinutes, dayHorizon ?? mostMinutes);
	if (eventHorizon === undefined && dayHorizon === undefined) return false;
	const { first, last } = datesWithin(nowMs, horizon);
	for (const source of sources) {
		dayStore.delete(IDBKeyRange.bound(dayKey(source, ''), dayKey(source, first), false, true));
		dayStore.delete(IDBKeyRange.bound(dayKey(source, last), dayKey(source, '\uffff'), true));
	}
	return true;
}

async function dropEvents(
	transaction: Touch<'readwrite'>,
	sources: readonly string[],
	nowMs: number,
	minutes: number,
): Promise<void> {
	const store = transaction.objectStore('events');
	for (const source of sources) {
		const index = store.index('bySource');
		const [before, after] = [nowMs - minutes * minuteMs, nowMs + minutes * minuteMs];
		const past = IDBKeyRange.bound([source, Number.NEGATIVE_INFINITY], [source, before], false, minutes >= 0);
		const ahead = IDBKeyRange.bound([source, after], [source, Number.POSITIVE_INFINITY], minutes >= 0);
		const keys = [...(await index.getAllKeys(past)), ...(await index.getAllKeys(ahead))];
		for (const key of keys) store.delete(key);
	}
}

/** Questions whose meetings lie furthest away. Returns whether any had to go. */
function dropQuestions(
	transaction: Touch<'readwrite'>,
	{ open, questions }: Found,
	now: Temporal.Instant,
	limits: StoreLimits,
): boolean {
	if (surplusOf(questions, limits.questions) === 0) return false;
	const distance = ({ start, zone }: RememberedCancellation) =>
		Math.abs(toEpochMs(start, zone) - now.epochMilliseconds);
	const furthestLast = [...open].sort((a, b) => distance(a) - distance(b));
	for (const { id } of furthestLast.slice(keptOf(questions, limits.questions, limits.spare)))
		transaction.objectStore('cancellations').delete(id);
	return true;
}

function countEvents(
	transaction: Touch<'readonly'> | Touch<'readwrite'>,
	source: string,
	fromMs = Number.NEGATIVE_INFINITY,
	untilMs = Number.POSITIVE_INFINITY,
): Promise<number> {
	if (fromMs > untilMs) return Promise.resolve(0);
	const range = IDBKeyRange.bound([source, fromMs], [source, untilMs]);
	return transaction.objectStore('events').index('bySource').count(range);
}

function daysOf(source: string, first: string, last: string): IDBKeyRange {
	return IDBKeyRange.bound(dayKey(source, first), dayKey(source, last));
}

/** Dates that lie within so many minutes of that moment as a whole, in every zone. */
function datesWithin(nowMs: number, minutes: number): { first: string; last: string } {
	const dateOf = (ms: number) =>
		Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC').toPlainDate();
	return {
		first: dateOf(nowMs - minutes * minuteMs + zonesMs)
			.add({ days: 1 })
			.toString(),
		last: dateOf(nowMs + minutes * minuteMs - zonesMs)
			.subtract({ days: 1 })
			.toString(),
	};
}

async function sum(
	sources: readonly string[],
	countOf: (source: string) => Promise<number>,
): Promise<number> {
	const counts = await Promise.all(sources.map(countOf));
	return counts.reduce((total, each) => total + each, 0);
}
