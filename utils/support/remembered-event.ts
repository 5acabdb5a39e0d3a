import type { CalendarEvent } from './sighting';
import type { KnownEvent } from './support-summary';

/** An event's life, as far as sightings told it. */
export interface RememberedEvent extends KnownEvent {
	/** The calendar application, account and (where the account is no address) site that it belongs to. */
	source: string;
	/** Epoch milliseconds of its start: the store's index. All-day: midnight in `zone`. */
	startMs: number;
	/** Stamps. `lastSeenAt` is refreshed a few times a day only: an unchanged page writes nothing. */
	firstSeenAt: string;
	lastSeenAt: string;
	/** Its day had been fully read without it before: it is new, and not just seen for the first time. */
	isNewcomer: boolean;
	/** Oldest first, the last ten. */
	moves: Move[];
	/** Calendars that were switched on when it was seen; kept only where its own calendar is not known. */
	shownBeside: string[] | null;
	/** It was away for an hour or longer on a page that names no calendars, and came back where it had been. */
	wasHidden?: boolean;
	/** Comes from a backup, and no page has shown it since. */
	isRestored: boolean;
	missing: Missing | null;
}

export interface Move {
	/** The event's id before the move. */
	id: string;
	/** Starts: instant with offset, or a date. */
	from: string;
	to: string;
	/** Stamp of the sighting that showed it. */
	at: string;
}

/** Looked for on a fully read day and not found. */
export interface Missing {
	/** Stamp of the first sighting that should have shown it. */
	since: string;
	/** Of the second one, some time later. */
	again: string | null;
	/** A third look, an hour after the first one or later, did not show it either. */
	isLong?: boolean;
	/** Why nothing is concluded from its absence, where there is a reason. */
	doubt: Doubt | null;
	/** Dates that it may have moved to and that were not fully read since; empty when all were. */
	elsewhere: string[];
	/** What else has to be known before it is sure. */
	question: Question | null;
}

export type Question =
	/** Others left with it, on a page that names no calendars: one may be switched off. */
	| 'together'
	/** An invitation that the leader may have declined, on a page that hides those. */
	| 'declined'
	/** A meeting of its title stands where one would not expect another one. */
	| 'look-alike';

export type Doubt =
	/** Half of its calendar went with it. */
	| 'crowd'
	/** Other occurrences of its series came back at other times under new ids. */
	| 'series'
	/** A meeting that may be the same one stands somewhere else, in a calendar that does not keep ids. */
	| 'look-alike'
	/** It is known from a backup only, and may have been gone long before. */
	| 'restored';

/** A day of one source that some sighting covered. */
export interface RememberedDay {
	/** `source date`. */
	key: string;
	source: string;
	calendar: string;
	account: string | null;
	date: string;
	/** Was fully read at least once. */
	complete: boolean;
	/** Stamp of the first time that it was; `null` when it never was. */
	readAt: string | null;
	/** Calendars that were certainly on the page then, sorted: an event of another one may have been there unseen. */
	readCalendars: string[];
}

/** Calendars that are found on their makers' own hosts alone (and files): nobody else can write an account into them. */
export const calendarsOfMakers: ReadonlySet<string> = new Set(['google', 'outlook', 'proton', 'ics']);

/**
 * Whose events these are. On a maker's hosts an account that is an address is the same everywhere; any other account (or
 * none), and every one that a self-hosted page names, only means something on its own site: two such calendars never judge
 * each other's events, whatever they say of themselves.
 */
export function sourceOf(calendar: string, account: string | null, address: string | undefined): string {
	if (calendarsOfMakers.has(calendar) && account?.includes('@'))
		return JSON.stringify([calendar, account.toLowerCase()]);
	return JSON.stringify([calendar, account, originIfAny(address)]);
}

/**
 * Who wrote a source's records: the site; for the calendars of makers, whose accounts are told apart by their makers, the
 * application; and all files together.
 */
export function originOf(source: string): string {
	const [calendar, , origin] = partsOf(source);
	return calendarsOfMakers.has(calendar) ? calendar : (origin ?? calendar);
}

/** A backup may hold any text. */
function partsOf(source: string): [calendar: string, account?: string | null, origin?: string | null] {
	try {
		const parts: unknown = JSON.parse(source);
		return Array.isArray(parts) && typeof parts[0] === 'string' ? (parts as [string]) : [source];
	} catch {
		return [source];
	}
}

function originIfAny(address: string | undefined): string | null {
	return address && URL.canParse(address) ? new URL(address).origin : null;
}

/** Keys of a sighting's events. Where occurrences share one id, the start tells them apart. */
export function keyEvents(source: string, events: readonly CalendarEvent[]): Map<string, CalendarEvent> {
	const starts = Map.groupBy(events, (event) => event.id);
	return new Map(
		events.map((event) => {
			const sharesId =
				event.id === event.series || new Set(starts.get(event.id)?.map(({ start }) => start)).size > 1;
			return [JSON.stringify([source, event.id, ...(sharesId ? [event.start] : [])]), event];
		}),
	);
}

/** Epoch milliseconds of an instant, or of a date's midnight in the zone. */
export function toEpochMs(time: string, zone: string): number {
	return time.includes('T')
		? Temporal.Instant.from(time).epochMilliseconds
		: Temporal.PlainDate.from(time).toZonedDateTime(zone).epochMilliseconds;
}

/** Epoch milliseconds; an unknown end is taken as a minute, or a day, after the start. */
export function endMsOf(event: CalendarEvent, zone: string): number {
	if (event.end !== null && event.end !== event.start) return toEpochMs(event.end, zone);
	return toEpochMs(event.start, zone) + (event.allDay ? 24 * 60 : 1) * 60_000;
}

/** Titles that differ in case, width or spaces only are the same. */
export function foldTitle(title: string): string {
	return title.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** An instant as text of one length, so that stamps sort and compare as they are: `2026-11-23T09:00:00.000Z`. */
export function toStamp(instant: Temporal.Instant): string {
	return instant.toString({ smallestUnit: 'millisecond' });
}
