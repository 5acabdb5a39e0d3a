import type { CalendarOptions } from '@fullcalendar/core';
import { describe, expect, test } from 'vitest';
import fullcalendar from '@/utils/calendars/fullcalendar';
import type { Page } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import { leadersWeek } from '../fixtures/fullcalendar/leaders-week';
import { madeUpEvents, seeded } from '../fixtures/fullcalendar/made-up-events';
import {
	byStartAndTitle,
	currentPage,
	declare,
	expectedEvents,
	mountFullCalendar,
	pageZone,
} from '../fixtures/fullcalendar/mount-fullcalendar';

const week = datesFrom('2026-11-22', 7);
const month = datesFrom('2026-11-01', 42);

/** A list names no empty Sunday; month rows show starts only, so how far Friday is taken by Thursday night is unknown. */
const views = {
	timeGridWeek: { days: week, completeDays: week, showsEnds: true },
	listWeek: { days: week.slice(1), completeDays: week.slice(1), showsEnds: true },
	dayGridWeek: { days: week, completeDays: without(week, '2026-11-27'), showsEnds: false },
	dayGridMonth: { days: month, completeDays: without(month, '2026-11-27'), showsEnds: false },
};
const locales = ['en', 'de', 'fr', 'ja', 'ar', 'ko', 'fa', 'he', 'zh-tw', 'sv', 'es', 'en-gb'];

describe.each(Object.entries(views))('%s', (initialView, { days, completeDays, showsEnds }) => {
	test.each(locales)('reads every event, in %s', async (locale) => {
		const { page } = await mountFullCalendar({ initialView, locale, firstDay: 0, events: leadersWeek });
		expectReading(page, days, expectedEvents(leadersWeek, days, { showsEnds }), { completeDays });
	});
});

test('reads the day view', async () => {
	const { page } = await mountFullCalendar({ initialView: 'timeGridDay', events: leadersWeek });
	const days = ['2026-11-25'];
	const { sighting } = expectReading(page, days, expectedEvents(leadersWeek, days, { showsEnds: true }), {
		completeDays: [],
		unread: 1, // the leave began the day before
	});
	expect(sighting.view).toBe('day');
});

test.each([
	['12 hours without a period', { hour: 'numeric', minute: '2-digit', meridiem: false, hour12: true }],
	['24 hours', { hour: '2-digit', minute: '2-digit', hour12: false }],
	['12 hours', { hour: 'numeric', minute: '2-digit', meridiem: 'short' }],
])('the time grid is read with %s', async (_, eventTimeFormat) => {
	const { page } = await mountFullCalendar({
		initialView: 'timeGridWeek',
		eventTimeFormat: eventTimeFormat as NonNullable<CalendarOptions['eventTimeFormat']>,
		events: leadersWeek,
	});
	expectReading(page, week, expectedEvents(leadersWeek, week, { showsEnds: true }));
});

test('times of either half of the day are unread in a month, never guessed', async () => {
	const events = [{ title: 'Staff', start: '2026-11-24T09:00:00', end: '2026-11-24T10:00:00' }];
	const { page } = await mountFullCalendar({
		initialView: 'dayGridMonth',
		eventTimeFormat: { hour: 'numeric', minute: '2-digit', meridiem: false },
		events,
	});
	const { sighting } = read(page);
	expect(sighting.events).toEqual([]);
	expect(sighting.unread).toBe(1);
	expect(sighting.completeDays).not.toContain('2026-11-24');
	expect(sighting.completeDays).toContain('2026-11-25');
});

test.each(['de', 'fr', 'sv', 'es', 'fi', 'it', 'pl', 'ja', 'en-gb'])(
	'mornings alone are of a 24-hour clock where the dates are written in such a language: %s',
	async (locale) => {
		const events = [{ title: 'Staff', start: '2026-11-24T09:00:00', end: '2026-11-24T10:00:00' }];
		const { page } = await mountFullCalendar({ initialView: 'dayGridMonth', locale, firstDay: 0, events });
		expectReading(page, month, expectedEvents(events, month, { showsEnds: false }));
	},
);

test('reads without any time written, by place alone', async () => {
	const events = leadersWeek.filter(
		({ title }) => !['1:1 with Kim', 'Handover', 'Early bird'].includes(title),
	);
	const { page } = await mountFullCalendar({ initialView: 'timeGridWeek', displayEventTime: false, events });
	expectReading(page, week, expectedEvents(events, week, { showsEnds: true }));
});

