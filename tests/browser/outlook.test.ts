import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import outlook from '@/utils/calendars/outlook';
import { cancelledPrefixes } from '@/utils/page/cancelled-prefixes';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import { type OutlookFrame, openOutlookFrame } from '../fixtures/outlook/open-outlook-page';
import { outlookLanguages } from '../fixtures/outlook/outlook-languages';
import {
	daysFrom,
	languageOf,
	sampleEntry,
	sampleOutlookPage,
} from '../fixtures/outlook/sample-outlook-page';
import { type OutlookPage, writeOutlookPage } from '../fixtures/outlook/write-outlook-page';

const calendar = outlook as unknown as PageCalendar;
const week = daysFrom('2026-11-22', 7);
const wednesday = '2026-11-25';

let frame: OutlookFrame;
beforeAll(() => {
	frame = openOutlookFrame();
});
afterAll(() => frame.close());

async function open(page: OutlookPage, world: { browserZone?: string; url?: string } = {}): Promise<Page> {
	return openHtml(writeOutlookPage(page).html, page, world);
}

function openHtml(
	html: string,
	page: Pick<OutlookPage, 'now' | 'zone'>,
	world: { browserZone?: string; url?: string } = {},
): Promise<Page> {
	return frame.open(html, { now: page.now, browserZone: page.zone, ...world });
}

async function sightingOf(
	changes: Parameters<typeof sampleOutlookPage>[0],
	browserZone?: string,
): Promise<Sighting> {
	const page = sampleOutlookPage(changes);
	return sightingOn(await open(page, browserZone ? { browserZone } : {}));
}

function sightingOn(page: Page): Sighting {
	const reading = readSighting(calendar, page);
	if (!reading) throw new Error('The page counts as not settled.');
	return reading.sighting;
}

async function eventOf(
	entry: ReturnType<typeof sampleEntry>,
	changes: Parameters<typeof sampleOutlookPage>[0] = {},
): Promise<CalendarEvent | undefined> {
	const { events } = await sightingOf({ entries: [entry], ...changes });
	return events[0];
}

describe('which pages are Outlook', () => {
	test.each([
		['https://outlook.office.com/calendar/view/week', true],
		['https://outlook.office365.com/calendar/0/view/month', true],
		['https://outlook.live.com/calendar/view/day', true],
		['https://outlook.cloud.microsoft/calendar/view/workweek', true],
		['https://outlook.office.com/hosted/calendar/?hostApp=teams', true],
		['https://outlook.office.com/mail/', true],
		['https://outlook.office.com/calendar/published/abc/calendar.html', false],
		['https://outlook.office.com.example/calendar/view/week', false],
		['http://outlook.office.com/calendar/view/week', false],
		['https://calendar.example/calendar/view/week', false],
	])('%s: %s', async (url, isOutlook) => {
		const page = await open(sampleOutlookPage(), { url });
		expect(findCalendar(page, [calendar])?.id).toBe(isOutlook ? 'outlook' : undefined);
	});

	test('mail on the same host is not a calendar', async () => {
		const page = await openHtml('<div data-app-section="MailModule"></div>', sampleOutlookPage());
		expect(findCalendar(page, [calendar])).toBeUndefined();
	});
});

