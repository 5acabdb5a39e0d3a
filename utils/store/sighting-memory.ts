import type { IDBPTransaction } from 'idb';
import type { PageHint } from '@/utils/support/page-hint';
import { addDays } from '@/utils/support/plain-date';
import { dayKey, type Memory, rememberSighting } from '@/utils/support/remember-sighting';
import {
	keyEvents,
	type RememberedEvent,
	sourceOf,
	toEpochMs,
	toStamp,
} from '@/utils/support/remembered-event';
import { withFewGuests } from '@/utils/support/share-of-store';
import type { Sighting } from '@/utils/support/sighting';
import type { StoreLimits } from '@/utils/support/store-limits';
import { reviveForgotten } from '@/utils/support/title-hash';
import { confirmBookings } from './booking-confirmation';
import { recordCalendar } from './calendar-record';
import type { Database, Schema, StoredEvent } from './database';
import { limitOrigin } from './limit-origin';

const touched = ['events', 'days', 'cancellations', 'calendars', 'bookings'] as const;
type Mode = 'readonly' | 'readwrite';
type Touch<M extends Mode> = IDBPTransaction<Schema, typeof touched, M>;

/** An event that moved further than this is still found by its id; one whose id changed too is not looked for. */
const neighbourhoodMs = 63 * 24 * 60 * 60_000;

/** Days around that tell which weekdays this calendar shows at all. */
const neighbourDays = 35;

export interface SightingArrival {
	/** When the page was read. */
	seenAt: Temporal.Instant;
	/** Comes with pages, not with files. */
	hint?: PageHint | undefined;
	/** One event alone, told by the calendar's server as it was written: it says nothing of how well a page is read. */
	isAlone?: boolean;
}

/** The second look is not at once: a page that got stuck while it was drawn would only say the same again. */
const lookAgainSeconds = 5 * 60;

export interface SightingReply {
	/** A meeting seems to have vanished: another look after so many seconds tells whether it stays away. */
	lookAgainSeconds: number | null;
}

/**
 * Remembers a valid sighting in one transaction. First it is only compared: when nothing changed, nothing is written and
 * nobody is kept waiting. Two tabs may send at once: the changes are worked out again inside the writing transaction.
 */
export async function storeSighting(
	database: Database,
	seen: Sighting,
	arrival: SightingArrival,
	limits: StoreLimits,
): Promise<SightingReply> {
	const sighting = withFewGuests(seen, limits.guestCharacters);
	const reading = database.transaction(touched, 'readonly');
	let changes = await workOut(reading, sighting, arrival);
	await reading.done;
	if (hasNews(changes)) {
		const writing = database.transaction(touched, 'readwrite');
		changes = await workOut(writing, sighting, arrival);
		apply(writing, changes);
		await writing.done;
		if (changes.hasMore) await limitOrigin(database, changes.source, arrival.seenAt, limits);
	}
	return { lookAgainSeconds: changes.isSecondLookWanted ? lookAgainSeconds : null };
}

async function workOut<M extends Mode>(
	transaction: Touch<M>,
	sighting: Sighting,
	{ seenAt, hint, isAlone }: SightingArrival,
) {
	const source = sourceOf(sighting.calendar, sighting.account, hint?.address);
	const stamp = toStamp(seenAt);
	const [memory, calendar, bookings] = await Promise.all([
		loadMemory(transaction, sighting, source),
		transaction.objectStore('calendars').get(source),
		transaction.objectStore('bookings').getAll(),
	]);
	const record = recordCalendar(calendar, sighting, { source, seenAt: stamp, hint });
	const seen = keyEvents(source, sighting.events);
	const revived = reviveForgotten(memory.events, seen, sighting.zone);
	const changes = rememberSighting({ ...memory, events: revived.events }, sighting, {
		source,
		seenAt: stamp,
	});
	const revivedKeys = new Set(revived.keys.values());
	const settled = new Set([...changes.events.map(({ key }) => key), ...changes.replacedEvents]);
	const unchanged = revived.events.filter(({ key }) => revivedKeys.has(key) && !settled.has(key));
	return {
		...changes,
		events: [...changes.events, ...unchanged],
		replacedEvents: [...changes.replacedEvents, ...revived.keys.keys()],
		source,
		/** There may be more to keep than before. */
		hasMore:
			calendar === undefined ||
			changes.days.length + changes.cancellations.length > 0 ||
			changes.events.some(({ firstSeenAt }) => firstSeenAt === stamp),
		calendars: record === calendar || isAlone ? [] : [record],
		bookings: confirmBookings(bookings, sighting.events),
	};
}

type Changes = Awaited<ReturnType<typeof workOut>>;

function hasNews(changes: Changes): boolean {
	const { replacedEvents, retractedCancellations } = changes;
	const lists = [replacedEvents, retractedCancellations, ...touched.map((name) => changes[name])];
	return lists.some((list) => list.length > 0);
}

/** Failing requests fail the transaction, whose promise the caller awaits. */
function apply(transaction: Touch<'readwrite'>, changes: Changes): void {
	for (const key of changes.replacedEvents) transaction.objectStore('events').delete(key);
	for (const id of changes.retractedCancellations) transaction.objectStore('cancellations').delete(id);
	for (const event of changes.events) {
		transaction.objectStore('events').put({ ...event, titledMs: event.startMs });
	}
	for (const day of changes.days) transaction.objectStore('days').put(day);
	for (const record of changes.cancellations) transaction.objectStore('cancellations').put(record);
	for (const record of changes.calendars) transaction.objectStore('calendars').put(record);
	for (const booking of changes.bookings) transaction.objectStore('bookings').put(booking);
}

async function loadMemory<M extends Mode>(
	transaction: Touch<M>,
	sighting: Sighting,
	source: string,
): Promise<Memory> {
	const events = transaction.objectStore('events');
	const [near, days, cancellations] = await Promise.all([
		loadNeighbourhood(transaction, sighting, source),
		loadDays(transaction, sighting, source),
		transaction.objectStore('cancellations').index('bySource').getAll(source),
	]);
	const nearKeys = new Set(near.map((event) => event.key));
	const farKeys = [...keyEvents(source, sighting.events).keys()].filter((key) => !nearKeys.has(key));
	const far = await Promise.all(farKeys.map((key) => events.get(key)));
	return {
		events: [...near, ...far.filter((event) => event !== undefined)].map(withoutMark),
		days,
		cancellations,
	};
}

function withoutMark({ titledMs: _mark, ...event }: StoredEvent): RememberedEvent {
	return event;
}

async function loadNeighbourhood<M extends Mode>(
	transaction: Touch<M>,
	{ days, zone }: Sighting,
	source: string,
): Promise<StoredEvent[]> {
	const [first, last] = [days.at(0), days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const from = toEpochMs(first, zone) - neighbourhoodMs;
	const until = toEpochMs(last, zone) + neighbourhoodMs;
	const range = IDBKeyRange.bound([source, from], [source, until]);
	return transaction.objectStore('events').index('bySource').getAll(range);
}

async function loadDays<M extends Mode>(transaction: Touch<M>, { days }: Sighting, source: string) {
	const [first, last] = [days.at(0), days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const range = IDBKeyRange.bound(
		dayKey(source, addDays(first, -neighbourDays)),
		dayKey(source, addDays(last, neighbourDays)),
	);
	return transaction.objectStore('days').getAll(range);
}
