import { MatchPattern } from '@webext-core/match-patterns';
import type { Calendar, Page, PageCalendar } from '@/utils/page/define-calendar';

const modules = import.meta.glob<Calendar>('./calendars/*.ts', { eager: true, import: 'default' });

/** Every calendar, sites before engines, then by id. The only list there is: a file in `calendars/` is in it. */
export const calendars: readonly Calendar[] = Object.values(modules).sort(
	(a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1),
);

export const pageCalendars = calendars.filter((calendar) => calendar.kind === 'page');
export const fileCalendars = calendars.filter((calendar) => calendar.kind === 'file');

/** The calendar that draws this page; `undefined` for a page of no known calendar. */
export function findPageCalendar(page: Page): PageCalendar | undefined {
	return pageCalendars.find((calendar) => isOnItsHost(calendar, page.url) && calendar.recognises(page));
}

function isOnItsHost(calendar: PageCalendar, url: URL): boolean {
	return (
		calendar.matches.length === 0 ||
		calendar.matches.some((pattern) => new MatchPattern(pattern).includes(url))
	);
}

function rankOf(calendar: Calendar): number {
	return calendar.kind === 'file' ? 2 : calendar.rank === 'site' ? 0 : 1;
}
