import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { meeting, nextWeek, sightingOf, week } from '@/tests/simulator/sample-sighting';
import { connect } from '@/utils/store/database';
import { migrations } from '@/utils/store/migrations';
import { openStore, type Store } from '@/utils/store/open-store';
import { defaultRhythm, rhythmOfLocale } from '@/utils/support/rhythm';

const zone = 'Europe/Berlin';
const monday = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const minutesLater = (minutes: number) => monday.add({ minutes });

let name: string;
let count = 0;
let store: Store;

beforeEach(() => {
	name = `soundings-${++count}`;
	store = openStore({ name });
});
afterEach(() => store.close());

async function eventsNow() {
	const { events } = await store.getSummaryInput(monday, zone);
	return events.map(({ id, start }) => `${id} ${start}`).sort();
}

test('what a page showed is there after the worker died', async () => {
	await store.rememberSighting(sightingOf([meeting('a', '2026-11-24T10:00')]), { seenAt: monday });
	await store.close();
	store = openStore({ name });
	expect(await eventsNow()).toEqual(['a 2026-11-24T10:00:00+01:00']);
});

test('weeks are those of the leader’s country until the leader chooses others', async () => {
	await store.close();
	store = openStore({ name, usualRhythm: rhythmOfLocale('he-IL', 'Asia/Jerusalem') });
	expect((await store.getRhythm()).firstDayOfWeek).toBe(7);
	expect((await store.getSummaryInput(monday, zone)).rhythm.firstDayOfWeek).toBe(7);
	await store.saveRhythm({ ...defaultRhythm, firstDayOfWeek: 6 });
	expect((await store.getRhythm()).firstDayOfWeek).toBe(6);
	expect((await store.getSummaryInput(monday, zone)).rhythm.firstDayOfWeek).toBe(6);
});

test('an unchanged page writes nothing', async () => {
	const sighting = sightingOf([meeting('a', '2026-11-24T10:00'), meeting('b', '2026-11-25T10:00')]);
	const hint = { address: 'https://calendar.example/week', composeTemplate: null, problems: [] };
	await store.rememberSighting(sighting, { seenAt: monday, hint });
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	const remove = vi.spyOn(IDBObjectStore.prototype, 'delete');
	await store.rememberSighting(structuredClone(sighting), { seenAt: minutesLater(2), hint });
	expect(put).not.toHaveBeenCalled();
	expect(remove).not.toHaveBeenCalled();
	await store.rememberSighting(sightingOf([meeting('a', '2026-11-24T10:00')]), { seenAt: minutesLater(3) });
	expect(put).toHaveBeenCalled();
});

test('a moved meeting stands at its new place only', async () => {
	await store.rememberSighting(sightingOf([meeting('a', '2026-11-24T10:00')]), { seenAt: monday });
	await store.rememberSighting(sightingOf([meeting('a', '2026-12-01T11:00')], { days: nextWeek }), {
		seenAt: minutesLater(1),
	});
	expect(await eventsNow()).toEqual(['a 2026-12-01T11:00:00+01:00']);
});

test('a meeting that left its fully read day no longer counts, and counts again when it is back', async () => {
	const both = [meeting('a', '2026-11-24T10:00'), meeting('b', '2026-11-25T10:00')];
	await store.rememberSighting(sightingOf(both), { seenAt: monday });
	await store.rememberSighting(sightingOf(both.slice(1)), { seenAt: minutesLater(1) });
	expect(await eventsNow()).toEqual(['b 2026-11-25T10:00:00+01:00']);
	await store.rememberSighting(sightingOf(both), { seenAt: minutesLater(2) });
	expect(await eventsNow()).toHaveLength(2);
});

test.each([
	['its calendar is switched off', { shownCalendars: ['private'] }],
	['the day is not fully read', { completeDays: week.slice(2) }],
	['another week is shown', { days: nextWeek }],
	['something on the page was not understood', { unread: 1 }],
	['another account is shown', { account: 'other@example.com' }],
	['a list is shown', { view: 'schedule' as const }],
	['the page does not tell and shows nothing of that calendar', { shownCalendars: null }],
])('a meeting stays known when %s', async (_why, over) => {
	await store.rememberSighting(sightingOf([meeting('a', '2026-11-24T10:00')]), { seenAt: monday });
	await store.rememberSighting(sightingOf([], over), { seenAt: minutesLater(1) });
	expect(await eventsNow()).toEqual(['a 2026-11-24T10:00:00+01:00']);
});

