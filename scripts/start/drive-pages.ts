import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import texts from '@/locales/en.json' with { type: 'json' };
import type { MessageName, Messages } from '@/utils/messages';
import type { PopupState } from '@/utils/support/surface-state';
import { type ExtensionBrowser, waitFor } from '../browser/launch-extension.ts';

/** The popup's own size: it is drawn in a tab here, because no driver can open the real one. */
export const popupViewport = { width: 380, height: 600 };

/** What the popup shows, asked through one of our own pages. */
export function askPopupState(page: Page): Promise<PopupState> {
	return askWorker(page, 'getPopupState', {});
}

/** Sends one message from one of our own pages, as the page itself would. */
export async function askWorker<N extends MessageName>(
	page: Page,
	name: N,
	request: Messages[N]['request'],
): Promise<Messages[N]['reply']> {
	// As text: Firefox's driver leaves out an object that was sent once already.
	const answer = await page.evaluate(
		async (message) => {
			type Runtime = { sendMessage(message: unknown): Promise<unknown> };
			const { browser, chrome } = globalThis as unknown as Record<string, { runtime: Runtime }>;
			return JSON.stringify(await (browser ?? chrome)?.runtime.sendMessage(message));
		},
		{ name, request },
	);
	const { reply, error } = JSON.parse(answer ?? '{"error":"No answer"}');
	if (error !== undefined) throw new Error(error);
	return reply;
}

/** Types a name into the options page and adds it to the circle, as a new user does. */
export async function addPeer(options: Page, name: string): Promise<void> {
	await options.bringToFront();
	const field = await controlLabelled(options, texts.optionsName);
	await field.type(name);
	await clickButton(options, texts.optionsAdd);
	await waitFor(() => options.evaluate((text) => document.body.innerText.includes(text), name), {
		what: `${name} in the circle`,
	});
}

/** Whether our marks are drawn: their root is closed, so only their host can be seen from outside. */
export function hasMarks(calendar: Page): Promise<boolean> {
	return calendar.evaluate(() => document.querySelector('soundings-marks') !== null);
}

/** Clicks the button with these words, as soon as it is there and can be clicked. */
export async function clickButton(page: Page, words: string): Promise<void> {
	// A tab in the background is not drawn, and cannot be scrolled or clicked.
	await page.bringToFront();
	const click = crypto.randomUUID();
	await waitFor(
		async () => {
			const handle = await page.evaluateHandle(
				(text) =>
					[...document.querySelectorAll('button')].find(
						(button) => button.innerText.trim() === text && !button.disabled,
					) ?? null,
				words,
			);
			const button = handle.asElement() as ElementHandle<Element> | null;
			await button?.scrollIntoView();
			return button !== null && (await clickArrives(page, button, click));
		},
		{ what: `a button “${words}”` },
	);
}

/**
 * Where the page moves under the pointer, a click misses: `false`. One that comes late is not made again. A page that goes
 * with it has been clicked.
 */
async function clickArrives(page: Page, button: ElementHandle<Element>, click: string): Promise<boolean> {
	type Watched = { watched?: string; isClicked?: boolean };
	const wasClicked = await button.evaluate((node, name) => {
		const here = globalThis as Watched;
		if (here.watched === name && here.isClicked) return true;
		Object.assign(here, { watched: name, isClicked: false });
		const tell = () => Object.assign(here, here.watched === name && { isClicked: true });
		node.addEventListener('click', tell, { once: true, capture: true });
		return false;
	}, click);
	if (wasClicked) return true;
	await button.click();
	// Gone where another page has taken its place.
	const isClicked = () => page.evaluate(() => (globalThis as Watched).isClicked !== false).catch(() => true);
	return waitFor(isClicked, { timeoutMs: 5000 }).then(
		() => true,
		() => false,
	);
}

/** The form control with this label, as soon as it is there. */
export async function controlLabelled(page: Page, label: string): Promise<ElementHandle<Element>> {
	let control: ElementHandle<Element> | null = null;
	await waitFor(
		async () => {
			const handle = await page.evaluateHandle(
				(text) =>
					[...document.querySelectorAll('label')].find((node) => node.innerText.trim().startsWith(text))
						?.control ?? null,
				label,
			);
			control = handle.asElement() as ElementHandle<Element> | null;
			return control !== null;
		},
		{ what: `a field “${label}”` },
	);
	if (!control) throw new Error(`No field “${label}”`);
	return control;
}

/** Waits for a tab whose address fits. */
export async function tabShowing(extension: ExtensionBrowser, fits: (url: string) => boolean): Promise<Page> {
	let found: Page | undefined;
	await waitFor(
		async () => {
			found = (await extension.browser.pages()).find((page) => fits(page.url()));
			return found !== undefined;
		},
		{ what: 'the tab that was to open' },
	);
	if (!found) throw new Error('No such tab');
	return found;
}

/** Writes `<name>.png`, in light and, where the driver can, in dark. */
export async function takePicture(page: Page, folder: string | undefined, name: string): Promise<void> {
	if (!folder) return;
	await mkdir(folder, { recursive: true });
	await page.bringToFront();
	await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
	try {
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
	} catch {
		return; // Firefox's driver has no such switch.
	}
	// Colours glide from one theme to the other.
	await new Promise((resolve) => setTimeout(resolve, 400));
	await page.screenshot({ path: join(folder, `${name}-dark.png`) as `${string}.png` });
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}
