import { expect, test } from 'vitest';
import { comparedFeatures, likeAlikeTitles } from '@/utils/support/alike-titles';
import { readTitle } from '@/utils/support/title-words';

const compared = (title: string, ...names: string[]) =>
	comparedFeatures(
		readTitle(title),
		names.map((name) => ({ name })),
	);

test('the name of a guest is not compared', () => {
	expect([...compared('Lunch Peer', 'Peer Olsen').words.keys()]).toEqual(['=lunch']);
	expect(compared('Lunch Peer', 'Peer Olsen')).toEqual(compared('Lunch'));
	expect(compared('Café mit Zoë', 'Winter, Zoë')).toEqual(compared('Café mit'));
});

test('the word that is told speaks for what was found, and is no `m` or `of`', () => {
	const told = (title: string) => likeAlikeTitles(readTitle(title), []).tellingWord('peer');
	expect(told('m venting of')).toBe('venting');
	expect(told('m & u')).toBe('m & u');
});
