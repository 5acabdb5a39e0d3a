import { googleReplica } from '../../tests/fixtures/google/google-replica.ts';
import type { ReplicaEntry, ReplicaSpec } from '../../tests/fixtures/google/replica-spec.ts';
import { seededRandom } from '../../tests/fixtures/google/seeded-random.ts';

const days = Array.from({ length: 7 }, (_, i) => `2026-11-${22 + i}`);

/** A week of Google Calendar with this many chips: far more than anybody has, so that the work outweighs the clock. */
export function crowdedWeek(chips: number): { html: string; url: string; now: string } {
	const random = seededRandom(1);
	const spec: ReplicaSpec = {
		view: 'WEEK',
		language: 'en-US',
		hours: 12,
		zone: 'Europe/Berlin',
		days,
		account: 'leader@example.com',
		calendars: [{ id: 'leader@example.com', name: 'Leader', isTicked: true }],
		entries: Array.from({ length: chips }, (_, i) => entry(i, random.id(26))),
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

function entry(i: number, id: string): ReplicaEntry {
	const quarters = Math.floor(i / 7) % 60;
	const start = Temporal.PlainDateTime.from(`${days[i % 7]}T07:00`).add({ minutes: 15 * quarters });
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
