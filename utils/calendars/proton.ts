import {
	type ChipReading,
	definePageCalendar,
	type JoinedPieces,
	type Page,
	type Survey,
} from '@/utils/page/define-calendar';
import { drawnSpan } from '@/utils/page/drawn-piece';
import { type DrawnPiece, derivedId, joinDrawnPieces } from '@/utils/page/join-drawn-pieces';
import { pageLanguage } from '@/utils/page/page-language';
import { spanInColumn } from '@/utils/page/span-in-column';
import { minutesOf, readTimeText } from '@/utils/page/time-text';
import { addDays, type WallClock, wallClockOf } from '@/utils/page/wall-clock';
import { findWrittenDates } from '@/utils/page/written-dates';
import { offsetAt } from '@/utils/page/zones-by-offset';
import type { CalendarEvent } from '@/utils/support/sighting';

// From the source of Proton's web client (2026). The page holds no ids. It tells the offset of its zone beside the hours,
// and in a month not at all: without it nothing with a time of day is read.

interface ProtonSurvey extends Survey {
	/** `undefined`: the page draws in another zone than the browser's, or does not tell. */
	wallClock: WallClock | undefined;
	/** Days of each row of whole days: one in a week, several in a month. */
	rows: string[][];
	headers: Element[];
	columns: Element[];
	isTwelveHour: boolean;
}

/** A bar over the days of its row; a meeting when it has a time of day. */
interface ProtonBar extends DrawnPiece {
	bar: string[];
}

const column = '[data-testid="calendar-week-day-view:weekday-column"]';
const barRow = '[data-row]';
/** A bar, or the words "3 more", which are no button. */
const bar = '.calendar-dayeventcell';
const timeText = '.calendar-eventcell-timestring';

export default definePageCalendar<ProtonSurvey>({
	id: 'proton',
	name: 'Proton Calendar',
	matches: ['https://calendar.proton.me/*'],
	home: 'https://calendar.proton.me/',
	rank: 'site',
	watch: { root: ['main', 'body'], attributes: ['class', 'style', 'title'] },
	survey: surveyPage,
	chip: `.calendar-eventcell, ${bar}:has([role="button"])`,
	readChip: (chip, survey) => {
		if (chip.matches(bar)) return readBar(chip, survey);
		return readBlock(chip, survey);
	},
	joinPieces,
	incompleteDays: ({ wallClock, days, rows }, { document }) => [
		// In a zone that is not told the first day and the last reach beyond what is shown; and a month draws a night on
		// its first day alone.
		...(wallClock ? [] : [...days.slice(0, 1), ...days.slice(-1)]),
		// What is hidden may last over midnight.
		...[...document.querySelectorAll(`${bar}:not(:has([role="button"]))`)]
			.flatMap((more) => daysUnder(more, rows))
			.flatMap((day) => [day, addDays(day, 1)]),
	],
	dayPlaces: ({ days, headers, columns }) =>
		days.map((day, index) => {
			const header = headers[index] as Element; // as many as days
			const element = columns[index];
			return { day, header, ...(element && { column: { element, startHour: 0, endHour: 24 } }) };
		}),
});

function surveyPage(page: Page): ProtonSurvey | undefined {
	const { document, browserZone } = page;
	const isMonth = document.querySelector('.is-month-view') !== null;
	const headers = [
		...document.querySelectorAll(isMonth ? '.calendar-monthgrid-day' : '.calendar-grid-heading'),
	];
	const columns = [...document.querySelectorAll(column)];
	const days = headers.map((header) => dayOfHeader(header, document));
	const isInOrder = days.every((day, i) => day !== '' && (i === 0 || day === addDays(days[i - 1] ?? '', 1)));
	if (days.length === 0 || !isInOrder || (!isMonth && columns.length !== days.length)) return undefined;
	// An event that is still locked shows "…".
	if (
		document.querySelector('.calendar-eventcell:not(.isLoaded), .calendar-dayeventcell-inner:not(.isLoaded)')
	)
		return undefined;
	const times = [...document.querySelectorAll(timeText)].map(({ textContent }) => readTimeText(textContent));
	return {
		account: null,
		view: isMonth
			? 'month'
			: days.length === 1
				? 'day'
				: document.querySelector('.is-week-view')
					? 'week'
					: 'other',
		zone: browserZone,
		days,
		shownCalendars: null,
		wallClock: isInZone(document, days, browserZone) ? wallClockOf(browserZone) : undefined,
		rows: isMonth ? weeksOf(days) : [days],
		headers,
		columns: isMonth ? [] : columns,
		isTwelveHour: times.some((time) => time?.start.period),
	};
}

/** "Monday, November 23rd, 2026"; the number drawn below has to be that of the date. */
function dayOfHeader(header: Element, document: Document): string {
	const written = header.getAttribute('title') ?? header.getAttribute('aria-label') ?? '';
	const dates = findWrittenDates(written, pageLanguage(document) ?? 'en');
	const number = /\d+/.exec(header.querySelector('[class*="-number"]')?.textContent ?? '')?.[0];
	const [day = ''] = dates;
	return dates.length === 1 && (number === undefined || Number(number) === Number(day.slice(8))) ? day : '';
}

/** "GMT+1", as of the noon of one of the days shown. */
function isInZone(document: Document, days: readonly string[], zone: string): boolean {
	const label = document.querySelector('.calendar-primary-timezone-cell--header')?.textContent ?? '';
	const [, sign, hours, minutes = 0] = /^\s*GMT([+-])(\d{1,2})(?::(\d{2}))?\s*$/.exec(label) ?? [];
	if (!sign) return false;
	const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
	return days.some((day) => {
		const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
		return offsetAt(zone, noon.toInstant()) === offset;
	});
}

