import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awayTitle } from '@/utils/support/away-title';
import { classifyMeeting } from '@/utils/support/classify-meeting';
import { directionOfWords } from '@/utils/support/direction-of-words';
import { matchCircle } from '@/utils/support/match-circle';
import { member } from './sample-input';

function kindOf(title: string): string {
	const { kind, isSure } = classifyMeeting({ title, people: [], isRecurring: false });
	return isSure ? kind : `${kind}?`;
}

describe('a title that somebody made up to confuse', () => {
	test.each([
		['nothing', ''],
		['spaces alone', ' \t\u3000\n'],
		['invisible characters alone', '\u200b\u200d\ufeff\u2060'],
		['half of a surrogate pair', '\ud83d'],
		['emoji alone', '☕🧠🚌'],
		['the name of a property', '__proto__'],
		['another', 'constructor'],
	])('%s is no support', (_, title) => {
		expect(kindOf(title)).toBe('none');
	});

	test.each([
		['zero-width characters inside the word', 'Me\u200bn\u200dtor lunch'],
		['bidirectional controls around it', '\u202eMentor lunch\u202c'],
		['full-width letters', 'Ｍｅｎｔｏｒ　ｌｕｎｃｈ'],
		['a word of 10,000 letters behind it', `Mentor lunch ${'x'.repeat(10_000)}`],
	])('%s does not hide it', (_, title) => {
		expect(kindOf(title)).toMatch(/^mentor/u);
	});

	test('10,000 characters are judged, and only their beginning is read', () => {
		expect(kindOf(`${'x '.repeat(5000)}my mentor`)).toBe('none');
		expect(kindOf('(['.repeat(5000))).toBe('none');
	});

	test('any text gets one of the six kinds, the same each time', () => {
		const kinds = /^(?:peer|group|mentor|coach|former-colleague|none)\??$/u;
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
				expect(kindOf(title)).toMatch(kinds);
				expect(kindOf(title)).toBe(kindOf(title));
			}),
		);
	});
});

test('any text with a name, leave or a boss in it is judged, the same each time', () => {
	const circle = [member('Max Kern', 'peer'), member('田中 花子', 'mentor')];
	const words = fc.constantFrom(
		'Max',
		'kern',
		'田中さん',
		'about',
		'ohne',
		'Urlaub',
		'休み',
		'Chef',
		'N+1',
		'1:1',
		'12',
		'†',
	);
	const text = fc.string({ unit: 'binary', maxLength: 20 });
	fc.assert(
		fc.property(fc.array(fc.oneof(words, text), { maxLength: 12 }), fc.boolean(), (parts, isAllDay) => {
			const title = parts.join(' ');
			const judge = () => [
				matchCircle(title, [], circle)?.isSure,
				awayTitle(title, isAllDay, new Set(['max'])),
				directionOfWords(title),
			];
			expect(judge()).toEqual(judge());
		}),
	);
});

describe('names and products are not people who support', () => {
	test.each([
		'Peer Schmidt: Vertrag',
		'Mentor Graphics licence',
		'Mentor GmbH – Angebot',
		'Coach handbag return',
		'Coach Consulting pitch',
		'🚌 Coach',
	])('%s', (title) => {
		expect(kindOf(title)).not.toMatch(/^(?:peer|mentor|coach)$/u);
	});
});

test.each([
	['【延期】メンター面談', 'mentor'],
	['[Hold] my coach', 'coach'],
	['Mentor lunch, no slides', 'mentor'],
	['Lunch with another museum director', 'peer'],
	['Confidential dinner of founders', 'group'],
	['Drinks with two other principals', 'peer'],
	['My mentor: take the offer?', 'mentor'],
	['My mentor?', 'mentor?'],
	['My coach: invoice', 'none'],
])('%s: %s', (title, kind) => {
	expect(kindOf(title)).toBe(kind);
});
