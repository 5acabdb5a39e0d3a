import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserFamily } from '../browser/find-browser.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the extension and gives its folder. `demo` and `test` builds may read loopback from the start, `test` also
 * Google's host, because no one can answer a permission prompt there; `production` is what users get.
 *
 * @throws {Error} with everything that the build printed.
 */
export async function buildExtension(
	family: BrowserFamily,
	mode: 'production' | 'demo' | 'test',
): Promise<string> {
	const browser = family === 'firefox' ? 'firefox' : 'chrome';
	const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
	// In a process of its own: the framework draws a spinner on standard output, terminal or not.
	await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser, '--mode', mode], { cwd: root });
	return join(root, '.output', mode === 'production' ? browser : `${browser}-${mode}`);
}
