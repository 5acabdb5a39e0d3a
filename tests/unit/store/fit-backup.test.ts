import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { restoreBackup, writeBackup } from '@/utils/store/backup';
import { type Connection, connect } from '@/utils/store/database';
import { fitBackup } from '@/utils/store/fit-backup';
import { longestBackup } from '@/utils/store/longest-backup';
import { openStore, type Store } from '@/utils/store/open-store';
import { addDays } from '@/utils/support/plain-date';
import type { CalendarEvent } from '@/utils/support/sighting';
import { storeLimits } from '@/utils/support/store-limits';

const today = '2026-11-25';
const now = Temporal.Instant.from(`${today}T08:00:00+01:00`);
const small = { perOrigin: 40, inAll: 80, assured: 20 };
const limits = { ...storeLimits, events: small, days: { perOrigin: 100, inAll: 200, assured: 50 } };

let count = 0;
let store: Store;
let connection: Connection;
beforeEach(() => {
	const name = `fit-${++count}`;
	store = openStore({ name, limits });
	connection = connect(name);
});
afterEach(async () => {
	await store.close();
	await connection.close();
});

/** One meeting a day, as long as a page may make it: titles, guests and quotes. */
function sprawling(days: readonly string[]): CalendarEvent[] {
	const people = Array.from({ length: 20 }, (_, i) => ({ name: `"${i}" ${'長'.repeat(400)}` }));
	return days.map((day) => meeting(day, `${day}T10:00`, { title: '長"'.repeat(250), people }));
}

const show = (origin: string, events: CalendarEvent[], days: string[]) =>
	store.rememberSighting(sightingOf(events, { calendar: 'fullcalendar', account: null, days }), {
		seenAt: now,
		hint: { address: `${origin}/week`, composeTemplate: null, problems: [] },
	});

const daysAround = (reach: number) =>
	Array.from({ length: 2 * reach + 1 }, (_, i) => addDays(today, i - reach));

/** As Chromium's messages carry a text. */
const bytesInMessage = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length;

async function fillToTheBrim(): Promise<void> {
	const days = daysAround(19);
	await show('https://hostile.example', sprawling(days), days);
	await show(
		'https://calendar.example',
		days.map((day) => meeting(day, `${day}T10:00`)),
		days,
	);
	await store.saveMember({ id: 'm', name: 'First peer', kind: 'peer', addresses: [] }, now);
}

test('what fits is saved whole', async () => {
	await fillToTheBrim();
	const backup = JSON.parse(await writeBackup(await connection.open(), now));
	expect(backup).not.toHaveProperty('isPartial');
	expect(backup.stores.events).toHaveLength(78);
});

test('the fullest store is saved so that it can be brought back, though its records are longer than a file may be', async () => {
	await fillToTheBrim();
	const database = await connection.open();
	const most = 400_000;
	expect(bytesInMessage(await writeBackup(database, now))).toBeGreaterThan(2 * most);
	const text = await writeBackup(database, now, most);
	expect(bytesInMessage(text)).toBeLessThanOrEqual(most);
	const { stores, isPartial } = JSON.parse(text);
	expect(isPartial).toBe(true);
	expect(await restoreBackup(database, text)).toBeNull();
	const back = JSON.parse(await writeBackup(database, now)).stores;
	for (const name of ['events', 'days', 'members']) expect(back[name]).toHaveLength(stores[name].length);
	expect(back.members).toHaveLength(1);
});

test('a calendar that sprawls has its own far meetings left out, with their days, and is told; no other loses any', async () => {
	await fillToTheBrim();
	const { stores } = JSON.parse(await writeBackup(await connection.open(), now, 400_000));
	const of = (name: string, origin: string) =>
		stores[name].filter(({ source }: { source: string }) => source.includes(origin));
	expect(of('events', 'calendar.example')).toHaveLength(39);
	expect(of('days', 'calendar.example')).toHaveLength(39);
	const dates = of('events', 'hostile.example')
		.map(({ start }: CalendarEvent) => start.slice(0, 10))
		.sort();
	expect(dates.length).toBeGreaterThan(5);
	expect(dates.length).toBeLessThan(39);
	expect(dates).toContain(today);
	expect(dates).toEqual(daysAround(19).filter((day) => day >= dates[0] && day <= dates.at(-1)));
	for (const { date } of of('days', 'hostile.example')) expect(dates).toContain(date);
	expect(of('calendars', 'hostile.example')[0].leftOutAt).toBe(now.toString());
	expect(of('calendars', 'calendar.example')[0]).not.toHaveProperty('leftOutAt');
});

test('a calendar as full as five years of work can be, 5,000 meetings each, is saved whole', async () => {
	await show('https://calendar.example', [meeting('a'.repeat(26), `${today}T10:00`)], [today]);
	const { stores } = JSON.parse(await store.saveBackup(now));
	const bytesOf = (record: unknown) => bytesInMessage(JSON.stringify(record));
	const days = 5 * 365 * bytesOf(stores.days[0]);
	expect(25_000 * bytesOf(stores.events[0]) + days).toBeLessThan(longestBackup);
});

test('no more records are saved than are read', () => {
	// The shortest that a calendar can make the store keep; a backup may hold 200,000 of each kind.
	const day = { key: '["x",null,null] 2026-11-25', source: '["x",null,null]', calendar: 'x', account: null };
	const days = [{ ...day, date: today, complete: false, readAt: null, readCalendars: [] }];
	const { texts } = fitBackup({ days }, now, longestBackup);
	expect(longestBackup / bytesInMessage(texts.days?.[0] ?? '')).toBeLessThanOrEqual(200_000);
});
