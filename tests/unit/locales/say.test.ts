import { describe, expect, test } from 'vitest';
import { createSay } from '@/locales/say';
import { type WordingValue, wording } from '@/utils/support/wording';

const texts: Record<string, string> = {
	plain: 'Nothing to fill in.',
	named: 'A call with {name}, and {name} again.',
	days_one: 'One day',
	days_other: '{count} days',
	onlyOther_other: '{count} Tage',
	kind: 'A {kind} call',
	kindPeer: 'peer',
	people: 'With {people}',
	on: 'On {day}',
	at: 'At {time}',
	timeInZone: '{time}, {zone}',
	empty: '',
};

function say(language: string, key: string, values: Record<string, WordingValue> = {}): string {
	return createSay(
		(name) => texts[name],
		language,
		'Europe/Berlin',
	)(wording(key, values)).replaceAll('\u202f', ' ');
}

test('a text without values is said as it is', () => {
	expect(say('en', 'plain')).toBe('Nothing to fill in.');
});

test('a name is filled in wherever it stands, and is never read as a text itself', () => {
	expect(say('en', 'named', { name: 'Robin' })).toBe('A call with Robin, and Robin again.');
	expect(say('en', 'named', { name: '{name} $1 $&' })).toBe(
		'A call with {name} $1 $&, and {name} $1 $& again.',
	);
});

describe('a number', () => {
	test.each([
		['en', 'days', 1, 'One day'],
		['en', 'days', 0, '0 days'],
		['en', 'days', 1200, '1,200 days'],
		['de', 'days', 1200, '1.200 days'],
		['fr', 'days', 0, 'One day'],
		['fr', 'days', 1_000_000, '1 000 000 days'],
		['ja', 'days', 1, '1 days'],
		['de', 'onlyOther', 1, '1 Tage'],
	])('in %s picks the form of %s for %i', (language, key, count, text) => {
		expect(say(language, key, { count })).toBe(text);
	});
});

test.each([
	['another text', 'kind', { kind: { word: 'kindPeer' } }, 'A peer call'],
	['a list', 'people', { people: { list: ['Noor', 'Robin', 'Kim'] } }, 'With Noor, Robin, and Kim'],
	['a date', 'on', { day: { date: '2026-11-26' } }, 'On Thursday, November 26'],
	[
		'a time of a calendar elsewhere',
		'at',
		{ time: { time: '2026-11-26T23:30:00Z', zone: 'Asia/Tokyo' } },
		'At Friday, November 27 at 8:30 AM, Japan Standard Time',
	],
	[
		'a time of a calendar whose clock agrees',
		'at',
		{ time: { time: '2026-11-26T23:30:00Z', zone: 'Europe/Paris' } },
		'At Friday, November 27 at 12:30 AM',
	],
	[
		'a time without a zone',
		'at',
		{ time: { time: '2026-11-26T23:30:00Z' } },
		'At Friday, November 27 at 12:30 AM',
	],
])('%s is told in words', (_, key, values, text) => {
	expect(say('en', key, values)).toBe(text);
});

test.each([
	['de', 'On Donnerstag, 26. November'],
	['ja', 'On 11月26日木曜日'],
	['pt-BR', 'On quinta-feira, 26 de novembro'],
])('a date is told in %s as people there write it', (language, text) => {
	expect(say(language, 'on', { day: { date: '2026-11-26' } })).toBe(text);
});

test.each([
	['a key that nobody wrote', 'nobodyWroteThis', {}],
	['an empty text', 'empty', {}],
	['a value that is not given', 'named', {}],
	['a value that every object has', 'named', { constructor: 'x' } as Record<string, WordingValue>],
	['a word that nobody wrote', 'kind', { kind: { word: 'kindUnknown' } }],
])('%s is an error that names it', (_, key, values) => {
	expect(() => say('en', key, values)).toThrow(/There is no text for|has no value for/);
});
