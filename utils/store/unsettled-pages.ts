import type { Database } from './database';

/** A calendar whose page was open for a while and never showed anything that could be read. */
export interface UnsettledPage {
	calendar: string;
	/** Stamp. */
	since: string;
}

const prefix = 'unsettled:';
const range = () => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

export async function noteUnsettled(database: Database, { calendar, since }: UnsettledPage): Promise<void> {
	await database.put('settings', { name: prefix + calendar, value: since });
}

/** Its page was read. Hardly ever is there anything to forget, and then nothing is written. */
export async function forgetUnsettled(database: Database, calendar: string): Promise<void> {
	const name = prefix + calendar;
	if ((await database.getKey('settings', name)) !== undefined) await database.delete('settings', name);
}

export async function listUnsettled(database: Database): Promise<UnsettledPage[]> {
	const settings = await database.getAll('settings', range());
	return settings.map(({ name, value }) => ({ calendar: name.slice(prefix.length), since: String(value) }));
}
