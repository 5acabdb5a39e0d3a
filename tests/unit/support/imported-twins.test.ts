import { describe, expect, test } from 'vitest';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { KnownEvent } from '@/utils/support/support-summary';
import { event, input } from './sample-input';

const onPage = (change: Partial<KnownEvent> = {}) =>
	event('Peer call', '2026-11-24T10:00', { calendar: 'google', account: 'lead@example.com', ...change });
const inFile = (change: Partial<KnownEvent> = {}) =>
	event('Peer call', '2026-11-24T10:00', { calendar: 'ics', account: 'work.ics', ...change });

function supportOf(...events: KnownEvent[]) {
	return summariseSupport(input({ events })).weeks.flatMap(({ support }) =>
		support.map(({ title }) => title),
	);
}

describe('a meeting that a page and a file both show', () => {
	test('is one', () => {
		expect(supportOf(onPage(), inFile())).toEqual(['Peer call']);
		expect(supportOf(inFile(), onPage())).toEqual(['Peer call']);
	});

	test('is one although the file tells its time in another zone, and its title in capitals', () => {
		const elsewhere = {
			start: '2026-11-24T09:00:00Z',
			end: '2026-11-24T09:30:00+00:00',
			title: 'PEER CALL ',
		};
		expect(supportOf(onPage(), inFile(elsewhere))).toHaveLength(1);
	});

	test('is one although its title was changed since, where both know its id', () => {
		const id = 'meeting-4711@example.com';
		expect(supportOf(onPage({ id, title: 'Peer call (moved room)' }), inFile({ id }))).toHaveLength(1);
	});

	test('does not count when the page shows it as declined or cancelled, however the file has it', () => {
		expect(supportOf(onPage({ response: 'declined' }), inFile())).toEqual([]);
		expect(supportOf(onPage({ status: 'cancelled' }), inFile())).toEqual([]);
		expect(supportOf(inFile({ status: 'cancelled' }), onPage())).toEqual(['Peer call']);
	});

	test('is two at two times', () => {
		expect(supportOf(onPage(), inFile({ start: '2026-11-24T11:00:00+01:00', end: null }))).toHaveLength(2);
	});
});
