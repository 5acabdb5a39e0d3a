import { findClockTimes, possibleMinutes } from '@/utils/page/clock-time';
import {
	type ChipReading,
	type DayPlace,
	definePageCalendar,
	type Page,
	type Survey,
} from '@/utils/page/define-calendar';
import { type DrawnPiece, joinDrawnPieces } from '@/utils/page/join-drawn-pieces';
import { shortHash } from '@/utils/page/short-hash';
import { fetchSogoSighting } from '@/utils/page/sogo/events';
import { type WallClock, wallClockOf } from '@/utils/page/wall-clock';
import { zoneOfOffsets } from '@/utils/page/zone-of-offsets';
import type { CalendarEvent, EventResponse } from '@/utils/support/sighting';

// SOGo 5.8 (2026-11). The page rounds times outwards to quarters of an hour and holds no ids, so what it draws is the
// second choice: its server tells both.

interface SogoSurvey extends Survey {
	wallClock: WallClock;
	/** BCP 47: in what words the month writes times. */
	locale: string;
}

const view = '[ui-view="calendarView"]:not(.ng-leave)';
const dayCell = 'sg-calendar-day[sg-day]';
const responses: Record<string, EventResponse> = {
	'sg-event--needs-action': 'needs-action',
	'sg-event--accepted': 'accepted',
	'sg-event--declined': 'declined',
	'sg-event--tentative': 'tentative',
	// Somebody else goes in the leader's place.
	'sg-event--delegated': 'declined',
};

export default definePageCalendar<SogoSurvey>({
	id: 'sogo',
	name: 'SOGo',
	matches: [],
	rank: 'engine',
	probe: 'body[ng-app="SOGo.SchedulerUI"] [ui-view="calendarView"]',
	// Every refresh makes all blocks anew: their attributes never tell anything that their coming does not.
	watch: { root: ['[ui-view="calendarView"]'], attributes: [] },
	survey: surveyPage,
	// The ghost is what is drawn while dragging; the list on the left repeats events outside of the view.
	chip: `${view} ${dayCell} .sg-event:not(.sg-event--ghost, .ng-leave)`,
	readChip,
	joinPieces: (chips, survey) => joinDrawnPieces(chips as DrawnPiece[], survey),
	fetchSighting: fetchSogoSighting,
	dayPlaces,
	weekAddress: ({ origin, pathname }, date) =>
		/\/so\/[^/]+\/Calendar\/view$/.test(pathname)
			? new URL(`${origin}${pathname}#!/calendar/week/${date.toString().replaceAll('-', '')}`)
			: undefined,
	// Not `/SOGo/dav/`: that route asks for name and password, whoever is signed in here.
	calendarFolder: ({ url }) => /^.*\/so\/[^/]+\/Calendar\//.exec(url.pathname)?.[0].concat('personal/'),
});

function surveyPage({ document, url, browserZone }: Page): SogoSurvey | undefined {
	const [grid, ...leaving] = document.querySelectorAll('[ui-view="calendarView"]');
	const cells = [...(grid?.querySelectorAll(dayCell) ?? [])];
	const zone = zoneOfOffsets([...new Set(cells.map(timeOfCell))], browserZone);
	const wallClock = zone === undefined ? undefined : wallClockOf(zone);
	const days = [...new Set(cells.map(dayOfCell))].sort();
	const asked = /^#!\/calendar\/\w+\/(\d{8})$/.exec(url.hash)?.[1];
	// While another week is loading, the address is ahead of the page.
	const isBehind = asked !== undefined && !days.includes(isoDate(asked));
	if (!grid || leaving.length > 0 || !zone || !wallClock || days.includes('') || isBehind) return undefined;
	return {
		account: accountOf(document, url),
		view: grid.querySelector('md-grid-tile') ? 'month' : days.length === 1 ? 'day' : 'week',
		zone,
		days,
		shownCalendars: shownCalendars(document),
		wallClock,
		locale: document.documentElement.lang || 'en',
	};
}

