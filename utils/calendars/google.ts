import { drawnBar } from '@/utils/page/all-day-span';
import { announcedCount } from '@/utils/page/announced-count';
import { answerByLook, paintOf } from '@/utils/page/answer-by-look';
import { base64Text } from '@/utils/page/base64-text';
import type { LookCache } from '@/utils/page/computed-look';
import { dayOfDateKey } from '@/utils/page/date-key';
import {
	type ChipReading,
	type DayPlace,
	definePageCalendar,
	type Page,
	type Survey,
} from '@/utils/page/define-calendar';
import { type InlineBox, inlineBox } from '@/utils/page/inline-box';
import { isShown } from '@/utils/page/is-shown';
import { type CutChip, joinCutPieces } from '@/utils/page/join-cut-pieces';
import { tickedRows } from '@/utils/page/ticked-rows';
import { titledBar } from '@/utils/page/titled-bar';
import { titledBlock } from '@/utils/page/titled-block';
import { addDays, type WallClock, wallClockOf } from '@/utils/page/wall-clock';
import type { CalendarEvent, CalendarView } from '@/utils/support/sighting';

// Attributes, ids and roles have been the same since 2017; class names change every few months (last: 2025-02).

interface GoogleSurvey extends Survey {
	grid: Element;
	locale: string;
	wallClock: WallClock;
	/** Time columns and their days. */
	columns: ReadonlyMap<Element, string>;
	/** Cells of the all-day row, and the place of their day in `days`. */
	allDayCells: ReadonlyMap<Element, number>;
	pixelsPerHour: number;
	looks: LookCache;
}

interface Identity {
	event: Pick<CalendarEvent, 'id' | 'series' | 'calendarId' | 'status' | 'people'>;
	/** When this occurrence would begin had it never been moved, in UTC. */
	occurrence?: string;
}

const views: Record<string, CalendarView> = {
	DAY: 'day',
	WEEK: 'week',
	MONTH: 'month',
	AGENDA: 'schedule',
	YEAR: 'year',
};
const domains: Record<string, string> = {
	m: 'gmail.com',
	g: 'group.calendar.google.com',
	v: 'group.v.calendar.google.com',
	i: 'import.calendar.google.com',
	h: 'holiday.calendar.google.com',
};
const viewsWithoutColumns = /^(?:MONTH|AGENDA|YEAR)$/;
const nothingDrawn = { days: [], columns: new Map(), allDayCells: new Map(), pixelsPerHour: 0 };
/** Holidays and contacts' birthdays. */
const noMeetings = /@(?:group\.v|holiday)\.calendar\.google\.com$/;

export default definePageCalendar<GoogleSurvey>({
	id: 'google',
	name: 'Google Calendar',
	matches: ['https://calendar.google.com/*'],
	rank: 'site',
	recognises: ({ url }) =>
		url.hostname === 'calendar.google.com' &&
		/^\/calendar\/(?:(?:u|b)\/\d+\/)?(?:r(?:\/.*)?|render)?$/.test(url.pathname),
	watch: {
		root: ['[role="main"]', 'body'],
		attributes: ['data-eventid', 'data-datekey', 'data-start-date-key', 'data-end-date-key', 'style'],
	},
	survey: surveyPage,
	// Resize handles and the open card carry data-eventid too, but never data-eventchip (2023).
	chip: '[data-eventchip][data-eventid]',
	readChip,
	joinPieces: (chips, { account }) => joinCutPieces(chips, account),
	incompleteDays,
	dayPlaces,
});

