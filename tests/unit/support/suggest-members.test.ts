import { expect, test } from 'vitest';
import { addDays } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import { event, input, member, monday } from './sample-input';

const ruth = { name: 'Ruth Okoye', email: 'Ruth@elmpark.example' };
const met = (title: string, days: number[], people = [ruth]) =>
	days.map((day) => event(title, `${addDays(monday, day)}T10:00`, { people }));

test('somebody met three times alone in what looks like mentoring is suggested for the circle', () => {
	const events = met('Mentoring', [-21, -14, -7]);
	expect(summariseSupport(input({ events })).suggestions).toEqual([
		{
			person: 'ruth@elmpark.example',
			name: 'Ruth Okoye',
			addresses: ['ruth@elmpark.example'],
			kind: 'mentor',
			reason: { key: 'suggestMember', values: { name: 'Ruth Okoye', count: 3 } },
		},
	]);
});

test('nobody is suggested after two meetings, from large meetings or from ordinary work', () => {
	expect(summariseSupport(input({ events: met('Mentoring', [-14, -7]) })).suggestions).toEqual([]);
	const many = [ruth, { name: 'Tom', email: 'tom@x.example' }];
	expect(summariseSupport(input({ events: met('Mentoring', [-21, -14, -7], many) })).suggestions).toEqual([]);
	expect(summariseSupport(input({ events: met('Budget', [-21, -14, -7]) })).suggestions).toEqual([]);
});

test('who is in the circle or a work relation is not suggested', () => {
	const events = met('Mentoring', [-21, -14, -7]);
	const circle = [member('Ruth', 'mentor', { addresses: ['ruth@elmpark.example'] })];
	expect(summariseSupport(input({ events, circle })).suggestions).toEqual([]);
	const relations = [{ id: 'r', name: 'Ruth Okoye', addresses: [], relation: 'report' as const }];
	expect(summariseSupport(input({ events, relations })).suggestions).toEqual([]);
});

test('whom the leader said no to is not suggested again', () => {
	const events = met('Mentoring', [-21, -14, -7]);
	const dismissedFlags = ['circle:ruth@elmpark.example'];
	expect(summariseSupport(input({ events, dismissedFlags })).suggestions).toEqual([]);
});

test('a correction sticks to the series and to nothing else', () => {
	const events = [
		event('Catch-up', '2026-11-24T10:00', { series: 's1', people: [ruth] }),
		event('Catch-up', '2026-11-25T10:00', { series: 's2', people: [ruth] }),
		event('Catch-up', '2026-12-01T10:00', { series: 's1' }),
	];
	const correction = {
		id: 'c',
		scope: 'series' as const,
		target: 's1',
		kind: 'peer' as const,
		correctedAt: '2026-11-23T08:00:00Z',
	};
	const starts = (corrections: (typeof correction)[]) =>
		summariseSupport(input({ events, corrections })).weeks.flatMap(({ support }) =>
			support.map((meeting) => meeting.start.slice(0, 10)),
		);
	expect(starts([correction])).toEqual(['2026-11-24', '2026-12-01']);
	expect(starts([])).toEqual([]);
});

test('a maybe names the one other who takes part, for “everything with this person”', () => {
	const { maybes } = summariseSupport(input({ events: met('Mentoring', [1]) }));
	expect(maybes[0]).toMatchObject({ person: 'ruth@elmpark.example' });
});

test('meetings ahead are no meetings that took place', () => {
	expect(summariseSupport(input({ events: met('Mentoring', [-7, 7, 14, 21]) })).suggestions).toEqual([]);
});