describe('what the page shows', () => {
	test.each([
		['Surface_Day', daysFrom(wednesday, 1), 'day'],
		['Surface_Day', daysFrom(wednesday, 3), 'week'],
		['Surface_WorkWeek', daysFrom('2026-11-23', 5), 'week'],
		['Surface_Week', week, 'week'],
		['Surface_Month', daysFrom('2026-10-26', 35), 'month'],
	] as const)('%s with its days', async (view, days, name) => {
		const sighting = await sightingOf({ view, days });
		expect(sighting).toMatchObject({ view: name, days, completeDays: days, events: [], unread: 0 });
	});

	test.each([
		['title', 'leader@example.com'],
		['control', 'leader@example.com'],
		['nowhere', null],
	] as const)('the account, in the %s', async (accountIn, account) => {
		expect((await sightingOf({ style: { accountIn } })).account).toBe(account);
	});

	test('nothing is concluded while the grid loads, and while one view gives way to another', async () => {
		const { html } = writeOutlookPage(sampleOutlookPage());
		const busy = html.replace('data-app-section="Surface_Week"', '$& aria-busy="true"');
		const loading = html.replace('data-app-section="calendar-view-0"', '$&><div role="progressbar"></div');
		const twice = html.replace(
			'<div data-app-section="Surface_Week"',
			'<div data-app-section="Surface_Day">.</div>$&',
		);
		for (const page of [busy, loading, twice, html.replace('Surface_Week', 'NoSurface')]) {
			expect(readSighting(calendar, await openHtml(page, sampleOutlookPage()))).toBeUndefined();
		}
	});

	test('a week whose columns are not there is never called complete', async () => {
		const { html } = writeOutlookPage(sampleOutlookPage());
		const page = await openHtml(html.replaceAll('templateColumnContent', 'renamed'), sampleOutlookPage());
		expect(sightingOn(page)).toMatchObject({ days: week, completeDays: [] });
	});

	test('a month with a hole is refused', async () => {
		const month = sampleOutlookPage({ view: 'Surface_Month', days: daysFrom('2026-10-26', 35) });
		const { html } = writeOutlookPage(month);
		const broken = await openHtml(html.replace('id="monthDayCell_2026-11-05', 'id="cell_2026-11-05'), month);
		expect(readSighting(calendar, broken)).toBeUndefined();
	});

	test('marks have a header and a column for each day, in their places', async () => {
		const page = await open(sampleOutlookPage());
		const survey = calendar.survey(page);
		if (!survey) throw new Error('The page counts as not settled.');
		const places = calendar.dayPlaces(survey, page);
		expect(places.map(({ day }) => day)).toEqual(week);
		for (const { header, column } of places) {
			const [above, below] = [header.getBoundingClientRect(), column?.element.getBoundingClientRect()];
			expect(below?.left).toBeCloseTo(above.left, 0);
			expect(below?.top).toBeGreaterThanOrEqual(above.bottom - 1);
			expect(column).toMatchObject({ startHour: 0, endHour: 24 });
		}
	});

	test('the week of 2022 to 2025, whose days stand in the toolbar alone', async () => {
		const sighting = await sightingOf({ style: { hasColumnDates: false }, entries: [sampleEntry('Board')] });
		expect(sighting).toMatchObject({ days: week, completeDays: week, events: [{ title: 'Board' }] });
	});
});

