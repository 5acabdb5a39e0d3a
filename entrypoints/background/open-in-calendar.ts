import { browser } from '#imports';
import type { OpenTab } from './book-slot';
import { calendarTabsOf } from './calendar-tab';

/** Opens an address: in the open tab of the calendar that it belongs to, else in a new one. */
export const openInCalendar: OpenTab = async (url, inside, preferredTab) => {
	// The page around a frame is something else, and stays.
	const address = inside?.isFrame ? null : (inside?.address ?? null);
	const tabs = await calendarTabsOf(address, preferredTab);
	const tab = tabs.find((each) => address !== null && isInCalendar(each.url, address));
	if (tab?.id === undefined) {
		await browser.tabs.create({ url });
		return;
	}
	await browser.tabs.update(tab.id, { url, active: true });
	if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
};

/**
 * Whether a page lies where the calendar does. A site may hold more than its calendar, and a mail that is being written
 * there must stay: below a folder of that name is the calendar; without one, all of the site is.
 */
export function isInCalendar(url: string | undefined, address: string): boolean {
	const own = new URL(address).pathname;
	const folder = /^.*?\/calendar(?=\/|$)/i.exec(own)?.[0];
	const path = url === undefined ? undefined : URL.parse(url)?.pathname;
	if (path === undefined || folder === undefined) return path !== undefined;
	return (path === folder || path.startsWith(`${folder}/`)) && accountOf(path) === accountOf(own);
}

/** Google's number of an account, which is the first where none is told; another one shows another calendar. */
function accountOf(path: string): string {
	return /\/calendar\/([ub]\/\d+)(?=\/|$)/.exec(path)?.[1] ?? 'u/0';
}
