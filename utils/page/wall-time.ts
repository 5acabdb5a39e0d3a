import { zonedTime } from '@/utils/page/zoned-time';

/**
 * The instant, as ISO 8601 with offset, at which clocks in each of these zones show a date and a minute of the day.
 * `undefined` where the zones differ then, where there is none, and where a clock change skips or repeats that time.
 */
export function wallTime(day: string, minute: number, zones: readonly string[]): string | undefined {
	const [first, ...others] = zones.map((zone) => zonedTime(day, minute, zone));
	return others.every((other) => other === first) ? first : undefined;
}
