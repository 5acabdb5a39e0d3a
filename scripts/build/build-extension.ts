import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserFamily } from '../browser/find-browser.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the extension and gives its folder. `demo` and `test` builds may read loopback from the start, `test` also
 * Google's and Outlook's hosts, because no one can answer a permission prompt there; `production` is what users get.
 */
export async function buildExtension(
	family: BrowserFamily,
	mode: 'production' | 'demo' | 'test',
): Promise<string> {
	const browser = family === 'firefox' ? 'firefox' : 'chrome';
	await build({ root, browser, mode, logger: quiet });
	return join(root, '.output', mode === 'production' ? browser : `${browser}-${mode}`);
}

const nothing = () => undefined;

/** Only what went wrong. */
const quiet = {
	debug: nothing,
	log: nothing,
	info: nothing,
	success: nothing,
	warn: console.warn,
	error: console.error,
	fatal: console.error,
	level: 1,
};
