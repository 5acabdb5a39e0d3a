import type { CalendarEvent } from '@/utils/support/sighting';

/**
 * Whether an entry of whole days, or of 24 hours and more, that began on an earlier day is known to go on into this one.
 * Ending at its midnight is not. Shorter ones may be drawn on their first day alone.
 */
export function reachesInto({ start, end, allDay }: CalendarEvent, day: string): boolean {
	if (start >= day || end === null || end <= day || end.startsWith(`${day}T00:00:00`)) return false;
	return allDay || Temporal.Instant.from(start).until(end).total('hours') >= 24;
}