test('reads a saved page, whose style sheets are lost', async () => {
	await mountFullCalendar({ initialView: 'timeGridWeek', events: leadersWeek });
	const saved = document.documentElement.outerHTML;
	const frame = document.createElement('iframe');
	document.body.replaceChildren(frame);
	frame.srcdoc = saved.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
	await new Promise((resolve) => frame.addEventListener('load', resolve));
	const page = currentPage(frame.contentDocument as Document);
	expectReading(page, week, expectedEvents(leadersWeek, week, { showsEnds: true }));
});

test('hidden weekends are not among the days, and pieces over a weekend are joined', async () => {
	const events = [
		{ title: 'Retreat', start: '2026-11-19', end: '2026-11-25', allDay: true },
		{ title: 'Staff', start: '2026-11-24T09:00:00', end: '2026-11-24T10:00:00' },
	];
	const { page } = await mountFullCalendar({
		initialView: 'dayGridMonth',
		weekends: false,
		firstDay: 1,
		events,
	});
	const { sighting } = read(page);
	expect(sighting.days.every((day) => Temporal.PlainDate.from(day).dayOfWeek < 6)).toBe(true);
	expect(sighting.events.map(({ title, start, end }) => ({ title, start, end }))).toEqual([
		{ title: 'Retreat', start: '2026-11-19', end: '2026-11-25' },
		{ title: 'Staff', start: '2026-11-24T09:00:00+01:00', end: null },
	]);
	expect(sighting.unread).toBe(0);
});

test('a day of which hours are not drawn is never complete, and events cut by its edges keep their times', async () => {
	const events = [
		{ title: 'Breakfast', start: '2026-11-24T06:30:00', end: '2026-11-24T09:00:00' },
		{ title: 'Dinner', start: '2026-11-24T17:00:00', end: '2026-11-24T20:30:00' },
		{ title: 'Staff', start: '2026-11-24T13:00:00', end: '2026-11-24T14:00:00' },
		{ title: 'Hackathon', start: '2026-11-25T17:00:00', end: '2026-11-26T09:00:00' },
		{ title: 'Night', start: '2026-11-24T23:00:00', end: '2026-11-24T23:30:00' },
	];
	const { page } = await mountFullCalendar({
		initialView: 'timeGridWeek',
		slotMinTime: '08:00:00',
		slotMaxTime: '19:00:00',
		events,
	});
	const seen = events.filter(({ title }) => title !== 'Night');
	expectReading(page, week, expectedEvents(seen, week, { showsEnds: true }), { completeDays: [] });
});

test.each(['2026-03-25', '2026-10-21'])(
	'reads the week in which clocks change, around %s',
	async (initialDate) => {
		const sunday = Temporal.PlainDate.from(initialDate).add({ days: 4 });
		const events = [
			{ title: 'After', start: `${sunday}T09:00:00`, end: `${sunday}T10:00:00` },
			{ title: 'Across', start: `${sunday}T01:00:00`, end: `${sunday}T05:00:00` },
			{
				title: 'Before',
				start: `${sunday.subtract({ days: 1 })}T09:00:00`,
				end: `${sunday.subtract({ days: 1 })}T10:00:00`,
			},
		];
		const options = { initialView: 'timeGridWeek', initialDate, firstDay: 1, events };
		const { page } = await mountFullCalendar(options);
		const days = datesFrom(sunday.subtract({ days: 6 }).toString(), 7);
		expectReading(page, days, expectedEvents(events, days, { showsEnds: true }));
	},
);

test('"+2 more" in a month hides nothing: the surplus is in the page', async () => {
	const { page, root } = await mountFullCalendar({
		initialView: 'dayGridMonth',
		dayMaxEvents: 1,
		events: leadersWeek,
	});
	expect(root.querySelectorAll('.fc-more-link').length).toBeGreaterThan(2);
	const { days, completeDays, showsEnds } = views.dayGridMonth;
	expectReading(page, days, expectedEvents(leadersWeek, days, { showsEnds }), { completeDays });
});