describe('labels as people saw them', () => {
	const at = (start: string, end: string) => ({ start: `${wednesday}T${start}`, end: `${wednesday}T${end}` });
	test.each([
		[
			'a place with commas, quotes and digits, private',
			'Lunch at the Pier, 6:00 PM to 7:30 PM, Wednesday, November 25, 2026, The Pier, 7 Dock Street "Above", Springfield, 4000, Free, Private',
			'Lunch at the Pier\nThe Pier, 7 Dock Street "Above", Springfield, 4000\n6:00 PM to 7:30 PM',
			at('18:00', '19:30'),
			{ title: 'Lunch at the Pier', showAs: 'free' },
		],
		[
			'a subject with comma, time, weekday and date',
			'Train 512 7:20am, Tue 24 Nov, 12:20 PM to 3:25 PM, Wednesday, November 25, 2026, Busy, Private',
			'Train 512 7:20am, Tue 24 Nov\n12:20 PM to 3:25 PM',
			at('12:20', '15:25'),
			{ title: 'Train 512 7:20am, Tue 24 Nov' },
		],
		[
			'the day before the month, small letters',
			'Toolbox talk, 7:30 am to 8:00 am, Wednesday, 25 November 2026, Site office, Busy',
			'Toolbox talk\r\nSite office\r\n7:30 am to 8:00 am',
			at('07:30', '08:00'),
			{ title: 'Toolbox talk' },
		],
		[
			'an icon before it, 24 hours with an American date',
			'Meeting icon, Management, 10:00 to 11:00, Wednesday, November 25, 2026, By Example, Busy',
			'Management\r\n10:00 to 11:00',
			at('10:00', '11:00'),
			{ title: 'Management', people: [{ name: 'Example' }] },
		],
		[
			'comma and parentheses in the organizer, a series',
			'Check-in, 11:00 to 11:30, Wednesday, November 25, 2026, By Example, Sam (ABC) DEF, Busy, Recurring event',
			'Check-in\n11:00 to 11:30',
			at('11:00', '11:30'),
			{ title: 'Check-in', people: [{ name: 'Example, Sam (ABC) DEF' }], series: expect.any(String) },
		],
		[
			'the longest regular shape, tentative',
			'Standup, 10:20 AM to 10:40 AM, Wednesday, November 25, 2026, Microsoft Teams Meeting, By Erin Example, Tentative, Recurring event',
			'Standup\nMicrosoft Teams Meeting\n10:20 AM to 10:40 AM',
			at('10:20', '10:40'),
			{ title: 'Standup', status: 'tentative', series: expect.any(String) },
		],
		[
			'an organizer that is cut off',
			'T-shirts, 8:00 AM to 8:30 AM, Wednesday, November 25, 2026, Microsoft Teams Meeting, By …',
			'T-shirts\nMicrosoft Teams Meeting\n8:00 AM to 8:30 AM',
			at('08:00', '08:30'),
			{ title: 'T-shirts', people: [] },
		],
		[
			'no tooltip: the subject is drawn',
			'Meeting icon, Drawn, 10:00 to 11:00, Wednesday, November 25, 2026, Busy',
			'',
			at('10:00', '11:00'),
			{ title: 'Drawn' },
		],
		[
			'a tooltip whose line breaks became blanks',
			'Drawn, 10:00 to 11:00, Wednesday, November 25, 2026, Room 3, Busy',
			'Drawn Room 3 10:00 to 11:00',
			at('10:00', '11:00'),
			{ title: 'Drawn' },
		],
		[
			'only the day of the week',
			'Weekday, 10:00 to 11:00, Wednesday, Busy',
			'Weekday\n10:00 to 11:00',
			at('10:00', '11:00'),
			{ title: 'Weekday' },
		],
		[
			'no subject',
			', 10:00 to 11:00, Wednesday, November 25, 2026, Busy',
			'\n10:00 to 11:00',
			at('10:00', '11:00'),
			{ title: '' },
		],
	])('%s', async (_, label, tooltip, times, wanted) => {
		const event = await eventOf(sampleEntry('Drawn', { ...times, label, tooltip }));
		expect(event).toMatchObject({
			...wanted,
			start: `${times.start}:00+01:00`,
			end: `${times.end}:00+01:00`,
		});
	});

	test.each([
		[
			'Leave, all day event, Monday, November 23, 2026 to Friday, November 27, 2026, Free',
			'2026-11-23',
			'2026-11-28',
		],
		['Leave, all day event, Wednesday, November 25, 2026, By Erin Example, Free', '2026-11-25', '2026-11-26'],
		[
			'Leave, all day event, Friday, November 20, 2026 to Wednesday, December 02, 2026, Free',
			'2026-11-20',
			'2026-12-03',
		],
	])('whole days, the last one included: %s', async (label, start, end) => {
		const entry = sampleEntry('Leave', {
			allDay: true,
			start: `${wednesday}T00:00`,
			end: '2026-11-26T00:00',
			label,
		});
		const event = await eventOf({
			...entry,
			tooltip: `Leave\n${label.split(', ').slice(2, 5).join(', ').split(' to ')[0]}`,
		});
		expect(event).toMatchObject({ title: 'Leave', allDay: true, start, end, showAs: 'free' });
	});

	test.each([
		[
			'ja',
			'企画会議、10:00 から 11:00、2026 年 11 月 25 日 (水曜日)、Microsoft Teams 会議、仮の予定',
			'企画会議\nMicrosoft Teams 会議\n10:00 から 11:00',
		],
		['fr', 'Réunion, 10:00 à 11:00, mercredi 25 novembre 2026', 'Réunion\n10:00 à 11:00'],
		['cs', 'Porada, 10:00 do 11:00, středa 25. listopadu 2026, Nezávazně', 'Porada\n10:00 do 11:00'],
		['ko', '회의, 오전 10:00 ~ 오전 11:00, 2026년 11월 25일 수요일', '회의\n오전 10:00 ~ 오전 11:00'],
		['th', 'ประชุม, 10:00 ถึง 11:00, วันพุธที่ 25 พฤศจิกายน 2569, ไม่ว่าง', 'ประชุม\n10:00 ถึง 11:00'],
		['fa', 'جلسه، ۱۰:۰۰ تا ۱۱:۰۰، چهارشنبه ۴ آذر ۱۴۰۵، مشغول', 'جلسه\n۱۰:۰۰ تا ۱۱:۰۰'],
		['fi', 'Kokous, 10.00–11.00, keskiviikko 25. marraskuuta 2026, Varattu', 'Kokous\n10.00–11.00'],
		['he', 'פגישה, 10:00 עד 11:00, יום רביעי, 25 בנובמבר 2026', 'פגישה\n10:00 עד 11:00'],
		['x-made-up', 'Blorp, 10:00 zu 11:00, Zerkday, Flumo 25, 2026, Grint', 'Blorp\n10:00 zu 11:00'],
	])('in %s', async (tag, label, tooltip) => {
		const subject = tooltip.split('\n')[0] ?? '';
		const entry = sampleEntry(subject, {
			start: `${wednesday}T10:00`,
			end: `${wednesday}T11:00`,
			label,
			tooltip,
		});
		for (const view of ['Surface_Week', 'Surface_Month'] as const) {
			const days = view === 'Surface_Week' ? week : daysFrom('2026-10-26', 35);
			const sample = sampleOutlookPage({ entries: [entry], view, days, style: { is24Hour: true } });
			const { html } = writeOutlookPage(sample);
			const { events } = sightingOn(await openHtml(html.replace('lang="en-US"', `lang="${tag}"`), sample));
			expect(events).toMatchObject([
				{ title: subject, start: `${wednesday}T10:00:00+01:00`, end: `${wednesday}T11:00:00+01:00` },
			]);
		}
	});
});

