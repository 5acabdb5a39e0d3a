import type { Database } from './database';

/**
 * Forgets a booking. Where it was written by us, its events go too: the calendar will not show them again, and nobody is
 * to be asked how it was that they were called off.
 */
export async function forgetBooking(database: Database, id: string): Promise<void> {
	const transaction = database.transaction(['bookings', 'events', 'cancellations'], 'readwrite');
	const store = transaction.objectStore('bookings');
	const booking = await store.get(id);
	const name = booking?.written?.name.replace(/\.ics$/, '');
	if (booking?.written && name) {
		const { source } = booking.written;
		const range = IDBKeyRange.bound([source, Number.NEGATIVE_INFINITY], [source, Number.POSITIVE_INFINITY]);
		const keys = await transaction.objectStore('events').index('bySource').getAllKeys(range);
		// Every occurrence has the name of its file in its id, and with it in its key.
		for (const key of keys.filter((each) => each.includes(name))) {
			transaction.objectStore('events').delete(key);
			transaction.objectStore('cancellations').delete(key);
		}
	}
	store.delete(id);
	await transaction.done;
}
