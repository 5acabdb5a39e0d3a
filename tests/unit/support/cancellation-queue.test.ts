import { expect, test } from 'vitest';
import { cancellationHistory, cancellationsToAsk, withAnswer } from '@/utils/support/cancellation-queue';
import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';

const now = Temporal.Instant.from('2026-11-27T08:00:00Z');

function cancellation(id: string, over: Partial<RememberedCancellation> = {}): RememberedCancellation {
	return {
		id,
		eventId: id,
		source: 's',
		series: null,
		title: `Meeting ${id}`,
		start: '2026-11-26T10:00:00+01:00',
		end: '2026-11-26T11:00:00+01:00',
		allDay: false,
		zone: 'Europe/Berlin',
		how: 'vanished',
		feeling: null,
		noticedAt: '2026-11-25T08:00:00.000Z',
		reason: { key: 'cancelledMarked', values: {} },
		wasExpected: true,
		isSure: true,
		isRefuted: false,
		answeredAt: null,
		...over,
	};
}

const asked = (...records: RememberedCancellation[]) => cancellationsToAsk(records, now).map(({ id }) => id);

test('at most three wait, oldest first', () => {
	const records = [5, 2, 4, 1, 3].map((day) =>
		cancellation(`${day}`, { start: `2026-12-0${day}T10:00:00Z` }),
	);
	expect(asked(...records)).toEqual(['1', '2', '3']);
});

test.each([
	['is not sure', { isSure: false }],
	['was answered', { feeling: 'relief' as const }],
	['was refuted', { isRefuted: true }],
	['was an invitation that was never accepted', { wasExpected: false }],
	['is an all-day entry', { allDay: true, start: '2026-11-26', end: '2026-11-27' }],
	['was noticed more than two weeks ago', { noticedAt: '2026-11-13T07:59:00.000Z' }],
	['was to begin more than two weeks ago', { start: '2026-11-13T07:59:00Z' }],
])('a cancellation that %s is not asked about', (_why, over) => {
	expect(asked(cancellation('a', over))).toEqual([]);
});

test('one meeting in two calendars is asked about once, also when the other one was answered', () => {
	const [first, second] = [cancellation('a'), cancellation('b', { title: 'meeting  A', source: 't' })];
	expect(asked(first, second)).toEqual(['a']);
	expect(asked(withAnswer(first, 'loss', '2026-11-27T08:00:00.000Z'), second)).toEqual([]);
});

test('a series that ended is asked about once, and not at all where it was not cancelled', () => {
	const first = cancellation('a', { series: 'r' });
	const second = cancellation('b', { series: 'r', start: '2026-12-03T10:00:00Z' });
	expect(asked(second, first)).toEqual(['a']);
	expect(asked(withAnswer(first, 'not-cancelled', '2026-11-27T08:00:00.000Z'), second)).toEqual([]);
});

test('an answer can be taken back', () => {
	const record = cancellation('a');
	const answered = withAnswer(record, 'relief', '2026-11-27T08:00:00.000Z');
	expect(answered).toMatchObject({ feeling: 'relief', isRefuted: false });
	expect(withAnswer(withAnswer(answered, 'not-cancelled', 'x'), null, 'x')).toEqual(record);
});

test('the history holds what is sure or answered, newest first, and nothing that was refuted', () => {
	const records = [
		cancellation('old', { start: '2026-10-01T10:00:00Z' }),
		cancellation('unsure', { isSure: false }),
		cancellation('answered', { isSure: false, feeling: 'neutral' }),
		cancellation('refuted', { isRefuted: true }),
	];
	expect(cancellationHistory(records).map(({ id }) => id)).toEqual(['answered', 'old']);
});
