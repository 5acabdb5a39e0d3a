import { foldTitle, type RememberedEvent } from './remembered-event';
import type { CalendarEvent } from './sighting';

/**
 * When half of a calendar vanishes at once, it was not called off: a filter, a page half drawn, a calendar that stopped
 * loading. Whoever went with such a crowd is not missed until the crowd is back.
 */

/** Calendars of which half or more are not where they should be. */
export interface Crowd {
	calendars: ReadonlySet<string | null>;
	isWholeAccount: boolean;
}

export const noCrowd: Crowd = { calendars: new Set(), isWholeAccount: false };

export function isInCrowd({ calendars, isWholeAccount }: Crowd, event: RememberedEvent): boolean {
	return isWholeAccount || calendars.has(event.calendarId);
}

/**
 * `missed` are those that nothing took the place of, `seen` the events of the page, `shown` what it tells of its
 * calendars.
 */
export function findCrowd(
	missed: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
	shown: readonly string[] | null,
): Crowd {
	const hidden = missed.filter(({ missing }) => missing === null || isHidden({ missing }));
	const left = Map.groupBy(seen.values(), (event) => event.calendarId);
	const calendars = [...Map.groupBy(hidden, (event) => event.calendarId)].filter(([id, ofCalendar]) =>
		isCrowd(ofCalendar, left.get(id)?.length ?? 0),
	);
	return {
		calendars: new Set(calendars.map(([id]) => id)),
		isWholeAccount: isCrowd(hidden, seen.size) || (shown === null && isUnnamedCalendar(hidden, seen.size)),
	};
}

/**
 * Events as they are once crowds that are back are forgotten: whoever of them is still away is missed anew, on its own
 * account. A crowd is back when half of its members that this page should show are there, or more; those that are part
 * of a crowd now are not back.
 */
export function forgetCrowds(
	known: readonly RememberedEvent[],
	missed: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
	now: Crowd,
): RememberedEvent[] {
	const crowds = Map.groupBy(known.filter(isHidden), ({ missing }) => missing?.since);
	const stillAway = new Set(missed.map(({ key }) => key));
	return [...crowds.values()]
		.filter((members) => {
			const back = members.filter(({ key }) => seen.has(key)).length;
			const away = members.filter(({ key }) => stillAway.has(key)).length;
			return back > 0 && away <= back;
		})
		.flatMap((members) => members.filter((event) => !seen.has(event.key) && !isInCrowd(now, event)))
		.map((event) => ({ ...event, missing: null }));
}

/** Half or more. Meetings of one name may be a series that came to its end. */
function isCrowd(missed: readonly RememberedEvent[], left: number): boolean {
	return missed.length >= left && titlesOf(missed).size >= 2;
}

/**
 * A page that names no calendars may have switched one off without a word: three different meetings or more that leave
 * together, and are a tenth of the page.
 */
function isUnnamedCalendar(hidden: readonly RememberedEvent[], left: number): boolean {
	const unnamed = hidden.filter(({ calendarId }) => calendarId === null);
	return titlesOf(unnamed).size >= 3 && unnamed.length * 9 >= left;
}

function titlesOf(events: readonly RememberedEvent[]): Set<string> {
	return new Set(events.map(({ title }) => foldTitle(title)));
}

function isHidden({ missing }: Pick<RememberedEvent, 'missing'>): boolean {
	return missing?.doubt === 'crowd';
}
