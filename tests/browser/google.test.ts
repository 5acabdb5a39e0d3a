import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import google from '@/utils/calendars/google';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { type PageReading, readSighting } from '@/utils/page/read-sighting';
import type { Sighting } from '@/utils/support/sighting';
import { checkRandomPage, mayLackResponse } from '../fixtures/google/check-random-page';
import { compareSightings } from '../fixtures/google/compare-sightings';
import { type GoogleReplica, googleReplica } from '../fixtures/google/google-replica';
import { openedEvent } from '../fixtures/google/opened-event';
import { randomSpec } from '../fixtures/google/random-spec';
import type { ReplicaEntry, ReplicaSpec, ReplicaState } from '../fixtures/google/replica-spec';
import { seededRandom } from '../fixtures/google/seeded-random';

const calendar = google as unknown as PageCalendar;
const frame = document.createElement('iframe');

beforeAll(() => {
	frame.sandbox.add('allow-same-origin'); // the page's own scripts must not run
	frame.style.cssText = 'width: 1400px; height: 1000px';
	document.body.append(frame);
});
afterAll(() => frame.remove());

async function open({ html, url, now }: Omit<GoogleReplica, 'expected'>): Promise<Page> {
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = html;
	await loaded;
	if (!frame.contentDocument) throw new Error('The frame has no document: allow same-origin access.');
	return {
		document: frame.contentDocument,
		url: new URL(url),
		now: Temporal.Instant.from(now),
		browserZone: 'America/Anchorage',
	};
}

async function read(spec: ReplicaSpec, seed = 1): Promise<PageReading | undefined> {
	const page = await open(googleReplica(spec, seededRandom(seed)));
	expect(findCalendar(page, [calendar])).toBe(calendar);
	return readSighting(calendar, page);
}

async function sightingOf(spec: ReplicaSpec, seed = 1): Promise<Sighting> {
	const reading = await read(spec, seed);
	if (!reading) throw new Error('The page counts as not settled.');
	return reading.sighting;
}

function truthOf(spec: ReplicaSpec): Sighting {
	const { expected } = googleReplica(spec, seededRandom(1));
	if (!expected) throw new Error('Nothing is true of a page between two states.');
	return expected;
}

const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);

/** A quiet week in Berlin, in English; every test adds what it is about. */
function weekWith(entries: Partial<ReplicaEntry>[], fixed: Partial<ReplicaSpec> = {}): ReplicaSpec {
	const plain = {
		view: 'WEEK',
		language: 'en-US',
		hours: 12,
		zone: 'Europe/Berlin',
		days: week,
		pixelsPerHour: 40,
		shortestBlock: 8,
		hasOldLayout: false,
		hasDragGhost: false,
		hasCalendarList: false,
	} as const;
	const whole = entries.map((entry, index) => ({ ...plainEntry, id: `event${index}`, ...entry }));
	return randomSpec(seededRandom(7), { ...plain, entries: whole, ...fixed });
}

const november = Array.from({ length: 42 }, (_, day) =>
	Temporal.PlainDate.from('2026-10-26').add({ days: day }).toString(),
);

function monthWith(entries: Partial<ReplicaEntry>[], fixed: Partial<ReplicaSpec> = {}): ReplicaSpec {
	const plain = { view: 'MONTH', days: november, chipRows: 3, overflow: 'heading-only' } as const;
	return weekWith(entries, { ...plain, isOverMidnightOnFirstDay: false, ...fixed });
}

/** Five on one day, where three find room. */
const fullDay: Partial<ReplicaEntry>[] = ['08', '09', '10', '11', '12'].map((hour) => ({
	title: `Call at ${hour}`,
	start: `2026-11-25T${hour}:00:00+01:00`,
	end: `2026-11-25T${hour}:30:00+01:00`,
}));

const plainEntry: ReplicaEntry = {
	kind: 'event',
	id: '',
	occurrence: null,
	title: 'Peer call',
	start: '2026-11-25T10:00:00+01:00',
	end: '2026-11-25T11:00:00+01:00',
	allDay: false,
	answer: 'own',
	calendars: [0],
	location: null,
	color: null,
};

