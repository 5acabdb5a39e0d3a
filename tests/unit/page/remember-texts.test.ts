import { expect, test } from 'vitest';
import { rememberTexts } from '@/utils/page/remember-texts';

test('a text is worked out once in each language, also when nothing comes of it', () => {
	const asked: string[] = [];
	const read = rememberTexts((text, locale) => {
		asked.push(`${locale}: ${text}`);
		return text === 'noon' ? undefined : text.length;
	});
	expect([read('10am', 'en'), read('10am', 'en'), read('10am', 'fr')]).toEqual([4, 4, 4]);
	expect([read('noon', 'en'), read('noon', 'en')]).toEqual([undefined, undefined]);
	expect(asked).toEqual(['en: 10am', 'fr: 10am', 'en: noon']);
});

test('however many texts and languages a page writes, each answer is its own', () => {
	const read = rememberTexts((text, locale) => `${locale} ${text}`);
	for (let i = 0; i < 5000; i++) expect(read(`${i}`, `l${i % 20}`)).toBe(`l${i % 20} ${i}`);
	expect(read('1', 'l1')).toBe('l1 1');
});
