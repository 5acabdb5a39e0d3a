import { describe, expect, test } from 'vitest';
import { expandedEvents } from '@/utils/page/expanded-events';

function ics(...lines: string[]): string {
	return ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

describe('an occurrence that a CalDAV server unrolled', () => {
	test('is named by its original start, which a move does not change', () => {
		const text = ics('DTSTART:20261124T153000Z', 'DTEND:20261124T154500Z', 'RECURRENCE-ID:20261124T080000Z');
		expect(expandedEvents(text)).toMatchObject([
			{
				start: '2026-11-24T15:30:00Z',
				end: '2026-11-24T15:45:00Z',
				originalSeconds: Date.parse('2026-11-24T08:00:00Z') / 1000,
				isOccurrence: true,
			},
		]);
	});

	test.each([
		[['DTSTART;VALUE=DATE:20261127', 'DTEND;VALUE=DATE:20261129'], '2026-11-27', '2026-11-29'],
		[['DTSTART;VALUE=DATE:20261127'], '2026-11-27', '2026-11-28'],
		[['DTSTART;VALUE=DATE:20261127', 'DURATION:P1W'], '2026-11-27', '2026-12-04'],
		[['DTSTART:20261127T100000Z', 'DURATION:PT1H30M'], '2026-11-27T10:00:00Z', '2026-11-27T11:30:00Z'],
		[['DTSTART:20261127T100000Z'], '2026-11-27T10:00:00Z', '2026-11-27T10:00:00Z'],
	])('ends as it says, or as the standard says: %j', (lines, start, end) => {
		expect(expandedEvents(ics(...lines))).toMatchObject([{ start, end, allDay: !start.includes('T') }]);
	});

	test('names people in any writing, and takes nothing from an alarm', () => {
		const text = ics(
			'DTSTART:20261127T100000Z',
			'ORGANIZER;CN="Boss; the: first":mailto:Boss@Example.com',
			'ATTENDEE;PARTSTAT=needs-action;CN=Kim;CUTYPE=INDIVIDUAL:mailto:k',
			' im@example.com',
			'ATTENDEE:urn:uuid:1',
			'BEGIN:VALARM',
			'ATTENDEE:mailto:alarm@example.com',
			'DURATION:PT5M',
			'END:VALARM',
			'STATUS:tentative',
			'TRANSP:TRANSPARENT',
		);
		expect(expandedEvents(text)).toMatchObject([
			{
				end: '2026-11-27T10:00:00Z',
				status: 'tentative',
				isFree: true,
				organizer: { name: 'Boss; the: first', email: 'boss@example.com' },
				attendees: [
					{ name: 'Kim', email: 'kim@example.com', answer: 'NEEDS-ACTION', kind: 'INDIVIDUAL' },
					{ name: '', email: '', answer: '', kind: '' },
				],
			},
		]);
	});

	test.each(['', 'nonsense', ics('SUMMARY:no start'), ics('DTSTART;TZID=Europe/Berlin:20261127T100000')])(
		'that is none, or is not in UTC, is left out: %j',
		(text) => expect(expandedEvents(text)).toEqual([]),
	);
});