test('"+2 more" whose events are not in the page makes the day incomplete', async () => {
	const { page, root } = await mountFullCalendar({
		initialView: 'dayGridMonth',
		dayMaxEvents: 1,
		events: leadersWeek,
	});
	for (const harness of root.querySelectorAll('[data-date="2026-11-28"] [style*="hidden"]')) harness.remove();
	const { sighting } = read(page);
	expect(sighting.completeDays).not.toContain('2026-11-28');
	expect(sighting.completeDays).toContain('2026-11-23');
});

test('a stack that is cut short in the time grid makes the day incomplete', async () => {
	const { page } = await mountFullCalendar({
		initialView: 'timeGridWeek',
		eventMaxStack: 1,
		events: leadersWeek,
	});
	expect(read(page).sighting.completeDays).toEqual(without(week, '2026-11-23', '2026-11-25'));
});

test('the window of "+2 more" does not count its events twice', async () => {
	const { page, root } = await mountFullCalendar({
		initialView: 'dayGridMonth',
		dayMaxEvents: 1,
		events: leadersWeek,
	});
	root.querySelector<HTMLElement>('.fc-more-link')?.click();
	await expect.poll(() => document.querySelector('.fc-popover')).not.toBeNull();
	const { days, completeDays, showsEnds } = views.dayGridMonth;
	expectReading(page, days, expectedEvents(leadersWeek, days, { showsEnds }), { completeDays });
});

test('an event that began before the days shown is unread, not given a wrong beginning', async () => {
	const events = [
		{ title: 'Long leave', start: '2026-11-18', end: '2026-11-25', allDay: true },
		{ title: 'Offsite', start: '2026-11-27', end: '2026-12-02', allDay: true },
	];
	const { page } = await mountFullCalendar({ initialView: 'timeGridWeek', firstDay: 1, events });
	const { sighting } = read(page);
	expect(sighting.unread).toBe(1);
	expect(sighting.events.map(({ start, end }) => [start, end])).toEqual([['2026-11-27', null]]);
	// The leave lies on Monday and Tuesday; how long the offsite goes on is told up to Sunday only.
	expect(sighting.completeDays).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
});

test('an empty week is empty and complete', async () => {
	const { page } = await mountFullCalendar({ initialView: 'timeGridWeek', events: [] });
	expectReading(page, week, []);
});

test('an empty list tells no days: nothing says which it shows', async () => {
	const { page } = await mountFullCalendar({ initialView: 'listWeek', events: [] });
	expectReading(page, [], []);
});

test('nothing is concluded before the first rendering, or while the page says that it is busy', async () => {
	document.body.innerHTML = '<div class="fc"></div>';
	expect(findCalendar(currentPage(), [fullcalendar])).toBeUndefined();
	expect(readSighting(fullcalendar, currentPage())).toBeUndefined();
	const { page, root } = await mountFullCalendar({ initialView: 'timeGridWeek', events: leadersWeek });
	expect(findCalendar(page, [fullcalendar])).toBe(fullcalendar);
	root.setAttribute('aria-busy', 'true');
	expect(readSighting(fullcalendar, page)).toBeUndefined();
});

test('a chip drawn at another time than written is unread', async () => {
	const { page, root } = await mountFullCalendar({ initialView: 'timeGridWeek', events: leadersWeek });
	const time = [...root.querySelectorAll('.fc-event-time')].find(
		(element) => element.textContent === '9:00 - 10:00',
	);
	if (time) time.textContent = '11:00 - 12:00';
	const { sighting } = read(page);
	expect(sighting.unread).toBe(1);
	expect(sighting.events.map(({ title }) => title)).not.toContain('Staff meeting');
	expect(sighting.completeDays).not.toContain('2026-11-23');
});

test('ids are the same in week, list and month, and differ between events alike', async () => {
	const events = leadersWeek.filter(({ end, allDay }) => end?.slice(0, 10) !== '2026-11-27' || allDay);
	const ids = [];
	for (const initialView of ['timeGridWeek', 'listWeek', 'dayGridMonth', 'timeGridWeek']) {
		const { page } = await mountFullCalendar({ initialView, events });
		ids.push(
			read(page)
				.sighting.events.map(({ id }) => id)
				.sort(),
		);
	}
	expect(new Set(ids[0]).size).toBe(events.length);
	expect(ids[0]?.every((id) => id.startsWith('derived:'))).toBe(true);
	for (const others of ids) expect(others).toEqual(ids[0]);
});

