import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';

const localesFolder = join(import.meta.dirname, '../../locales');

/**
 * Writes `_locales/<language>/messages.json` from `locales/<language>.json`.
 *
 * `{name}` stays as it is: `locales/say.ts` fills it in, because the browser's own placeholders know neither plurals
 * nor dates.
 */
export function writeMessageFiles(files: ResolvedPublicFile[]): void {
	for (const file of readdirSync(localesFolder).filter((name) => name.endsWith('.json'))) {
		const texts: Record<string, string> = JSON.parse(readFileSync(join(localesFolder, file), 'utf8'));
		const messages = Object.entries(texts).map(([key, text]) => [
			key,
			{ message: text.replaceAll('$', '$$$$') },
		]);
		const language = basename(file, '.json').replace('-', '_');
		files.push({
			relativeDest: `_locales/${language}/messages.json`,
			contents: JSON.stringify(Object.fromEntries(messages)),
		});
	}
}
