import { announcedCount } from '@/utils/page/announced-count';
import { answerByLook, type Paint, paintOf } from '@/utils/page/answer-by-look';
import { base64Text } from '@/utils/page/base64-text';
import { type LookCache, lookCache } from '@/utils/page/computed-look';
import { dayOfDateKey } from '@/utils/page/date-key';
import { datedChip } from '@/utils/page/dated-chip';
import {
	type DayNames,
	datedPlaces,
	dayOfPlace,
	dayPlacesOf,
	type GridPlace,
	type GridPlaces,
	placeHolding,
} from '@/utils/page/dated-grid';
import {
	type ChipReading,
	definePageCalendar,
	type OpenedCard,
	type Page,
	type Survey,
} from '@/utils/page/define-calendar';
import { fullAddress, identityOf } from '@/utils/page/google/event-token';
import { hidesEntries } from '@/utils/page/hides-entries';
import { type InlineBox, inlineBox } from '@/utils/page/inline-box';
import { isShown } from '@/utils/page/is-shown';
import { type CutChip, joinCutPieces } from '@/utils/page/join-cut-pieces';
import { listedPeople } from '@/utils/page/listed-people';
import { reachesInto } from '@/utils/page/reaches-into';
import { tickedRows } from '@/utils/page/ticked-rows';
import { valuesOf } from '@/utils/page/values-of';
import { addDays, type WallClock, wallClockOf } from '@/utils/page/wall-clock';
import type { CalendarEvent, CalendarView } from '@/utils/support/sighting';

// Attributes, ids and roles have been the same since 2017; class names change every few months (last: 2025-02).

interface GoogleSurvey extends Survey {
	grid: Element;
	locale: string;
	wallClock: WallClock;
	places: GridPlaces;
	/** 0 in views without hours. */
	pixelsPerHour: number;
	gap: number;
	looks: LookCache;
}

/** What each view is called, and the shape of its places. */
const views: Record<string, [CalendarView, GridPlace['shape'] | 'none']> = {
	DAY: ['day', 'hours'],
	WEEK: ['week', 'hours'],
	CUSTOM_DAYS: ['other', 'hours'],
	MONTH: ['month', 'days'],
	CUSTOM_WEEKS: ['other', 'days'],
	AGENDA: ['schedule', 'list'],
	YEAR: ['year', 'none'],
};
const isSearch = ({ pathname }: URL) => pathname.includes('/r/search');
const dayNames: DayNames = {
	attribute: 'data-datekey',
	dayOf: (element) => dayOfDateKey(element.getAttribute('data-datekey')) ?? '',
};
/** Holidays and contacts' birthdays. */
const noMeetings = /@(?:group\.v|holiday)\.calendar\.google\.com$/;

export default definePageCalendar<GoogleSurvey>({
	id: 'google',
	name: 'Google Calendar',
	matches: ['https://calendar.google.com/*'],
	home: 'https://calendar.google.com/calendar/r',
	rank: 'site',
	recognises: ({ url }) =>
		url.hostname === 'calendar.google.com' &&
		/^\/calendar\/(?:(?:u|b)\/\d+\/)?(?:r(?:\/(?!settings).*)?|render)?$/.test(url.pathname),
	isElsewhere: ({ document }) => document.body.dataset.viewfamily === 'EVENT_EDIT',
	watch: {
		root: ['[role="main"]', 'body'],
		attributes: ['data-eventid', 'data-datekey', 'data-start-date-key', 'data-end-date-key', 'style'],
	},
	survey: surveyPage,
	// Resize handles and the open card carry data-eventid alone (2023), in lists some buttons do, too (2026-10).
	chip: '[data-eventid]:is([data-eventchip], [role="rowgroup"] [role="button"]:not([data-eventchip] *))',
	readChip,
	joinPieces: (chips, { account }) => joinCutPieces(chips, account),
	incompleteDays,
	readOpenedCard,
	// The account's number stays: another one shows another calendar.
	weekAddress({ origin, pathname }, { year, month, day }) {
		const account = /^\/calendar\/([ub]\/\d+\/)/.exec(pathname)?.[1] ?? '';
		return new URL(`${origin}/calendar/${account}r/week/${year}/${month}/${day}`);
	},
	dayPlaces: ({ grid, places }) => dayPlacesOf(grid, places, dayNames),
});

