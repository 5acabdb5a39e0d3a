import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtTitle } from '@/utils/page/named-sentence';

test.each([
	['7am to 8am, Peer call, Sample User', 'Peer call', '7am to 8am, ', ', Sample User'],
	['7am to 8am, Roadmap, Access , Sample User', 'Roadmap, Access', '7am to 8am, ', ' , Sample User'],
	['午後3時～午後4時、「打ち合わせ」、First', '打ち合わせ', '午後3時～午後4時、「', '」、First'],
	['7am to 8am, to, Sample User', 'to', '7am to 8am, ', ', Sample User'],
	['7am to 8am, 8am, Sample User', '8am', '7am to 8am, ', ', Sample User'],
	['Working location: Home, Sample User', 'Home', 'Working location: ', ', Sample User'],
	['7am to 8am, A\u00a0B, Sample User', 'A  B', '7am to 8am, ', ', Sample User'],
])('splits "%s" at "%s"', (sentence, title, before, after) => {
	expect(splitAtTitle(sentence, title)[0]).toEqual({ before, after });
});

test.each([
	['7am to 8am, Peer calls, Sample User', 'Peer call'],
	['7am to 8am, Peer call, Sample User', 'am'],
	['7am to 8am, Peer call, Sample User', ''],
])('in "%s" there is no "%s"', (sentence, title) => {
	expect(splitAtTitle(sentence, title)).toEqual([]);
});

test('finds any title in its own sentence', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2000 }).filter((title) => title.trim() !== ''),
			(title) => {
				const sentence = `7am to 8am, ${title}, Sample User, No location, November 24, 2026`;
				const splits = splitAtTitle(sentence, title.trim());
				expect(splits.map(({ before }) => before.trim())).toContain('7am to 8am,');
			},
		),
	);
});
