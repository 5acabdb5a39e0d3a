import { expect, test } from 'vitest';
import { type CutChip, joinCutPieces } from '@/utils/page/join-cut-pieces';

function piece(
	start: string,
	end: string | null,
	rest: Partial<CutChip> & { calendarId?: string } = {},
): CutChip {
	const { calendarId = 'own', ...cuts } = rest;
	const event = {
		id: 'late',
		series: null,
		calendarId,
		title: 'Late call',
		start,
		end,
		allDay: !start.includes('T'),
		status: 'confirmed',
		response: null,
		people: [],
	} as const;
	return { event: { ...event, people: [] }, ...cuts };
}
const spans = (chips: CutChip[]) =>
	joinCutPieces(chips, 'own').events.map(({ start, end, calendarId }) => [start, end, calendarId]);

test('two pieces over midnight are one event', () => {
	const evening = piece('2026-11-23T22:00:00Z', null, { isCutAfter: true });
	const night = piece('2026-11-24T00:00:00Z', '2026-11-24T01:00:00Z', { isCutBefore: true });
	expect(spans([evening, night])).toEqual([['2026-11-23T22:00:00Z', '2026-11-24T01:00:00Z', 'own']]);
	expect(spans([evening])).toEqual([['2026-11-23T22:00:00Z', null, 'own']]);
});

test('a piece without its begin is unread', () => {
	const night = piece('2026-11-24T00:00:00Z', '2026-11-24T01:00:00Z', { isCutBefore: true });
	expect(joinCutPieces([night], 'own')).toEqual({
		events: [],
		unread: [{ unread: 'pieces', days: ['2026-11-23', '2026-11-24', '2026-11-25'] }],
		incompleteDays: [],
	});
});

test('pieces that contradict each other are unread', () => {
	const chips = [
		piece('2026-11-23T22:00:00Z', '2026-11-24T01:00:00Z'),
		piece('2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z'),
	];
	expect(joinCutPieces(chips, 'own')).toMatchObject({ events: [], unread: [{}, {}] });
});

test('an event in two calendars is read from the own one', () => {
	const chips = [
		piece('2026-11-23T22:00:00Z', '2026-11-23T23:00:00Z', { calendarId: 'team' }),
		piece('2026-11-23T22:00:00Z', '2026-11-23T23:00:00Z'),
	];
	expect(spans(chips)).toEqual([['2026-11-23T22:00:00Z', '2026-11-23T23:00:00Z', 'own']]);
});

test('a bar over two weeks of a month is one event', () => {
	expect(spans([piece('2026-11-26', null), piece('2026-11-30', '2026-12-02')])).toEqual([
		['2026-11-26', '2026-12-02', 'own'],
	]);
});
