import { onlyTimeIn } from '@/utils/page/labelled/labelled-interval';
import { plainText } from '@/utils/page/plain-text';
import { ianaZoneOfWindows } from '@/utils/page/windows-zones';
import {
	distinctZones,
	fitsOffsets,
	fixedZone,
	haveSameOffsets,
	offsetAt,
	type SeenOffset,
	zonesByOffset,
} from '@/utils/page/zones-by-offset';

/** The zone in which a page draws. */
export interface PageZone {
	/** IANA name, or a fixed offset where the page tells no more. */
	name: string;
	/** Zones that fit what the page shows; a time is certain where they agree. Empty: the page contradicts itself. */
	candidates: readonly string[];
}

/** Minutes between quarters of an hour that a clock label may lag behind or run ahead. */
const clockTolerance = 1;
const [westernmost, easternmost] = [-12 * 60, 14 * 60];

/** From the offset at the beginning of each day, and Windows' name of the zone. */
export function zoneByDays(
	seen: readonly SeenOffset[],
	windowsName: string,
	days: readonly string[],
	{ now, browserZone }: { now: Temporal.Instant; browserZone: string },
): PageZone {
	const named = ianaZoneOfWindows(windowsName);
	if (named) {
		if (!fitsOffsets(named, seen)) return { name: named, candidates: [] };
		// Windows' zones are wide: the browser's own name for the same clocks is the better one.
		const name = haveSameOffsets(named, browserZone, now) ? browserZone : named;
		return { name, candidates: [name] };
	}
	if (fitsOffsets(browserZone, seen)) return { name: browserZone, candidates: [browserZone] };
	return oneOf(zonesByOffset(seen), seen[0]?.minutes ?? 0, days, now);
}

/**
 * From a label that tells the page's own clock ("current time: Tue 9:38 AM"). The browser's zone where the label fits it
 * or tells nothing; a label that fits no zone at all is stale, and tells nothing.
 */
export function zoneByClock(
	label: string,
	days: readonly string[],
	language: string | undefined,
	{ now, browserZone }: { now: Temporal.Instant; browserZone: string },
): PageZone {
	const browser = { name: browserZone, candidates: [browserZone] };
	const offsets = offsetsOfClock(plainText(label), now, language);
	const isBrowsers = offsets.includes(offsetAt(browserZone, now));
	const zones = isBrowsers ? [] : offsets.flatMap((minutes) => zonesByOffset([{ at: now, minutes }]));
	return zones.length > 0 ? oneOf(zones, offsets[0] ?? 0, days, now) : browser;
}

function oneOf(
	zones: readonly string[],
	offset: number,
	days: readonly string[],
	now: Temporal.Instant,
): PageZone {
	const candidates = distinctZones(zones, days, now);
	const [only, ...others] = zones;
	return { name: only && others.length === 0 ? only : fixedZone(offset), candidates };
}

function offsetsOfClock(label: string, now: Temporal.Instant, language: string | undefined): number[] {
	const utc = now.toZonedDateTimeISO('UTC');
	return onlyTimeIn(label, language).flatMap((minutes) => {
		const ahead = minutes - (utc.hour * 60 + utc.minute);
		const quarter = Math.round(ahead / 15) * 15;
		if (Math.abs(ahead - quarter) > clockTolerance) return [];
		return [quarter - 1440, quarter, quarter + 1440].filter(
			(offset) =>
				offset >= westernmost &&
				offset <= easternmost &&
				namesWeekday(label, utc.add({ minutes: offset }), language),
		);
	});
}

/** Whether the label names no other day of the week than this one. */
function namesWeekday(label: string, at: Temporal.ZonedDateTime, language: string | undefined): boolean {
	if (!language) return true;
	const words = new Set(label.toLowerCase().split(/[^\p{L}\p{M}]+/u));
	const isNamed = (days: number) =>
		(['short', 'long'] as const).some((weekday) =>
			words.has(
				new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
					.format(at.add({ days }).epochMilliseconds)
					.toLowerCase()
					.replace(/\.$/, ''),
			),
		);
	return isNamed(0) || ![1, 2, 3, 4, 5, 6].some(isNamed);
}