function weeksOf(days: readonly string[]): string[][] {
	return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

function readBlock(block: Element, survey: ProtonSurvey): ChipReading {
	const cell = block.closest(column);
	const day = cell ? survey.days[survey.columns.indexOf(cell)] : undefined;
	const title = titleOf(block, block, '.calendar-eventcell-title');
	if (!cell || day === undefined) return { unread: 'no day' };
	const unread = (reason: string) => ({ unread: reason, days: [addDays(day, -1), day, addDays(day, 1)] });
	// An event that is being made or moved is drawn like others, and selected.
	if (block.classList.contains('isSelected')) return unread('being looked at or changed');
	if (title === undefined) return unread('title');
	// The busy times of somebody else have none.
	const time = readTimeText(block.querySelector(timeText)?.textContent ?? '');
	const drawn = drawnSpan(block, cell);
	if (!time?.end || !drawn) return unread('times');
	if (!survey.wallClock) return unread('zone');
	const [starts, ends] = [time.start, time.end].map((reading) => minutesOf(reading, !survey.isTwelveHour));
	const span = spanInColumn(drawn, starts ?? [], ends ?? []);
	if (!span) return unread('times');
	const start = survey.wallClock.at(day, span.from);
	const end = survey.wallClock.at(day, span.to);
	if (!start || !end) return unread('change of clocks');
	return { event: { ...eventOf(block, title), start, end, allDay: false } };
}

function readBar(cell: Element, survey: ProtonSurvey): ChipReading {
	const inner = cell.querySelector('[role="button"]') ?? cell;
	const days = daysUnder(cell, survey.rows);
	const [day] = days;
	if (day === undefined) return { unread: 'no day' };
	if (isEither(cell, inner, 'isSelected')) return { unread: 'being looked at or changed', days };
	const title = titleOf(cell, inner, '.calendar-dayeventcell-title');
	if (title === undefined) return { unread: 'title', days };
	if (cell.querySelector('.calendar-dayeventcell-time') || isEither(cell, inner, 'isNotAllDay')) {
		// Where it ends is not told, and it may last over midnight.
		const dayAfter = addDays(days.at(-1) ?? day, 1);
		return { unread: survey.wallClock ? 'end' : 'zone', days: [...days, dayAfter] };
	}
	const piece: ProtonBar = {
		event: { ...eventOf(inner, title), allDay: true },
		bar: days,
		day,
		likeness: `${title}\n${inner.getAttribute('style') ?? ''}`,
		...{ from: null, to: null, isRounded: false },
		isFirst: !isEither(cell, inner, 'isOutsideStart'),
		isLast: !isEither(cell, inner, 'isOutsideEnd'),
	};
	return piece;
}

/** The days of its row over which a bar is drawn, by percent. */
function daysUnder(cell: Element, rows: readonly string[][]): string[] {
	const row = cell.closest(barRow);
	const days = rows[Number(row?.getAttribute('data-row') ?? Number.NaN)] ?? [];
	const style = cell.getAttribute('style') ?? '';
	const share = (name: RegExp) => (Number(name.exec(style)?.[1] ?? Number.NaN) / 100) * days.length;
	const left = share(/(?:^|[\s;])(?:--left-custom|left):\s*([\d.]+)%/);
	const width = share(/(?:^|[\s;])(?:--w-custom|width):\s*([\d.]+)%/);
	const isWhole = [left, width].every((value) => Math.abs(value - Math.round(value)) < 0.05) && width > 0.5;
	return isWhole ? days.slice(Math.round(left), Math.round(left) + Math.round(width)) : [];
}

/** As it is drawn; the whole of it is said twice. */
function titleOf(chip: Element, titled: Element, drawn: string): string | undefined {
	const title = chip.querySelector(drawn)?.textContent?.trim();
	return title && title !== '…' && title === titled.getAttribute('title')?.trim() ? title : undefined;
}

function isEither(cell: Element, inner: Element, name: string): boolean {
	return cell.classList.contains(name) || inner.classList.contains(name);
}

function eventOf(element: Element, title: string): CalendarEvent {
	const isOff =
		element.classList.contains('isCancelled') || element.parentElement?.classList.contains('isCancelled');
	const isUnanswered = element.classList.contains('isUnanswered');
	return {
		...{ id: '', series: null, calendarId: null, title, start: '', end: null, allDay: false, people: [] },
		status: 'confirmed',
		// Struck out is cancelled, declined by the leader, or by all guests: only that it does not count is safe to say.
		response: isOff ? 'declined' : isUnanswered ? 'needs-action' : null,
	};
}

/** Blocks tell the whole of their event, so that two of one night are one; bars are joined over the rows of a month. */
function joinPieces(chips: { event: CalendarEvent }[], survey: ProtonSurvey): JoinedPieces {
	const bars = chips.filter((chip): chip is ProtonBar => 'bar' in chip);
	const pieces = bars.flatMap(({ bar: days, ...piece }) =>
		days.map((day, i) => ({
			...piece,
			day,
			isFirst: i === 0 ? piece.isFirst : false,
			isLast: i === days.length - 1 ? piece.isLast : false,
		})),
	);
	const wallClock = survey.wallClock ?? { at: () => undefined };
	const joined = joinDrawnPieces(pieces, { days: survey.days, wallClock });
	const blocks = chips.filter((chip) => !('bar' in chip)).map(({ event }) => event);
	const once = new Map(blocks.map((event) => [[event.start, event.end, event.title].join(), event]));
	const counts = new Map<string, number>();
	const timed = [...once.values()]
		.sort((a, b) => (a.start < b.start ? -1 : 1))
		.map((event) => ({ ...event, id: derivedId(event, `${event.start.slice(0, 10)}T`, counts) }));
	return { ...joined, events: [...joined.events, ...timed] };
}
