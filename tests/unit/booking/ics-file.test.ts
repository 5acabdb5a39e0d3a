import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { icsFile } from '@/utils/booking/ics-file';
import ics from '@/utils/calendars/ics';
import { thursday } from './drafts';

const options = { uid: 'fixed-uid@soundings', now: Temporal.Instant.from('2026-11-23T08:00:00.123Z') };

function write(draft: Partial<typeof thursday> = {}, more = {}): string {
	return icsFile({ ...thursday, ...draft }, { ...options, ...more });
}

function read(text: string, window = { from: '2026-11-01', until: '2027-06-01' }) {
	const { sighting, problems } = ics.read(text, { ...window, zone: 'Europe/Berlin' });
	expect(problems).toEqual([]);
	return sighting.events;
}

test('a call that happens once is one private, busy event with its zone', () => {
	const text = write({ note: 'Coffee' });
	const lines = text.split('\r\n');
	expect(lines).toEqual(
		expect.arrayContaining([
			'UID:fixed-uid@soundings',
			'DTSTAMP:20261123T080000Z',
			'DTSTART;TZID=Europe/Berlin:20261126T150000',
			'DTEND;TZID=Europe/Berlin:20261126T153000',
			'SUMMARY:Call with Robin',
			'DESCRIPTION:Coffee',
			'CLASS:PRIVATE',
			'TRANSP:OPAQUE',
		]),
	);
	expect(lines.at(-2)).toBe('END:VCALENDAR');
	expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
	expect(text).not.toContain('ATTENDEE');
	expect(read(text)).toMatchObject([
		{ id: options.uid, series: null, start: thursday.start, end: thursday.end },
	]);
});

test('guests are named when somebody invites them, and only plain addresses are', () => {
	const guests = ['robin@example.com', 'x@example.com\r\nX-EVIL:1', '"a b"@example.com', 'Robin@example.com'];
	const [found] = read(write({ guests }, { organizer: 'leader@example.com' }));
	expect(found?.people).toEqual([{ email: 'leader@example.com' }, { email: 'robin@example.com' }]);
	expect(read(write({ guests }, { organizer: 'no address' }))[0]?.people).toEqual([]);
});

test.each([
	['weekly', ['2026-11-26', '2026-12-03', '2026-12-10']],
	['fortnightly', ['2026-11-26', '2026-12-10', '2026-12-24']],
	['monthly', ['2026-11-26', '2026-12-24', '2027-01-28']],
] as const)('a %s call repeats, at the same hour in winter and in summer', (repetition, days) => {
	const starts = read(write({ repetition })).map(({ start }) => start);
	expect(starts.slice(0, 3)).toEqual(days.map((day) => `${day}T15:00:00+01:00`));
	expect(starts.at(-1)).toMatch(/^2027-05-\d\dT15:00:00\+02:00$/);
});

test('a title cannot begin a line of its own, and comes back as it was but for control characters', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.string({
			unit: fc.constantFrom(
				'\r',
				'\n',
				'\u2028',
				'\0',
				':',
				';',
				',',
				'\\',
				'n',
				'é',
				'漢',
				'🎧',
				' ',
				'"',
				'^',
			),
		}),
		fc.constant('Call\r\nATTENDEE:mailto:evil@example.com\rBEGIN:VALARM\n\u2028END:VEVENT'),
	);
	fc.assert(
		fc.property(hostile, hostile, (title, note) => {
			const text = write({ title, note });
			const calendar = new ICAL.Component(ICAL.parse(text));
			const event = calendar.getFirstSubcomponent('vevent');
			const names = event?.getAllProperties().map((property) => property.name);
			expect(names?.filter((name) => name !== 'description')).toEqual([
				'uid',
				'dtstamp',
				'dtstart',
				'dtend',
				'summary',
				'class',
				'status',
				'transp',
			]);
			expect(event?.getAllSubcomponents()).toEqual([]);
			const kept = (value: string) =>
				value
					.toWellFormed()
					.replace(/\r\n?/g, '\n')
					.replace(/[^\P{Cc}\n\t]|[\u2028\u2029]/gu, ' ');
			expect(event?.getFirstPropertyValue('summary')).toBe(kept(title));
			for (const line of text.split('\r\n'))
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		}),
	);
});

describe('the zone that a file brings', () => {
	const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');

	test.each(zones)('%s has the offsets of the zone, at every hour that ical.js is asked for', (zone) => {
		const text = write({ zone, repetition: 'weekly' });
		const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone');
		if (!component) throw new Error('no VTIMEZONE');
		const read = new ICAL.Timezone(component);
		for (let days = 0; days < 1500; days += 29) {
			const time = Temporal.Instant.from('2026-11-26T12:00:00Z')
				.add({ hours: days * 24 })
				.toZonedDateTimeISO(zone);
			const { year, month, day, hour, minute, second } = time;
			const offset = read.utcOffset(
				new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, read),
			);
			expect(`${time.toPlainDateTime()} ${offset}`).toBe(
				`${time.toPlainDateTime()} ${time.offsetNanoseconds / 1e9}`,
			);
		}
	});

	test.each([
		['Europe/Berlin', ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']],
		['America/New_York', ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU']],
		['Asia/Tokyo', []],
		['Africa/Casablanca', []],
	])('%s is told by a yearly rule where there is one', (zone, rules) => {
		expect(write({ zone }).match(/RRULE:.*/g) ?? []).toEqual(rules);
	});

	test('is not needed in UTC', () => {
		expect(write({ zone: 'UTC' })).not.toContain('VTIMEZONE');
		expect(read(write({ zone: 'UTC' }))).toMatchObject([{ start: thursday.start }]);
	});
});

test('two files are two events, unless they are given one UID', () => {
	const uidOf = (text: string) => /^UID:(.*)$/m.exec(text)?.[1];
	const { now } = options;
	expect(uidOf(icsFile(thursday, { now }))).toMatch(/^[0-9a-f-]{36}\r?$/);
	expect(uidOf(icsFile(thursday, { now }))).not.toBe(uidOf(icsFile(thursday, { now })));
});
