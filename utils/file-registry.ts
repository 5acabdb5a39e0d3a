import ics from '@/utils/calendars/ics';
import type { FileCalendar } from '@/utils/page/define-calendar';

/** Every calendar that comes as a file. Apart from the pages' registry, which is part of the content script. */
export const fileCalendars: readonly FileCalendar[] = [ics];

/** The calendar that takes this file; `undefined` for a file of no known kind. `head` is its first kilobyte. */
export function findFileCalendar(fileName: string, head: string): FileCalendar | undefined {
	return fileCalendars.find((calendar) => calendar.accepts(fileName, head));
}
