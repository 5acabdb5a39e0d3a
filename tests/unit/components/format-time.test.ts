import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dateOf,
	formatClock,
	formatDaysAgo,
	formatDuration,
	formatSeen,
	formatSlot,
	formatStart,
	theirTime,
} from '@/components/format-time';
import { sampleVoice } from '@/scripts/gallery/sample-voice';

// Browsers put narrow no-break spaces between numbers and what follows them.
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');
/** In the language, with the browser's clock in Berlin. */
const voiceIn = (language: string) => sampleVoice(language, 'Europe/Berlin');
const british = { ...voiceIn('en'), language: 'en-GB' };
const slot = { start: '2026-11-26T10:00:00+01:00', end: '2026-11-26T10:30:00+01:00' };

describe('a time is told', () => {
	test.each([
		['en', 'Thu, Nov 26, 10:00 – 10:30 AM'],
		['de', 'Do., 26. Nov., 10:00–10:30 Uhr'],
	])('in %s', (language, told) => {
		expect(plain(formatSlot(slot, 'Europe/Berlin', voiceIn(language)))).toBe(told);
	});

	test("on the calendar's clock, wherever it was written", () => {
		expect(plain(formatStart('2026-11-26T18:00:00+09:00', 'Europe/Berlin', british))).toBe(
			'Thu 26 Nov, 10:00',
		);
		expect(dateOf('2026-11-26T23:30:00+01:00', 'Asia/Tokyo')).toBe('2026-11-27');
	});

	test('without a clock for an all-day meeting', () => {
		expect(plain(formatStart('2026-11-26', 'Asia/Tokyo', british))).toBe('Thu 26 Nov');
	});

	test('with the date when it was not today', () => {
		const seen = (now: string) => plain(formatSeen('2026-11-25T08:12:00Z', now, british));
		expect(seen('2026-11-25T22:59:00Z')).toBe('09:12');
		expect(seen('2026-11-25T23:01:00Z')).toBe('Wed 25 Nov');
	});
});

describe('a calendar whose clock differs from that of the browser', () => {
	test.each([
		['en', 'Thu, Nov 26, 6:00 – 6:30 PM, Japan Standard Time'],
		['de', 'Do., 26. Nov., 18:00–18:30 Uhr, Japanische Normalzeit'],
		['fr', 'jeu. 26 nov., 18:00 – 18:30, heure normale du Japon'],
		['es', 'jue, 26 nov, 18:00–18:30, hora estándar de Japón'],
		['pt', 'qui., 26 de nov. 18:00 – 18:30, Horário Padrão do Japão'],
		['ja', '11/26(木) 18時00分～18時30分、日本標準時'],
	])('has its zone named in %s', (language, told) => {
		expect(plain(formatSlot(slot, 'Asia/Tokyo', voiceIn(language)))).toBe(told);
		expect(plain(formatStart(slot.start, 'Asia/Tokyo', voiceIn(language)))).toMatch(
			new RegExp(`[,、] ?${told.split(/[,、] ?/).at(-1)}$`),
		);
	});

	test('has it named only while the clocks differ', () => {
		const ahead = (date: string) => plain(formatClock(`${date}T09:00:00Z`, 'Africa/Lagos', british));
		expect(ahead('2026-11-26')).toBe('10:00');
		expect(ahead('2026-06-26')).toBe('10:00, West Africa Time');
	});

	test('leaves the time of another person to the name of the place', () => {
		const zones = { zone: 'America/New_York', theirZone: 'Asia/Tokyo' };
		expect(theirTime(slot, zones, 'en-GB')).toEqual({ time: 'Thu 26 Nov, 18:00–18:30', place: 'Tokyo' });
	});

	test('has it named exactly where the offsets differ, in any zone and at any time', () => {
		const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
		const instants = fc
			.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
			.map((date) => date.toISOString());
		fc.assert(
			fc.property(instants, zones, zones, (instant, theirs, ours) => {
				const offsetIn = (zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offset;
				const told = formatClock(instant, theirs, { ...sampleVoice('en', ours), language: 'en-GB' });
				expect(told.includes(', ')).toBe(offsetIn(theirs) !== offsetIn(ours));
			}),
		);
	});
});

test.each([
	[0, '0 min'],
	[45, '45 min'],
	[60, '1 hr'],
	[135, '2.3 hr'],
])('%d minutes are told as %s', (minutes, told) => {
	expect(formatDuration(minutes, 'en')).toBe(told);
});

test.each([
	[0, 'today'],
	[1, 'yesterday'],
	[12, '12 days ago'],
])('a gap of %d days is told as %s', (days, told) => {
	expect(formatDaysAgo(days, 'en')).toBe(told);
});
