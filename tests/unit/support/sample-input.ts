import type { CircleMember } from '@/utils/support/circle';
import { addDays, datesFrom } from '@/utils/support/plain-date';
import { defaultRhythm } from '@/utils/support/rhythm';
import type { KnownEvent, SeenDay, SummaryInput } from '@/utils/support/support-summary';

/** Monday, 23 November 2026, in the morning. */
export const monday = '2026-11-23';
export const zone = 'Europe/Berlin';

let serial = 0;

/** A timed event of the sample calendar: `event('Peer call', '2026-11-24T10:00')`. */
export function event(title: string, start: string, change: Partial<KnownEvent> = {}): KnownEvent {
	serial += 1;
	const at = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
	const iso = (time: Temporal.ZonedDateTime) =>
		time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
	return {
		key: `demo/e${serial}`,
		id: `e${serial}`,
		series: null,
		calendarId: null,
		calendar: 'fullcalendar',
		account: null,
		zone,
		title,
		start: iso(at),
		end: iso(at.add({ minutes: 30 })),
		allDay: false,
		status: 'confirmed',
		response: null,
		people: [],
		...change,
	};
}

export function allDay(title: string, start: string, days = 1, change: Partial<KnownEvent> = {}): KnownEvent {
	return event(title, start, { allDay: true, start, end: addDays(start, days), ...change });
}

export function seen(first: string, last: string, change: Partial<SeenDay> = {}): SeenDay[] {
	return datesFrom(first, last).map((date) => ({
		date,
		calendar: 'fullcalendar',
		account: null,
		complete: true,
		...change,
	}));
}

export function member(
	name: string,
	kind: CircleMember['kind'],
	change: Partial<CircleMember> = {},
): CircleMember {
	return { id: name.toLowerCase(), name, kind, addresses: [], ...change };
}

/** Twelve weeks back to four ahead were fully seen, and nothing was in them. */
export function input(change: Partial<SummaryInput> = {}): SummaryInput {
	return {
		now: Temporal.Instant.from('2026-11-23T08:00:00+01:00'),
		zone,
		events: [],
		seenDays: seen(addDays(monday, -84), addDays(monday, 34)),
		circle: [],
		relations: [],
		corrections: [],
		awayDates: [],
		rhythm: defaultRhythm,
		dismissedFlags: [],
		...change,
	};
}