function surveyPage({ document, url, browserZone }: Page): GoogleSurvey | undefined {
	const { viewfamily = 'EVENT', viewkey } = document.body.dataset;
	const zone = textOfId(document, 'xTimezone') ?? browserZone;
	const wallClock = wallClockOf(zone);
	const grids = [...document.querySelectorAll('[role="main"] [role="grid"]')].filter(isShown);
	const [grid] = grids;
	if (viewfamily !== 'EVENT' || !grid || !wallClock || grid.closest('[aria-busy="true"]')) return undefined;
	const [view, shape] = isSearch(url)
		? (['other', 'list'] as const)
		: (views[viewkey ?? periodOf(grid)] ?? ['other', undefined]);
	const places = shape === 'none' ? new Map() : datedPlaces(grid, dayNames);
	const [first] = places;
	const days = [...new Set([...places.values()].map(dayOfPlace))];
	const height = first?.[1].shape === 'hours' ? (first[0] as HTMLElement).offsetHeight : undefined;
	if (shape !== 'none' && (grids.length > 1 || !isSettled(grid, days, height))) return undefined;
	const isEmpty = !first && (shape === 'list' || shape === 'none');
	if (shape && !isEmpty && first?.[1].shape !== shape) return undefined;
	return {
		...{ view, zone, days, grid, wallClock, places },
		account: textOfId(document, 'xUserEmail') ?? null,
		shownCalendars: shownCalendars(document),
		locale: textOfId(document, 'xUserLocale') ?? (document.documentElement.lang || 'en'),
		pixelsPerHour: (height ?? 0) / 24,
		gap: 1, // two pixels between blocks: one above and one below
		looks: lookCache(),
	};
}

/** The second name of the view. */
function periodOf(grid: Element): string {
	return grid.closest('[data-period-type]')?.getAttribute('data-period-type')?.toUpperCase() ?? '';
}

/** Between two pages the header, the columns and the chips change one after the other. */
function isSettled(grid: Element, days: string[], columnHeight: number | undefined): boolean {
	if (columnHeight === 0 || days.some((day, index) => day <= (days[index - 1] ?? ''))) return false;
	const header = grid.closest('[data-start-date-key]') ?? grid.querySelector('[data-start-date-key]');
	if (header) {
		const first = dayOfDateKey(header.getAttribute('data-start-date-key'));
		const last = dayOfDateKey(header.getAttribute('data-end-date-key'));
		if (!first || !last || days.length === 0 || days.some((day) => day < first || day > last)) return false;
	}
	const labels = [...grid.querySelectorAll('[role="columnheader"] [data-datekey]')].map(dayNames.dayOf);
	if (labels.length > 0 && labels.join() !== days.join()) return false;
	return announcedCount(headingOf(grid), 'last') === 0 || grid.querySelector('[data-eventid]') !== null;
}

