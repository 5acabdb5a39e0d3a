import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { meeting, sightingOf, week } from '@/tests/simulator/sample-sighting';
import { shortHash } from '@/utils/page/short-hash';
import { connect } from '@/utils/store/database';
import { migrations } from '@/utils/store/migrations';
import { openStore, type Store } from '@/utils/store/open-store';
import type { CalendarEvent } from '@/utils/support/sighting';
import { summariseSupport } from '@/utils/support/summarise-support';
import { tellsTitle, withoutTitleHash } from '@/utils/support/title-hash';

const zone = 'Europe/Berlin';
const monday = Temporal.Instant.from('2026-11-23T08:00:00+01:00');
const laterBy = (weeks: number) => monday.add({ hours: weeks * 7 * 24 });
const title = 'Session with my mentor';

let count = 0;
let name: string;
let store: Store;

beforeEach(() => {
	name = `hashes-${++count}`;
	store = openStore({ name });
});
afterEach(() => store.close());

/** As a page without ids is read. */
function nameless(words: string, start: string, over: Partial<CalendarEvent> = {}): CalendarEvent {
	const event = meeting('', start, { title: words, calendarId: null, ...over });
	return { ...event, id: `derived:${event.start}:${shortHash(words)}` };
}

const hint = { address: 'https://mail.example/calendar', composeTemplate: null, problems: [] };
const see = (events: CalendarEvent[], seenAt = monday, isWhole = true) =>
	store.rememberSighting(
		sightingOf(events, {
			...{ calendar: 'roundcube', account: null, shownCalendars: null },
			...(!isWhole && { completeDays: [] }),
		}),
		{ seenAt, hint },
	);
const text = () => store.saveBackup(monday);
const events = async () => (await store.getSummaryInput(laterBy(7), zone)).events;
const supportTold = async () =>
	summariseSupport(await store.getSummaryInput(laterBy(7), zone)).weeks.flatMap(({ support }) =>
		support.map(({ kind }) => kind),
	);

test('with a title goes whatever could tell it, and what the leader said stays', async () => {
	const off = nameless('Board', '2026-11-26T10:00', { status: 'cancelled' });
	await see([nameless(title, '2026-11-24T10:00'), off]);
	const [asked] = await store.listCancellations();
	await store.answerFeeling(asked?.id ?? '', 'relief', monday);
	const [{ key } = { key: '' }] = (await store.getSummaryInput(monday, zone)).events.filter(
		(each) => each.title === title,
	);
	const correction = { id: 'c', scope: 'event', target: key, kind: 'coach' } as const;
	await store.saveCorrection({ ...correction, correctedAt: monday.toString(), title });
	const note = { memberId: null, met: [], line: 'Kept.' };
	await store.journal.put({
		...{ id: `note ${key}`, kind: 'note', about: key, at: '2026-11-24T09:00:00Z' },
		entry: { kind: 'note', note },
	});
	await store.forgetTitles(laterBy(6));
	expect(await text()).toContain(shortHash(title));

	await store.forgetTitles(laterBy(7));
	expect(await text()).not.toContain(shortHash(title));
	expect(await text()).not.toContain(shortHash('Board'));
	expect(await store.listCancellations()).toMatchObject([{ feeling: 'relief', start: off.start }]);
	expect(await store.listCorrections()).toMatchObject([{ id: 'c', kind: 'coach' }]);
	expect(await store.journal.list()).toMatchObject([{ entry: { note } }]);
	expect(await supportTold()).toEqual(['coach']);
});

test.each([
	['in full', true],
	['in part', false],
])('a week that is read again %s holds each meeting once, and is forgotten again', async (_, isWhole) => {
	const both = [nameless(title, '2026-11-24T10:00'), nameless('Board', '2026-11-24T10:00')];
	await see(both);
	await store.forgetTitles(laterBy(7));
	const forgotten = (await events()).map(({ key }) => key).sort();
	expect(await supportTold()).toEqual(['mentor']);
	await see(both, laterBy(7), isWhole);
	expect((await events()).map((event) => event.title).sort()).toEqual(['Board', title]);
	expect(await supportTold()).toEqual(['mentor']);
	await store.forgetTitles(laterBy(7));
	expect((await events()).map(({ key }) => key).sort()).toEqual(forgotten);
});

test('a meeting without any title is known again, too', async () => {
	const silent = nameless('', '2026-11-24T10:00');
	await see([silent]);
	await store.forgetTitles(laterBy(7));
	await see([silent], laterBy(7));
	expect((await events()).map(({ id }) => id)).toEqual([silent.id]);
});

test('what was said of a series is known again at its next occurrence', async () => {
	const series = `derived:${shortHash(`work\n${title}`)}`;
	const at = (start: string) => ({ ...meeting(`s_${start}`, start), title: 'Catch-up', series });
	await see([at('2026-11-24T10:00')]);
	const said = { id: 'c', scope: 'series', target: series, kind: 'peer' } as const;
	await store.saveCorrection({ ...said, correctedAt: monday.toString() });
	await store.forgetTitles(laterBy(7));
	expect((await events()).map((event) => event.series)).toEqual([null]);
	expect(await supportTold()).toEqual(['peer']);
	const next = sightingOf([at('2027-01-12T10:00')], {
		...{ calendar: 'roundcube', account: null, shownCalendars: null, days: ['2027-01-12'] },
	});
	await store.rememberSighting(next, { seenAt: laterBy(7), hint });
	expect(await supportTold()).toEqual(['peer', 'peer']);
});

