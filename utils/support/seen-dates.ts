import { isHolidayCalendar } from './own-calendar';
import { weekStart } from './plain-date';
import type { DaySummary, KnownEvent, SeenDay } from './support-summary';

export interface SeenDates {
	seen(date: string): DaySummary['seen'];
	/** Calendars and accounts of which something was seen in the week that begins on the date. */
	sourcesIn(weekStart: string): ReadonlySet<string>;
	/** `undefined` when nothing was seen. */
	first: string | undefined;
	last: string | undefined;
}

/**
 * What may be said about a date. It is complete when every calendar and account that matters was fully read there.
 * Those that matter are the ones seen anywhere in the same week, and the ones in which this leader keeps support:
 * an hour with the coach in a calendar that was not open must not turn into an empty week.
 */
export function seenDates(
	seenDays: readonly SeenDay[],
	supportSources: ReadonlySet<string>,
	firstDayOfWeek: number,
): SeenDates {
	const completeSources = new Map<string, Set<string>>();
	const weekSources = new Map<string, Set<string>>();
	for (const day of seenDays) {
		const source = sourceOfRecord(day);
		add(weekSources, weekStart(day.date, firstDayOfWeek), source);
		const complete = completeSources.get(day.date) ?? new Set();
		completeSources.set(day.date, complete);
		if (day.complete) complete.add(source);
	}
	const dates = [...completeSources.keys()].sort();
	return {
		seen(date) {
			const complete = completeSources.get(date);
			if (complete === undefined) return 'unseen';
			const inWeek = weekSources.get(weekStart(date, firstDayOfWeek)) ?? [];
			const matter = [...inWeek, ...supportSources];
			return matter.every((source) => complete.has(source)) ? 'complete' : 'partial';
		},
		sourcesIn: (start) => weekSources.get(start) ?? new Set(),
		first: dates[0],
		last: dates.at(-1),
	};
}

/** Without the days of calendars that hold public holidays only: they say nothing of what else is on a day. */
export function daysOfMeetings(
	seenDays: readonly SeenDay[],
	events: readonly KnownEvent[],
): readonly SeenDay[] {
	const ofHolidays = (event: KnownEvent) => isHolidayCalendar(event.calendarId);
	const sources = new Set(events.filter(ofHolidays).map(sourceOfRecord));
	if (sources.size === 0) return seenDays;
	const others = new Set(events.filter((event) => !ofHolidays(event)).map(sourceOfRecord));
	const silent = sources.difference(others);
	return seenDays.filter((day) => !silent.has(sourceOfRecord(day)));
}

/** One calendar application with one account on one site: two sites may call their accounts the same. */
export function sourceOfRecord({
	calendar,
	account,
	source,
}: Pick<SeenDay, 'calendar' | 'account' | 'source'>): string {
	return source ?? JSON.stringify([calendar, account]);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
	const values = map.get(key) ?? new Set();
	map.set(key, values.add(value));
}
