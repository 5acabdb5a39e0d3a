import { MatchPattern } from '@webext-core/match-patterns';
import { isOwnPage } from '@/utils/messages';
import { pageCalendars } from '@/utils/registry';

/** The reader in an open tab outlives the grant of its host: what it says then is refused. */
export function expectGranted(url: string, granted: readonly string[]): void {
	if (!isOwnPage(url) && !isOn(granted, url)) throw new Error('This page may not be read.');
}

/**
 * Throws where a page of this address cannot be that calendar's: a site is read on its own hosts alone, and nothing else is
 * read there. What people host themselves may be anywhere else that is granted. Else one page could fill, or call off, the
 * meetings of another calendar.
 */
export function expectPageOf(calendar: string, url: string): void {
	if (isOwnPage(url)) return;
	const named = pageCalendars.find(({ id }) => id === calendar);
	const site = pageCalendars.find(({ matches }) => isOn(matches, url));
	const isItsPage = named !== undefined && (named.matches.length === 0 ? !site : site === named);
	if (!isItsPage) throw new Error('This page is not one of that calendar.');
}

function isOn(patterns: readonly string[], url: string): boolean {
	return patterns.some((pattern) => new MatchPattern(pattern).includes(url));
}
