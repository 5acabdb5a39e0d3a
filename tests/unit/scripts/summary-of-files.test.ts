import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callSoundings, folderWith } from './run-soundings';

interface Summary {
	weeks: { start: string; state: string; support: { title: string; kind: string; start: string }[] }[];
	ledger: { kind: string; last: string | null; next: string | null; gapDays: number | null }[];
	flags: { code: string; reason: string }[];
	slots: { start: string; end: string }[];
}

/** A calendar file of events, each given as its lines. */
function file(...events: string[][]): string {
	const body = events.flatMap((lines, index) => [
		'BEGIN:VEVENT',
		`UID:${index}@example.com`,
		...lines,
		'END:VEVENT',
	]);
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...body, 'END:VCALENDAR', ''].join('\r\n');
}

function named(name: string, text: string): string {
	return text.replace('VERSION:2.0', `VERSION:2.0\r\nX-WR-CALNAME:${name}`);
}

/** From `start` on, local time in Berlin. */
function talk(start: string, minutes = 60, ...more: string[]): string[] {
	return [
		`DTSTART;TZID=Europe/Berlin:${start}`,
		`DURATION:PT${minutes}M`,
		'SUMMARY:Call with my mentor',
		...more,
	];
}

async function summaryOf(
	texts: Record<string, string>,
	{ now = '2026-11-23T08:00:00+01:00', zone = 'Europe/Berlin' } = {},
): Promise<Summary> {
	const folder = await folderWith(texts);
	const paths = Object.keys(texts).map((name) => join(folder, name));
	const { status, lines, complaints } = await callSoundings([
		'summary',
		'--now',
		now,
		'--zone',
		zone,
		...paths,
	]);
	expect([status, lines.length, complaints]).toEqual([0, 1, '']);
	return lines[0] as Summary;
}

const weekOf = (summary: Summary, start: string) => summary.weeks.find((week) => week.start === start);
const supportOf = (summary: Summary) =>
	summary.weeks.flatMap(({ support }) => support.map(({ start }) => start));

