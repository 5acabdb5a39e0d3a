import { describe, expect, test } from 'vitest';
import { metPeople } from '@/utils/support/met-people';
import { event, input, member } from './sample-input';

const first = { name: 'First peer', email: 'First@example.org' };
const second = { name: 'Second peer', email: 'second@example.org' };
const meeting = (...people: (typeof first | { name?: string; email?: string })[]) =>
	event('Planning', '2026-11-24T10:00', { people });

describe('people met', () => {
	test('are the guests of remembered meetings, those met most often first, each once by the address', () => {
		const events = [
			meeting(second),
			meeting(first, { email: 'nameless@example.org' }),
			meeting({ ...first, email: 'first@example.org' }),
			meeting({ email: 'FIRST@example.org' }),
		];
		expect(metPeople(input({ events }))).toEqual([
			{ name: 'First peer', email: 'first@example.org' },
			{ email: 'nameless@example.org' },
			{ name: 'Second peer', email: 'second@example.org' },
		]);
	});

	test('are told apart by the address where two have one name', () => {
		const events = [meeting(second, { ...second, email: 'other@example.org' }, { name: 'Second peer' })];
		expect(metPeople(input({ events })).map(({ email }) => email)).toEqual([
			'other@example.org',
			undefined,
			'second@example.org',
		]);
	});

	test('are neither the leader, nor in the circle, nor a work relation', () => {
		const events = [meeting(first, second, { email: 'leader@example.org' }, { name: 'Kim Boss' })].map(
			(each) => ({
				...each,
				account: 'Leader@example.org',
			}),
		);
		const circle = [member('Somebody', 'peer', { addresses: ['first@example.org'] })];
		const relations = [
			{ id: 'r', name: 'Kim Boss', addresses: ['kim@example.org'], relation: 'boss' as const },
		];
		expect(metPeople(input({ events, circle, relations }))).toEqual([second]);
	});

	test('are nobody where the calendar names nobody', () => {
		expect(metPeople(input({ events: [meeting(), meeting({ name: ' ' })] }))).toEqual([]);
	});
});
