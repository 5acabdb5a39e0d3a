import { googleReplica } from '../../tests/fixtures/google/google-replica.ts';
import type { ReplicaEntry, ReplicaSpec } from '../../tests/fixtures/google/replica-spec.ts';
import { seededRandom } from '../../tests/fixtures/google/seeded-random.ts';

const firstDay = Temporal.PlainDate.from('2026-11-22');

/**
 * A week of Google Calendar with this many chips: far more than anybody has, so that the work outweighs the clock. Each
 * week has dates, ids and colours of its own, so that what a reader remembers of another one is of no use to it.
 */
export function crowdedWeek(chips: number, week = 0): { html: string; url: string; now: string } {
	const random = seededRandom(week + 1);
	const days = Array.from({ length: 7 }, (_, i) => firstDay.add({ weeks: week, days: i }).toString());
	const spec: ReplicaSpec = {
		view: 'WEEK',
		language: 'en-US',
		hours: 12,
		zone: 'Europe/Berlin',
		days,
		account: 'leader@example.com',
		calendars: [{ id: 'leader@example.com', name: 'Leader', isTicked: true }],
		entries: Array.from({ length: chips }, (_, i) => entry(i, days[i % 7] ?? '', random.id(26))),
		pixelsPerHour: 48,
		shortestBlock: 10,
		isRounded: false,
		hasCalendarList: true,
		hasLocationStrip: false,
		hasSecondZone: false,
		hasOpenCard: false,
		hasDragGhost: false,
		hasOldLayout: false,
		state: 'settled',
		headingsCount: 'meetings',
		chipRows: 3,
		overflow: 'heading-only',
		isOverMidnightOnFirstDay: true,
		sides: 'as-is',
		rows: 'sentence',
		hasDayOfMany: false,
	};
	return googleReplica(spec, random);
}

function entry(i: number, day: string, id: string): ReplicaEntry {
	const quarters = Math.floor(i / 7) % 60;
	const start = Temporal.PlainDateTime.from(`${day}T07:00`).add({ minutes: 15 * quarters });
	const time = (at: Temporal.PlainDateTime) =>
		at.toZonedDateTime('Europe/Berlin').toString({ timeZoneName: 'never' });
	return {
		kind: 'event',
		id,
		occurrence: null,
		title: `Meeting ${i}`,
		start: time(start),
		end: time(start.add({ minutes: 30 })),
		allDay: false,
		answer: i % 3 === 0 ? 'accepted' : 'own',
		calendars: [0],
		location: i % 4 === 0 ? 'Room 3' : null,
		color: null,
	};
}
