/** Turns what a page writes (a date and minutes after its midnight) into ISO 8601 with offset. */
export interface WallClock {
	/**
	 * `minutes` may lie outside 0–1440: then the day before or after is meant.
	 * `undefined` where the clocks change and the page's time names no moment, or two: `known` settles which of the two.
	 * As ISO 8601 in UTC.
	 */
	at(day: string, minutes: number, known?: string): string | undefined;
}

let latest: { zone: string; clock: WallClock } | undefined;

/**
 * A clock on the wall in an IANA zone; `undefined` for a zone that does not exist. The last one is kept: a page asks for
 * one zone a thousand times.
 */
export function wallClockOf(zone: string): WallClock | undefined {
	if (latest?.zone === zone) return latest.clock;
	const clock = newWallClock(zone);
	if (clock) latest = { zone, clock };
	return clock;
}

function newWallClock(zone: string): WallClock | undefined {
	const offsets = new Map<string, string | null>();
	try {
		Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
	} catch {
		return undefined;
	}
	const offsetOf = (day: string): string | null => {
		const known = offsets.get(day);
		if (known !== undefined) return known;
		const midnight = Temporal.PlainDate.from(day).toZonedDateTime(zone);
		const next = midnight.add({ days: 1 });
		const offset = midnight.offset === next.offset && midnight.hoursInDay === 24 ? midnight.offset : null;
		offsets.set(day, offset);
		return offset;
	};
	return {
		at(day, minutes, known) {
			if (minutes < 0) return this.at(addDays(day, -1), minutes + 1440, known);
			if (minutes >= 1440) return this.at(addDays(day, 1), minutes - 1440, known);
			const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00`;
			const offset = offsetOf(day);
			return offset === null ? onDayOfChange(`${day}T${time}`, zone, known) : `${day}T${time}${offset}`;
		},
	};
}

export function addDays(day: string, days: number): string {
	return Temporal.PlainDate.from(day).add({ days }).toString();
}

function onDayOfChange(local: string, zone: string, known?: string): string | undefined {
	const plain = Temporal.PlainDateTime.from(local);
	const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
		plain.toZonedDateTime(zone, { disambiguation }),
	);
	if (!earlier || !later) return undefined;
	const moment = earlier.equals(later)
		? earlier
		: [earlier, later].find((one) => known && one.toInstant().equals(Temporal.Instant.from(known)));
	return moment?.toString({ timeZoneName: 'never' });
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
