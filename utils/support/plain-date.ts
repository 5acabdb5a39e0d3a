/** Dates as text (`2026-11-23`): they compare as text, and are counted with Temporal. */

export function addDays(date: string, days: number): string {
	return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: string): number {
	return Temporal.PlainDate.from(date).dayOfWeek;
}

/** First date of the week that holds the date. */
export function weekStart(date: string, firstDayOfWeek: number): string {
	return addDays(date, -((weekdayOf(date) - firstDayOfWeek + 7) % 7));
}

/** All dates from the first to the last, both included. */
export function datesFrom(first: string, last: string): string[] {
	const days = daysBetween(first, last);
	return Array.from({ length: Math.max(0, days + 1) }, (_, index) => addDays(first, index));
}

/** Where the date begins in the zone, in epoch milliseconds; not always midnight. */
export function startOfDate(date: string, zone: string): number {
	return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** A wall-clock time (`09:00`) on the date in the zone, in epoch milliseconds. */
export function timeOnDate(date: string, time: string, zone: string): number {
	return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** ISO 8601 with offset, without the name of the zone. */
export function isoInZone(epochMilliseconds: number, zone: string): string {
	return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({
		timeZone: zone,
		smallestUnit: 'second',
	});
}
