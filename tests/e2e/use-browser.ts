import type { Browser, Page } from 'puppeteer-core';
import { type ExtensionBrowser, waitFor } from '../../scripts/browser/launch-extension.ts';

/** Keys of each command in the manifest, with Alt and Shift. */
const keyOf = { 'add-support-call': 'P', 'toggle-discreet': 'D' };
export type Command = keyof typeof keyOf;

/**
 * No driver presses keys of the browser itself. In Firefox the shortcut in its window is set off; Chromium has no such
 * door, and the worker is told of it as the browser would.
 */
export function pressCommand(extension: ExtensionBrowser, command: Command): Promise<void> {
	if (extension.family === 'chromium') return tellWorker(extension.browser, 'commands', 'onCommand', command);
	return inFirefoxWindow(
		extension.browser,
		`document.querySelector('keyset[id^="ext-keyset-id-soundings"] > [key="${keyOf[command]}"]').doCommand()`,
	);
}

/** A right-click on the toolbar icon, and the entry for a call: in Firefox for real, in Chromium as with the keys. */
export function chooseInToolbarMenu(extension: ExtensionBrowser): Promise<void> {
	const menuItemId: Command = 'add-support-call';
	if (extension.family === 'chromium')
		return tellWorker(extension.browser, 'contextMenus', 'onClicked', { menuItemId });
	return inFirefoxWindow(
		extension.browser,
		`(async () => {
			const name = 'soundings_soundings_example-browser-action';
			CustomizableUI.addWidgetToArea(name, 'nav-bar');
			const menu = document.getElementById('toolbar-context-menu');
			const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
			const icon = document.getElementById(name).querySelector('.unified-extensions-item-action-button');
			icon.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }));
			await shown;
			menu.activateItem(menu.querySelector('[id$="-menuitem-_${menuItemId}"]'));
		})()`,
	);
}

async function tellWorker(
	browser: Browser,
	area: 'commands' | 'contextMenus',
	event: 'onCommand' | 'onClicked',
	news: unknown,
): Promise<void> {
	const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
	const worker = await target.worker();
	if (!worker) throw new Error('The worker is not there.');
	await worker.evaluate(
		(names, value) => {
			type Events = Record<string, Record<string, { dispatch(value: unknown): void }>>;
			const { chrome } = globalThis as unknown as { chrome: Events };
			chrome[names.area]?.[names.event]?.dispatch(value);
		},
		{ area, event },
		news,
	);
}

/** Runs in the window around all pages, which the driver reaches with `--remote-allow-system-access`. */
async function inFirefoxWindow(browser: Browser, expression: string): Promise<void> {
	type Answer = { result: { contexts: { context: string }[]; type: string; exceptionDetails?: object } };
	type Connection = { send(method: string, parameters: object): Promise<Answer> };
	// Puppeteer's own types leave the connection out.
	const { connection } = browser as unknown as { connection: Connection };
	const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const target = { context: result.contexts[0]?.context };
	await waitFor(
		async () => {
			const done = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
			if (done.result.type === 'success') return true;
			throw new Error(JSON.stringify(done.result.exceptionDetails).slice(0, 300));
		},
		{ what: 'the browser’s own window' },
	);
}

/** The popup that the extension opened as a page, beside the one that a test looks at. */
export async function popupOpenedBesides(popup: Page, { browser }: ExtensionBrowser): Promise<Page> {
	let found: Page | undefined;
	await waitFor(
		async () => {
			for (const page of await browser.pages()) {
				// Firefox does not tell the driver where it went, and a page may close meanwhile.
				const url = page === popup ? '' : await page.evaluate(() => location.href).catch(() => '');
				if (url.endsWith('/popup.html')) found = page;
			}
			return found !== undefined;
		},
		{ what: 'the popup as a page' },
	);
	return found as Page;
}

/** Whether the page shows these words now. */
export function says(page: Page, text: string): Promise<boolean> {
	return page.evaluate((words) => document.body.innerText.includes(words), text);
}