test('a day that was fully read once stays so; a day that was not shown is not there at all', async () => {
	await store.rememberSighting(sightingOf([], { days: week.slice(0, 3), completeDays: week.slice(0, 2) }), {
		seenAt: monday,
	});
	await store.rememberSighting(sightingOf([], { days: week.slice(0, 1), completeDays: [] }), {
		seenAt: minutesLater(1),
	});
	const { seenDays } = await store.getSummaryInput(monday, zone);
	expect(seenDays.map(({ date, complete }) => `${date} ${complete}`)).toEqual([
		'2026-11-23 true',
		'2026-11-24 true',
		'2026-11-25 false',
	]);
});

test('two self-hosted calendars with the same account name do not judge each other', async () => {
	const at = (address: string) => ({ address, composeTemplate: null, problems: [] });
	const over = { calendar: 'nextcloud', account: 'admin' };
	const others = [meeting('b', '2026-11-25T10:00'), meeting('c', '2026-11-25T12:00')];
	await store.rememberSighting(sightingOf([meeting('a', '2026-11-24T10:00')], over), {
		seenAt: monday,
		hint: at('https://one.example/apps/calendar'),
	});
	await store.rememberSighting(sightingOf(others, over), {
		seenAt: minutesLater(1),
		hint: at('https://two.example/apps/calendar'),
	});
	expect(await eventsNow()).toHaveLength(3);
	expect(await store.listHealth()).toHaveLength(2);
});

test('two tabs that send at once lose nothing', async () => {
	const events = Array.from({ length: 20 }, (_, hour) =>
		meeting(`m${hour}`, `2026-11-24T${String(hour).padStart(2, '0')}:00`),
	);
	await Promise.all(
		[events.slice(0, 12), events.slice(8)].map((half) =>
			store.rememberSighting(sightingOf(half, { completeDays: [] }), { seenAt: monday }),
		),
	);
	expect(await eventsNow()).toHaveLength(20);
});

test('a summary reads months, not years', async () => {
	const years = [
		'2020-01-07T10:00',
		'2026-07-01T10:00',
		'2026-11-24T10:00',
		'2027-01-12T10:00',
		'2031-01-07T10:00',
	];
	for (const [at, start] of years.entries()) {
		await store.rememberSighting(sightingOf([meeting(`m${at}`, start)], { days: [start.slice(0, 10)] }), {
			seenAt: monday,
		});
	}
	expect((await eventsNow()).map((event) => event.slice(0, 2))).toEqual(['m2', 'm3']);
});

test('a leave that began before the first week is part of it', async () => {
	const leave = meeting('leave', '2026-08-01T00:00', {
		allDay: true,
		start: '2026-07-20',
		end: '2026-09-05',
	});
	await store.rememberSighting(sightingOf([leave], { days: ['2026-09-04'] }), { seenAt: monday });
	expect(await eventsNow()).toEqual(['leave 2026-07-20']);
});

test('health tells the newest look at each calendar', async () => {
	const hint = {
		address: 'https://calendar.example/',
		composeTemplate: null,
		problems: ['no time', 'no time'],
	};
	await store.rememberSighting(
		sightingOf([meeting('a', '2026-11-24T10:00')], { unread: 2, completeDays: [] }),
		{
			seenAt: monday,
			hint,
		},
	);
	expect(await store.listHealth()).toEqual([
		{
			source: '["google","leader@example.com"]',
			calendar: 'google',
			account: 'leader@example.com',
			isPage: true,
			lastSeenAt: '2026-11-23T07:00:00.000Z',
			read: 1,
			unread: 2,
			problems: ['no time'],
		},
	]);
	expect(await store.listCalendars()).toMatchObject([{ address: 'https://calendar.example/' }]);
});

test('a booking is confirmed by the sighting that shows it', async () => {
	const booking = {
		id: 'b1',
		memberName: 'Peer',
		title: 'Call with Peer',
		start: '2026-11-24T10:00:00+01:00',
		end: '2026-11-24T10:30:00+01:00',
		state: 'waiting' as const,
		handedOverAt: '2026-11-23T08:00:00Z',
	};
	await store.saveBooking(booking);
	await store.rememberSighting(sightingOf([meeting('x', '2026-11-24T10:00', { title: 'Something else' })]), {
		seenAt: monday,
	});
	expect((await store.listBookings())[0]?.state).toBe('waiting');
	await store.rememberSighting(sightingOf([meeting('x', '2026-11-24T10:00', { title: 'Peer: call' })]), {
		seenAt: minutesLater(1),
	});
	expect((await store.listBookings())[0]?.state).toBe('booked');
});

