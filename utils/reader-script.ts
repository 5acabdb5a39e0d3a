import type { PageCalendar } from '@/utils/page/define-calendar';

/** Name of the script that brings this calendar's reader into a page. */
export function readerScript(calendar: Pick<PageCalendar, 'id'>): string {
	return `reader-${calendar.id}`;
}

/** Name of the script with the probes of all calendars that have no hosts of their own. */
export const probesScript = 'reader-probes';