test('a host may tell ids, series, answers and its own form', async () => {
	declare('calendar-account', 'leader@example.com');
	declare('calendar-compose', '/new?title={title}&start={start}');
	const { page } = await mountFullCalendar({
		initialView: 'timeGridWeek',
		events: leadersWeek.slice(0, 1),
		eventDidMount: ({ el }) => {
			el.setAttribute('data-event-id', 'staff-2');
			el.setAttribute('data-series-id', 'staff');
			el.setAttribute('data-response', 'declined');
			el.setAttribute('data-status', 'tentative');
			el.setAttribute('data-calendar-id', 'work');
			el.setAttribute('data-show-as', 'out-of-office');
		},
	});
	const { sighting } = read(page);
	expect(sighting.account).toBe('leader@example.com');
	expect(sighting.zone).toBe(pageZone);
	expect(sighting.events).toMatchObject([
		{
			id: 'staff-2',
			series: 'staff',
			response: 'declined',
			status: 'tentative',
			calendarId: 'work',
			showAs: 'out-of-office',
		},
	]);
	expect(fullcalendar.composeTemplate?.(page)).toBe(
		'https://calendar.example/new?title={title}&start={start}',
	);
	declare('calendar-compose', 'https://elsewhere.example/new?title={title}');
	expect(fullcalendar.composeTemplate?.(page)).toBeUndefined();
	document.head.querySelector('meta[name="calendar-account"]')?.remove();
});

test('marks find the head and the column of each day', async () => {
	const { page, root } = await mountFullCalendar({
		initialView: 'timeGridWeek',
		slotMinTime: '06:00',
		events: [],
	});
	const places = fullcalendar.dayPlaces(read(page).survey as never, page);
	expect(places.map(({ day }) => day)).toEqual(week);
	expect(places[0]?.header).toBe(root.querySelector('th[data-date="2026-11-22"]'));
	expect(places[0]?.column).toMatchObject({
		element: root.querySelector('td.fc-timegrid-col[data-date="2026-11-22"]'),
		startHour: 6,
		endHour: 24,
	});
});

test('no event of many made-up weeks is read wrong, in any view', async () => {
	const random = seeded(20261123);
	let chips = 0;
	for (let round = 0; round < 16; round += 1) {
		const events = madeUpEvents(random, 50);
		const locale = locales[Math.floor(random() * locales.length)] ?? 'en';
		for (const [initialView, { days, showsEnds }] of Object.entries(views)) {
			const dayMaxEvents = random() < 0.5 ? 2 : false;
			const { page } = await mountFullCalendar({ initialView, locale, firstDay: 0, events, dayMaxEvents });
			const { sighting, problems } = read(page);
			const found = sighting.events.map(({ title, start, end, allDay }) => ({ title, start, end, allDay }));
			const shown = initialView === 'listWeek' ? sighting.days : days;
			expect(found.sort(byStartAndTitle)).toEqual(expectedEvents(events, shown, { showsEnds }));
			expect([...new Set(problems), '']).toContain(
				problems.length === 0 ? '' : 'it began before the days shown',
			);
			chips += found.length;
		}
	}
	expect(chips).toBeGreaterThan(1500);
});

function read(page: Page) {
	const reading = readSighting(fullcalendar, page);
	if (!reading) throw new Error('The page is not settled.');
	return reading;
}

function expectReading(
	page: Page,
	days: string[],
	events: ReturnType<typeof expectedEvents>,
	{ completeDays = days, unread = 0 }: { completeDays?: string[]; unread?: number } = {},
) {
	const reading = read(page);
	const { sighting, problems } = reading;
	const found = sighting.events.map(({ title, start, end, allDay }) => ({ title, start, end, allDay }));
	expect(found.sort(byStartAndTitle)).toEqual(events);
	expect({ unread: sighting.unread, problems: unread === 0 ? problems : [] }).toEqual({
		unread,
		problems: [],
	});
	expect(sighting.days).toEqual(days);
	expect(sighting.completeDays).toEqual(completeDays);
	return reading;
}

function datesFrom(start: string, count: number): string[] {
	return Array.from({ length: count }, (_, i) => Temporal.PlainDate.from(start).add({ days: i }).toString());
}

function without(days: string[], ...excepted: string[]): string[] {
	return days.filter((day) => !excepted.includes(day));
}