describe('where two sources disagree nothing is read, and the day is not complete', () => {
	const label = (changes: { time?: string; date?: string; subject?: string }) =>
		`${changes.subject ?? 'Review'}, ${changes.time ?? '10:00 AM to 10:30 AM'}, ${changes.date ?? 'Wednesday, November 25, 2026'}, Busy`;
	test.each([
		['times of label and tooltip', { label: label({ time: '11:00 AM to 11:30 AM' }) }],
		['half of the day', { label: label({ time: '10:00 PM to 10:30 PM' }) }],
		['subjects', { label: label({ subject: 'Interview' }) }],
		['date and column', { label: label({ date: 'Thursday, November 26, 2026' }) }],
		['year and column', { label: label({ date: 'Wednesday, November 25, 2025' }) }],
		['times and position', { top: 50 }],
		['whole day and column', { tooltip: 'Review\nWednesday, November 25, 2026' }],
	])('%s', async (_, said) => {
		const sighting = await sightingOf({ entries: [sampleEntry('Review', said)] });
		expect(sighting).toMatchObject({ events: [], unread: 1 });
		expect(sighting.completeDays).toEqual(week.filter((day) => day !== wednesday));
	});

	test('the time beside the title, in a month', async () => {
		const month = sampleOutlookPage({
			view: 'Surface_Month',
			days: daysFrom('2026-10-26', 35),
			entries: [sampleEntry('Review')],
		});
		const { html } = writeOutlookPage(month);
		const page = await openHtml(html.replace('<time>10:00 AM', '<time>9:00 AM'), month);
		expect(sightingOn(page)).toMatchObject({ events: [], unread: 1 });
	});
});

