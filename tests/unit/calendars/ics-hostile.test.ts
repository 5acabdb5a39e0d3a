import fc from 'fast-check';
import { expect, test } from 'vitest';
import ics from '@/utils/calendars/ics';
import { FileRejected } from '@/utils/page/file-problem';
import { sliceSighting } from '@/utils/page/slice-sighting';
import { expectSighting } from '@/utils/support/sighting-schema';
import { sampleIcs } from '../../../scripts/bench/sample-ics';

const options = { from: '2026-06-01', until: '2027-03-01', zone: 'America/New_York' };
const lines = sampleIcs(60).split('\r\n');

/** Lines that break careless code, wherever they end up. */
const strangeLines = [
	...[
		'BEGIN:VEVENT',
		'END:VEVENT',
		'BEGIN:VCALENDAR',
		'END:VCALENDAR',
		'BEGIN:VTIMEZONE',
		'END:VTIMEZONE',
		'BEGIN:',
		'END:',
	],
	...[
		'DTSTART:20260229T250000',
		'DTSTART;TZID=:20261123T090000',
		'DTEND:00000000',
		'DURATION:-PT1H',
		'DURATION:P',
		'DTSTART;VALUE=PERIOD:1',
	],
	...[
		'RRULE:',
		'RRULE:FREQ=DAILY',
		'RRULE:FREQ=YEARLY;BYDAY=53MO;BYSETPOS=-1',
		'RRULE:FREQ=WEEKLY;BYDAY=ZZ',
		'RRULE:FREQ=MONTHLY;BYDAY=5FR;INTERVAL=11',
	],
	...[
		'RDATE:20261201T090000Z,x',
		'RDATE;VALUE=PERIOD:20261201T090000Z/PT1H',
		'EXDATE;VALUE=DATE:20261201',
		'RECURRENCE-ID:20261123T090000Z',
		'RECURRENCE-ID;RANGE=THISANDFUTURE:20261123',
	],
	...[
		'SEQUENCE:99999999999999999999',
		'STATUS:',
		'SUMMARY',
		'SUMMARY:\u202e\u0000\ud800',
		' folded',
		'\tfolded',
		':',
		';',
		'=',
		'"',
		'ATTENDEE;CN="unclosed:mailto:x',
		'ATTENDEE:mailto:',
		'UID:__proto__',
		'UID:',
	],
];

const anyChange = fc.record({
	at: fc.nat(lines.length - 1),
	change: fc.oneof(
		fc.constant({ kind: 'remove' as const }),
		fc.record({ kind: fc.constant('insert' as const), line: fc.constantFrom(...strangeLines) }),
		fc.record({ kind: fc.constant('cut' as const), length: fc.nat(30) }),
		fc.record({ kind: fc.constant('copy' as const), from: fc.nat(lines.length - 1), count: fc.nat(40) }),
	),
});

test('a damaged file gives what can be read, always as a sighting that the store takes, and never an exception', () => {
	fc.assert(
		fc.property(
			fc.array(anyChange, { minLength: 1, maxLength: 12 }),
			fc.boolean(),
			(changes, hasUnixBreaks) => {
				const damaged = [...lines];
				for (const { at, change } of changes) {
					if (change.kind === 'remove') damaged.splice(at, 1);
					else if (change.kind === 'insert') damaged.splice(at, 0, change.line);
					else if (change.kind === 'cut') damaged[at] = damaged[at]?.slice(0, change.length) ?? '';
					else damaged.splice(at, 0, ...lines.slice(change.from, change.from + change.count));
				}
				const { sighting, problems } = ics.read(damaged.join(hasUnixBreaks ? '\n' : '\r\n'), options);
				for (const slice of sliceSighting(sighting)) expectSighting(slice);
				expect(new Set(sighting.events.map(({ id }) => id)).size).toBe(sighting.events.length);
				for (const { line } of problems) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(damaged.length);
				}
			},
		),
		{ numRuns: 300 },
	);
});

test('any text at all is read or refused', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (noise) => {
			for (const text of [
				noise,
				`BEGIN:VCALENDAR\r\n${noise}`,
				`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261123T090000Z\n${noise}`,
			]) {
				try {
					expectSighting(ics.read(text, options).sighting);
				} catch (error) {
					expect(error).toBeInstanceOf(FileRejected);
				}
			}
		}),
	);
});

test.each([
	['components without end', 'BEGIN:VCALENDAR\n'.repeat(200_000)],
	['one line without end', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'x'.repeat(5_000_000)}`],
	['one line in a million folds', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n${' x\n'.repeat(1_000_000)}`],
	[
		'events without a UID',
		`BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nDTSTART:20261123T090000Z\nEND:VEVENT\n'.repeat(20_000)}END:VCALENDAR`,
	],
	[
		'events of one UID',
		`BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nUID:1\nDTSTART:20261123T090000Z\nRECURRENCE-ID:20261123T090000Z\nEND:VEVENT\n'.repeat(20_000)}END:VCALENDAR`,
	],
	[
		'guests',
		`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261123T090000Z\n${'ATTENDEE:mailto:a@example.com\n'.repeat(200_000)}END:VEVENT\nEND:VCALENDAR`,
	],
	[
		'excluded dates',
		`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261123T090000Z\nRRULE:FREQ=DAILY\n${'EXDATE:20261124T090000Z\n'.repeat(200_000)}END:VEVENT\nEND:VCALENDAR`,
	],
	[
		'a zone that changes every second',
		[
			'BEGIN:VCALENDAR',
			'BEGIN:VTIMEZONE',
			'TZID:x',
			'BEGIN:STANDARD',
			'DTSTART:16010101T000000',
			'TZOFFSETFROM:+0000',
			'TZOFFSETTO:+0100',
			'RRULE:FREQ=SECONDLY',
			'END:STANDARD',
			'END:VTIMEZONE',
			'BEGIN:VEVENT',
			'DTSTART;TZID=x:20261123T090000',
			'END:VEVENT',
			'END:VCALENDAR',
		].join('\n'),
	],
])('a file of %s is done with', (_, text) => {
	try {
		expectSighting({ ...ics.read(text, options).sighting, events: [] });
	} catch (error) {
		expect(error).toBeInstanceOf(FileRejected);
	}
});
