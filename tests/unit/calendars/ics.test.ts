import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '@/locales/en.json';
import { createSay } from '@/locales/say';
import ics from '@/utils/calendars/ics';
import type { FileReadingOptions } from '@/utils/page/define-calendar';
import { FileRejected } from '@/utils/page/file-problem';

const texts: Record<string, string> = en;
const say = createSay((key) => texts[key], 'en', 'Europe/Berlin');
const options: FileReadingOptions = { from: '2026-11-01', until: '2027-01-01', zone: 'Europe/Berlin' };

function calendar(...lines: string[]): string {
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: string[]): string {
	return ['BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\r\n');
}

function read(text: string, more: Partial<FileReadingOptions> = {}) {
	return ics.read(text, { ...options, ...more });
}

function eventsOf(...lines: string[]) {
	const { sighting, problems } = read(calendar(event(...lines)));
	expect(problems).toEqual([]);
	return sighting.events;
}

const startsOf = (...lines: string[]) => eventsOf(...lines).map(({ start }) => start);

describe('one event', () => {
	test('has its UID, title, times in the zone asked for, and nobody', () => {
		expect(eventsOf('SUMMARY:Peer call', 'DTSTART:20261123T090000Z', 'DTEND:20261123T094500Z')).toEqual([
			{
				id: 'one',
				series: null,
				calendarId: null,
				title: 'Peer call',
				start: '2026-11-23T10:00:00+01:00',
				end: '2026-11-23T10:45:00+01:00',
				allDay: false,
				status: 'confirmed',
				response: null,
				people: [],
			},
		]);
	});

	test.each([
		['UTC', 'DTSTART:20261123T090000Z', '2026-11-23T10:00:00+01:00'],
		['an IANA name', 'DTSTART;TZID=America/New_York:20261123T090000', '2026-11-23T15:00:00+01:00'],
		['a quoted IANA name', 'DTSTART;TZID="America/New_York":20261123T090000', '2026-11-23T15:00:00+01:00'],
		['a Windows name', 'DTSTART;TZID=Tokyo Standard Time:20261123T090000', '2026-11-23T01:00:00+01:00'],
		[
			'an old Mozilla path',
			'DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20261123T090000',
			'2026-11-23T01:00:00+01:00',
		],
		['no zone at all', 'DTSTART:20261123T090000', '2026-11-23T09:00:00+01:00'],
		[
			'the hour that summer time skips',
			'DTSTART;TZID=America/New_York:20261101T013000',
			'2026-11-01T06:30:00+01:00',
		],
	])('reads a time in %s', (_, line, start) => {
		expect(startsOf(line)).toEqual([start]);
	});

	test('takes the rules of a zone from the file when nobody knows its name', () => {
		const zone = [
			...['BEGIN:VTIMEZONE', 'TZID:Customized Time Zone'],
			...['BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
			...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD'],
			...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
			...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
		];
		const winter = event('DTSTART;TZID=Customized Time Zone:20261123T090000');
		const summer = event('DTSTART;TZID=Customized Time Zone:20260723T090000').replace('UID:one', 'UID:two');
		const { sighting } = read(calendar(...zone, winter, summer), { from: '2026-07-01', zone: 'UTC' });
		expect(sighting.events.map(({ start }) => start)).toEqual([
			'2026-07-23T07:00:00+00:00',
			'2026-11-23T08:00:00+00:00',
		]);
	});

	test('is left out and named when its zone is unknown', () => {
		const { sighting, problems } = read(calendar(event('DTSTART;TZID=Nowhere/Atlantis:20261123T090000')));
		expect(sighting.events).toEqual([]);
		expect(problems).toEqual([
			{ line: 7, problem: { key: 'fileZoneUnknown', values: { name: 'DTSTART', zone: 'Nowhere/Atlantis' } } },
		]);
	});

	test.each([
		['DTEND', ['DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261203'], '2026-11-30', '2026-12-03'],
		['no end', ['DTSTART;VALUE=DATE:20261130'], '2026-11-30', '2026-12-01'],
		[
			'the same end',
			['DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261130'],
			'2026-11-30',
			'2026-12-01',
		],
		['DURATION', ['DTSTART;VALUE=DATE:20261130', 'DURATION:P1W'], '2026-11-30', '2026-12-07'],
		['no VALUE', ['DTSTART:20261130', 'DTEND:20261201'], '2026-11-30', '2026-12-01'],
		[
			'times, marked by Outlook',
			['DTSTART:20261130T000000', 'DTEND:20261202T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
			...(['2026-11-30', '2026-12-02'] as const),
		],
	])('that lasts all day, with %s, ends on the first date after it', (_, lines, start, end) => {
		expect(eventsOf(...lines)).toMatchObject([{ allDay: true, start, end }]);
	});

	test.each([
		['DURATION:PT1H30M', '2026-11-23T11:30:00+01:00'],
		['DURATION:P1DT1H', '2026-11-24T11:00:00+01:00'],
		['DTEND:20261123T100000Z', '2026-11-23T11:00:00+01:00'],
		['CLASS:PRIVATE', '2026-11-23T10:00:00+01:00'],
	])('with %s ends in time', (line, end) => {
		expect(eventsOf('DTSTART:20261123T090000Z', line)).toMatchObject([{ end }]);
	});

	test.each([
		['STATUS:TENTATIVE', { status: 'tentative' }],
		['STATUS:CANCELLED', { status: 'cancelled' }],
		['STATUS:CONFIRMED', { status: 'confirmed' }],
		['SUMMARY:Canceled: Abgesagt : Peer call', { status: 'cancelled', title: 'Peer call' }],
		['SUMMARY:Cancelled flights review', { status: 'confirmed', title: 'Cancelled flights review' }],
		['TRANSP:TRANSPARENT', { showAs: 'free' }],
		['X-MICROSOFT-CDO-BUSYSTATUS:OOF', { showAs: 'out-of-office' }],
		['SUMMARY:Peers\\, mentors\\; and\\nfriends', { title: 'Peers, mentors; and friends' }],
		['SUMMARY;LANGUAGE=ja:メンター', { title: 'メンター' }],
		['SUMMARY:Long ti\r\n tle on \r\n\ttwo lines', { title: 'Long title on two lines' }],
	])('understands %s', (line, expected) => {
		expect(eventsOf('DTSTART:20261123T090000Z', line)).toMatchObject([expected]);
	});

	test('outside the window is not listed, one that reaches into it is', () => {
		expect(startsOf('DTSTART:20261020T090000Z', 'DTEND:20261020T100000Z')).toEqual([]);
		expect(startsOf('DTSTART:20261031T220000Z', 'DTEND:20261031T233000Z')).toEqual([
			'2026-10-31T23:00:00+01:00',
		]);
		expect(startsOf('DTSTART;VALUE=DATE:20261025', 'DTEND;VALUE=DATE:20261102')).toEqual(['2026-10-25']);
		expect(startsOf('DTSTART:20261231T230000Z', 'DTEND:20270101T003000Z')).toEqual([]);
	});
});

describe('people', () => {
	const guests = [
		'DTSTART:20261123T090000Z',
		'ORGANIZER;CN=Noor:mailto:noor@example.com',
		'ATTENDEE;CN=Robin;PARTSTAT=DECLINED:MAILTO:Robin@example.com',
		'ATTENDEE;CN="Kim, M.":mailto:kim@example.com',
		'ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@example.com',
	];
	const noor = { name: 'Noor', email: 'noor@example.com' };
	const robin = { name: 'Robin', email: 'robin@example.com' };
	const kim = { name: 'Kim, M.', email: 'kim@example.com' };

	test('are the organizer and the attendees, without rooms', () => {
		expect(eventsOf(...guests)).toMatchObject([{ people: [noor, robin, kim], response: null }]);
	});

	test('are the others, and the answer is the leader’s own, when the file is named by the leader’s address', () => {
		const { sighting } = read(calendar('X-WR-CALNAME:robin@example.com', event(...guests)));
		expect(sighting).toMatchObject({
			account: 'robin@example.com',
			events: [{ people: [noor, kim], response: 'declined' }],
		});
	});

	test('are the others when the leader’s addresses are told', () => {
		const { sighting } = read(calendar(event(...guests)), { ownAddresses: ['kim@example.com'] });
		expect(sighting.events).toMatchObject([{ people: [noor, robin], response: 'needs-action' }]);
	});

	const invitation = (uid: string, ...guestLines: string[]) =>
		['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20261124T090000Z', ...guestLines, 'END:VEVENT'].join('\r\n');

	test('without an owner told, whoever stands in every invitation is the leader', () => {
		const { sighting } = read(
			calendar(
				event(...guests),
				invitation(
					'two',
					'ORGANIZER:mailto:ola@example.com',
					'ATTENDEE;PARTSTAT=TENTATIVE:mailto:robin@example.com',
					'ATTENDEE:mailto:sam@example.com',
				),
				invitation('alone', 'SUMMARY:Nobody else'),
			),
		);
		expect(sighting).toMatchObject({
			account: null,
			events: [
				{ id: 'one', people: [noor, kim], response: 'declined' },
				{ id: 'alone', people: [], response: null },
				{
					id: 'two',
					people: [{ email: 'ola@example.com' }, { email: 'sam@example.com' }],
					response: 'tentative',
				},
			],
		});
	});

	test('are all of them where several stand in every invitation', () => {
		const { sighting } = read(calendar(event(...guests), invitation('two', ...guests.slice(1))));
		expect(sighting.events.map(({ people, response }) => [people.length, response])).toEqual([
			[3, null],
			[3, null],
		]);
	});

	test('two do not meet when one of them said no, whichever is the leader', () => {
		const [start, organizer, robinLine] = guests as [string, string, string];
		expect(eventsOf(start, organizer, robinLine)).toMatchObject([{ response: 'declined' }]);
		const named = read(calendar('X-WR-CALNAME:noor@example.com', event(start, organizer, robinLine)));
		expect(named.sighting.events).toMatchObject([{ response: 'declined' }]);
		const accepted = robinLine.replace('DECLINED', 'ACCEPTED');
		expect(eventsOf(start, organizer, accepted)).toMatchObject([{ response: null }]);
	});

	test('an organizer alone is nobody to meet', () => {
		expect(eventsOf('DTSTART:20261123T090000Z', 'ORGANIZER:mailto:noor@example.com')).toMatchObject([
			{ people: [] },
		]);
	});
});

test('a calendar of public holidays is named as one, others are not', () => {
	const idOf = (name: string) =>
		read(calendar(`X-WR-CALNAME:${name}`, event('DTSTART;VALUE=DATE:20261123'))).sighting.events[0]
			?.calendarId;
	for (const name of [
		'Holidays in Germany',
		'Holidays and Observances in the United Kingdom',
		'US Holidays',
		'Gesetzliche Feiertage',
		'Jours fériés',
		'Días festivos',
		'Feriados',
		'日本の祝日',
	])
		expect(idOf(name), name).toContain('#holiday@');
	expect(['My calendar', 'Holiday plans', 'Family holidays'].map(idOf)).toEqual([null, null, null]);
});

describe('of a calendar of public holidays', () => {
	const titles = (name: string, ...descriptions: string[]) =>
		read(
			calendar(
				`X-WR-CALNAME:${name}`,
				...descriptions.map((description, day) =>
					event(`DTSTART;VALUE=DATE:2026112${day}`, `SUMMARY:${day}`, description).replace('one', `${day}`),
				),
			),
		).sighting.events.map(({ title }) => title);

	test('the observances are no events, in whatever language Google tells', () => {
		const descriptions = [
			'DESCRIPTION:Public holiday',
			'DESCRIPTION:Observance\\nTo hide observances\\, go to Google Calendar Setting\r\n s > Holidays in Germany',
			'DESCRIPTION:Public holiday in Johor\\, Kedah',
			'DESCRIPTION:Gedenktag\\nÖffne die Einstellungen von Goo\r\n gle Kalender',
			'DESCRIPTION:祝日',
			'DESCRIPTION:祭日\\n祭日を非表示にするには、Google カレンダーの [設定] に移動してください',
			'DESCRIPTION;LANGUAGE=en:observance',
			'CLASS:PUBLIC',
		];
		expect(titles('Holidays in Germany', ...descriptions)).toEqual(['0', '2', '4', '7']);
		expect(titles('日本の祝日', ...descriptions)).toEqual(['0', '2', '4', '7']);
	});

	test('whatever another calendar describes is one', () => {
		expect(titles('Work', 'DESCRIPTION:Observance\\nOn Google Meet')).toEqual(['0']);
	});
});

describe('a series', () => {
	const weekly = ['DTSTART;TZID=Europe/Berlin:20261019T100000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'];

	test('is listed within the window, keeps its wall-clock time over the change to winter time, and names each occurrence', () => {
		const events = read(calendar(event(...weekly)), { from: '2026-10-19', until: '2026-11-03' }).sighting
			.events;
		expect(events.map(({ id, series, start }) => [id, series, start])).toEqual([
			['one_20261019T080000Z', 'one', '2026-10-19T10:00:00+02:00'],
			['one_20261026T090000Z', 'one', '2026-10-26T10:00:00+01:00'],
			['one_20261102T090000Z', 'one', '2026-11-02T10:00:00+01:00'],
		]);
	});

	test.each([
		['COUNT', 'RRULE:FREQ=DAILY;COUNT=3', ['02', '03', '04']],
		['UNTIL as an instant', 'RRULE:FREQ=DAILY;UNTIL=20261104T090000Z', ['02', '03', '04']],
		['UNTIL a second early', 'RRULE:FREQ=DAILY;UNTIL=20261104T085959Z', ['02', '03']],
		['UNTIL as a date', 'RRULE:FREQ=DAILY;UNTIL=20261104', ['02', '03', '04']],
		['UNTIL in local time', 'RRULE:FREQ=DAILY;UNTIL=20261104T100000', ['02', '03', '04']],
		['INTERVAL', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3', ['02', '16', '30']],
		['weekdays', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=4', ['02', '04', '06', '09']],
		['a weekday of the month', 'RRULE:FREQ=MONTHLY;BYDAY=-1MO;UNTIL=20261201', ['02', '30']],
		[
			'the last working day',
			'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20261201',
			['02', '30'],
		],
		['days of the month', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=2,-1;UNTIL=20261130T230000Z', ['02', '30']],
		[
			'a filter on a daily rule',
			'RRULE:FREQ=DAILY;BYDAY=TU,TH;UNTIL=20261112',
			['02', '03', '05', '10', '12'],
		],
		['every six hours', 'RRULE:FREQ=HOURLY;INTERVAL=36;COUNT=3', ['02', '03', '05']],
	])('follows %s', (_, rule, days) => {
		const starts = startsOf('DTSTART;TZID=Europe/Berlin:20261102T100000', rule);
		expect(starts.map((start) => start.slice(8, 10))).toEqual(days);
	});

	test.each([
		['the same zone', 'EXDATE;TZID=Europe/Berlin:20261109T100000,20261123T100000'],
		['UTC', 'EXDATE:20261109T090000Z\r\nEXDATE:20261123T090000Z'],
		['no zone', 'EXDATE:20261109T100000,20261123T100000'],
		['dates', 'EXDATE;VALUE=DATE:20261109,20261123'],
	])('leaves out what EXDATE names in %s', (_, line) => {
		const starts = startsOf(...weekly, line).map((start) => start.slice(0, 10));
		expect(starts).toEqual([
			'2026-11-02',
			'2026-11-16',
			'2026-11-30',
			'2026-12-07',
			'2026-12-14',
			'2026-12-21',
			'2026-12-28',
		]);
	});

	test('takes in what RDATE adds, periods with their own length', () => {
		const events = eventsOf(
			'DTSTART:20261102T090000Z',
			'DTEND:20261102T100000Z',
			'RDATE:20261105T090000Z',
			'RDATE;VALUE=PERIOD:20261106T090000Z/PT2H',
		);
		expect(events.map(({ end }) => end)).toEqual([
			'2026-11-02T11:00:00+01:00',
			'2026-11-05T11:00:00+01:00',
			'2026-11-06T12:00:00+01:00',
		]);
	});

	test('of all-day events is named by dates and excludes by dates', () => {
		const events = eventsOf(
			'DTSTART;VALUE=DATE:20261102',
			'RRULE:FREQ=DAILY;COUNT=3',
			'EXDATE;VALUE=DATE:20261103',
		);
		expect(events.map(({ id, start, end }) => [id, start, end])).toEqual([
			['one_20261102', '2026-11-02', '2026-11-03'],
			['one_20261104', '2026-11-04', '2026-11-05'],
		]);
	});

	test('shows a moved, a renamed and a cancelled occurrence in place of the regular ones, under the original names', () => {
		const change = (id: string, ...lines: string[]) =>
			event(`RECURRENCE-ID;TZID=Europe/Berlin:${id}`, ...lines);
		const { sighting } = read(
			calendar(
				event(...weekly, 'SUMMARY:Peer call'),
				change('20261102T100000', 'DTSTART:20261104T130000Z', 'SUMMARY:Peer call'),
				change('20261109T100000', 'DTSTART;TZID=Europe/Berlin:20261109T100000', 'SUMMARY:Mentor'),
				change('20261116T100000', 'DTSTART;TZID=Europe/Berlin:20261116T100000', 'STATUS:CANCELLED'),
				change('20270111T100000', 'DTSTART;TZID=Europe/Berlin:20261230T100000', 'SUMMARY:Pulled forward'),
				change('20261123T100000', 'DTSTART;TZID=Europe/Berlin:20270211T100000', 'SUMMARY:Put off'),
			),
		);
		const seen = sighting.events.map(({ id, start, title, status }) => [
			id,
			start.slice(0, 16),
			title,
			status,
		]);
		expect(seen.slice(0, 4)).toEqual([
			['one_20261102T090000Z', '2026-11-04T14:00', 'Peer call', 'confirmed'],
			['one_20261109T090000Z', '2026-11-09T10:00', 'Mentor', 'confirmed'],
			['one_20261116T090000Z', '2026-11-16T10:00', '', 'cancelled'],
			['one_20261130T090000Z', '2026-11-30T10:00', 'Peer call', 'confirmed'],
		]);
		expect(seen.at(-1)).toEqual(['one_20270111T090000Z', '2026-12-30T10:00', 'Pulled forward', 'confirmed']);
		expect(seen).toHaveLength(9);
	});

	test('moves with its following occurrences (THISANDFUTURE)', () => {
		const starts = read(
			calendar(
				event(...weekly),
				event(
					'RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T090000Z',
					'DTSTART;TZID=Europe/Berlin:20261117T150000',
					'DURATION:PT30M',
				),
			),
			{ until: '2026-12-01' },
		).sighting.events.map(({ start, end }) => [start.slice(0, 16), end?.slice(11, 16)]);
		expect(starts).toEqual([
			['2026-11-02T10:00', '11:00'],
			['2026-11-09T10:00', '11:00'],
			['2026-11-17T15:00', '15:30'],
			['2026-11-24T15:00', '15:30'],
		]);
	});

	test('is read from a changed occurrence alone when the file holds no more', () => {
		expect(eventsOf('RECURRENCE-ID:20261116T090000Z', 'DTSTART:20261117T090000Z')).toMatchObject([
			{ id: 'one_20261116T090000Z', series: 'one', start: '2026-11-17T10:00:00+01:00' },
		]);
	});

	test('written out as events of one UID keeps them all', () => {
		const { sighting } = read(calendar(event('DTSTART:20261116T090000Z'), event('DTSTART:20261117T090000Z')));
		expect(sighting.events.map(({ id }) => id)).toEqual(['one_20261116T090000Z', 'one_20261117T090000Z']);
	});

	test('without an end is listed from long ago to the window without counting every day', () => {
		expect(startsOf('DTSTART:19700101T090000Z', 'RRULE:FREQ=DAILY')).toHaveLength(61);
		expect(startsOf('DTSTART:19700101T090000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH')).toHaveLength(10);
	});
});

describe('versions of one event', () => {
	test('the higher SEQUENCE stays, wherever it stands', () => {
		const { sighting } = read(
			calendar(
				event('SEQUENCE:2', 'SUMMARY:New', 'DTSTART:20261117T090000Z'),
				event('SEQUENCE:1', 'SUMMARY:Old', 'DTSTART:20261116T090000Z'),
			),
		);
		expect(sighting.events).toMatchObject([{ title: 'New' }]);
	});

	test('a version that moved the event out of sight takes it away', () => {
		const { sighting } = read(
			calendar(
				event('SEQUENCE:1', 'DTSTART:20261116T090000Z'),
				event('SEQUENCE:2', 'DTSTART:20300117T090000Z'),
			),
		);
		expect(sighting.events).toEqual([]);
	});

	test('METHOD:CANCEL calls off every event of its calendar, and only of its own', () => {
		const { sighting } = read(
			calendar('METHOD:CANCEL', event('DTSTART:20261117T090000Z')) +
				calendar(event('DTSTART:20261118T090000Z').replace('UID:one', 'UID:two')),
		);
		expect(sighting.events.map(({ status }) => status)).toEqual(['cancelled', 'confirmed']);
	});

	test('a file read twice gives the same ids, UID or not', () => {
		const text = calendar(
			event('DTSTART:20261117T090000Z').replace('UID:one\r\n', ''),
			event('DTSTART:20261117T090000Z'),
		);
		expect(read(text)).toEqual(read(text));
		expect(read(text).sighting.events.map(({ id }) => id)).toEqual([
			expect.stringMatching(/^no-uid_20261117T090000Z_\w+_1$/),
			'one',
		]);
	});
});

describe('a broken file', () => {
	const good = event('DTSTART:20261117T090000Z').replace('UID:one', 'UID:good');

	test.each([
		['no start', [], 4, 'This event has no start.'],
		['a start that is no date', ['DTSTART:tomorrow'], 7, 'DTSTART is no date or time.'],
		['30 February', ['DTSTART:20260230T090000Z'], 7, 'DTSTART is a date or time that does not exist.'],
		[
			'an end before its start',
			['DTSTART:20261117T090000Z', 'DTEND:20261117T080000Z'],
			4,
			'This event ends before it starts.',
		],
		[
			'a date with a time',
			['DTSTART;VALUE=DATE:20261117', 'DTEND:20261117T080000Z'],
			4,
			/^The start or the end/,
		],
		[
			'a line without a name',
			['DTSTART:20261117T090000Z', 'what is this'],
			8,
			'This is no line of a calendar file.',
		],
		['an unknown frequency', ['DTSTART:20261117T090000Z', 'RRULE:FREQ=OFTEN'], 8, 'RRULE cannot be read.'],
		['COUNT of nothing', ['DTSTART:20261117T090000Z', 'RRULE:FREQ=DAILY;COUNT=0'], 4, /surely: COUNT=0\.$/],
	])('an event with %s is named with its line and skipped; the rest is read', (_, lines, line, problem) => {
		const { sighting, problems } = read(calendar(event(...lines), good));
		expect(sighting.events.map(({ id }) => id)).toEqual(['good']);
		expect(sighting.unread).toBe(1);
		expect(problems.map((found) => [found.line, say(found.problem)])).toEqual([
			[line, expect.stringMatching(problem)],
		]);
	});

	test.each([
		[
			'a known day: that day and its neighbours',
			['DTSTART:20261120T090000Z', 'DTEND:20261120T080000Z'],
			'2026-11-19',
			'2026-11-21',
		],
		[
			'an unknown zone',
			['DTSTART;TZID=Moon/Sea:20261120T090000', 'DTEND;TZID=Moon/Sea:20261122T080000'],
			'2026-11-19',
			'2026-11-23',
		],
		[
			'a series: from its start on',
			['DTSTART:20261120T090000Z', 'RRULE:FREQ=DAILY;COUNT=0'],
			'2026-11-19',
			'2026-12-31',
		],
		[
			'a series from before',
			['DTSTART:20200101T090000Z', 'RRULE:FREQ=DAILY;COUNT=0'],
			'2026-11-01',
			'2026-12-31',
		],
	])('leaves open only the days that the broken event may lie on: %s', (_, lines, first, last) => {
		const { days, completeDays } = read(calendar(event(...lines), good)).sighting;
		const open = days.filter((day) => !completeDays.includes(day));
		expect([days.length, open[0], open.at(-1)]).toEqual([61, first, last]);
	});

	test('leaves no day open for an event that names no date, as no calendar could show it', () => {
		const { days, completeDays } = read(
			calendar(event('DTSTART:soon'), event('SUMMARY:When?'), good),
		).sighting;
		expect(completeDays).toEqual(days);
	});

	test('that was cut short gives the events before the cut, and says where', () => {
		const whole = calendar(good, event('DTSTART:20261118T090000Z'));
		const { sighting, problems } = read(whole.slice(0, whole.indexOf('DTSTART:20261118')));
		expect(sighting.events.map(({ id }) => id)).toEqual(['good']);
		expect(problems.map(({ line }) => line)).toEqual([1, 9]);
		expect(sighting.completeDays).toEqual([]);
	});

	test('raw line breaks in a description cost nothing', () => {
		expect(
			startsOf(
				'DESCRIPTION:Agenda',
				'first things first',
				'Then: the rest',
				'- and more',
				'DTSTART:20261117T090000Z',
			),
		).toHaveLength(1);
	});

	test('an event that is not ended does not swallow the next', () => {
		const { sighting, problems } = read(
			calendar(event('DTSTART:20261118T090000Z').replace('\r\nEND:VEVENT', ''), good),
		);
		expect(sighting.events.map(({ id }) => id)).toEqual(['good']);
		expect(problems).toEqual([{ line: 4, problem: { key: 'fileEndMissing', values: { name: 'VEVENT' } } }]);
	});

	test.each([
		['a page', '<!doctype html><p>Sign in'],
		['nothing', ''],
		['an image', '\u0089PNG\r\n\u001a\n'],
	])('that is %s is refused', (_, text) => {
		expect(() => read(text)).toThrow(new FileRejected('fileNoCalendar'));
	});
});

describe('a hostile file', () => {
	test.each([
		['every second', 'RRULE:FREQ=SECONDLY'],
		['a day that never comes', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'],
		['a weekday that an interval never meets', 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU'],
		['a numbered weekday of a day', 'RRULE:FREQ=DAILY;BYDAY=1MO'],
		['an interval beyond time', 'RRULE:FREQ=DAILY;INTERVAL=999999999999'],
		['a fifth Sunday in odd Februaries', 'RRULE:FREQ=MONTHLY;INTERVAL=24;BYDAY=5SU'],
		['a thirty-first that an interval never meets', 'RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31'],
		['a date that no year has', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31'],
		['a month of seconds', 'RRULE:FREQ=SECONDLY;BYMONTH=12'],
		['a rule that overwrites the parser', 'RRULE:FREQ=DAILY;iterator=1;__proto__=2;constructor=3'],
		['a length beyond time', 'DURATION:P999999999999D'],
		['an end of the world', 'RRULE:FREQ=YEARLY;UNTIL=99999999T999999Z'],
	])('with %s is read to its end', (_, rule) => {
		const { sighting } = read(
			calendar(
				event('DTSTART:20010226T090000Z', rule),
				event('DTSTART:20261117T090000Z').replace('UID:one', 'UID:good'),
			),
		);
		expect(sighting.events.map(({ id }) => id)).toContain('good');
		expect(sighting.events.length).toBeLessThan(100);
	});

	test('cannot reach prototypes through names, parameters or ids', () => {
		const { sighting } = read(
			calendar(
				'__proto__:1',
				'X-WR-CALNAME;__proto__=x:__proto__',
				event(
					'DTSTART;__proto__=polluted:20261117T090000Z',
					'SUMMARY;constructor=x:hasOwnProperty',
					'__PROTO__;TZID=x:1',
				).replace('UID:one', 'UID:__proto__'),
			),
		);
		expect(sighting.events).toMatchObject([{ id: '__proto__', title: 'hasOwnProperty' }]);
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
	});

	test('gets its texts cut to a length', () => {
		const people = Array.from(
			{ length: 300 },
			(_, i) => `ATTENDEE;CN=${'n'.repeat(500)}:mailto:p${i}@example.com`,
		);
		const [found] = eventsOf('DTSTART:20261117T090000Z', `SUMMARY:${'t'.repeat(5000)}`, ...people);
		expect(found?.title).toHaveLength(1000);
		expect(found?.people).toHaveLength(200);
		expect(found?.people[0]?.name).toHaveLength(200);
	});
});

test.each([
	['calendar.ics', '', true],
	['Export.ICAL', '', true],
	['download', 'BEGIN:VCALENDAR\r\nVERSION:2.0', true],
	['page.html', '<!doctype html>', false],
])('a file called %s that begins %j is taken: %s', (name, head, isTaken) => {
	expect(ics.accepts(name, head)).toBe(isTaken);
});

test('every problem that a file can have has an English text', () => {
	const folder = join(import.meta.dirname, '../../../utils');
	const sources = ['page', 'calendars'].flatMap((part) =>
		readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => readFileSync(join(folder, part, name), 'utf8')),
	);
	const keys = new Set(
		sources.flatMap((source) => [...source.matchAll(/'(file[A-Z]\w*)'/g)].map(([, key]) => key)),
	);
	expect(keys.size).toBeGreaterThan(12);
	expect([...keys].filter((key) => !(key && key in texts))).toEqual([]);
});
