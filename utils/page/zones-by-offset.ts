import { windowsZones } from '@/utils/page/windows-zones';

/** What a page shows of its zone at one moment. */
export interface SeenOffset {
	at: Temporal.Instant;
	/** Minutes ahead of UTC. */
	minutes: number;
}

const halfMonths = Array.from({ length: 24 }, (_, i) => i * 15);

/** Whether clocks in the zone agree with everything that was seen. */
export function fitsOffsets(zone: string, seen: readonly SeenOffset[]): boolean {
	return seen.every(({ at, minutes }) => offsetAt(zone, at) === minutes);
}

/** The zones that a mailbox can be set to (Windows' list) and that fit what was seen. */
export function zonesByOffset(seen: readonly SeenOffset[]): string[] {
	return [...new Set(windowsZones.values())].filter((zone) => fitsOffsets(zone, seen));
}

/** One of several zones whose clocks agree on all these days, and through the year around a moment. */
export function distinctZones(
	zones: readonly string[],
	days: readonly string[],
	around: Temporal.Instant,
): string[] {
	const moments = [...throughTheYear(around), ...days.flatMap(hoursAround)];
	const byOffsets = new Map(
		zones.map((zone) => [moments.map((moment) => offsetAt(zone, moment)).join(), zone] as const),
	);
	return [...byOffsets.values()];
}

/** Whether two zones are the same all through the year around a moment. */
export function haveSameOffsets(zone: string, other: string, around: Temporal.Instant): boolean {
	return throughTheYear(around).every((moment) => offsetAt(zone, moment) === offsetAt(other, moment));
}

function throughTheYear(around: Temporal.Instant): Temporal.Instant[] {
	return halfMonths.map((days) => around.add({ hours: (days - 180) * 24 }));
}

function hoursAround(day: string): Temporal.Instant[] {
	const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
	return [-36, -12, 0, 12, 36].map((hours) => noon.add({ hours }).toInstant());
}

/** A zone that is always so many minutes ahead of UTC. */
export function fixedZone(minutes: number): string {
	const hours = Math.abs(minutes) / 60;
	if (minutes === 0) return 'UTC';
	if (Number.isInteger(hours)) return `Etc/GMT${minutes > 0 ? '-' : '+'}${hours}`;
	const [whole, rest] = [Math.floor(hours), Math.abs(minutes) % 60].map((part) =>
		String(part).padStart(2, '0'),
	);
	return `${minutes > 0 ? '+' : '-'}${whole}:${rest}`;
}

export function offsetAt(zone: string, at: Temporal.Instant): number {
	return at.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}
