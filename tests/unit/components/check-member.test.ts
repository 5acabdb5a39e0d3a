import { describe, expect, test } from 'vitest';
import { checkMember, draftOf, emptyDraft } from '@/components/check-member';
import type { CircleMember } from '@/utils/support/circle';

const known = { id: 'm' };

function problemsOf(part: Partial<typeof emptyDraft>) {
	const checked = checkMember({ ...emptyDraft, name: 'First peer', ...part }, known);
	return 'problems' in checked ? Object.keys(checked.problems) : [];
}

describe('a person as typed', () => {
	test.each([
		['no name', { name: '   ' }, ['name']],
		['a name longer than any', { name: 'x'.repeat(121) }, ['name']],
		['an address without a domain', { addresses: 'peer@' }, ['addresses']],
		['an address with markup', { addresses: '<b>@example.com' }, ['addresses']],
		[
			'more addresses than anyone has',
			{ addresses: Array(21).fill('a@example.com').join(',') },
			['addresses'],
		],
		['half a day', { idealDays: '1.5' }, ['idealDays']],
		['no days', { idealDays: '0', longestDays: '7' }, ['idealDays']],
		['a longest gap below the rhythm', { idealDays: '30', longestDays: '14' }, ['longestDays']],
		['a script as booking page', { bookingPage: 'javascript:alert(1)' }, ['bookingPage']],
		['an unencrypted booking page', { bookingPage: 'http://example.com/book' }, ['bookingPage']],
		['a booking page that is nowhere', { reach: 'booking-page' }, ['bookingPage']],
		[
			'a preferred time without a day',
			{ preferredTimes: [{ weekdays: [], start: '09:00', end: '10:00' }] },
			['preferredTimes'],
		],
		[
			'a preferred time that ends before it starts',
			{ preferredTimes: [{ weekdays: [1], start: '10:00', end: '09:00' }] },
			['preferredTimes'],
		],
		['a kind that there is not', { kind: 'boss' }, []],
	])('%s is pointed out', (_, part, fields) => {
		expect(problemsOf(part)).toEqual(fields);
	});

	test('addresses come in lower case, once each, however they are separated', () => {
		const checked = checkMember(
			{
				...emptyDraft,
				name: 'First peer',
				addresses: 'Peer@Example.com; peer@example.com other@example.org',
			},
			known,
		);
		expect(checked).toMatchObject({ member: { addresses: ['peer@example.com', 'other@example.org'] } });
	});

	test('a longest gap that is not given is twice the rhythm', () => {
		const checked = checkMember({ ...emptyDraft, name: 'First peer', idealDays: '21' }, known);
		expect(checked).toMatchObject({ member: { cadence: { idealDays: 21, longestDays: 42 } } });
	});

	test('editing one thing loses nothing else', () => {
		const member: CircleMember = {
			id: 'm',
			name: 'Leadership circle',
			kind: 'group',
			addresses: ['circle@example.com'],
			members: ['first@example.com', 'A second one'],
			cadence: { idealDays: 14, longestDays: 28 },
			zone: 'Asia/Tokyo',
			bookingPage: 'https://example.com/book',
			reach: 'phone',
			preferredTimes: [{ weekdays: [2, 4], start: '08:00', end: '09:30' }],
			note: 'met at the old firm',
		};
		expect(checkMember(draftOf(member), member)).toEqual({ member });
	});
});
