import type { WallClock } from '@/utils/page/wall-clock';

/**
 * The instant, as ISO 8601 with offset, at which each of these clocks shows a date and a minute of the day. `undefined`
 * where they differ then, where there is none, and where a clock change skips or repeats that time.
 */
export function wallTime(day: string, minute: number, clocks: readonly WallClock[]): string | undefined {
	const [first, ...others] = clocks.map((clock) => clock.at(day, minute));
	return others.every((other) => other === first) ? first : undefined;
}
