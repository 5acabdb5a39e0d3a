import type { CalendarEvent } from '@/utils/support/sighting';

/** Whether an event that began on an earlier day is known to go on into this one. Ending at its midnight is not. */
export function reachesInto({ start, end }: CalendarEvent, day: string): boolean {
	return start < day && end !== null && end > day && !end.startsWith(`${day}T00:00:00`);
}
