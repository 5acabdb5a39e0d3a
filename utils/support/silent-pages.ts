import { foldTitle, type RememberedEvent } from './remembered-event';
import type { CalendarEvent, Sighting } from './sighting';

/**
 * A page that names no calendars may switch one off without a word, and at first nobody can tell. But when two meetings or
 * more that were away for an hour or longer are back where they were, that page is known to hide. From then on what it
 * does not show says something only while all that it once hid is there. (A search or a slow page is over sooner.)
 */
export function hidesUnnamedCalendar(
	{ shownCalendars }: Sighting,
	known: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
	absent: readonly RememberedEvent[],
): boolean {
	const onceHidden = known.filter(wasHidden);
	// A single one may have been shown again by an old tab.
	const isKnown = new Set(onceHidden.map(({ title }) => foldTitle(title))).size >= 2;
	if (shownCalendars !== null || !isKnown) return false;
	return absent.some(wasHidden) || !onceHidden.some(({ key }) => seen.has(key));
}

/**
 * Keys of lost events that may have left at one moment with another meeting: on a page that names no calendars, they may
 * be of one that was switched off. A moment lies between the last look that showed one and the first that did not.
 */
export function mayHaveLeftTogether(
	lost: readonly RememberedEvent[],
	{ shownCalendars }: Sighting,
): Set<string> {
	if (shownCalendars !== null) return new Set();
	const gaps = lost.flatMap(({ key, title, calendarId, lastSeenAt, missing }) =>
		missing !== null && missing.doubt === null && calendarId === null
			? [{ key, title: foldTitle(title), from: lastSeenAt, until: missing.since }]
			: [],
	);
	const overlap = gaps.filter((gap) =>
		gaps.some(({ title, from, until }) => title !== gap.title && from < gap.until && gap.from < until),
	);
	return new Set(overlap.map(({ key }) => key));
}

/** It is back in its old place, after looks an hour apart at a page of no calendars that should have shown it. */
export function cameBack(
	{ calendarId, missing, startMs }: RememberedEvent,
	now: { startMs: number },
): boolean {
	return calendarId === null && missing?.isLong === true && startMs === now.startMs;
}

function wasHidden(event: RememberedEvent): boolean {
	return event.wasHidden === true;
}
