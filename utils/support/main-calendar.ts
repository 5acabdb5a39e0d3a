/** What is known of a calendar and account when it is asked where a call belongs. */
export interface CalendarInUse {
	source: string;
	/** ISO 8601 instant of the newest sighting. */
	lastSeenAt: string;
	/** Of its page; `null` for a file. */
	address: string | null;
	/** It stands in a frame of another page. */
	isFrame?: boolean | undefined;
	/** Its events around now. */
	eventCount: number;
}

/** A calendar that was not opened for so long is in use no more. */
const daysInUse = 30;

/**
 * Calendars with pages that the leader uses, the main one first: the chosen one, else the one that holds most of the
 * leader's time. One in a frame comes last: it is a part of something else. Files only where no page was seen.
 */
export function calendarsInUse<T extends CalendarInUse>(
	calendars: readonly T[],
	chosen: string | null = null,
): T[] {
	const pages = calendars.filter(({ address }) => address !== null);
	const open = pages.length > 0 ? pages : calendars;
	const newest = open
		.map(({ lastSeenAt }) => Temporal.Instant.from(lastSeenAt))
		.sort(Temporal.Instant.compare);
	const since = newest.at(-1)?.subtract({ hours: daysInUse * 24 });
	return open
		.filter(({ lastSeenAt }) => since && Temporal.Instant.compare(lastSeenAt, since) >= 0)
		.sort(
			(a, b) =>
				Number(b.source === chosen) - Number(a.source === chosen) ||
				Number(a.isFrame ?? false) - Number(b.isFrame ?? false) ||
				b.eventCount - a.eventCount ||
				Temporal.Instant.compare(b.lastSeenAt, a.lastSeenAt),
		);
}
