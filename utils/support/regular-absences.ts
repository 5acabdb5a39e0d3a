import type { AwayTest } from './away-dates';
import { eventSpan } from './event-span';
import { isOwnCalendar } from './own-calendar';
import { datesFrom, weekdayOf, weekStart } from './plain-date';
import type { KnownEvent, SummaryInput } from './support-summary';
import { thresholds } from './thresholds';

/** A series, or the same title on the same weekday. */
export function nameOfAbsence({ series, title, start }: KnownEvent): string {
	return series ?? `${weekdayOf(start.slice(0, 10))} ${title}`;
}

/** Absences that come back in many weeks: they tell how the leader works, part time, and are no leave. */
export function regularAbsences(events: readonly KnownEvent[], tellsAway: AwayTest): ReadonlySet<string> {
	const weeks = new Map<string, Set<string>>();
	for (const event of events) {
		if (!isOwnCalendar(event) || tellsAway(event) === undefined) continue;
		const name = nameOfAbsence(event);
		weeks.set(name, (weeks.get(name) ?? new Set()).add(weekStart(event.start.slice(0, 10), 1)));
	}
	return new Set([...weeks].filter(([, each]) => each.size >= thresholds.regularWeeks).map(([name]) => name));
}

/** Whole days off of who works part time; not of a week that is all off, which is leave whatever it is written as. */
export function regularDaysOff(
	{ events, rhythm, zone }: Pick<SummaryInput, 'events' | 'rhythm' | 'zone'>,
	tellsAway: AwayTest,
): ReadonlySet<string> {
	const regular = regularAbsences(events, tellsAway);
	if (regular.size === 0) return regular;
	const dates = new Set(
		events
			.filter((event) => event.allDay && regular.has(nameOfAbsence(event)) && tellsAway(event) !== undefined)
			.flatMap((event) => eventSpan(event, zone) ?? [])
			.flatMap(({ firstDate, lastDate }) => datesFrom(firstDate, lastDate).slice(0, 7)),
	);
	const working = [...dates].filter((date) => rhythm.workingDays.includes(weekdayOf(date)));
	const byWeek = Map.groupBy(working, (date) => weekStart(date, 1));
	const partly = [...byWeek.values()].filter((each) => each.length < rhythm.workingDays.length);
	return new Set(partly.flat());
}
