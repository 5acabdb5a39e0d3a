import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { googleComposeLink } from '@/utils/booking/google-compose-link';
import { thursday } from './drafts';

const parametersOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

test('a call that happens once fills every field of the form that an address can fill', () => {
	const link = googleComposeLink(
		{ ...thursday, note: 'Thinking out loud & more' },
		{ account: 'leader@example.com' },
	);
	expect(link).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/);
	expect(parametersOf(link)).toEqual({
		action: 'TEMPLATE',
		text: 'Call with Robin',
		dates: '20261126T150000/20261126T153000',
		ctz: 'Europe/Berlin',
		details: 'Thinking out loud & more',
		add: 'robin@example.com',
		crm: 'BUSY',
		trp: 'true',
		authuser: 'leader@example.com',
	});
});

test('without a guest, a note or an account their parameters are left out', () => {
	const parameters = parametersOf(googleComposeLink({ ...thursday, guests: [] }));
	expect(Object.keys(parameters)).toEqual(['action', 'text', 'dates', 'ctz', 'crm', 'trp']);
});

describe('the repetition', () => {
	test.each([
		['weekly', thursday.start, 'RRULE:FREQ=WEEKLY;BYDAY=TH'],
		['fortnightly', thursday.start, 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
		['monthly', thursday.start, 'RRULE:FREQ=MONTHLY;BYDAY=4TH'],
		['monthly', '2026-12-31T15:00:00+01:00', 'RRULE:FREQ=MONTHLY;BYDAY=-1TH'],
		['weekly', '2026-11-26T23:30:00Z', 'RRULE:FREQ=WEEKLY;BYDAY=FR'],
	] as const)('%s from %s is %s, on the weekday of the call’s own zone', (repetition, start, recur) => {
		const draft = { ...thursday, repetition, start, end: start };
		expect(parametersOf(googleComposeLink(draft)).recur).toBe(recur);
	});
});

test.each([
	[
		'the zone of the call, wherever the instant was written',
		'2026-11-26T09:00:00-05:00',
		'20261126T150000/20261126T150000',
	],
	[
		'UTC for the second of two equal hours in autumn',
		'2026-10-25T01:30:00Z',
		'20261025T013000Z/20261025T013000Z',
	],
	['local time for the first of them', '2026-10-25T00:30:00Z', '20261025T023000/20261025T023000'],
])('times are told in %s', (_, start, dates) => {
	expect(parametersOf(googleComposeLink({ ...thursday, start, end: start })).dates).toBe(dates);
});

test('no title, note or guest can add or change a parameter', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.array(fc.string()), (title, note, guests) => {
			const link = googleComposeLink({ ...thursday, title, note, guests });
			const { searchParams, origin, hash } = new URL(link);
			expect(origin + hash).toBe('https://calendar.google.com');
			expect(searchParams.getAll('action')).toEqual(['TEMPLATE']);
			expect(searchParams.getAll('text')).toEqual([title.toWellFormed()]);
			expect(searchParams.getAll('ctz')).toEqual(['Europe/Berlin']);
		}),
	);
});
