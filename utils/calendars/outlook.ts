import { type DayGrid, dayGrid, placesInGrid } from '@/utils/page/day-grid';
import { isUnbrokenRun } from '@/utils/page/day-steps';
import { daysNamedIn } from '@/utils/page/days-named-in';
import { type ChipReading, definePageCalendar, type Page, type Survey } from '@/utils/page/define-calendar';
import { drawnSpan } from '@/utils/page/drawn-piece';
import { entryTexts } from '@/utils/page/entry-texts';
import { joinDrawings } from '@/utils/page/join-drawings';
import { type LabelledPage, readLabelledChip } from '@/utils/page/labelled/labelled-chip';
import { writesLateHour, writesTimesWithDots } from '@/utils/page/labelled/labelled-interval';
import { mayHideEntries, saysPlusSoMany, saysSoMany } from '@/utils/page/more-entries-button';
import { pageLanguage } from '@/utils/page/page-language';
import { repeatedDays } from '@/utils/page/repeated-days';
import { wallClockOf } from '@/utils/page/wall-clock';
import { type PageZone, zoneByClock, zoneByDays } from '@/utils/page/zone-of-page';
import { offsetAt } from '@/utils/page/zones-by-offset';

const hosts = ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'];

const surfaceSelector = '[data-app-section^="Surface_"]'; // 2022–2026
const headSelector = '[data-app-section^="calendar-view-header"]'; // 2025: column heads and all-day events
const toolbarSelector =
	'[data-app-section="CalendarSurfaceNavigationToolbar"], [data-app-section="CalendarModuleNavigationBar"]'; // 2025, 2022
const columnSelector = '.templateColumnContent'; // 2022–2026, one of the few classes that are not hashed
const cellSelector = '[id^="monthDayCell_"]'; // 2026
const placeSelector = `${columnSelector}, ${cellSelector}, [data-column-date]`; // the date: 2026
const entrySelector = '[data-calitemid]:not([data-calitemid=""])'; // 2022–2026
const chipSelector = `${surfaceSelector} ${entrySelector}:not(${entrySelector} *)`;
const titledSelector = `:is(${entrySelector}, ${entrySelector} *)[title]`;
const controlSelector = 'button, [role="button"]';

interface OutlookGrid extends DayGrid {
	zone: PageZone;
}

interface OutlookSurvey extends Survey, LabelledPage {
	zones: readonly string[];
	/** Days of the drawings of one entry, where there are several. */
	repeated: Record<string, string[]>;
	surface: string;
	/** Those on the surface that is seen. */
	entries: ReadonlySet<Element>;
	grid: OutlookGrid;
}

/** Outlook on the web, the New Outlook's page, and the calendar's frame inside Teams (2026-11). */
export default definePageCalendar<OutlookSurvey>({
	id: 'outlook',
	name: 'Outlook',
	matches: hosts.map((host) => `https://${host}/*`),
	home: 'https://outlook.office.com/calendar/view/week',
	rank: 'site',
	recognises: ({ document, url }) =>
		hosts.includes(url.hostname) &&
		// Somebody's published calendar is not the leader's.
		!url.pathname.includes('/published/') &&
		document.querySelector(`[data-app-section="CalendarModule"], ${surfaceSelector}`) !== null,
	watch: {
		root: ['[data-app-section="CalendarModuleSurface"]', surfaceSelector],
		attributes: ['aria-label', 'title', 'style', 'id', 'data-calitemid', 'data-column-date', 'aria-busy'],
	},
	survey: surveyPage,
	chip: chipSelector,
	readChip,
	joinPieces: joinDrawings,
	incompleteDays,
	dayPlaces: ({ grid }) => placesInGrid(grid),
});

function surveyPage(page: Page): OutlookSurvey | undefined {
	const surface = seenSurface(page.document);
	if (!surface || isLoading(surface)) return undefined;
	const language = pageLanguage(page.document);
	const grid = monthGrid(surface, page) ?? columnGrid(surface, language, page);
	const entries = [...surface.querySelectorAll(entrySelector)];
	if (grid.days.length === 0 && entries.length === 0) return undefined;
	const { days, zone } = grid;
	const name = surface.getAttribute('data-app-section') ?? '';
	return {
		account: readAccount(page.document),
		view:
			name === 'Surface_Month' ? 'month' : days.length === 0 ? 'other' : days.length === 1 ? 'day' : 'week',
		zone: zone.name,
		days,
		shownCalendars: null,
		zones: zone.candidates,
		clocks: zone.candidates.map(wallClockOf).filter((clock) => clock !== undefined),
		habits: {
			language,
			is24Hour: [...surface.querySelectorAll(titledSelector)].some((one) =>
				writesLateHour(lastLine(one.getAttribute('title') ?? '')),
			),
			mayBeDotted: writesTimesWithDots(language),
		},
		repeated: repeatedDays(
			entries.map((entry) => ({ id: idOf(entry), day: grid.dayOf.get(placeOf(entry)) })),
		),
		surface: name,
		entries: new Set(entries),
		grid,
	};
}

/** While one view gives way to another, both may be there: nothing is read then. */
function seenSurface(document: Document): Element | undefined {
	const all = [...document.querySelectorAll(surfaceSelector)];
	const [surface, ...others] = all.filter((one) => one.checkVisibility());
	return others.length === 0 ? surface : undefined;
}

function isLoading(surface: Element): boolean {
	const isBusy = surface.closest('[aria-busy="true"]') !== null;
	return isBusy || surface.querySelector('[aria-busy="true"], [role="progressbar"]') !== null;
}

