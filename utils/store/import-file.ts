import { foldTitle, keyEvents, sourceOf } from '@/utils/support/remembered-event';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import { expectSighting } from '@/utils/support/sighting-schema';
import type { StoreLimits } from '@/utils/support/store-limits';
import type { Database } from './database';
import { type SightingArrival, storeSighting } from './sighting-memory';

/** Longer ids are made to be unique in the world; shorter ones may be mere numbers. */
const shortestUniqueId = 12;
const longestAccount = 200;

/** Remembers what the file of this name says. Resolves to the source that it was kept as. */
export async function importFile(
	database: Database,
	{ sighting, name }: { sighting: unknown; name: string },
	arrival: SightingArrival,
	limits: StoreLimits,
): Promise<string> {
	const valid = expectSighting(sighting);
	const account = await accountOfFile(database, valid, name);
	await storeSighting(database, { ...valid, account }, arrival, limits);
	return sourceOf(valid.calendar, account, undefined);
}

/**
 * Whose calendar a file is. Many programs call every calendar "Calendar", and some number their events from one: where
 * all such numbers that the file shares with what is known under its name mean other events, it is another calendar, and
 * goes by the name of the file, too. Else its events would take the place of the other's.
 */
async function accountOfFile(
	database: Database,
	{ calendar, account, events }: Sighting,
	fileName: string,
): Promise<string | null> {
	if (account?.includes('@')) return account;
	const numbered = events.filter(({ id, series }) => (series ?? id).length < shortestUniqueId);
	let name = account;
	for (let number = 1; await isOfOthers(database, sourceOf(calendar, name, undefined), numbered); number++) {
		const suffix = ` (${fileName.slice(-100)}${number > 1 ? `, ${number}` : ''})`;
		name = (account ?? '').slice(0, longestAccount - suffix.length) + suffix;
	}
	return name;
}

async function isOfOthers(
	database: Database,
	source: string,
	numbered: readonly CalendarEvent[],
): Promise<boolean> {
	const store = database.transaction('events').store;
	const pairs = await Promise.all(
		Array.from(keyEvents(source, numbered), async ([key, event]) => ({ event, known: await store.get(key) })),
	);
	const shared = pairs.flatMap(({ event, known }) => (known ? [{ event, known }] : []));
	return shared.length > 0 && !shared.some(({ event, known }) => isSame(event, known));
}

/** An event may have been moved, or renamed, but hardly both. */
function isSame(event: CalendarEvent, known: CalendarEvent): boolean {
	return event.start === known.start || foldTitle(event.title) === foldTitle(known.title);
}
