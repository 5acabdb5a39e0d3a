import type { CalendarEvent } from '@/utils/support/sighting';

/** Whether an event that began on an earlier day is known to go on into this one. Ending at its midnight is not. */
export function reachesInto({ start, end }: CalendarEvent, day: string): boolean {
	return start.slice(0, 10) < day && end !== null && end.replace(/T00:00:00.*/, '') > day;
}
