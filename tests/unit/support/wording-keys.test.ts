import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '@/locales/en.json';

const folder = join(import.meta.dirname, '../../../utils/support');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.map((name) => readFileSync(join(folder, name), 'utf8'))
	.join('\n');
const quotedKey = /'((?:reason|week|flag|slot|sentence|mark|plan)[A-Z]\w*|bookingTitle\w*)'/g;
const used = new Set(Array.from(sources.matchAll(quotedKey), (match) => match[1] ?? ''));

test('every key that judging says has an English text', () => {
	expect(used.size).toBeGreaterThan(30);
	const missing = [...used].filter((key) => !(key in english) && !(`${key}_other` in english));
	expect(missing).toEqual([]);
});

test('a text with plural forms has both, and they name the same values', () => {
	const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g));
	const texts: Record<string, string> = english;
	for (const [key, text] of Object.entries(texts).filter(([name]) => name.endsWith('_one'))) {
		const other = placeholders(texts[key.replace(/_one$/, '_other')] ?? '');
		expect(
			[...placeholders(text)].every((name) => other.has(name)),
			key,
		).toBe(true);
		expect(other.has('{count}'), key).toBe(true);
	}
});
