import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, plainWords } from '@/utils/support/plain-text';
import { titleFeatures } from '@/utils/support/title-features';

function featuresOf(title: string) {
	const plain = plainText(title);
	return titleFeatures(plain, plainWords(plain));
}

test('a title is compared by its words, their pairs, and up to four letters in a row', () => {
	const { words, letters } = featuresOf('Old team');
	expect([...words.keys()]).toEqual(['=old', '=old team', '=team']);
	expect([...letters.keys()].filter((each) => each.length === 4)).toEqual([
		' old',
		'old ',
		' tea',
		'team',
		'eam ',
	]);
	expect(letters.get(' ')).toBe(4);
});

test('case, accents and full-width letters make no other title', () => {
	expect(featuresOf('ＣＯＡＣＨ élan')).toEqual(featuresOf('coach elan'));
});

test('the hour and the number of a meeting make no other title', () => {
	expect(featuresOf('Peer call 5, 10:30')).toEqual(featuresOf('Peer call 12, 9:45'));
});

test('an emoji is one letter, and never half of one', () => {
	const { letters } = featuresOf('🧭 coach');
	expect(letters.get('🧭')).toBe(1);
	for (const feature of letters.keys()) expect(feature.isWellFormed()).toBe(true);
});

test('Japanese, which has no spaces, is compared by its letters', () => {
	expect(featuresOf('コーチ面談').letters.get('コーチ面')).toBe(1);
});

test('no feature of any title holds a line break or a tab, which part the fields of the weights', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
			const { words, letters } = featuresOf(title);
			for (const feature of [...words.keys(), ...letters.keys()]) expect(feature).not.toMatch(/[\n\t]/u);
		}),
	);
});