function surveyPage({ document, browserZone }: Page): GoogleSurvey | undefined {
	const { viewfamily = 'EVENT', viewkey = '' } = document.body.dataset;
	const zone = textOfId(document, 'xTimezone') ?? browserZone;
	const wallClock = wallClockOf(zone);
	const [grid, ...otherGrids] = [...document.querySelectorAll('[role="main"] [role="grid"]')].filter(isShown);
	if (viewfamily !== 'EVENT' || !grid || !wallClock) return undefined;
	const page = {
		account: textOfId(document, 'xUserEmail') ?? null,
		view: views[viewkey] ?? 'other',
		zone,
		shownCalendars: shownCalendars(document),
		grid,
		locale: textOfId(document, 'xUserLocale') ?? (document.documentElement.lang || 'en'),
		wallClock,
		looks: new Map(),
	};
	const columns = daysOf(grid.querySelectorAll('[role="gridcell"][data-datekey]'));
	if (columns.size === 0 && viewsWithoutColumns.test(viewkey)) return { ...page, ...nothingDrawn };
	const [column] = columns.keys();
	const columnHeight = (column as HTMLElement | undefined)?.offsetHeight ?? 0;
	const days = [...columns.values()];
	if (otherGrids.length > 0 || columnHeight === 0 || !isSettled(grid, days)) return undefined;
	const allDayCells = placesOf(grid, days.length);
	return { ...page, days, columns, allDayCells, pixelsPerHour: columnHeight / 24 };
}

/** Between two weeks the header, the columns and the chips change one after the other. */
function isSettled(grid: Element, days: string[]): boolean {
	const header = grid.closest('[data-start-date-key]') ?? grid.querySelector('[data-start-date-key]');
	const first = dayOfDateKey(header?.getAttribute('data-start-date-key') ?? null);
	const last = dayOfDateKey(header?.getAttribute('data-end-date-key') ?? null);
	if (!header || !first || !last || grid.closest('[aria-busy="true"]')) return false;
	if (days.some((day, index) => day < first || day > last || day <= (days[index - 1] ?? ''))) return false;
	const labels = [...daysOf(grid.querySelectorAll('[role="columnheader"] [data-datekey]')).values()];
	if (labels.length > 0 && labels.join() !== days.join()) return false;
	return announcedCount(headingOf(grid), 'last') === 0 || grid.querySelector('[data-eventchip]') !== null;
}

function daysOf(elements: Iterable<Element>): Map<Element, string> {
	const days = [...elements].map((one) => [one, dayOfDateKey(one.getAttribute('data-datekey'))] as const);
	return new Map(days.filter((pair): pair is [Element, string] => pair[1] !== undefined));
}

/** All-day cells have no dates: they stand in the order of the columns. */
function placesOf(grid: Element, dayCount: number): Map<Element, number> {
	const cells = [...grid.querySelectorAll('[data-start-date-key] [role="gridcell"]:not([data-datekey])')];
	return new Map(cells.length === dayCount ? cells.map((cell, place) => [cell, place]) : []);
}

function headingOf(grid: Element): string {
	return grid.closest('[data-view-heading]')?.getAttribute('data-view-heading') ?? '';
}

function textOfId(document: Document, id: string): string | undefined {
	return document.getElementById(id)?.textContent.trim() || undefined;
}

/** The calendar list, as far as it is loaded; ticked calendars are on. */
function shownCalendars(document: Document): string[] | null {
	const ids = tickedRows(document, '[role="listitem"][data-id]', 'data-id');
	return ids?.flatMap((id) => fullAddress(base64Text(id) ?? '') ?? []) ?? null;
}

function readChip(chip: Element, survey: GoogleSurvey): ChipReading {
	if (!survey.grid.contains(chip)) return 'not-an-event'; // in a bubble, or in a layout on its way out
	const token = chip.getAttribute('data-eventid') ?? '';
	if (token.startsWith('tasks_')) return 'not-an-event';
	const identity = identityOf(token);
	if (!identity) return { unread: 'event id' };
	const box = inlineBox(chip.getAttribute('style') ?? '');
	// The highest are drawn under the pointer while dragging.
	if (noMeetings.test(identity.event.calendarId ?? '') || box.zIndex >= 5000) return 'not-an-event';
	const cell = chip.closest('[role="gridcell"]');
	const day = cell && survey.columns.get(cell);
	if (day) return readTimed(chip, survey, identity, box, day);
	const place = cell ? survey.allDayCells.get(cell) : undefined;
	return place === undefined ? { unread: 'no day' } : readAllDay(chip, survey, identity, box, place);
}