describe('meetings that were called off or declined', () => {
	test('every known prefix of a calendar, repeated, with blanks and in any direction, is left out of the title', async () => {
		const subjects = cancelledPrefixes.flatMap((prefix) => [
			`${prefix}: Supplier call`,
			`${prefix} : ${prefix}: Supplier call`,
			`\u200f${prefix}：Supplier call`,
		]);
		const entries = subjects.map((subject, i) => sampleEntry(subject, { id: `${i}`, showAs: 'free' }));
		const { events } = await sightingOf({ entries });
		expect(events).toHaveLength(subjects.length);
		for (const event of events) expect(event).toMatchObject({ title: 'Supplier call', status: 'cancelled' });
	});

	test('the name of an icon before the subject says so, too', async () => {
		for (const [tag, icon] of [
			['en-US', 'Canceled event'],
			['ja', 'キャンセルイベント'],
		] as const) {
			const language = languageOf(tag);
			expect(language.cancelledLead).toBe(icon);
			const entry = sampleEntry('Supplier call', { hasCancelledLead: true });
			expect(await eventOf(entry, { language })).toMatchObject({
				title: 'Supplier call',
				status: 'cancelled',
			});
		}
	});

	test.each([
		['Canceled event Supplier call', 'Supplier call'],
		['Canceled event Supplier call', 'Canceled: Supplier call'],
		['Canceled event Canceled: Supplier call', 'Canceled: Supplier call'],
		['Canceled: Supplier call', 'Supplier call'],
		['Meeting icon, Canceled: Supplier call', 'Supplier call'],
	])('label "%s", tooltip "%s"', async (lead, subject) => {
		const label = `${lead}, 10:00 AM to 10:30 AM, Wednesday, November 25, 2026, Free`;
		const event = await eventOf(
			sampleEntry('Supplier call', { label, tooltip: `${subject}\n10:00 AM to 10:30 AM` }),
		);
		expect(event).toMatchObject({ title: 'Supplier call', status: 'cancelled' });
	});

	test.each([
		'Cancellation policy',
		'Canceled',
		'Canceled orders: review',
		'Re: Canceled: call',
		'Uncanceled: x',
		'Anulações: revisão',
	])('"%s" is not called off', async (subject) => {
		expect(await eventOf(sampleEntry(subject))).toMatchObject({ title: subject, status: 'confirmed' });
	});

	test.each(['Declined: ', '辞退: '])('"%s" is the leader’s own answer', async (prefix) => {
		expect(await eventOf(sampleEntry(`${prefix}Budget`))).toMatchObject({
			title: 'Budget',
			response: 'declined',
			status: 'confirmed',
		});
	});
});