const cases: [sentence: string, spec: ReplicaSpec][] = [
	...(['en-US', 'de', 'fr', 'ja'] as const).flatMap((language) =>
		([12, 24] as const).map((hours): [string, ReplicaSpec] => [
			`a meeting and a day off in ${language}, ${hours} hours`,
			weekWith(
				[
					{ answer: 'accepted' },
					{ title: 'Evening call', start: '2026-11-26T22:30:00+01:00', end: '2026-11-27T00:00:00+01:00' },
					{ title: 'Away', start: '2026-11-27', end: '2026-11-28', allDay: true },
				],
				{ language, hours },
			),
		]),
	),
	[
		'three meetings at once, two of them short',
		weekWith([
			{},
			{ start: '2026-11-25T10:00:00+01:00', end: '2026-11-25T10:15:00+01:00', title: 'Check-in' },
			{ start: '2026-11-25T10:45:00+01:00', end: '2026-11-25T11:00:00+01:00', title: 'Wrap-up' },
		]),
	],
	[
		'meetings of 15 minutes that are drawn longer than they are',
		weekWith(
			[
				{ start: '2026-11-25T10:00:00+01:00', end: '2026-11-25T10:15:00+01:00' },
				{ start: '2026-11-25T10:20:00+01:00', end: '2026-11-25T10:25:00+01:00' },
			],
			{ shortestBlock: 18 },
		),
	],
	[
		'an event across midnight',
		weekWith([{ start: '2026-11-25T22:00:00+01:00', end: '2026-11-26T01:30:00+01:00' }]),
	],
	[
		'an event that ends at midnight',
		weekWith([{ start: '2026-11-25T22:00:00+01:00', end: '2026-11-26T00:00:00+01:00' }]),
	],
	[
		'an event across the first and the last midnight of the week',
		weekWith([
			{ start: '2026-11-22T22:00:00+01:00', end: '2026-11-23T01:30:00+01:00' },
			{ start: '2026-11-29T21:00:00+01:00', end: '2026-11-30T02:00:00+01:00' },
		]),
	],
	[
		'days off that begin before the week and end after it',
		weekWith([
			{ title: 'Leave', start: '2026-11-19', end: '2026-11-25', allDay: true },
			{ title: 'Offsite', start: '2026-11-28', end: '2026-12-03', allDay: true },
			{ title: 'Year', start: '2026-06-01', end: '2027-06-01', allDay: true },
		]),
	],
	[
		'an event of 40 hours',
		weekWith([{ start: '2026-11-25T09:00:00+01:00', end: '2026-11-27T01:00:00+01:00' }]),
	],
	[
		'every answer',
		weekWith(
			(['own', 'accepted', 'declined', 'tentative', 'needs-action'] as const).flatMap((answer, index) => [
				{
					id: `timed${index}`,
					answer,
					start: `2026-11-2${3 + index}T10:00:00+01:00`,
					end: `2026-11-2${3 + index}T11:00:00+01:00`,
				},
				{
					id: `bar${index}`,
					answer,
					start: `2026-11-2${3 + index}`,
					end: `2026-11-2${4 + index}`,
					allDay: true,
				},
			]),
		),
	],
	[
		'an occurrence that was moved, and one of an imported series',
		weekWith([
			{ occurrence: '2026-11-24T09:00:00Z' },
			{ id: 'weekly@imported.example', occurrence: '2026-11-25T09:00:00Z', title: 'Standing call' },
		]),
	],
	['one meeting in two calendars', weekWith([{ calendars: [2, 0], answer: 'accepted' }])],
	[
		'a spring day with 23 hours',
		weekWith(
			[
				{ start: '2026-03-29T01:30:00+01:00', end: '2026-03-29T03:30:00+02:00', title: 'Night shift' },
				{ id: 'morning', start: '2026-03-29T09:00:00+02:00', end: '2026-03-29T10:00:00+02:00' },
			],
			{ days: ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-03-${day}`) },
		),
	],
	[
		'an autumn day with 25 hours',
		weekWith([{ start: '2026-10-25T09:00:00+01:00', end: '2026-10-25T10:00:00+01:00' }], {
			days: ['19', '20', '21', '22', '23', '24', '25'].map((day) => `2026-10-${day}`),
		}),
	],
	[
		'a page in a zone of half hours',
		weekWith([{ start: '2026-11-25T10:00:00+05:30', end: '2026-11-25T10:45:00+05:30' }], {
			zone: 'Asia/Kolkata',
		}),
	],
	[
		'weekends hidden',
		weekWith([{ start: '2026-11-27', end: '2026-12-01', allDay: true }], { days: week.slice(0, 5) }),
	],
	['one day', weekWith([{}], { view: 'DAY', days: ['2026-11-25'] })],
	['four days', weekWith([{}], { view: 'CUSTOM_DAYS', days: week.slice(1, 5) })],
	['an empty week', weekWith([])],
	[
		'a month',
		monthWith([
			{ answer: 'accepted' },
			{ title: 'Late call', start: '2026-11-25T22:00:00+01:00', end: '2026-11-26T01:00:00+01:00' },
			{ title: 'Leave', start: '2026-11-05', end: '2026-11-18', allDay: true, answer: 'own' },
			{ title: 'Retreat', start: '2026-11-10T09:00:00+01:00', end: '2026-11-12T15:00:00+01:00' },
			{ title: 'Board', start: '2026-11-12', end: '2026-11-13', allDay: true, answer: 'declined' },
			{ title: 'Sabbatical', start: '2026-12-03', end: '2027-03-01', allDay: true },
		]),
	],
	['a month whose cells hold more than they show, with a button', monthWith(fullDay, { overflow: 'button' })],
	['a month whose cells hold more than they show, and only their headings say so', monthWith(fullDay)],
	[
		'two weeks, of working days only',
		monthWith(
			[
				{ answer: 'accepted' },
				{ title: 'Leave', start: '2026-11-27', end: '2026-12-01', allDay: true },
				{ title: 'Weekend course', start: '2026-11-28', end: '2026-11-29', allDay: true },
			],
			{
				view: 'CUSTOM_WEEKS',
				days: november.slice(28).filter((day) => Temporal.PlainDate.from(day).dayOfWeek <= 5),
			},
		),
	],
	['a month of Japanese meetings', monthWith([{}], { language: 'ja' })],
	...(['sentence', 'label', 'button'] as const).map((rows): [string, ReplicaSpec] => [
		`a schedule (${rows})`,
		weekWith(
			[
				{ answer: 'accepted' },
				{ title: 'Late call', start: '2026-11-25T22:00:00+01:00', end: '2026-11-26T01:00:00+01:00' },
				{ title: 'Leave', start: '2026-11-19', end: '2026-11-25', allDay: true },
			],
			{ view: 'AGENDA', rows },
		),
	]),
	[
		'search results',
		weekWith([{}, { id: 'other', start: '2026-11-27', end: '2026-11-28', allDay: true }], { view: 'SEARCH' }),
	],
	['a year, which shows no events', weekWith([], { view: 'YEAR' })],
	['a week with hours three times as high', weekWith([{}], { pixelsPerHour: 120 })],
	['calendars of which one is switched off', weekWith([{}], { hasCalendarList: true })],
	[
		'a card open over the page and a block under the pointer',
		weekWith([{}], { hasOpenCard: true, hasDragGhost: true }),
	],
	['the layout of before, still there and hidden', weekWith([{}], { hasOldLayout: true })],
];

test.each(cases)('reads %s', async (_, spec) => {
	const { wrong, missed } = compareSightings(await sightingOf(spec), truthOf(spec), mayLackResponse(spec));
	expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
});

describe('what is in a calendar besides meetings', () => {
	const oneDay = { start: '2026-11-26', end: '2026-11-27', allDay: true };
	const views = [
		weekWith([]),
		weekWith([], { hasLocationStrip: true }),
		monthWith([], { chipRows: 9 }),
		monthWith([], { view: 'CUSTOM_WEEKS', days: november.slice(21, 35), chipRows: 9 }),
		weekWith([], { view: 'CUSTOM_DAYS', days: week.slice(0, 5) }),
		weekWith([], { view: 'AGENDA' }),
	];
	const withEntries = (spec: ReplicaSpec, entries: Partial<ReplicaEntry>[]): ReplicaSpec => ({
		...spec,
		entries: entries.map((entry, index) => ({ ...plainEntry, id: `event${index}`, ...entry })),
	});

	test.each(views)('tasks, holidays, birthdays and working locations are no events', async (view) => {
		const spec = withEntries(view, [
			{ kind: 'task', title: 'Write report' },
			{ kind: 'holiday', title: 'Thanksgiving', ...oneDay, calendars: [3] },
			{ kind: 'holiday', title: 'Holiday', ...oneDay, calendars: [6] },
			{ kind: 'birthday', title: 'First peer’s birthday', ...oneDay, calendars: [5] },
			{ kind: 'working-location', title: 'Home', start: '2026-11-23', end: '2026-11-28', allDay: true },
			{ kind: 'working-location', title: 'Office' },
		]);
		const truth = truthOf(spec);
		expect(await sightingOf(spec)).toMatchObject({
			events: [],
			unread: 0,
			completeDays: truth.completeDays,
		});
	});

	test('a working location for some hours is none, wherever its sentence names the hours', async () => {
		const replica = googleReplica(weekWith([{ kind: 'working-location', title: 'Office' }]), seededRandom(1));
		const html = replica.html.replace('10am to 11am, Working location: Office', 'Working location: Office');
		expect(html).not.toBe(replica.html);
		const sighting = readSighting(calendar, await open({ ...replica, html }))?.sighting;
		expect(sighting).toMatchObject({ events: [], unread: 0, completeDays: week });
	});

	test.each(views)(
		'time out of office, focus time and a birthday of one’s own are events with a title',
		async (view) => {
			const spec = withEntries(view, [
				{ kind: 'out-of-office', title: 'Out of office' },
				{ kind: 'out-of-office', title: 'Away', ...oneDay },
				{
					kind: 'focus-time',
					title: 'Focus time',
					start: '2026-11-24T08:00:00+01:00',
					end: '2026-11-24T09:30:00+01:00',
				},
				{ kind: 'own-birthday', title: 'Birthday', ...oneDay, occurrence: '2026-11-26' },
			]);
			const sighting = await sightingOf(spec);
			expect(compareSightings(sighting, truthOf(spec), mayLackResponse(spec))).toEqual({
				wrong: [],
				missed: [],
			});
			expect(sighting.events.map(({ title }) => title).sort()).toEqual([
				'Away',
				'Birthday',
				'Focus time',
				'Out of office',
			]);
		},
	);
});

test('a month with more than it shows is complete on all other days but the next, into which what is hidden may last', async () => {
	const sighting = await sightingOf(monthWith(fullDay));
	expect(sighting.completeDays).toEqual(
		november.filter((day) => day !== '2026-11-25' && day !== '2026-11-26'),
	);
	expect(sighting.events).toHaveLength(3);
});

test.each([
	['accepted', 'accepted'],
	['declined', 'declined'],
	['needs-action', 'needs-action'],
	['own', null],
] as const)('in a list and in a month, the English word tells that it is %s', async (answer, response) => {
	for (const spec of [weekWith([{ answer }], { view: 'AGENDA' }), monthWith([{ answer }])]) {
		expect((await sightingOf(spec)).events[0]?.response).toBe(response);
	}
});

test('search results make no day complete', async () => {
	expect((await sightingOf(weekWith([{}], { view: 'SEARCH' }))).completeDays).toEqual([]);
});

test('in an unknown language, an event on one page is read, and one that began before is not guessed', async () => {
	const sighting = await sightingOf(
		weekWith(
			[
				{},
				{ title: 'Away', start: '2026-11-26', end: '2026-11-28', allDay: true },
				{ title: 'Leave', start: '2026-11-19', end: '2026-11-25', allDay: true },
			],
			{ language: 'invented' },
		),
	);
	expect(sighting.events.map(({ title }) => title)).toEqual(['Peer call', 'Away']);
	expect(sighting.completeDays).toEqual(week.slice(2));
	expect(sighting.unread, 'drawn in two cells').toBe(2);
});

describe('when the page contradicts itself', () => {
	const spec = weekWith([
		{},
		{ id: 'other', title: 'Away', start: '2026-11-24', end: '2026-11-25', allDay: true },
	]);
	const replica = googleReplica(spec, seededRandom(1));
	test.each([
		['the sentence says another time', (html: string) => html.replace('10am to 11am', '9am to 11am')],
		['the sentence says another end', (html: string) => html.replace('10am to 11am', '10am to 12pm')],
		[
			'the sentence says another date',
			(html: string) => html.replaceAll('November 25, 2026', 'November 18, 2026'),
		],
		['the sentence has another title', (html: string) => html.replace('11am, Peer call', '11am, Board')],
		['a bar stands in another cell', (html: string) => html.replace(/left: 14[.\d]*%/, 'left: 57.14%')],
		['a bar is longer than its dates', (html: string) => html.replace(/width: 14[.\d]*%/, 'width: 28.57%')],
		['the event id is no id', (html: string) => html.replaceAll(/data-eventid="[^"]+"/g, 'data-eventid="!"')],
	])('nothing false is read: %s', async (_, change) => {
		const html = change(replica.html);
		expect(html).not.toBe(replica.html);
		const sighting = readSighting(calendar, await open({ ...replica, html }))?.sighting;
		expect(sighting?.unread).toBeGreaterThan(0);
		const { wrong } = compareSightings(sighting as Sighting, truthOf(spec));
		expect(wrong).toEqual([]);
	});

	test('a day that announces more than it shows is not complete', async () => {
		const html = replica.html.replace('1 all day event,', '3 all day events,');
		const sighting = readSighting(calendar, await open({ ...replica, html }))?.sighting;
		expect(sighting?.completeDays).toEqual(week.filter((day) => day !== '2026-11-24'));
	});
});

describe('the people of an opened event', () => {
	const guests = [
		{ email: 'Ana@example.com', name: 'Ana Example' },
		{ email: 'lee@example.com', name: 'Example, Lee' },
		{ email: 'ana@example.com', name: 'Ana Example' },
		{ email: 'nameless@example.com', name: 'nameless@example.com' },
		{ email: 'room3@resource.calendar.google.com', name: 'Room 3' },
	];
	const people = [
		{ email: 'ana@example.com', name: 'Ana Example' },
		{ email: 'lee@example.com', name: 'Example, Lee' },
		{ email: 'nameless@example.com' },
	];
	const entry: ReplicaEntry = { ...plainEntry, id: 'standing', occurrence: '2026-11-25T09:00:00Z' };
	const account = 'leader@example.com';
	const card = { account, eventId: 'standing_20261125T090000Z', series: 'standing', people };

	test.each(['card', 'form'] as const)('come from its %s', async (place) => {
		for (const language of ['en-US', 'ja', 'ar', 'invented'] as const) {
			const page = await open(
				openedEvent(weekWith([entry], { language }), { entry, guests, place }, seededRandom(3)),
			);
			expect(calendar.readOpenedCard?.(page)).toEqual(card);
		}
	});

	test('are unknown while none is open, and of an event without guests', async () => {
		const spec = weekWith([entry], { hasOpenCard: false });
		expect(calendar.readOpenedCard?.(await open(googleReplica(spec, seededRandom(1))))).toBeUndefined();
		const alone = openedEvent(spec, { entry, guests: [], place: 'card' }, seededRandom(3));
		expect(calendar.readOpenedCard?.(await open(alone))).toBeUndefined();
	});
});

test.each<ReplicaState>([
	'no-grid',
	'no-columns',
	'no-chips',
	'old-columns',
	'two-layouts',
	'editor',
	'busy',
])('concludes nothing from a page between two states: %s', async (state) => {
	expect(await read(weekWith([{}], { state }))).toBeUndefined();
});

test('marks have a place in each day', async () => {
	const page = await open(googleReplica(weekWith([{}]), seededRandom(1)));
	const survey = calendar.survey(page);
	if (!survey) throw new Error('The page counts as not settled.');
	const places = calendar.dayPlaces(survey, page);
	expect(places.map(({ day }) => day)).toEqual(week);
	expect(places.map(({ header }) => header.textContent)).toEqual(['23', '24', '25', '26', '27', '28', '29']);
	expect(places[2]?.column?.element.querySelectorAll('[data-eventchip]')).toHaveLength(1);
});

test('reads every event right, or says that it could not, in any view, language, zone, state and with any title', async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
			const { wrong, missed, about } = await checkRandomPage(seed, open);
			expect(wrong, about).toEqual([]);
			expect(missed, about).toEqual([]);
		}),
		{ numRuns: 150, endOnFailure: true },
	);
});
