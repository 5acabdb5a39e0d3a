import { browser } from '#imports';
import type { OpenTab } from './book-slot';
import { calendarTabsOf } from './calendar-tab';

/** Opens an address: in the open tab of the calendar that it belongs to, else in a new one. */
export const openCalendarForm: OpenTab = async (url, inside, preferredTab) => {
	// The page around a frame is something else, and stays.
	const isOwnPage = inside !== undefined && !inside.isFrame;
	const [tab] = isOwnPage ? await calendarTabsOf(inside.address, preferredTab) : [];
	if (tab?.id === undefined) {
		await browser.tabs.create({ url });
		return;
	}
	await browser.tabs.update(tab.id, { url, active: true });
	if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
};
