import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { hasFeeling } from '@/utils/support/cancelled-meetings';
import { dayKey } from '@/utils/support/remember-sighting';
import { expectValid } from '@/utils/support/sighting-schema';
import { storedEventSchema, storeSchemas } from './backup-format';
import type { Database, Schema } from './database';

export const calendarStores = ['calendars', 'events', 'days', 'cancellations'] as const;

/** All records of one calendar, by store: what putting it back needs. */
export type CalendarRecords = Record<(typeof calendarStores)[number], unknown[]>;

type KeptRecord = Record<string, unknown> & { source: string };

/** Unchanged: a record whose members stand in another order would pass for a changed one. */
function asKept(schema: v.GenericSchema) {
	const kept = v.intersect([v.looseObject({ source: v.string() }), schema]);
	return v.pipe(
		v.record(v.string(), v.unknown()),
		v.check((record) => v.is(kept, record), 'is no record of a calendar'),
		v.transform((record) => record as KeptRecord),
	);
}

/** A file's: where a page is, only the page itself can say. */
const withoutPage = v.looseObject({ address: v.null(), composeTemplate: v.null() });

/** A calendar that came as a file and was just forgotten; each record as it was. */
export const calendarRecordsSchema = v.pipe(
	v.object({
		calendars: v.pipe(v.array(asKept(v.intersect([withoutPage, schemaOf('calendars')]))), v.length(1)),
		events: v.array(asKept(storedEventSchema)),
		days: v.array(asKept(schemaOf('days'))),
		cancellations: v.array(asKept(schemaOf('cancellations'))),
	}),
	v.check(
		(records) =>
			new Set(calendarStores.flatMap((name) => records[name].map(({ source }) => source))).size === 1,
		'holds more than one calendar',
	),
);

function schemaOf(name: (typeof calendarStores)[number]): v.GenericSchema {
	return storeSchemas[name] ?? v.never();
}

/** A transaction that may forget calendars. */
export type ForgetTouch = IDBPTransaction<Schema, typeof calendarStores, 'readwrite'>;

/**
 * Forgets a calendar: that it was seen, its days and events, and the questions about what was called off in it. What the
 * leader answered stays, as does every other calendar, also where it shows the same meetings: those are told as one, and
 * never kept as one. Resolves to what was forgotten, `null` where there was no such calendar.
 */
export async function forgetCalendar(database: Database, source: string): Promise<CalendarRecords | null> {
	const transaction = database.transaction(calendarStores, 'readwrite');
	const forgotten = await forgetWithin(transaction, source);
	await transaction.done;
	return forgotten;
}

/** As part of a transaction. */
export async function forgetWithin(
	transaction: ForgetTouch,
	source: string,
): Promise<CalendarRecords | null> {
	const store = <N extends (typeof calendarStores)[number]>(name: N) => transaction.objectStore(name);
	const everyDay = IDBKeyRange.bound(dayKey(source, ''), dayKey(source, '\uffff'));
	const [calendar, events, days, concluded] = await Promise.all([
		store('calendars').get(source),
		store('events').index('bySource').getAll(alwaysOf(source)),
		store('days').getAll(everyDay),
		store('cancellations').index('bySource').getAll(source),
	]);
	const questions = concluded.filter((record) => !hasFeeling(record) && !record.isRefuted);
	store('calendars').delete(source);
	for (const { key } of events) store('events').delete(key);
	store('days').delete(everyDay);
	for (const { id } of questions) store('cancellations').delete(id);
	return calendar ? { calendars: [calendar], events, days, cancellations: questions } : null;
}

/** Of the events' index by source. */
function alwaysOf(source: string): IDBKeyRange {
	return IDBKeyRange.bound([source, Number.NEGATIVE_INFINITY], [source, Number.POSITIVE_INFINITY]);
}

/** Puts back what was forgotten, in one transaction. What was brought anew since is newer, and stays. */
export async function putBackCalendar(database: Database, records: unknown): Promise<void> {
	const valid = expectValid('calendar', calendarRecordsSchema, records);
	const transaction = database.transaction(calendarStores, 'readwrite');
	for (const name of calendarStores) {
		const store = transaction.objectStore(name);
		const known = new Set<string>(await store.getAllKeys());
		const keyPath = String(store.keyPath);
		for (const record of valid[name]) if (!known.has(String(record[keyPath]))) store.put(record as never);
	}
	await transaction.done;
}
