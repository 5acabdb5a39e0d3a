import { classifyMeeting } from '@/utils/support/classify-meeting';
import { withPeople } from '@/utils/support/event-people';
import { isOfBooking, isStanding } from '@/utils/support/is-of-booking';
import { personKey } from '@/utils/support/same-person';
import { declinedPrefix } from '@/utils/support/suggest-members';
import type { Booking } from '@/utils/support/surface-state';
import type { Database, StoredEvent } from './database';
import { type RenamedIds, renameRecords, storesOfIds, withoutHashes } from './forget-title-hashes';
import { forgetPeople } from './people-memory';

/** How long the title and the people of a past event are kept: long enough to sort and correct it. */
export const weeksKept = 6;

/** How far back a standing call is watched: one whose series was not seen for so long is forgotten as a whole. */
const weeksWatched = 13;

/**
 * Forgets the titles and people of what began more than six weeks ago, and ids that tell a title: events, cancellations,
 * corrections; bookings go as a whole, but for standing calls that are still seen, which lose their title and name; and
 * a no to a suggestion whose person is met no more. What kind of meeting each event was stays, so that gaps and weeks can still be told; one that was
 * never sure counts as no support from then on. Returns how many events were forgotten.
 */
export async function forgetTitles(database: Database, now: Temporal.Instant): Promise<number> {
	const before = now.subtract({ hours: weeksKept * 7 * 24 });
	const stores = [...storesOfIds, 'members', 'bookings', 'people', 'dismissals'] as const;
	const transaction = database.transaction(stores, 'readwrite');
	const store = <N extends (typeof stores)[number]>(name: N) => transaction.objectStore(name);
	const isOld = (time: string) =>
		time.length === 10 ? time < before.toString().slice(0, 10) : isBefore(time, before);
	const limit = before.epochMilliseconds;
	const [past, recent, circle, corrections, cancellations, bookings, people] = await Promise.all([
		store('events').index('byTitled').getAll(IDBKeyRange.upperBound(limit)),
		store('events').index('byTitled').getAll(IDBKeyRange.lowerBound(limit, true)),
		store('members').getAll(),
		store('corrections').getAll(),
		store('cancellations').getAll(),
		store('bookings').getAll(),
		store('people').getAll(),
	]);
	const kindOf = (event: StoredEvent) => {
		const { id, key, series, title, people, allDay, rememberedKind } = event;
		const meeting = { title, people, series, ids: [key, id], isRecurring: series !== null, isAllDay: allDay };
		const verdict = classifyMeeting({ ...meeting, rememberedKind }, circle, corrections);
		return verdict.isSure ? verdict.kind : 'none';
	};
	for (const record of cancellations) {
		if (record.title !== '' && isOld(record.start)) store('cancellations').put({ ...record, title: '' });
	}
	for (const { title, ...rest } of corrections) {
		if (title !== undefined && isOld(rest.correctedAt)) store('corrections').put(rest);
	}
	const watchedSeries = new Set(bookings.flatMap(({ series }) => series ?? []));
	const renamed: RenamedIds = new Map();
	for (const event of withPeople(past, people)) {
		const { titledMs: _mark, ...rest } = event;
		const bare = await withoutHashes(transaction, rest, watchedSeries);
		if (bare.key !== event.key) {
			renamed.set(event.key, bare.key).set(event.id, bare.id);
			store('events').delete(event.key);
		}
		store('events').put({ ...bare, rememberedKind: kindOf(event), title: '', people: [] });
	}
	await renameRecords(transaction, renamed, isOld);
	const oldBookings = bookings.filter(({ end }) => isOld(end));
	if (oldBookings.length > 0) {
		const watchedSince = now.subtract({ hours: weeksWatched * 7 * 24 });
		const range = IDBKeyRange.lowerBound(watchedSince.epochMilliseconds);
		const around = await store('events').index('byStart').getAll(range);
		const seen = around.filter(({ lastSeenAt }) => !isBefore(lastSeenAt, watchedSince));
		for (const booking of oldBookings) {
			if (isWatched(booking, seen)) store('bookings').put({ ...booking, title: '', memberName: null });
			else store('bookings').delete(booking.id);
		}
	}
	await forgetPeople(store('people'), recent, before);
	// Who is met no more is suggested no more: the no, and the address in it, have nothing left to do.
	const met = new Set(withPeople(recent, people).flatMap((event) => event.people.map(personKey)));
	for (const id of await store('dismissals').getAllKeys()) {
		const isOfNobody = id.startsWith(declinedPrefix) && !met.has(id.slice(declinedPrefix.length));
		if (isOfNobody) store('dismissals').delete(id);
	}
	await transaction.done;
	return past.length;
}

/** `seen`: events that pages showed lately. */
function isWatched(booking: Booking, seen: readonly StoredEvent[]): boolean {
	return isStanding(booking) && seen.some((event) => isOfBooking(booking, event));
}

function isBefore(time: string, limit: Temporal.Instant): boolean {
	return Temporal.Instant.compare(time, limit) < 0;
}