const headingOf = (grid: Element) =>
	grid.closest('[data-view-heading]')?.getAttribute('data-view-heading') ?? '';

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
	if (noMeetings.test(identity.calendarId) || box.zIndex >= 5000) return 'not-an-event';
	const place = placeHolding(chip, survey.places);
	// The strip of working locations stands above the cells.
	if (!place) return chip.closest('ul') ? 'not-an-event' : { unread: 'no day' };
	const entry = datedChip(chip, box, place, survey, identity.occurrence);
	if (entry === 'label') return 'not-an-event'; // "Working location: Home"
	if ('unread' in entry) return entry;
	const { after, isCutBefore = false, isCutAfter = false } = entry;
	const { title, start, end, allDay } = entry.event;
	const isDot = !allDay && survey.pixelsPerHour === 0;
	const paint = place.shape === 'hours' ? paintOf(box) : paintOfChip(chip, box, isDot);
	const response = answerByLook(chip, paint, after, survey.looks);
	const { id, series, calendarId } = identity;
	const ids = { id, series, calendarId };
	// Spelt out, because copying objects into one another takes as long as reading the chip.
	const event: CalendarEvent = {
		...ids,
		title,
		start,
		end,
		allDay,
		status: 'confirmed',
		response,
		people: [],
	};
	const piece: CutChip = { event, isCutBefore, isCutAfter };
	return piece;
}

/** Bars are painted on their button. In a month, meetings are a dot and a line of text, whatever the answer. */
function paintOfChip(chip: Element, box: InlineBox, isDot: boolean): Paint {
	const button = chip.querySelector('[data-stacked-layout-chip]');
	const paint = paintOf(box, inlineBox(button?.getAttribute('style') ?? ''));
	return isDot && paint === 'outlined' ? 'plain' : paint;
}

/** What is shown is not all: in search results, at the end of a list, in cells that announce or offer more. */
function incompleteDays(survey: GoogleSurvey, { url }: Page, events: readonly CalendarEvent[]): string[] {
	const { grid, days, places } = survey;
	if (isSearch(url)) return days;
	const shapes = Object.groupBy([...places.entries()], ([, { shape }]) => shape);
	if (shapes.list) return days.slice(-1); // rows load while scrolling
	const announced = announcedCount(headingOf(grid), 'last');
	// Pieces of an event share their token. They are counted only where the events alone are too few.
	const isShort =
		announced > events.length && announced > valuesOf(grid, '[data-eventchip]', 'data-eventid').size;
	if (shapes.hours && (isShort || shapes.days?.length !== shapes.hours.length)) return days;
	const rows = Number(grid.getAttribute('data-chip-rows')) || undefined;
	return (shapes.days ?? []).flatMap(([cell, place]) => {
		const day = dayOfPlace(place);
		const drawn = () => drawnOver(cell, day, !shapes.hours, events);
		if (!hidesEntries(cell, '[data-eventchip]', drawn, rows)) return [];
		return shapes.hours ? [day] : [day, addDays(day, 1)]; // what a month hides may last over midnight
	});
}

/** Entries in a cell, and over it from another. A month has little room, so a meeting in two calendars counts once. */
function drawnOver(cell: Element, day: string, isMonth: boolean, events: readonly CalendarEvent[]): number {
	const tokens = valuesOf(cell, '[data-eventchip]', 'data-eventid');
	const ids = new Set([...tokens].map((token) => identityOf(token)?.id ?? token));
	const over = events.filter((event) => reachesInto(event, day) && !ids.has(event.id));
	return (isMonth ? ids.size : tokens.size) + over.length;
}

/** The card over the page, which is one element for every event, or the form, whose address names the event. */
function readOpenedCard({ document, url }: Page): OpenedCard | undefined {
	const [, edited] = /\/r\/eventedit\/([^/]+)$/.exec(url.pathname) ?? [];
	const card = document.querySelector('#xDetDlg[data-eventid]');
	const root = edited ? document.querySelector('[role="tabpanel"]') : card?.closest('[role="dialog"]');
	const identity = identityOf((edited ? edited : card?.getAttribute('data-eventid')) ?? '');
	if (!root || !identity || !isShown(root)) return undefined;
	const people = listedPeople(root.querySelectorAll('[role="treeitem"][data-email]'), 'data-email');
	const guests = people.filter(({ email }) => !email?.endsWith('@resource.calendar.google.com')); // rooms
	const event = { eventId: identity.id, series: identity.series, people: guests };
	return guests.length > 0 ? { account: textOfId(document, 'xUserEmail') ?? null, ...event } : undefined;
}