test('a series that a booking watches keeps its name', async () => {
	const series = shortHash(title);
	await store.saveBooking({
		...{ id: 'b', memberName: null, title: 'Call', state: 'booked', handedOverAt: monday.toString() },
		...{ start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T11:00:00+01:00' },
		...{ repetition: 'monthly', series },
	});
	await see([{ ...meeting('s_1', '2026-11-24T10:00'), series }]);
	await store.forgetTitles(laterBy(7));
	expect((await events()).map((event) => event.series)).toEqual([series]);
});

test('two answers about meetings of one time, whose file is gone, both stay', async () => {
	const off = ['Board', 'Jour fixe'].map((words) =>
		nameless(words, '2026-11-24T10:00', { status: 'cancelled' }),
	);
	const file = sightingOf(off, { calendar: 'ics', account: 'work.ics', shownCalendars: null });
	await store.importFile({ sighting: file, name: 'work.ics' }, { seenAt: monday });
	for (const { id } of await store.listCancellations()) await store.answerFeeling(id, 'loss', monday);
	await store.forgetCalendar((await store.listCalendars())[0]?.source ?? '');
	await store.forgetTitles(laterBy(7));
	expect((await store.listCancellations()).map(({ feeling }) => feeling)).toEqual(['loss', 'loss']);
	expect(await text()).not.toContain(shortHash('Board'));
	expect(await text()).not.toContain(shortHash('Jour fixe'));
});

test('what is sealed with a passphrase stays readable', async () => {
	await see([nameless('Board', '2026-11-26T10:00', { status: 'cancelled' })]);
	await store.journal.setPassphrase('a long walk at the sea');
	const [asked] = await store.listCancellations();
	await store.answerFeeling(asked?.id ?? '', 'relief', monday);
	await store.forgetTitles(laterBy(7));
	expect(await store.listCancellations()).toMatchObject([{ feeling: 'relief' }]);
});

/** As version 3 left it: the title is gone, and its hash is not. */
async function fillOld(old: string): Promise<CalendarEvent> {
	const past = nameless(title, '2026-11-24T10:00');
	const before = connect(old, migrations.slice(0, 3));
	const database = await before.open();
	const source = JSON.stringify(['roundcube', null, 'https://mail.example']);
	await database.put('events', {
		...{ ...past, title: '', rememberedKind: 'mentor', zone, calendar: 'roundcube', account: null, source },
		...{
			key: JSON.stringify([source, past.id]),
			startMs: Temporal.Instant.from(past.start).epochMilliseconds,
		},
		...{ firstSeenAt: monday.toString(), lastSeenAt: monday.toString(), isNewcomer: false, moves: [] },
		...{ shownBeside: null, isRestored: false, missing: null },
	});
	await before.close();
	return past;
}

test('titles that were forgotten by an earlier version lose their hash after an update', async () => {
	await fillOld(name);
	expect(await text()).toContain(shortHash(title));
	await store.forgetTitles(laterBy(7));
	expect(await text()).not.toContain(shortHash(title));
	expect(await supportTold()).toEqual(['mentor']);
});

test('so do those in a file that an earlier version saved', async () => {
	await fillOld(`${name}-old`);
	const old = openStore({ name: `${name}-old` });
	const saved = await old.saveBackup(monday);
	await old.close();
	const asOld = JSON.stringify({ ...JSON.parse(saved), version: 3 }).replaceAll(/,"titledMs":\d+/g, '');
	expect(await store.restoreBackup(asOld)).toBeNull();
	await store.forgetTitles(laterBy(7));
	expect(await text()).not.toContain(shortHash(title));
});

test('however often weeks are looked up and forgotten, no meeting is lost, doubled, or told by a hash', async () => {
	const some = fc.uniqueArray(
		fc.record({
			words: fc.constantFrom('', 'A', 'B', title),
			day: fc.constantFrom(...week),
			hour: fc.constantFrom('09', '10'),
		}),
		{ maxLength: 10, selector: ({ words, day, hour }) => `${day}${hour}${words}` },
	);
	await fc.assert(
		fc.asyncProperty(
			some,
			fc.array(fc.constantFrom('in full', 'in part', undefined), { maxLength: 6 }),
			async (meetings, looksAgain) => {
				const all = meetings.map(({ words, day, hour }) => nameless(words, `${day}T${hour}:00`));
				await see(all);
				for (const again of looksAgain) {
					if (again) await see(all, laterBy(7), again === 'in full');
					else await store.forgetTitles(laterBy(7));
					expect((await events()).map(({ start }) => start).sort()).toEqual(
						all.map(({ start }) => start).sort(),
					);
				}
				await store.forgetTitles(laterBy(7));
				for (const { words } of meetings) expect(await text()).not.toContain(shortHash(words));
				await store.eraseEverything();
			},
		),
		{ numRuns: 40 },
	);
});

test.each([
	['derived:2026-11-24T10:00:00+01:00:0123456789abcdef', 'derived:2026-11-24T10:00:00+01:00:forgotten'],
	['derived:2026-11-24T:0123456789abcdef:2', 'derived:2026-11-24T:forgotten'],
	['no-uid_20261124T090000Z_0123456789abcdef_1', 'no-uid_20261124T090000Z:forgotten'],
	[
		'no-uid_20261124T090000Z_0123456789abcdef_1_20261201T090000Z',
		'no-uid_20261124T090000Z_20261201T090000Z:forgotten',
	],
	['derived:2026-11-24T:forgotten:1', undefined],
	['0123456789abcdef', undefined],
	['4k2j5h3g6f7d8s9a0q1w2e3r4t_20261124T090000Z', undefined],
])('the id %s is left as %s', (id, left) => {
	expect(withoutTitleHash(id)).toBe(left);
	expect(tellsTitle({ id, series: null })).toBe(left !== undefined);
});
