import type { PageCalendar } from '@/utils/page/define-calendar';

/**
 * Name of the script that brings this calendar's reader into a page. A site's reader goes to its own hosts alone; all
 * products and engines go together to the hosts that users name, because only the page tells which of them draws it.
 */
export function readerScript(calendar: Pick<PageCalendar, 'id' | 'rank'>): string {
	return calendar.rank === 'site' ? `reader-${calendar.id}` : 'reader-engines';
}
