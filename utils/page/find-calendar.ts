import { MatchPattern } from '@webext-core/match-patterns';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';

/** The calendar that draws this page; `undefined` for a page of none of them. They are asked in order. */
export function findCalendar(page: Page, calendars: readonly PageCalendar[]): PageCalendar | undefined {
	return calendars.find(
		(calendar) =>
			isOnItsHost(calendar, page.url) && hasSign(calendar, page) && (calendar.recognises?.(page) ?? true),
	);
}

function hasSign({ probe }: PageCalendar, { document }: Page): boolean {
	return probe === undefined || document.querySelector(probe) !== null;
}

function isOnItsHost({ matches }: PageCalendar, url: URL): boolean {
	return matches.length === 0 || matches.some((pattern) => new MatchPattern(pattern).includes(url));
}
