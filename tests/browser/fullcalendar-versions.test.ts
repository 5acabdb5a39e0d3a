import { describe, expect, test } from 'vitest';
import fullcalendar from '@/utils/calendars/fullcalendar';
import type { Page } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import type { CalendarEvent } from '@/utils/support/sighting';
import { leadersWeek } from '../fixtures/fullcalendar/leaders-week';
import { madeUpEvents, seeded } from '../fixtures/fullcalendar/made-up-events';
import {
	byStartAndTitle,
	currentPage,
	expectedEvents,
	type HostEvent,
} from '../fixtures/fullcalendar/mount-fullcalendar';
import { mountVersion, type Theme, themes } from '../fixtures/fullcalendar/mount-version';
import {
	month,
	type ShownView,
	shownViews,
	viewNames,
	week,
	weekTruth,
} from '../fixtures/fullcalendar/week-truth';

const locales = ['en', 'de', 'fr', 'ja', 'ar', 'ko', 'fa', 'zh-tw', 'sv', 'es'];

describe.each([3, 5, 7] as const)('FullCalendar %i', (version) => {
	describe.each(viewNames)('%s', (view) => {
		test.each(locales)('reads every event that it can tell, in %s', async (locale) => {
			const { page } = await mountVersion(version, { view, locale, events: leadersWeek });
			expectWeek(page, view, { locale });
		});
	});

	test('reads the day view', async () => {
		const events = leadersWeek.filter(({ title }) => title !== 'Leave');
		const { page } = await mountVersion(version, { view: 'timeGridDay', events });
		const { sighting } = read(page);
		expect(sighting.view).toBe('day');
		expect(found(sighting.events)).toEqual(expectedEvents(events, ['2026-11-25'], { showsEnds: true }));
		expect(sighting.completeDays).toEqual(['2026-11-25']);
	});

	test.each(viewNames)('reads a saved page, whose style sheets are lost: %s', async (view) => {
		await mountVersion(version, { view, events: leadersWeek });
		const frame = document.createElement('iframe');
		frame.srcdoc = document.documentElement.outerHTML.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
		document.body.replaceChildren(frame);
		await new Promise((resolve) => frame.addEventListener('load', resolve));
		expectWeek(currentPage(frame.contentDocument as Document), view, { isBare: true });
	});

	test('a month whose surplus is folded is complete only where the surplus is in the page', async () => {
		const events = leadersWeek.filter(({ title }) => title !== 'Migration');
		const { page } = await mountVersion(version, { view: 'dayGridMonth', events, most: 2 });
		const { sighting } = read(page);
		const expected = expectedEvents(events, month, { showsEnds: false });
		if (version === 7) {
			expect(sighting.completeDays).not.toContain('2026-11-25');
			const titles = expected.map((event) => JSON.stringify(event));
			for (const event of found(sighting.events)) expect(titles).toContain(JSON.stringify(event));
		} else {
			expect(found(sighting.events)).toEqual(expected);
			expect(sighting.completeDays).toEqual(month);
		}
		expect(sighting.completeDays).toContain('2026-11-24');
	});

	test('hours that are not drawn make no day complete', async () => {
		const events = leadersWeek.filter(({ title }) => title === 'Staff meeting');
		const { page } = await mountVersion(version, { view: 'timeGridWeek', events, slotMinTime: '07:00:00' });
		const { sighting } = read(page);
		expect(found(sighting.events)).toEqual(expectedEvents(events, week, { showsEnds: true }));
		expect(sighting.completeDays).toEqual([]);
	});

	test('a leave over a row’s end is one event', async () => {
		const events: HostEvent[] = [
			{ title: 'Leave', start: '2026-11-19', end: '2026-12-03', allDay: true },
			{ title: 'Staff', start: '2026-11-24T14:00:00', end: '2026-11-24T15:00:00' },
		];
		const { page } = await mountVersion(version, { view: 'dayGridMonth', events });
		const { sighting } = read(page);
		expect(found(sighting.events)).toEqual(expectedEvents(events, month, { showsEnds: false }));
		expect(sighting.completeDays).toEqual(month);
	});

	test('two days off with one title, either side of a row’s end, are two events', async () => {
		const events: HostEvent[] = [
			{ title: 'On call', start: '2026-11-21', allDay: true },
			{ title: 'On call', start: '2026-11-22', allDay: true },
		];
		const { page } = await mountVersion(version, { view: 'dayGridMonth', events });
		expect(found(read(page).sighting.events)).toEqual(expectedEvents(events, month, { showsEnds: false }));
	});

	test('an event that began before the days shown is unread', async () => {
		const events: HostEvent[] = [{ title: 'Leave', start: '2026-11-19', end: '2026-11-24', allDay: true }];
		for (const view of ['timeGridWeek', 'dayGridWeek', 'listWeek'] as const) {
			const { page } = await mountVersion(version, { view, events });
			const { sighting } = read(page);
			expect(sighting.events).toEqual([]);
			expect(sighting.unread).toBeGreaterThan(0);
			expect(sighting.completeDays).not.toContain('2026-11-23');
		}
	});

	test('an empty week is empty and complete', async () => {
		const { page } = await mountVersion(version, { view: 'timeGridWeek', events: [] });
		const { sighting } = read(page);
		expect(sighting).toMatchObject({ events: [], unread: 0, days: week, completeDays: week });
	});

	test('marks find heads and columns', async () => {
		const { page } = await mountVersion(version, { view: 'timeGridWeek', events: [] });
		const places = fullcalendar.dayPlaces(read(page).survey as never, page);
		expect(places.map(({ day }) => day)).toEqual(week);
		expect(places.every(({ column }) => column?.startHour === 0 && column.endHour === 24)).toBe(true);
		const boxes = places.map(({ header, column }) =>
			[header, column?.element].map((each) => each?.getBoundingClientRect()),
		);
		for (const [head, column] of boxes)
			expect(Math.abs((head?.left ?? 0) - (column?.left ?? 99))).toBeLessThan(3);
	});

	test('no event of many made-up weeks is read wrong, in any view', async () => {
		const random = seeded(20261123 + version);
		let chips = 0;
		for (let round = 0; round < 8; round += 1) {
			const madeUp = madeUpEvents(random, 40);
			// A list of version 3 writes "8:00 - 8:30" for a day and half an hour.
			const events = version === 3 ? madeUp.filter((event) => !isLongerThanADay(event)) : madeUp;
			const locale = locales[Math.floor(random() * locales.length)] ?? 'en';
			for (const view of viewNames) {
				const most = random() < 0.5 ? 2 : undefined;
				const { page } = await mountVersion(version, { view, events, locale, ...(most && { most }) });
				const { sighting } = read(page);
				const days = view === 'listWeek' ? sighting.days : shownViews[view].days;
				const truth = expectedEvents(events, days, { showsEnds: true, isWhole: true });
				const wrong = found(sighting.events).filter(
					(event) => !truth.some((each) => isReadingOf(event, each)),
				);
				expect(wrong).toEqual([]);
				// What is missing makes its day incomplete.
				const missing = truth.filter((each) => !sighting.events.some((event) => isReadingOf(event, each)));
				const incomplete = missing.filter(({ start }) => !sighting.completeDays.includes(start.slice(0, 10)));
				expect(incomplete).toEqual(missing);
				chips += sighting.events.length;
			}
		}
		expect(chips).toBeGreaterThan(400);
	});

	function expectWeek(page: Page, view: ShownView, options: { locale?: string; isBare?: boolean } = {}) {
		const { sighting, problems } = read(page);
		const { days, view: kind, completeDays: _, ...rest } = sighting;
		expect({ events: found(rest.events), isUnread: problems.length > 0, days, view: kind }).toEqual(
			weekTruth(version, view, options),
		);
	}
});