const person = { id: 'p1', name: 'A peer', kind: 'peer' as const, addresses: ['Peer@Example.com'] };

const everything = {
	bookingPage: 'https://book.example/peer',
	reach: 'phone' as const,
	preferredTimes: [{ weekdays: [2, 4], start: '08:00', end: '09:30' }],
	zone: 'America/New_York',
	note: 'Prefers to walk.',
	members: ['one@example.com'],
	cadence: { idealDays: 14, longestDays: 28 },
};

test('people, relations, corrections, away dates, dismissals and settings come back as they were saved', async () => {
	await store.saveMember({ ...person, ...everything }, monday);
	await store.saveRelation({ id: 'r1', name: 'The boss', addresses: [], relation: 'boss' });
	const correction = {
		id: 'c1',
		scope: 'series' as const,
		target: 's1',
		kind: 'none' as const,
		correctedAt: '2026-11-23T08:00:00Z',
	};
	await store.saveCorrection(correction);
	await store.setAway('2026-12-24', true);
	await store.dismissFlag('empty-week', '2026-11-23', true);
	await store.declineSuggestion('ruth@example.com', true);
	const weekdayHours = { 4: { start: '21:00', end: '07:00' }, 5: { start: '09:00', end: '13:00' } };
	await store.saveRhythm({ ...defaultRhythm, weekdayHours, slotMinutes: 45 });
	await store.setDiscreet(true);
	const input = await store.getSummaryInput(monday, zone);
	expect(input).toMatchObject({
		circle: [{ ...person, addresses: ['peer@example.com'], ...everything }],
		relations: [{ relation: 'boss' }],
		corrections: [correction],
		awayDates: ['2026-12-24'],
		dismissedFlags: ['circle:ruth@example.com', 'empty-week:2026-11-23'],
		rhythm: { slotMinutes: 45, weekdayHours },
	});
	expect(await store.isDiscreet()).toBe(true);
	await store.removeMember('p1');
	await store.removeRelation('r1');
	await store.removeCorrection('c1');
	await store.setAway('2026-12-24', false);
	await store.dismissFlag('empty-week', '2026-11-23', false);
	await store.declineSuggestion('ruth@example.com', false);
	expect(await store.getSummaryInput(monday, zone)).toMatchObject({
		circle: [],
		relations: [],
		corrections: [],
		awayDates: [],
		dismissedFlags: [],
	});
});

test('where a self-hosted calendar opens is kept once for each host, the newest first', async () => {
	await store.keepCalendarAddress('https://cloud.example.com/apps/calendar');
	await store.keepCalendarAddress('http://localhost:8080/SOGo');
	await store.keepCalendarAddress('https://cloud.example.com:8443/calendar');
	await store.close();
	store = openStore({ name });
	expect(await store.listCalendarAddresses()).toEqual([
		'https://cloud.example.com:8443/calendar',
		'http://localhost:8080/SOGo',
	]);
});

test.each([
	'javascript:alert(1)',
	'javascript://cloud.example.com/%0aalert(1)',
	'http://cloud.example.com/',
	'https://leader:secret@cloud.example.com/',
	'cloud.example.com',
	`https://cloud.example.com/${'x'.repeat(2_000)}`,
])('%.50s is no address that a calendar opens at', async (address) => {
	await expect(store.keepCalendarAddress(address)).rejects.toThrow(TypeError);
	expect(await store.listCalendarAddresses()).toEqual([]);
});

test('a plan is judged with everything else, until it is deleted', async () => {
	const plan = { kind: 'any' as const, weeks: 3, weekday: 5, time: '09:30', memberId: 'p1' };
	expect((await store.getSummaryInput(monday, zone)).plan).toBeNull();
	await store.savePlan(plan);
	expect(await store.getPlan()).toEqual(plan);
	expect((await store.getSummaryInput(monday, zone)).plan).toEqual(plan);
	await store.savePlan(null);
	expect(await store.getPlan()).toBeNull();
});