describe('the zone of the mailbox', () => {
	const month = {
		view: 'Surface_Month',
		days: daysFrom('2026-10-26', 35),
		entries: [sampleEntry('Call')],
	} as const;

	test('a month names it, whatever the browser’s zone', async () => {
		const sighting = await sightingOf(
			{ ...month, zone: 'America/St_Johns', style: { windowsZone: 'Newfoundland Standard Time' } },
			'Asia/Tokyo',
		);
		expect(sighting).toMatchObject({
			zone: 'America/St_Johns',
			events: [{ start: '2026-11-25T10:00:00-03:30' }],
		});
	});

	test('the browser’s own name is kept where its clocks are the same', async () => {
		expect((await sightingOf(month, 'Europe/Zurich')).zone).toBe('Europe/Zurich');
	});

	test('a month whose offsets contradict the name of the zone tells no times', async () => {
		const sighting = await sightingOf({ ...month, style: { windowsZone: 'Tokyo Standard Time' } });
		expect(sighting).toMatchObject({ events: [], unread: 1 });
	});

	test('a month with a zone of the leader’s own making is known by its offsets', async () => {
		const style = { windowsZone: 'Customized Time Zone' };
		const sighting = await sightingOf({ ...month, zone: 'Asia/Katmandu', style }, 'Europe/Berlin');
		expect(sighting).toMatchObject({
			zone: 'Asia/Katmandu',
			events: [{ start: '2026-11-25T10:00:00+05:45' }],
		});
	});

	test('a week tells its clock: one zone fits', async () => {
		const sighting = await sightingOf(
			{ zone: 'Asia/Katmandu', entries: [sampleEntry('Call')] },
			'Europe/Berlin',
		);
		expect(sighting).toMatchObject({
			zone: 'Asia/Katmandu',
			events: [{ start: '2026-11-25T10:00:00+05:45' }],
		});
	});

	test('where several zones fit that agree on this week, its times are certain', async () => {
		const sighting = await sightingOf(
			{ zone: 'Asia/Tokyo', entries: [sampleEntry('Call')] },
			'Europe/Berlin',
		);
		expect(sighting).toMatchObject({ zone: 'Etc/GMT-9', events: [{ start: '2026-11-25T10:00:00+09:00' }] });
	});

	test('where they disagree on a day, nothing of that day is read', async () => {
		const days = daysFrom('2026-10-23', 7);
		const entries = days.map((day) =>
			sampleEntry('Call', { id: day, start: `${day}T10:00`, end: `${day}T10:30` }),
		);
		const now = Temporal.Instant.from('2026-10-23T09:38:00Z');
		const sighting = await sightingOf({ days, now, entries }, 'Asia/Tokyo');
		expect(sighting.events.map(({ start }) => start)).toEqual([
			'2026-10-23T10:00:00+02:00',
			'2026-10-24T10:00:00+02:00',
		]);
		expect(sighting.completeDays).toEqual(days.slice(0, 2));
	});

	test('a clock that fits no zone is stale: the browser’s zone stands', async () => {
		const sample = sampleOutlookPage({ entries: [sampleEntry('Call')] });
		const { html } = writeOutlookPage(sample);
		const page = await openHtml(html.replace('Wed 10:38 AM', 'Wed 9:11 AM'), sample);
		expect(sightingOn(page)).toMatchObject({
			zone: 'Europe/Berlin',
			events: [{ start: '2026-11-25T10:00:00+01:00' }],
		});
	});

	test('a time that the clock change repeats is not guessed', async () => {
		const days = daysFrom('2026-10-25', 7);
		const entries = [sampleEntry('Night shift', { start: '2026-10-25T02:30', end: '2026-10-25T04:00' })];
		const sighting = await sightingOf({ days, entries, now: Temporal.Instant.from('2026-10-26T09:00:00Z') });
		expect(sighting).toMatchObject({ events: [], unread: 1, completeDays: days.slice(1) });
	});
});

describe('what looks like an event and is none', () => {
	test.each(outlookLanguages.map((language) => [language.tag, language] as const))(
		'slots, mini calendar, peek and the view before, in %s',
		async (_, language) => {
			for (const is24Hour of [true, false]) {
				const sighting = await sightingOf({ language, style: { hasDecoys: true, is24Hour } });
				expect(sighting).toMatchObject({ events: [], unread: 0, completeDays: week });
			}
		},
	);

	test.each(outlookLanguages.map((language) => [language.tag, language] as const))(
		'"more" makes its day incomplete, and only its day, in %s',
		async (_, language) => {
			const days = daysFrom('2026-10-26', 35);
			// Three are hidden on the third: the count is also the number of the day.
			const crowd = ['2026-11-03', '2026-11-11'].flatMap((day) =>
				['09:00', '11:00', '13:00', '15:00', '17:00'].map((time) =>
					sampleEntry(`At ${time}`, { id: `${day} ${time}`, start: `${day}T${time}`, end: `${day}T17:30` }),
				),
			);
			const sighting = await sightingOf({
				view: 'Surface_Month',
				days,
				entries: crowd,
				language,
				style: { rows: 2, is24Hour: true },
			});
			expect(sighting.completeDays).toEqual(
				days.filter((day) => day !== '2026-11-03' && day !== '2026-11-11'),
			);
			expect(sighting).toMatchObject({ unread: 0, events: { length: 4 } });
		},
	);

	test('a summary of a slot hides something', async () => {
		const { html } = writeOutlookPage(sampleOutlookPage());
		const column = /<div class="templateColumnContent"[^>]*>/;
		const summary = '<div role="button" aria-label="3 events, 10:00 AM to 11:00 AM"></div>';
		const page = await openHtml(html.replace(column, `$&${summary}`), sampleOutlookPage());
		expect(sightingOn(page).completeDays).toEqual(week.slice(1));
	});
});

