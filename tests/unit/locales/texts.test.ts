import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleCalendar } from '@/components/sample-calendar';
import { createSay } from '@/locales/say';
import { summariseSupport } from '@/utils/support/summarise-support';
import { wording } from '@/utils/support/wording';

const root = join(import.meta.dirname, '../../..');
const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja'];

function textsOf(language: string): Record<string, string> {
	return JSON.parse(readFileSync(join(root, 'locales', `${language}.json`), 'utf8'));
}

const english = textsOf('en');
const plural = /_(zero|one|two|few|many|other)$/;
const names = (texts: Record<string, string>) =>
	new Set(Object.keys(texts).map((key) => key.replace(plural, '')));
const placeholders = (text: string | undefined) => [...new Set(text?.match(/\{\w+\}/g) ?? [])].sort();

const sources = ['utils', 'components', 'entrypoints', 'scripts']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true }),
	)
	.filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
	.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
	.join('\n');
const quoted = new Set(
	Array.from(sources.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g), ([, word]) => word ?? ''),
);

describe('the English texts', () => {
	test('each is said somewhere', () => {
		const unsaid = [...names(english)].filter((key) => !quoted.has(key));
		expect(unsaid).toEqual([]);
	});

	test('each key that the code says is there', () => {
		const areas = new Set([...names(english)].map((key) => /^[a-z]+/.exec(key)?.[0] ?? ''));
		// A key: the name of an area, and a capital. What else looks so is named here.
		const others = new Set(['eventStatuses', 'languageName']);
		const keys = [...sources.matchAll(/(?:say|wording|Word)\(\s*'(\w+)'/g)].map(([, key]) => key ?? '');
		const unknown = keys.filter(
			(key) => areas.has(/^[a-z]+/.exec(key)?.[0] ?? '') && !names(english).has(key),
		);
		expect(keys.length).toBeGreaterThan(100);
		expect(unknown.filter((key) => !others.has(key))).toEqual([]);
	});
});

describe.each(languages)('in %s', (language) => {
	const texts = textsOf(language);

	test('nothing is missing and nothing too much', () => {
		expect([...names(texts)].sort()).toEqual([...names(english)].sort());
	});

	test('every plural form of the language is there', () => {
		const rules = new Intl.PluralRules(language);
		// Small numbers only: French and Spanish have a form for millions, for which `other` is said.
		const forms = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
		const withPlural = Object.keys(texts).filter((key) => plural.test(key));
		const wanted = [...names(texts)]
			.filter((name) => withPlural.some((key) => key.replace(plural, '') === name))
			.flatMap((name) => [...forms].map((form) => `${name}_${form}`));
		expect(withPlural.toSorted()).toEqual(wanted.toSorted());
	});

	test('each text has the values of the English one, and is not empty', () => {
		for (const [key, text] of Object.entries(texts)) {
			expect(text.trim(), key).not.toBe('');
			const model = placeholders(english[key] ?? english[key.replace(plural, '_other')]);
			const isPlural = key.endsWith('_one');
			// "Yesterday" and "one day" need no number.
			const expected = isPlural ? model.filter((name) => name !== '{count}') : model;
			const found = isPlural ? placeholders(text).filter((name) => name !== '{count}') : placeholders(text);
			expect(found, key).toEqual(expected);
		}
	});

	test('where one form stands for several numbers, it names the number', () => {
		const rules = new Intl.PluralRules(language);
		if (rules.select(0) !== 'one') return;
		const silent = Object.entries(texts).filter(
			([key, text]) =>
				key.endsWith('_one') &&
				!text.includes('{count}') &&
				placeholders(english[key.replace('_one', '_other')]).includes('{count}'),
		);
		expect(silent.map(([key]) => key).filter((key) => !mayBeSilent.includes(key))).toEqual([]);
	});

	test('the sample week is judged the same', () => {
		const voice = createSay((key) => texts[key], language, 'Europe/Berlin');
		const now = Temporal.Instant.from('2026-11-25T09:12:00+01:00');
		const summary = summariseSupport(
			sampleCalendar({ now, zone: 'Europe/Berlin', say: (key) => voice(wording(key)) }),
		);
		const support = summary.weeks.flatMap((week) =>
			week.support.map(({ kind, start }) => `${start.slice(0, 10)} ${kind}`),
		);
		expect(support).toEqual(['2026-10-06 peer', '2026-10-22 mentor', '2026-11-03 peer']);
		expect(summary.maybes.map(({ title }) => title)).toEqual([texts.sampleMaybe]);
		expect(voice(summary.sentence)).toContain('22');
		expect(summary.proposal?.member?.name).toBe(texts.samplePeerName);
	});
});

/** Zero of these is never said. */
const mayBeSilent = ['sentenceSupportedToday_one', 'optionsCadence_one'];

test('in French, a sign that stands behind a space never begins a line', () => {
	const breaking = Object.entries(textsOf('fr')).filter(([, text]) => / [;:!?»]|« /.test(text));
	expect(breaking).toEqual([]);
});