/** The address in the side bar; where it is not drawn, the login name. */
function accountOf(document: Document, url: URL): string | null {
	const address = document.querySelector('[ng-bind="::activeUser.email"]')?.textContent.trim();
	return address || (/\/so\/([^/]+)\//.exec(url.pathname)?.[1] ?? null);
}

/** Switched on in the list on the left; ids stand in the class that colours the switch. */
function shownCalendars(document: Document): string[] | null {
	const switches = [...document.querySelectorAll('.sg-calendar-list-item md-switch[aria-checked]')];
	if (switches.length === 0) return null;
	return switches
		.filter((element) => element.getAttribute('aria-checked') === 'true')
		.flatMap((element) => classSuffix(element, 'md-switch-folder') ?? []);
}

function classSuffix(element: Element, prefix: string): string | undefined {
	return [...element.classList].find((name) => name.startsWith(prefix))?.slice(prefix.length);
}

/** Its midnight in a week, its noon in a month. */
function timeOfCell(cell: Element): string {
	return cell.getAttribute('sg-day-string') ?? '';
}

function dayOfCell(cell: Element): string {
	return isoDate(cell.getAttribute('sg-day') ?? '');
}

/** Empty for what is no date. */
function isoDate(eightDigits: string): string {
	const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(eightDigits) ?? [];
	return year ? `${year}-${month}-${day}` : '';
}

function readChip(chip: Element, survey: SogoSurvey): ChipReading {
	const cell = chip.closest(dayCell);
	const text = chip.querySelector('.text');
	if (!cell || !text) return { unread: 'parts' };
	const day = dayOfCell(cell);
	const calendarId = classSuffix(chip, 'bg-folder');
	const times = cell.closest('md-grid-tile') ? writtenTime(text, survey) : drawnTimes(chip, cell);
	if (calendarId === undefined) return { unread: 'calendar', days: [day] };
	if (typeof times === 'string') return { unread: times, days: [day] };
	const event = { ...eventOf(chip, text, calendarId), start: day };
	const kind = survey.view !== 'month' && times.from === null ? 'all-day' : '';
	const likeness = [event.title, calendarId, event.status, event.response, event.showAs, kind].join('\n');
	const piece: DrawnPiece = { event, day, likeness, ...times };
	return piece;
}

function eventOf(chip: Element, text: Element, calendarId: string): Omit<CalendarEvent, 'start'> {
	// A hidden priority and the names of icons stand beside the title, each in an element of its own.
	const words = [...text.childNodes].filter(({ nodeType }) => nodeType === 3 /* text */);
	const title = words
		.map((node) => node.textContent)
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
	const answer = [...chip.classList].find((name) => name in responses) ?? '';
	const isRecurring = chip.querySelector('md-icon[aria-label="repeat"]') !== null;
	return {
		id: '',
		series: isRecurring ? `derived:${shortHash(`${calendarId}\n${title}`)}` : null,
		calendarId,
		title,
		end: null,
		allDay: false,
		status: chip.classList.contains('sg-event--cancelled') ? 'cancelled' : 'confirmed',
		response: responses[answer] ?? null,
		people: [],
		...(chip.classList.contains('sg-event--transparent') && { showAs: 'free' }),
	};
}

type Times = Pick<DrawnPiece, 'from' | 'to' | 'isFirst' | 'isLast' | 'isRounded'>;

/** Day and week: `starts40 lasts4` count quarters of an hour; all-day bars have a grip at each of their two ends. */
function drawnTimes(chip: Element, cell: Element): Times | string {
	if (cell.getAttribute('hour') === 'allday') {
		const hasGrips = chip.classList.contains('sg-draggable-calendar-block');
		const gripAt = (side: string) => (hasGrips ? chip.querySelector(`.dragGrip-${side}`) !== null : null);
		return { from: null, to: null, isFirst: gripAt('left'), isLast: gripAt('right'), isRounded: false };
	}
	const starts = Number(classSuffix(chip, 'starts') || Number.NaN);
	const lasts = Number(classSuffix(chip, 'lasts') || Number.NaN);
	const [from, to] = [starts * 15, (starts + lasts) * 15];
	if (!(from >= 0 && from < to && to <= 1440)) return 'time';
	return { from, to, isFirst: from > 0 || null, isLast: to < 1440 || null, isRounded: true };
}

/** A month writes the start only: not for all-day events, nor on the later days of a long one. */
function writtenTime(text: Element, { locale }: SogoSurvey): Times | string {
	const written = text.querySelector(':scope > .secondary')?.textContent.trim() ?? '';
	if (written === '') return { from: null, to: null, isFirst: null, isLast: null, isRounded: false };
	const [time, ...others] = findClockTimes(written, locale);
	if (!time?.isCertain || others.length > 0) return 'time';
	// Written as `%H:%M` or `%I:%M %p`: without a half of the day, hours count to 24.
	const [minutes] = time.meridiem ? possibleMinutes(time) : [time.hour * 60 + time.minute];
	if (minutes === undefined) return 'time';
	return { from: minutes, to: null, isFirst: true, isLast: null, isRounded: false };
}

function dayPlaces(_survey: SogoSurvey, { document }: Page): DayPlace[] {
	const tiles = [...document.querySelectorAll(`${view} md-grid-tile`)];
	if (tiles.length > 0) return tiles.flatMap(placeOfTile);
	const headers = [...document.querySelectorAll(`${view} .dayLabels > .day`)];
	const columns = [...document.querySelectorAll(`${view} ${dayCell} > .hourCells`)];
	return columns.flatMap((element, index) => {
		const header = headers[index];
		const cell = element.parentElement;
		return cell && header
			? [{ day: dayOfCell(cell), header, column: { element, startHour: 0, endHour: 24 } }]
			: [];
	});
}

function placeOfTile(tile: Element): DayPlace[] {
	const cell = tile.querySelector(dayCell);
	const header = tile.querySelector('.sg-calendar-tile-header');
	return cell && header ? [{ day: dayOfCell(cell), header }] : [];
}