describe('an answer of no', () => {
	const mentor = ['ORGANIZER:mailto:mentor@example.com'];
	const leader = (answer: string) => `ATTENDEE;PARTSTAT=${answer}:mailto:leader@example.org`;
	const board = [
		'ORGANIZER:mailto:chair@example.org',
		leader('ACCEPTED'),
		'ATTENDEE:mailto:board@example.org',
	];

	test('of the leader, whom the file names, does not count', async () => {
		const guests = [...mentor, leader('DECLINED'), 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:third@example.com'];
		const text = named('leader@example.org', file(talk('20261124T100000', 60, ...guests)));
		expect(weekOf(await summaryOf({ 'mine.ics': text }), '2026-11-23')).toMatchObject({ support: [] });
	});

	test('of the leader, whom only the other invitations tell, does not count', async () => {
		const guests = [...mentor, leader('DECLINED'), 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:third@example.com'];
		const other = ['DTSTART:20261125T130000Z', 'DURATION:PT1H', 'SUMMARY:Budget', ...board];
		const text = file(talk('20261124T100000', 60, ...guests), other);
		expect(supportOf(await summaryOf({ 'mine.ics': text }))).toEqual([]);
		const accepted = text.replace('PARTSTAT=DECLINED', 'PARTSTAT=ACCEPTED');
		expect(supportOf(await summaryOf({ 'mine.ics': accepted }))).toEqual(['2026-11-24T10:00:00+01:00']);
	});

	test('of one of two means that they do not meet', async () => {
		const text = file(talk('20261124T100000', 60, ...mentor, leader('DECLINED')));
		expect(supportOf(await summaryOf({ 'mine.ics': text }))).toEqual([]);
	});

	test('of one guest among several does not call the meeting off', async () => {
		const guests = [...mentor, leader('ACCEPTED'), 'ATTENDEE;PARTSTAT=DECLINED:mailto:third@example.com'];
		const other = ['DTSTART:20261125T130000Z', 'DURATION:PT1H', 'SUMMARY:Budget', ...board];
		const text = file(talk('20261124T100000', 60, ...guests), other);
		expect(supportOf(await summaryOf({ 'mine.ics': text }))).toEqual(['2026-11-24T10:00:00+01:00']);
	});
});

test('a week of public holidays from a calendar of its own is one of rest', async () => {
	const days = [21, 22, 23, 24, 25].map((day) => [
		`DTSTART;VALUE=DATE:202612${day}`,
		'TRANSP:TRANSPARENT',
		'SUMMARY:Ein Tag ohne bekannten Namen',
	]);
	const holidays = named('Feiertage in Deutschland', file(...days)).replaceAll(
		'@example.com',
		'@holidays.example',
	);
	const mine = file(talk('20261201T100000'));
	const alone = await summaryOf({ 'mine.ics': mine });
	expect(weekOf(alone, '2026-12-21')?.state).toBe('empty');
	const both = await summaryOf({ 'mine.ics': mine, 'holidays.ics': holidays });
	expect(weekOf(both, '2026-12-21')?.state).toBe('resting');
});

test('holidays that go years back do not make the time before the first event an empty one', async () => {
	const days = [2024, 2025, 2026, 2027].map((year) => [
		`DTSTART;VALUE=DATE:${year}0101`,
		'TRANSP:TRANSPARENT',
		'SUMMARY:Neujahr',
	]);
	const holidays = named('Feiertage in Deutschland', file(...days)).replaceAll(
		'@example',
		'@holidays.example',
	);
	const mine = file(['DTSTART:20261116T090000Z', 'DURATION:PT1H', 'SUMMARY:Budget']);
	const summary = await summaryOf({ 'mine.ics': mine, 'holidays.ics': holidays });
	expect(summary.weeks[0]?.start).toBe('2026-11-16');
	expect(summary.flags.map(({ code }) => code)).not.toContain('long-gap');
});

test('weeks begin on Monday, whatever WKST a rule has, and a Sunday call belongs to the week before', async () => {
	const rule = 'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=3;BYDAY=SU';
	const summary = await summaryOf({ 'mine.ics': file(talk('20261108T100000', 30, rule)) });
	expect(summary.weeks.filter(({ support }) => support.length > 0).map(({ start }) => start)).toEqual([
		'2026-11-02',
		'2026-11-16',
		'2026-11-30',
	]);
});

test('a meeting is told in the zone asked for, and belongs to the week of that zone', async () => {
	const text = file(['DTSTART:20261129T233000Z', 'DURATION:PT30M', 'SUMMARY:Call with my mentor']);
	const inBerlin = await summaryOf({ 'mine.ics': text });
	expect(weekOf(inBerlin, '2026-11-30')?.support[0]?.start).toBe('2026-11-30T00:30:00+01:00');
	const inLima = await summaryOf({ 'mine.ics': text }, { zone: 'America/Lima' });
	expect(weekOf(inLima, '2026-11-23')?.support.map(({ kind }) => kind)).toEqual(['mentor']);
	expect(weekOf(inLima, '2026-11-30')?.support).toEqual([]);
});

test('a weekly call keeps its wall clock over both changes of the clocks, once in each week', async () => {
	const autumn = await summaryOf(
		{ 'mine.ics': file(talk('20261012T083000', 30, 'RRULE:FREQ=WEEKLY;COUNT=4')) },
		{ now: '2026-10-19T08:00:00+02:00' },
	);
	expect(supportOf(autumn)).toEqual([
		'2026-10-12T08:30:00+02:00',
		'2026-10-19T08:30:00+02:00',
		'2026-10-26T08:30:00+01:00',
		'2026-11-02T08:30:00+01:00',
	]);
	const spring = await summaryOf(
		{ 'mine.ics': file(talk('20270321T023000', 30, 'RRULE:FREQ=WEEKLY;COUNT=3')) },
		{ now: '2027-03-22T08:00:00+01:00' },
	);
	const starts = spring.weeks.filter(({ support }) => support.length === 1).map(({ start }) => start);
	expect(starts).toEqual(['2027-03-15', '2027-03-22', '2027-03-29']);
});

test('a call of 15 minutes counts, and one of no length too', async () => {
	const text = file(talk('20261124T100000', 15), talk('20261201T100000', 0));
	expect(supportOf(await summaryOf({ 'mine.ics': text }))).toHaveLength(2);
});

test('no slot ends within 15 minutes of the next meeting, however short that is', async () => {
	const days = Array.from({ length: 14 }, (_, day) =>
		Temporal.PlainDate.from('2026-11-23').add({ days: day }),
	);
	const meeting = (day: Temporal.PlainDate, clock: string, minutes: number) => [
		`DTSTART;TZID=Europe/Berlin:${day.toString().replaceAll('-', '')}T${clock}00`,
		`DURATION:PT${minutes}M`,
		'SUMMARY:Operations',
	];
	// From 9 to 17:30 all is taken but 10:00 to 10:44, or 10:45.
	const until = async (clock: string) => {
		const busy = days.flatMap((day) => [
			meeting(day, '0800', 120),
			meeting(day, clock, 15),
			meeting(day, '1059', 480),
		]);
		return (await summaryOf({ 'mine.ics': file(...busy) })).slots;
	};
	expect(await until('1044')).toEqual([]);
	const slots = await until('1045');
	expect(slots.length).toBeGreaterThan(0);
	for (const { start, end } of slots)
		expect([start.slice(11, 16), end.slice(11, 16)]).toEqual(['10:00', '10:30']);
});
