import { MatchPattern } from '@webext-core/match-patterns';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';

/** The calendar that draws this page; `undefined` for a page of none of them. They are asked in order. */
export function findCalendar(page: Page, calendars: readonly PageCalendar[]): PageCalendar | undefined {
	return calendars.find((calendar) => isOnItsHost(calendar, page.url) && calendar.recognises(page));
}

function isOnItsHost({ matches }: PageCalendar, url: URL): boolean {
	return matches.length === 0 || matches.some((pattern) => new MatchPattern(pattern).includes(url));
}
