import { describe, expect, test } from 'vitest';
import { isCheckDue } from '@/utils/support/is-check-due';
import { type Criterion, criteria, signs } from '@/utils/support/journal';
import { signsStep } from '@/utils/support/signs-step';
import { summariseSupport } from '@/utils/support/summarise-support';
import { talkToNote } from '@/utils/support/talk-to-note';
import { event, input, member } from './sample-input';

const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').toInstant();
const call = event('Peer call', '2026-11-23T10:00');

describe('a note is offered', () => {
	const offered = (now: string, asked: string[] = []) => {
		const summary = summariseSupport(input({ events: [call], now: at(now) }));
		return talkToNote(summary, new Set(asked), at(now))?.key;
	};

	test.each([
		['while the conversation goes on', '2026-11-23T10:20', undefined],
		['when it is over', '2026-11-23T10:30', call.key],
		['three days later', '2026-11-26T10:30', call.key],
		['after that', '2026-11-26T10:31', undefined],
	])('%s', (_when, now, expected) => expect(offered(now)).toBe(expected));

	test('once for each conversation', () => expect(offered('2026-11-23T11:00', [call.key])).toBeUndefined());

	test('not before anything was seen', () =>
		expect(talkToNote(null, new Set(), at('2026-11-23T11:00'))).toBeNull());
});

describe('the five signs', () => {
	test.each([
		['never before', [], true],
		['29 days ago', ['2026-10-25T09:00:00Z'], false],
		['30 days ago', ['2026-10-24T08:00:00Z'], true],
		['long ago, and yesterday', ['2025-01-01T08:00:00Z', '2026-11-22T08:00:00Z'], false],
		['when the clock ran ahead', ['2027-01-01T08:00:00Z'], false],
	])('are offered when they were checked %s: %j', (_when, last, expected) => {
		expect(isCheckDue(last, at('2026-11-23T09:00'))).toBe(expected);
	});

	test('lead to one step, whatever was named', () => {
		expect(signsStep([]).key).toBe('signsStepNone');
		expect(new Set(signs.map((sign) => signsStep([sign]).key)).size).toBe(5);
		expect(signsStep([...signs]).key).toBe('signsStepNoPeer');
	});
});

describe('notes help to choose', () => {
	const circle = [member('First peer', 'peer'), member('Second peer', 'peer')];
	const events = [
		event('Call with First peer', '2026-11-02T10:00'),
		event('Call with Second peer', '2026-11-03T10:00'),
	];
	const note = (memberId: string, met: readonly Criterion[]) => ({ memberId, met: [...met], line: '' });
	const proposed = (talkNotes: ReturnType<typeof note>[], calls = events) =>
		summariseSupport(input({ circle, events: calls, talkNotes })).proposal?.member?.id;

	test('between two who are about as overdue, the one with whom it was good', () => {
		expect(proposed([])).toBe('first peer');
		expect(proposed([note('first peer', ['grounded']), note('second peer', criteria)])).toBe('second peer');
		expect(proposed([note('second peer', []), note('first peer', criteria)])).toBe('first peer');
	});

	test('not against a much longer gap', () => {
		const calls = [event('Call with First peer', '2026-10-01T10:00'), ...events.slice(1)];
		expect(proposed([note('first peer', []), note('second peer', criteria)], calls)).toBe('first peer');
	});
});
