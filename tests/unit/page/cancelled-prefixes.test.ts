import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cancelledPrefixes, isCancelledLead, withoutCancelledPrefix } from '@/utils/page/cancelled-prefixes';

describe('the prefix of a meeting that was called off', () => {
	test.each([
		['Canceled: Review', 'Review'],
		['CANCELLED:Review', 'Review'],
		['Annulé : Review', 'Review'],
		['Annulé\u00a0: Review', 'Review'],
		['Canceled: Canceled: Review', 'Review'],
		['Отменено: Canceled: Review', 'Review'],
		['\u200fملغاة: Review', 'Review'],
		['Canceled:', ''],
	])('%j leaves %j', (title, rest) => {
		expect(withoutCancelledPrefix(title)).toEqual({ title: rest, isCancelled: true });
	});

	test.each([
		'Canceled',
		'Cancel: Review',
		'Review: Canceled',
		'Canceled orders: review',
		'Reviewcanceled: x',
		' ',
		'',
	])('%j stays as it is', (title) =>
		expect(withoutCancelledPrefix(title)).toEqual({ title, isCancelled: false }),
	);

	test('whatever the title, prefixes before it are taken off and nothing else', () => {
		const prefix = fc.constantFrom(...cancelledPrefixes).map((word) => `${word}: `);
		const title = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC').trim());
		fc.assert(
			fc.property(fc.array(prefix, { minLength: 1, maxLength: 3 }), title, (prefixes, text) => {
				fc.pre(!withoutCancelledPrefix(text).isCancelled);
				expect(withoutCancelledPrefix(prefixes.join('') + text)).toEqual({ title: text, isCancelled: true });
			}),
		);
	});

	test('the name of the icon counts before the subject, not within it', () => {
		expect(isCancelledLead('Canceled event ')).toBe(true);
		expect(isCancelledLead('Meeting icon, Canceled event ')).toBe(true);
		expect(isCancelledLead('Meeting icon, ')).toBe(false);
		expect(isCancelledLead('')).toBe(false);
	});
});