test.each([
	[
		'a person without a name',
		() => store.saveMember({ ...person, name: ' ' }, monday),
		'This person cannot be used: name is empty.',
	],
	[
		'a booking page that runs code',
		() => store.saveMember({ ...person, bookingPage: 'javascript:alert(1)' }, monday),
		'This person cannot be used: bookingPage is not an address with https:.',
	],
	[
		'a day that ends before it starts',
		() => store.saveRhythm({ ...defaultRhythm, workingHours: { start: '18:00', end: '09:00' } }),
		'This rhythm cannot be used: workingHours ends before it starts.',
	],
	[
		'a preferred time without a day',
		() =>
			store.saveMember(
				{ ...person, preferredTimes: [{ weekdays: [], start: '08:00', end: '09:00' }] },
				monday,
			),
		'This person cannot be used: preferredTimes.0.weekdays holds no day.',
	],
	[
		'hours on an eighth day of the week',
		() => store.saveRhythm({ ...defaultRhythm, weekdayHours: { 8: { start: '09:00', end: '13:00' } } }),
		'This rhythm cannot be used: weekdayHours.8 is not a weekday from 1 to 7.',
	],
	[
		'a plan of nine weeks',
		() => store.savePlan({ kind: 'peer', weeks: 9, weekday: 4, time: '14:00', memberId: 'p1' }),
		'This plan cannot be used: weeks is not a number of weeks from 1 to 8.',
	],
	[
		'a date that does not exist',
		() => store.setAway('2026-02-30', true),
		'This date cannot be used: date is not a date of the calendar.',
	],
	[
		'a sighting of an unknown zone',
		() => store.rememberSighting(sightingOf([], { zone: 'Mars/Olympus' }), { seenAt: monday }),
		'This sighting cannot be used: zone is not an IANA zone like Europe/Berlin.',
	],
])('%s gets one clear error and changes nothing', async (_what, act, message) => {
	await store.saveMember(person, monday);
	const before = JSON.stringify(await store.getSummaryInput(monday, zone));
	await expect(act()).rejects.toThrow(new TypeError(message));
	expect(JSON.stringify(await store.getSummaryInput(monday, zone))).toBe(before);
});

test('since when somebody has their kind is kept, also by an undo', async () => {
	const later = monday.add({ hours: 24 * 10 });
	const addedOn = async () => (await store.listCircle())[0]?.addedOn;
	await store.saveMember(person, monday);
	expect(await addedOn()).toBe('2026-11-23');
	const [before] = await store.listCircle();
	if (before === undefined) throw new Error('nobody was saved');
	await store.saveMember({ ...before, note: 'Walks.' }, later);
	expect(await addedOn()).toBe('2026-11-23');
	await store.saveMember({ ...before, kind: 'coach' }, later);
	expect(await addedOn()).toBe('2026-12-03');
	await store.saveMember(before, later);
	expect(await addedOn()).toBe('2026-11-23');
	await store.removeMember('p1');
	await store.saveMember(before, later);
	expect(await addedOn()).toBe('2026-11-23');
});

test('an old database walks every later step once, and keeps what it holds', async () => {
	await store.saveMember(person, monday);
	await store.close();
	const steps: string[] = [];
	const nameThem = async (
		_database: unknown,
		transaction: { objectStore(name: 'members'): { put(v: never): unknown } },
	) => {
		steps.push('second');
		await transaction.objectStore('members').put({ ...person, id: 'p2' } as never);
	};
	const later = connect(name, [...migrations, nameThem as never]);
	const database = await later.open();
	expect(database.version).toBe(migrations.length + 1);
	expect(steps).toEqual(['second']);
	expect((await database.getAll('members')).map(({ id }) => id)).toEqual(['p1', 'p2']);
	await later.close();
});

test('an open store steps aside for a newer version', async () => {
	await store.saveMember(person, monday);
	const newer = await openDB(name, migrations.length + 1);
	expect(newer.version).toBe(migrations.length + 1);
	newer.close();
});

test('a store that could not be opened is tried again', async () => {
	const newer = await openDB(name, migrations.length + 1);
	newer.close();
	await expect(store.listCircle()).rejects.toThrow();
	indexedDB.deleteDatabase(name);
	expect(await store.listCircle()).toEqual([]);
});
