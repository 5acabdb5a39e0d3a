import { join } from 'node:path';
import { bundleForPage } from '../build/bundle-for-page.ts';
import { withSavedPages } from '../soundings/saved-pages.ts';
import type { Redacted } from './redact-in-page.ts';

const entry = join(import.meta.dirname, 'redact-in-page.ts');

/** The saved page without everything personal; see `redact-in-page.ts`. */
export async function redactPage(options: {
	url: string;
	/** Path of the saved page. */
	page: string;
	secrets: readonly string[];
	titles?: readonly string[];
	keep: readonly string[];
	/** In the place of the page's own. */
	host?: string | undefined;
}): Promise<Redacted> {
	const script = await bundleForPage(entry, 'soundingsRedact');
	return withSavedPages(async (open) => {
		const page = await open(options.url, options.page);
		await page.evaluate(script);
		const { secrets, keep, titles = [], host } = options;
		const values = [secrets, keep, titles, ...(host === undefined ? [] : [host])];
		const call = `soundingsRedact.redact(${values.map((value) => JSON.stringify(value)).join(', ')})`;
		return (await page.evaluate(call)) as Redacted;
	});
}
