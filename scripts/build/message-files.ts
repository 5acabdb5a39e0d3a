import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';

const localesFolder = join(import.meta.dirname, '../../locales');

interface Message {
	message: string;
	placeholders?: Record<string, { content: string }>;
}

/** Writes `_locales/<language>/messages.json` from `locales/<language>.json`. */
export function writeMessageFiles(files: ResolvedPublicFile[]): void {
	for (const file of readdirSync(localesFolder).filter((name) => name.endsWith('.json'))) {
		const texts: Record<string, string> = JSON.parse(readFileSync(join(localesFolder, file), 'utf8'));
		const messages = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, toMessage(text)]));
		const language = basename(file, '.json').replace('-', '_');
		files.push({ relativeDest: `_locales/${language}/messages.json`, contents: JSON.stringify(messages) });
	}
}

/** `{name}` becomes a placeholder; its number is the name's place in the alphabet of the text's names. */
function toMessage(text: string): Message {
	const names = [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
	const message = text.replaceAll('$', '$$$$').replace(/\{(\w+)\}/g, (_, name) => `$${name}$`);
	if (names.length === 0) return { message };
	const placeholders = Object.fromEntries(names.map((name, i) => [name, { content: `$${i + 1}` }]));
	return { message, placeholders };
}
