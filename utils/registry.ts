import type { PageCalendar } from '@/utils/page/define-calendar';

const modules = import.meta.glob<PageCalendar>(['./calendars/*.ts', '!./calendars/ics.ts'], {
	eager: true,
	import: 'default',
});

/**
 * Every calendar that is read from its pages, sites before products before engines, then by id. The only list there is: a file in
 * `calendars/` is in it. Calendars that come as files are in `file-registry.ts`: no page needs their parser.
 */
export const pageCalendars: readonly PageCalendar[] = Object.values(modules).sort(
	(a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1),
);

function rankOf(calendar: PageCalendar): number {
	return ['site', 'product', 'engine'].indexOf(calendar.rank);
}