describe('one entry in several places', () => {
	test.each([true, false])(
		'a bar over several days is one event (drawn on each day: %s)',
		async (repeatsBars) => {
			const entries = [
				sampleEntry('Retreat', { allDay: true, start: '2026-11-20T00:00', end: '2026-11-27T00:00' }),
			];
			const sighting = await sightingOf({ entries, style: { repeatsBars } });
			expect(sighting).toMatchObject({
				events: [{ start: '2026-11-20', end: '2026-11-27' }],
				completeDays: week,
			});
		},
	);

	test('a night is one event, from either of its pieces', async () => {
		const night = sampleEntry('Night shift', { start: '2026-11-21T22:00', end: '2026-11-22T06:00' });
		const next = sampleEntry('Late', { id: 'late', start: '2026-11-25T23:00', end: '2026-11-26T00:30' });
		const sighting = await sightingOf({ entries: [night, next] });
		expect(sighting.events).toMatchObject([
			{ start: '2026-11-21T22:00:00+01:00', end: '2026-11-22T06:00:00+01:00' },
			{ start: '2026-11-25T23:00:00+01:00', end: '2026-11-26T00:30:00+01:00' },
		]);
	});

	test('occurrences of a series that share one id stay apart', async () => {
		const entries = ['2026-11-23', '2026-11-24'].map((day) =>
			sampleEntry('Standup', { id: 'AAMk=', isRecurring: true, start: `${day}T09:00`, end: `${day}T09:15` }),
		);
		const { events } = await sightingOf({ entries });
		expect(events.map(({ id }) => id)).toEqual(['AAMk=_2026-11-23', 'AAMk=_2026-11-24']);
		expect(new Set(events.map(({ series }) => series))).toEqual(new Set(['AAMk=']));
	});

	test('an occurrence has the same series in week and month', async () => {
		const entries = ['2026-11-18', '2026-11-25'].map((day) =>
			sampleEntry('1:1', { id: day, isRecurring: true, start: `${day}T09:00`, end: `${day}T09:30` }),
		);
		const inWeek = await sightingOf({ entries });
		const inMonth = await sightingOf({ entries, view: 'Surface_Month', days: daysFrom('2026-10-26', 35) });
		const series = [...inWeek.events, ...inMonth.events].map((event) => event.series);
		expect(series).toHaveLength(3);
		expect(new Set(series).size).toBe(1);
		expect(series[0]).not.toBeNull();
	});
});

test('any title is read as it is written', async () => {
	const title = fc
		.string({ unit: 'binary', maxLength: 60 })
		.map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ').trim())
		.filter((text) => text !== '');
	await fc.assert(
		fc.asyncProperty(fc.array(title, { minLength: 20, maxLength: 40 }), async (titles) => {
			const entries = titles.map((subject, i) =>
				sampleEntry(subject, {
					id: `entry-${i}`,
					start: `${week[i % 7]}T10:00`,
					end: `${week[i % 7]}T11:00`,
				}),
			);
			const { events, unread } = await sightingOf({ entries });
			expect(unread).toBe(0);
			expect(Object.fromEntries(events.map((event) => [event.id, event.title]))).toEqual(
				Object.fromEntries(titles.map((subject, i) => [`entry-${i}`, subject])),
			);
		}),
		{ numRuns: 15 },
	);
});