describe('FullCalendar 7', () => {
	test.each(Object.keys(themes) as Theme[])(
		'tells cut ends from whole ones in the theme %s',
		async (theme) => {
			const events: HostEvent[] = [
				{ title: 'Leave', start: '2026-11-05', end: '2026-11-24', allDay: true },
				{ title: 'On call', start: '2026-11-28', allDay: true },
				{ title: 'On call', start: '2026-11-29', allDay: true },
				{ title: 'Before', start: '2026-10-29', end: '2026-11-03', allDay: true },
				{ title: 'First', start: '2026-11-01', allDay: true },
				{ title: 'Last', start: '2026-12-12', allDay: true },
				{ title: 'After', start: '2026-12-11', end: '2026-12-15', allDay: true },
			];
			const { page } = await mountVersion(7, { view: 'dayGridMonth', events, theme });
			const { sighting } = read(page);
			expect(found(sighting.events)).toEqual(expectedEvents(events, month, { showsEnds: false }));
			expect(sighting.unread).toBe(1);
		},
	);

	test.each(Object.keys(themes) as Theme[])(
		'tells midnight from what goes over it in the theme %s',
		async (theme) => {
			const events: HostEvent[] = [
				{ title: 'Over night', start: '2026-11-21T22:00:00', end: '2026-11-22T06:00:00' },
				{ title: 'At midnight', start: '2026-11-22T00:00:00', end: '2026-11-22T01:00:00' },
				{ title: 'Two nights', start: '2026-11-23T22:00:00', end: '2026-11-25T06:00:00' },
				{ title: 'To midnight', start: '2026-11-28T22:00:00', end: '2026-11-29T00:00:00' },
			];
			const { page } = await mountVersion(7, { view: 'timeGridWeek', events, theme });
			const { sighting } = read(page);
			expect(found(sighting.events)).toEqual(expectedEvents(events, week, { showsEnds: true }));
			expect(sighting.unread).toBe(1);
		},
	);

	test.each(Object.keys(themes) as Theme[])(
		'times that are not written make no whole day in the theme %s',
		async (theme) => {
			const events: HostEvent[] = [
				{ title: 'Staff', start: '2026-11-24T10:00:00', end: '2026-11-24T11:00:00' },
				{ title: 'Off', start: '2026-11-26', allDay: true },
			];
			const { page } = await mountVersion(7, { view: 'dayGridMonth', events, theme, hasTimes: false });
			const { sighting } = read(page);
			expect(found(sighting.events)).toEqual([
				{ title: 'Off', start: '2026-11-26', end: '2026-11-27', allDay: true },
			]);
			expect(sighting.completeDays).toEqual(month.filter((day) => day !== '2026-11-24'));
		},
	);

	test('the window of "+2 more" does not count its events twice', async () => {
		const { page, root } = await mountVersion(7, { view: 'dayGridMonth', events: leadersWeek, most: 1 });
		const before = read(page).sighting;
		root.querySelector<HTMLElement>('[aria-haspopup="dialog"]')?.click();
		await expect.poll(() => document.querySelector('[role="dialog"]')).not.toBeNull();
		expect(read(page).sighting.events).toEqual(before.events);
	});

	test('background shading is no event', async () => {
		const shaded = {
			title: 'Office',
			start: '2026-11-24T08:00:00',
			end: '2026-11-24T18:00:00',
			display: 'background',
		};
		const day = { title: 'Fair', start: '2026-11-25', allDay: true, display: 'background' };
		for (const view of ['timeGridWeek', 'dayGridMonth'] as const) {
			const { page } = await mountVersion(7, { view, events: [shaded, day] });
			expect(read(page).sighting).toMatchObject({ events: [], unread: 0 });
		}
	});
});

function read(page: Page) {
	expect(findCalendar(page, [fullcalendar])).toBe(fullcalendar);
	const reading = readSighting(fullcalendar, page);
	if (!reading) throw new Error('The page is not settled.');
	return reading;
}

function isLongerThanADay({ start, end = start, allDay }: HostEvent): boolean {
	return !allDay && Temporal.PlainDateTime.from(start).until(end).total('hours') > 24;
}

type Told = Pick<CalendarEvent, 'title' | 'start' | 'end' | 'allDay'>;

function isReadingOf(event: Told, truth: Told): boolean {
	const isSame = event.title === truth.title && event.start === truth.start && event.allDay === truth.allDay;
	return isSame && (event.end === null || event.end === truth.end);
}

function found(events: Told[]): Told[] {
	return events.map(({ title, start, end, allDay }) => ({ title, start, end, allDay })).sort(byStartAndTitle);
}
