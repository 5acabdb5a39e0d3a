import { wallClockOf } from '@/utils/page/wall-clock';

/**
 * The instant at which clocks in a zone show a date and a minute of the day (1440 and more: the days after it), as ISO
 * 8601 with offset. `undefined` for times that a clock change skips or repeats: a page cannot mean them, or does not
 * tell which of the two it means.
 */
export function zonedTime(date: string, minuteOfDay: number, zone: string): string | undefined {
	return wallClockOf(zone)?.at(date, minuteOfDay);
}