/** `monthDayCell_2026-08-31T00:00:00.000+01:00_GMT Standard Time_<calendar id>`: date, offset, Windows' zone. */
const cellId = /^monthDayCell_((\d{4}-\d\d-\d\d)T[\d:.]+(Z|[+-]\d\d:\d\d))_([^_]*)/;

/** `undefined` where there are no cells; days that are not an unbroken run give no days. */
function monthGrid(surface: Element, { now, browserZone }: Page): OutlookGrid | undefined {
	const cells = [...surface.querySelectorAll(cellSelector)];
	const dated = cells.flatMap((cell) => {
		const [, time, day, offset, windowsName = ''] = cellId.exec(cell.id) ?? [];
		if (!time || !day || !offset) return [];
		const at = Temporal.Instant.from(time);
		return [{ cell, day, at, windowsName, minutes: offsetAt(offset === 'Z' ? 'UTC' : offset, at) }];
	});
	const [first] = dated;
	if (!first) return undefined;
	const days = dated.map(({ day }) => day);
	const grid = dayGrid([{ days, heads: dated.map(({ cell }) => cell), columns: [] }]);
	const isWhole = dated.length === cells.length && isUnbrokenRun(days);
	const zone = zoneByDays(dated, first.windowsName, days, { now, browserZone });
	return { ...grid, days: isWhole ? days : [], zone };
}

/** A header and a grid, or one of each for every calendar side by side. */
function columnGrid(surface: Element, language: string | undefined, { now, browserZone }: Page): OutlookGrid {
	const rows = [...surface.querySelectorAll(headSelector)].map((header) => {
		const section = header.getAttribute('data-app-section')?.replace('-header', '') ?? '';
		const grid = surface.querySelector(`[data-app-section="${CSS.escape(section)}"]`);
		const columns = [...(grid?.querySelectorAll(columnSelector) ?? [])];
		const heads = [...header.querySelectorAll('[data-column-date]')].filter(dateOfHead);
		const days = heads.length > 0 ? heads.map(dateOfHead) : daysInToolbar(surface, language, columns.length);
		return { days, heads, columns };
	});
	const grid = dayGrid(rows);
	const main = surface.closest('[role="main"]') ?? surface.ownerDocument.querySelector('[role="main"]');
	const clock = main?.getAttribute('aria-label') ?? '';
	return { ...grid, zone: zoneByClock(clock, grid.days, language, { now, browserZone }) };
}

function dateOfHead(head: Element): string {
	return /^\d{4}-\d\d-\d\d/.exec(head.getAttribute('data-column-date') ?? '')?.[0] ?? '';
}

/** Pages of 2022–2025 name their days in the toolbar alone: "June 14–20, 2026". */
function daysInToolbar(surface: Element, language: string | undefined, count: number): string[] {
	const toolbar = surface.closest('[data-app-section="CalendarModule"]')?.querySelector(toolbarSelector);
	const texts = [...(toolbar?.querySelectorAll('button') ?? [])].map((button) => button.textContent ?? '');
	return (language && daysNamedIn(texts, language, count)) || [];
}

function readAccount(document: Document): string | null {
	const control = document.querySelector('#owa-me-control-container button, #mectrl_main_trigger'); // 2026, before
	const name = control?.getAttribute('aria-label')?.trim() ?? '';
	const address = /[^\s"<>(),;:]+@[^\s"<>(),;:]+\.[^\s"<>(),;:]+/;
	return (address.exec(document.title) ?? address.exec(name))?.[0] ?? (name || null);
}

function idOf(entry: Element): string {
	return entry.getAttribute('data-calitemid') ?? '';
}

/** The column, cell or head that holds an element; the element itself where none does. */
function placeOf(element: Element): Element {
	return element.closest(placeSelector) ?? element;
}

function lastLine(text: string): string {
	const trimmed = text.trimEnd();
	return trimmed.slice(trimmed.lastIndexOf('\n') + 1);
}

function readChip(chip: Element, survey: OutlookSurvey): ChipReading {
	if (!survey.entries.has(chip)) return 'not-an-event';
	const id = idOf(chip);
	const column = chip.closest(columnSelector);
	const texts = entryTexts(chip);
	const day = survey.grid.dayOf.get(placeOf(chip));
	const place = {
		day,
		drawn: column && day ? drawnSpan(chip, column) : undefined,
		repeatedOn: Object.hasOwn(survey.repeated, id) ? (survey.repeated[id] ?? []) : [],
		shown: survey.days,
	};
	const lane = column ? 'time' : chip.closest(headSelector) ? 'days' : 'cell';
	const isRecurring =
		chip.querySelector('[data-icon-name*="Repeat"]') !== null || saysRecurring.test(texts.label);
	const habits = { ...survey.habits, mayBeDotted: survey.habits.mayBeDotted || place.drawn !== undefined };
	return readLabelledChip({ id, texts, place, lane, isRecurring }, { habits, clocks: survey.clocks });
}

const saysRecurring = /, (?:Recurring|Repeating) event$/;

/** Days with a "+3 more", and all of them where such a control, or a grid of another build, belongs to no day. */
function incompleteDays({ days, view, habits, grid }: OutlookSurvey, { document }: Page): string[] {
	const surface = seenSurface(document);
	if (!surface || (view !== 'month' && days.some((day) => !grid.columns.has(day)))) return days;
	const controls = [...surface.querySelectorAll(controlSelector)].filter(
		(one) => !one.closest(entrySelector),
	);
	return controls.flatMap((control) => {
		const place = placeOf(control);
		const day = grid.dayOf.get(place);
		if (!day) return saysPlusSoMany(control) ? days : [];
		if (place.matches(cellSelector)) return mayHideEntries(control, day, habits.language) ? [day] : [];
		return saysPlusSoMany(control) || (place.matches(columnSelector) && saysSoMany(control)) ? [day] : [];
	});
}
