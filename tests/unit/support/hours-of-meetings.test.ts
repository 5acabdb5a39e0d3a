import { expect, test } from 'vitest';
import { addDays } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { KnownEvent, SeenDay, SummaryInput } from '@/utils/support/support-summary';
import { event, input, member, monday, seen } from './sample-input';

/** What counts as hours of meetings, for the balance of a week and for a week that is fuller than usual. */

const weekOf = (start: string, change: Partial<SummaryInput>) =>
	summariseSupport(input(change)).weeks.find((week) => week.start === start);
const heavy = (change: Partial<SummaryInput>) =>
	summariseSupport(
		input({ ...change, dismissedFlags: [`nothing-ahead:${monday}`, `long-gap:${monday}`] }),
	).flags.find(({ code }) => code === 'heavy-week-ahead');

/** Two hours on each working day of a week. */
const operations = (week: number, change: Partial<KnownEvent> = {}) =>
	[0, 1, 2, 3, 4].map((day) => {
		const date = addDays(monday, 7 * week + day);
		const end = Temporal.PlainDateTime.from(`${date}T12:00`).toZonedDateTime('Europe/Berlin');
		return event('Operations', `${date}T10:00`, { end: end.toString({ timeZoneName: 'never' }), ...change });
	});
const usualWeeks = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1].flatMap((week) => operations(week));

test.each([
	['leave that is told with times', 'Urlaub', {}],
	['a flight', 'Vuelo a Bogotá', {}],
	['a train', 'Zug: Berlin–Hamburg', {}],
	['an absence', 'Dentist', { showAs: 'out-of-office' as const }],
])('%s is no meeting', (_, title, change) => {
	const away = ['2026-12-01', '2026-12-02'].map((date) =>
		event(title, `${date}T08:00`, { end: `${date}T18:00:00+01:00`, ...change }),
	);
	expect(weekOf('2026-11-30', { events: away })).toMatchObject({
		loadMinutes: 0,
		balance: { unknown: 0 },
	});
	expect(heavy({ events: [...usualWeeks, ...away] })).toBeUndefined();
});

test('what lasts for days and nights is a note, not sixty hours of meetings', () => {
	const fair = event('Trade fair', '2026-12-01T08:00', { end: '2026-12-03T18:00:00+01:00' });
	expect(weekOf('2026-11-30', { events: [fair] })).toMatchObject({
		loadMinutes: 0,
		balance: { outside: 0 },
	});
	const night = event('Night shift', '2026-12-01T21:00', { end: '2026-12-02T06:00:00+01:00' });
	expect(weekOf('2026-11-30', { events: [night] })?.loadMinutes).toBe(540);
});

test('a second calendar that was opened today makes the week ahead no fuller than usual', () => {
	const second = { calendar: 'nextcloud' };
	const added: SeenDay[] = seen(monday, addDays(monday, 34), second);
	const more = operations(1, second).map((each) => ({
		...each,
		title: 'Choir',
		start: each.start.replace('T10', 'T18'),
		end: each.start.replace('T10', 'T21'),
	}));
	const given = { events: [...usualWeeks, ...more], seenDays: [...input().seenDays, ...added] };
	expect(weekOf('2026-11-30', given)?.loadMinutes).toBe(25 * 60);
	expect(heavy(given)).toBeUndefined();
	const long = seen(addDays(monday, -84), addDays(monday, 34), second);
	expect(heavy({ ...given, seenDays: [...input().seenDays, ...long] })?.reason.values.count).toBe(25);
});

test('who reads two accounts is nobody else in either', () => {
	const [work, home] = ['me@firm.example', 'me@home.example'];
	const events = [-21, -14, -7].map((days) =>
		event('Coaching', `${addDays(monday, days)}T10:00`, { account: work, people: [{ email: home }] }),
	);
	const other = event('Dentist', '2026-11-24T10:00', { account: home });
	expect(summariseSupport(input({ events: [...events, other] })).suggestions).toEqual([]);
	const circle = [member('Ana', 'peer', { addresses: ['ana@x.example'] })];
	const shared = event('Lunch', '2026-11-24T12:00', {
		account: work,
		people: [{ email: home }, { email: 'ana@x.example' }, { email: 'b@x.example' }, { email: 'c@x.example' }],
	});
	expect(summariseSupport(input({ events: [shared, other], circle })).weeks[12]?.state).toBe('supported');
});

test('a meeting that only mentions a journey, or is with somebody, is one', () => {
	const hours = (title: string, change: Partial<KnownEvent> = {}) =>
		weekOf(monday, { events: [event(title, '2026-11-24T10:00', change)] })?.loadMinutes;
	expect(hours('Flight')).toBe(0);
	expect(hours('Budget for the flight')).toBe(30);
	expect(hours('Travel budget', { people: [{ name: 'Kim Berg' }] })).toBe(30);
});
