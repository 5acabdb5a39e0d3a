import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekStart } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { KnownEvent } from '@/utils/support/support-summary';
import { input, monday } from './sample-input';

/** As far apart as clocks are, with half hours, and changes of the clocks on other dates. */
const zones = [
	...['Pacific/Kiritimati', 'Pacific/Auckland', 'Asia/Tokyo', 'Asia/Kolkata', 'Europe/Berlin', 'UTC'],
	...['America/St_Johns', 'America/Los_Angeles', 'Pacific/Pago_Pago'],
];
const someZone = fc.constantFrom(...zones);
const midnight = Temporal.PlainDate.from(monday).toZonedDateTime('UTC').epochMilliseconds;
const hourMs = 60 * 60_000;

/** Within the weeks that are told, in every zone; often around midnight of a Sunday somewhere. */
const someStart = fc
	.record({ week: fc.integer({ min: -10, max: 3 }), quarter: fc.integer({ min: -120, max: 120 }) })
	.map(({ week, quarter }) => midnight + week * 7 * 24 * hourMs + quarter * (hourMs / 4));

function shownIn(zone: string, startMs: number, serial: number): KnownEvent {
	const text = (ms: number) =>
		Temporal.Instant.fromEpochMilliseconds(ms).toString({ timeZone: zone, smallestUnit: 'second' });
	return {
		...{ key: `${zone} ${serial}`, id: `${zone} ${serial}`, series: null, calendarId: null },
		...{ title: `Peer call ${serial}`, start: text(startMs), end: text(startMs + hourMs / 2), allDay: false },
		...{ status: 'confirmed', response: null, people: [], calendar: 'fullcalendar', account: zone, zone },
	};
}

const callsIn = (events: readonly KnownEvent[], zone: string, firstDayOfWeek: number) => {
	const rhythm = { ...input().rhythm, firstDayOfWeek };
	return summariseSupport(input({ events, zone, rhythm })).weeks.flatMap(({ start, support }) =>
		support.map(({ title }) => ({ week: start, title })),
	);
};

test('calls of two calendars in two zones are in one week each, of whichever clock the weeks are told on', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(someStart, { minLength: 1, maxLength: 8 }),
			fc.array(someZone, { minLength: 8, maxLength: 8 }),
			someZone,
			fc.constantFrom(1, 6, 7),
			(starts, homes, zone, firstDayOfWeek) => {
				const events = starts.map((start, i) => shownIn(homes[i] ?? 'UTC', start, i));
				const expected = starts.map((start, i) => {
					const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
					const week = weekStart(local.toPlainDate().toString(), firstDayOfWeek);
					return { week, title: `Peer call ${i}` };
				});
				const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
				expect(callsIn(events, zone, firstDayOfWeek).sort(byTitle)).toEqual(expected.sort(byTitle));
			},
		),
		{ numRuns: 300 },
	);
});

test('a call that two calendars show, each on its own clock, counts once', () => {
	fc.assert(
		fc.property(someStart, someZone, someZone, someZone, (start, one, other, zone) => {
			const twins = [shownIn(one, start, 1), { ...shownIn(other, start, 1), key: 'twin', id: 'twin' }];
			expect(callsIn(twins, zone, 1)).toHaveLength(1);
			expect(callsIn(twins.toReversed(), zone, 1)).toEqual(callsIn(twins, zone, 1));
		}),
	);
});

test('a whole day away is that date, wherever its calendar is', () => {
	fc.assert(
		fc.property(fc.integer({ min: -60, max: 25 }), someZone, someZone, (offset, home, zone) => {
			const date = addDays(monday, offset);
			const times = { allDay: true, start: date, end: addDays(date, 1) };
			const leave = { ...shownIn(home, midnight, 1), ...times, title: 'Urlaub' };
			const { weeks } = summariseSupport(input({ events: [leave], zone }));
			const away = weeks.flatMap(({ days }) => days).filter(({ isAway }) => isAway);
			expect(away.map((day) => day.date)).toEqual([date]);
		}),
	);
});
