import { browser } from '#imports';
import type { BrowserVoice } from '@/utils/browser-voice';
import type { MessageHandlers } from '@/utils/messages';

/** Name of the keyboard command and of the entry in the toolbar icon's menu. */
export const addCall = 'add-support-call';

/** What the popup's main button does, without the popup: one path for the button, the keys and the menu. */
export async function bookQuickly(handlers: MessageHandlers): Promise<void> {
	const own = { url: browser.runtime.getURL('/popup.html') };
	const { summary } = await handlers.getPopupState({}, own);
	const start = summary?.proposal?.slot.start;
	const reply = start === undefined ? undefined : await handlers.bookProposal({ start }, own);
	// Nothing to propose yet, or a calendar without a form: the popup says so, and offers the file.
	if (!reply || !('opened' in reply)) await browser.tabs.create(own);
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
