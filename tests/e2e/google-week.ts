import { randomSpec } from '../fixtures/google/random-spec.ts';
import type { ReplicaEntry, ReplicaSpec } from '../fixtures/google/replica-spec.ts';
import { seededRandom } from '../fixtures/google/seeded-random.ts';

export const zone = 'America/New_York';
export const account = 'leader@example.com';

/** A week of one leader's calendar, in French, that holds these entries. */
export function weekOf(
	start: Temporal.PlainDate,
	entries: ReplicaEntry[],
	state: 'settled' | 'no-columns' = 'settled',
): ReplicaSpec {
	return randomSpec(seededRandom(3), {
		view: 'WEEK',
		language: 'fr',
		zone,
		account,
		calendars: [{ id: account, name: 'Leader', isTicked: true }],
		days: Array.from({ length: 7 }, (_, i) => start.add({ days: i }).toString()),
		entries,
		state,
		hasOldLayout: false,
		hasDragGhost: false,
		hasOpenCard: false,
	});
}

export function entry(title: string, date: Temporal.PlainDate, from: string, to: string): ReplicaEntry {
	return {
		kind: 'event',
		id: title.toLowerCase().replaceAll(/[^a-v0-9]/g, ''),
		occurrence: null,
		title,
		start: at(date, from),
		end: at(date, to),
		allDay: false,
		answer: 'accepted',
		calendars: [0],
		location: null,
		color: null,
	};
}

export function at(date: Temporal.PlainDate, time: string): string {
	return date.toZonedDateTime({ timeZone: zone, plainTime: time }).toString({ timeZoneName: 'never' });
}

export function startOfWeek(date: Temporal.PlainDate): Temporal.PlainDate {
	return date.subtract({ days: date.dayOfWeek - 1 });
}

/** Not a quarter of an hour is free from early to late. */
export function fullDays(start: Temporal.PlainDate): ReplicaEntry[] {
	return Array.from({ length: 7 }, (_, day) => start.add({ days: day })).flatMap((date) =>
		[6, 8, 10, 12, 14, 16, 18, 20].map((hour) =>
			entry(`Meeting ${date} ${clock(hour)}`, date, clock(hour), clock(hour + 2)),
		),
	);
}

function clock(hour: number): string {
	return `${String(hour).padStart(2, '0')}:00`;
}