function readTimed(
	chip: Element,
	survey: GoogleSurvey,
	identity: Identity,
	box: InlineBox,
	day: string,
): ChipReading {
	// Two pixels between blocks, one above and one below.
	const block = titledBlock(chip, box, { ...survey, day, gap: 1 }, identity.occurrence);
	const days = [addDays(day, -1), day, addDays(day, 1)];
	if (typeof block === 'string') return { unread: block, days };
	if (block.isCutBefore && !hasPieceOn(survey, addDays(day, -1), chip)) return { unread: 'begin', days };
	const response = answerByLook(chip, paintOf(box), block.after, survey.looks);
	const { title, start, end, isCutBefore, isCutAfter } = block;
	const event = { ...identity.event, title, start, end, allDay: false, response };
	const piece: CutChip = { event, isCutBefore, isCutAfter };
	return piece;
}

function readAllDay(
	chip: Element,
	survey: GoogleSurvey,
	identity: Identity,
	box: InlineBox,
	place: number,
): ChipReading {
	const bar = drawnBar(chip, box, place, survey.days);
	if (!bar) return { unread: 'place' };
	const entry = titledBar(chip, bar, survey, identity.occurrence);
	if (entry === 'label') return 'not-an-event'; // "Working location: Home"
	if (typeof entry === 'string') return { unread: entry, days: survey.days.slice(bar.first, bar.last + 1) };
	const button = chip.querySelector('[data-stacked-layout-chip]');
	const paint = paintOf(box, inlineBox(button?.getAttribute('style') ?? ''));
	const response = answerByLook(chip, paint, entry.after, survey.looks);
	const { title, start, end, allDay } = entry;
	return { event: { ...identity.event, title, start, end, allDay, response } };
}

function hasPieceOn(survey: GoogleSurvey, day: string, chip: Element): boolean {
	const token = chip.getAttribute('data-eventid');
	const [column] = [...survey.columns].find(([, columnDay]) => columnDay === day) ?? [];
	const chips = [...(column?.querySelectorAll('[data-eventchip]') ?? [])];
	return chips.some((other) => other.getAttribute('data-eventid') === token);
}

function identityOf(token: string): Identity | undefined {
	const text = base64Text(token);
	// Imported ids may hold an @: the calendar is what follows the last space.
	const [, id, address] = /^(.+) ([^\s@]+@[^\s@]+)$/.exec(text ?? '') ?? [];
	const calendarId = fullAddress(address ?? '');
	if (!id || !calendarId) return undefined;
	const [, series = null, original = ''] = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(id) ?? [];
	const event = { id, series, calendarId, status: 'confirmed', people: [] } satisfies Identity['event'];
	return { event, ...(original.endsWith('Z') && { occurrence: original }) };
}

function fullAddress(address: string): string | undefined {
	const [, name, domain = ''] = /^(.+)@([^@]+)$/.exec(address) ?? [];
	return name && `${name}@${domains[domain] ?? domain}`;
}

/** Days whose all-day cell announces more entries than are there; every day when the whole page does. */
function incompleteDays(
	{ grid, days, allDayCells }: GoogleSurvey,
	_page: Page,
	events: readonly CalendarEvent[],
) {
	const chips = grid.querySelectorAll('[data-eventchip]');
	if (allDayCells.size !== days.length || announcedCount(headingOf(grid), 'last') > chips.length) return days;
	return [...allDayCells].flatMap(([cell, place]) => {
		const day = days[place] ?? '';
		const tokens = new Set(
			[...cell.querySelectorAll('[data-eventchip]')].map((chip) => chip.getAttribute('data-eventid')),
		);
		const covering = events.filter(({ allDay, start, end }) => allDay && start <= day && (!end || end > day));
		const announced = announcedCount(cell.querySelector('h2')?.textContent ?? '', 'first');
		return announced > Math.max(tokens.size, covering.length) ? [day] : [];
	});
}

function dayPlaces({ grid, columns }: GoogleSurvey): DayPlace[] {
	const headers = [...grid.querySelectorAll('[role="columnheader"]')];
	return [...columns].flatMap(([element, day], index) => {
		const key = element.getAttribute('data-datekey');
		const header = headers.find((one) => one.querySelector(`[data-datekey="${key}"]`)) ?? headers[index];
		return header ? [{ day, header, column: { element, startHour: 0, endHour: 24 } }] : [];
	});
}
