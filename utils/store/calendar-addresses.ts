import { expectValid } from '@/utils/support/sighting-schema';
import type { Database } from './database';
import { calendarAddressSchema } from './record-schemas';

const setting = 'calendar-addresses';
const mostAddresses = 20;

/** Where the leader's self-hosted calendars open, newest first. */
export async function listCalendarAddresses(database: Database): Promise<string[]> {
	return ((await database.get('settings', setting))?.value as string[] | undefined) ?? [];
}

/** One for each host: the newest. Throws a `TypeError` where it is no address that may be opened. */
export async function keepCalendarAddress(database: Database, address: string): Promise<void> {
	const valid = expectValid('address', calendarAddressSchema, address);
	const transaction = database.transaction('settings', 'readwrite');
	const before = ((await transaction.store.get(setting))?.value as string[] | undefined) ?? [];
	const { hostname } = new URL(valid);
	const others = before.filter((each) => new URL(each).hostname !== hostname);
	transaction.store.put({ name: setting, value: [valid, ...others].slice(0, mostAddresses) });
	await transaction.done;
}
