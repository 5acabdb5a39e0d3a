import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store/open-store';
import { addDays } from '@/utils/support/plain-date';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import { summariseSupport } from '@/utils/support/summarise-support';

const zone = 'Europe/Berlin';
const now = Temporal.Instant.from('2026-11-25T08:00:00+01:00');
const days = Array.from({ length: 7 }, (_, i) => addDays('2026-11-23', i));
const hint = {
	address: 'https://calendar.google.com/calendar/u/0/r/week',
	composeTemplate: null,
	problems: [],
};

let count = 0;
let stores: Store[] = [];
let store: Store;

function open(): Store {
	const opened = openStore({ name: `forget-calendar-${count++}` });
	stores.push(opened);
	return opened;
}

beforeEach(() => {
	stores = [];
	store = open();
});
afterEach(() => Promise.all(stores.map((opened) => opened.close())));

function event(id: string, day = '2026-11-24', part: Partial<CalendarEvent> = {}): CalendarEvent {
	return {
		...{ id, series: null, calendarId: null, title: `Peer call ${id}` },
		...{ start: `${day}T10:00:00+01:00`, end: `${day}T10:30:00+01:00`, allDay: false },
		...({ status: 'confirmed', response: 'accepted', people: [] } as const),
		...part,
	};
}

function sighting(calendar: string, account: string, events: CalendarEvent[]): Sighting {
	const shown = { view: 'week', zone, days, completeDays: days, shownCalendars: null, unread: 0 } as const;
	return { calendar, account, ...shown, days, completeDays: days, events };
}

const bring = (to: Store, account: string, ...events: CalendarEvent[]) =>
	to.importFile({ sighting: sighting('ics', account, events), name: account }, { seenAt: now });
const show = (to: Store, ...events: CalendarEvent[]) =>
	to.rememberSighting(sighting('google', 'lead@example.com', events), { seenAt: now, hint });

async function sourceIn(from: Store, account: string): Promise<string> {
	const record = (await from.listCalendars()).find((each) => each.account === account);
	if (!record) throw new Error(`Nothing came from ${account}.`);
	return record.source;
}

async function forget(from: Store, account: string) {
	return from.forgetCalendar(await sourceIn(from, account));
}

/** Everything that is kept, in no order. */
async function kept(by: Store) {
	const { stores: all }: { stores: Record<string, unknown[]> } = JSON.parse(await by.saveBackup(now));
	return Object.fromEntries(
		Object.entries(all).map(([name, records]) => [name, records.map((each) => JSON.stringify(each)).sort()]),
	);
}

const titlesIn = async (from: Store) =>
	(await from.getSummaryInput(now, zone)).events.map(({ title }) => title).sort();

describe('a file that is removed', () => {
	test('takes its calendar, its events and its days along', async () => {
		await bring(store, 'work.ics', event('a'), event('b', '2026-11-26'));
		await forget(store, 'work.ics');
		expect(await store.listHealth()).toEqual([]);
		const { events, seenDays } = await store.getSummaryInput(now, zone);
		expect({ events, seenDays }).toEqual({ events: [], seenDays: [] });
	});

	test('leaves the meetings of a page, also those that it told as well', async () => {
		const meeting = event('same', '2026-11-24', { title: 'Peer call' });
		await show(store, meeting);
		await bring(store, 'work.ics', meeting, event('b', '2026-11-26', { title: 'Only in the file' }));
		await forget(store, 'work.ics');
		expect(await titlesIn(store)).toEqual(['Peer call']);
		const { weeks } = summariseSupport(await store.getSummaryInput(now, zone));
		expect(weeks.flatMap(({ support }) => support.map(({ title }) => title))).toEqual(['Peer call']);
	});

	test('asks nothing any more of what it said was cancelled, and keeps what was answered', async () => {
		const off = (id: string) => event(id, '2026-11-26', { status: 'cancelled' });
		await bring(store, 'work.ics', off('answered'), off('open'));
		const before = await store.listCancellations();
		expect(before).toHaveLength(2);
		const answered = before.find(({ title }) => title.endsWith('answered'));
		await store.answerFeeling(answered?.id ?? '', 'relief', now);
		await forget(store, 'work.ics');
		expect(await store.listQuestions(now)).toEqual([]);
		expect(await store.listCancellations()).toMatchObject([{ id: answered?.id, feeling: 'relief' }]);
	});

	test('can be brought again, as if for the first time', async () => {
		await bring(store, 'work.ics', event('a'));
		const first = await kept(store);
		await forget(store, 'work.ics');
		await bring(store, 'work.ics', event('a'));
		expect(await kept(store)).toEqual(first);
	});
});

test('what never came is not forgotten', async () => {
	await show(store, event('a'));
	const before = await kept(store);
	expect(await store.forgetCalendar('["ics","work.ics",null]')).toBeNull();
	expect(await kept(store)).toEqual(before);
});

test('whatever else is kept, a file that is removed leaves no trace, and undone it was never away', async () => {
	const events = fc.array(
		fc.record({
			id: fc.constantFrom('a', 'b', 'call-17@example.com', '["ics"', ' 2026-11-24'),
			day: fc.constantFrom(...days),
			status: fc.constantFrom('confirmed', 'tentative', 'cancelled'),
		}),
		{ maxLength: 6 },
	);
	const namesakes = ['work.ics', 'work.ics ', 'work', '"work.ics",null] 2026', 'wörk.ics', '\uffff'];
	const calendars = fc.uniqueArray(fc.record({ account: fc.constantFrom(...namesakes), events }), {
		selector: ({ account }) => account,
		minLength: 1,
		maxLength: 4,
	});
	await fc.assert(
		fc.asyncProperty(calendars, events, async (files, shown) => {
			const [removed, ...others] = files;
			if (!removed) return;
			const told = (drafts: (typeof removed)['events']) =>
				drafts.map(({ id, day, status }, i) => event(`${id}-${i}-made-to-be-unique`, day, { status }));
			const [all, without] = [open(), open()];
			for (const each of [all, without]) await show(each, ...told(shown));
			for (const file of files) await bring(all, file.account, ...told(file.events));
			for (const file of others) await bring(without, file.account, ...told(file.events));
			const before = await kept(all);
			const records = await forget(all, removed.account);
			expect(await kept(all)).toEqual(await kept(without));
			await all.putBackCalendar(JSON.parse(JSON.stringify(records)));
			expect(await kept(all)).toEqual(before);
		}),
		{ numRuns: 25 },
	);
});

describe('putting back', () => {
	test('leaves what was brought anew since', async () => {
		await bring(store, 'work.ics', event('a', '2026-11-24', { title: 'Old title' }), event('b'));
		const records = await forget(store, 'work.ics');
		await bring(store, 'work.ics', event('a', '2026-11-24', { title: 'New title' }));
		await store.putBackCalendar(records);
		expect(await titlesIn(store)).toEqual(['New title', 'Peer call b']);
	});

	test('refuses records of another calendar, and changes nothing', async () => {
		await bring(store, 'work.ics', event('a'));
		await bring(store, 'home.ics', event('b'));
		const [work, home] = [await forget(store, 'work.ics'), await forget(store, 'home.ics')];
		const before = await kept(store);
		for (const mixed of [{ ...work, events: home?.events }, { ...work, events: [{ key: 'x' }] }, null])
			await expect(store.putBackCalendar(mixed)).rejects.toThrow(TypeError);
		expect(await kept(store)).toEqual(before);
	});
});
