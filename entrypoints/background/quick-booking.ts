import { browser } from '#imports';
import type { BrowserVoice } from '@/utils/browser-voice';
import type { MessageHandlers } from '@/utils/messages';

/** Name of the keyboard command and of the entry in the toolbar icon's menu. */
export const addCall = 'add-support-call';

/** What the popup's main button does, without the popup: one path for the button, the keys and the menu. */
export async function bookQuickly(handlers: MessageHandlers): Promise<void> {
	const sender = { url: browser.runtime.getURL('/popup.html') };
	const { summary } = await handlers.getPopupState({}, sender);
	const start = summary?.proposal?.slot.start;
	if (start === undefined) await openPopupPage();
	else await handlers.bookProposal({ start }, sender);
}

/** Where there is nothing to propose yet, or no form to open, the popup says so and offers what there is. */
export async function openPopupPage(): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
}

/** Menus are kept by the browser between starts of the worker: made anew at each install and update. */
export async function offerInMenu({ say }: BrowserVoice): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({
		id: addCall,
		title: say({ key: 'menuAddCall', values: {} }),
		contexts: ['action'],
	});
}
