import { plainDigits } from '@/utils/page/plain-digits';
import type { CalendarView } from '@/utils/support/sighting';

/** How FullCalendar lays events out, in every version. */
export type FullCalendarLayout = 'timegrid' | 'daygrid' | 'list';

/** Pixels from the first line of the time grid to an event's edges. */
export interface GridPlace {
	top: number;
	bottom: number;
}

/** One piece of an event as drawn: one for each day of the time grid and of a list, one for each row of a month. */
export interface DrawnPiece {
	/** The element that the host was given for its own attributes and classes. */
	event: Element;
	kind: 'column' | 'row' | 'list';
	firstDay: string;
	lastDay: string;
	/** Does the piece hold the event's first, and its last moment? `undefined` where the markup does not tell. */
	hasStart: boolean | undefined;
	hasEnd: boolean | undefined;
	/** `undefined` where the host draws something else than a title. */
	title: string | undefined;
	/** Text of the time, empty where there is none. */
	time: string;
	/** It has a time even if none is written. */
	isTimed: boolean;
	place: GridPlace | undefined;
}

/** A decoy, or a reason why the piece is not understood, with the days that it lies on where they are known. */
export type NoPiece = 'not-an-event' | { unread: string; days?: string[] };

/** What differs between the generations of FullCalendar: names, and where the events stand. */
export interface FullCalendarMarkup {
	/** Selector of the elements that hold one piece each. */
	chip: string;
	/** Selector of what every page of this generation holds, and hardly any other. */
	probe: string;
	findViews(document: Document): Element[];
	layoutOf(view: Element): FullCalendarLayout | undefined;
	viewKind(view: Element, layout: FullCalendarLayout, days: readonly string[]): CalendarView;
	/** In any order, repeated as they come. */
	dateElements(view: Element, layout: FullCalendarLayout): Iterable<Element>;
	/** Writes out the range of a list, in any language. */
	rangeTitle(view: Element): string;
	isEmptyList(view: Element): boolean;
	/** The host says that it is loading. */
	isBusy(view: Element): boolean;
	/** One element for each slot of the time grid, from the first to the last, and the one that names its time. */
	slotRows(view: Element): { row: Element; time: string }[];
	/** Events of the time grid that are drawn whole, as far as the markup tells. */
	wholeColumnEvents(view: Element): Iterable<{ place: GridPlace | undefined; time: string }>;
	timeTexts(view: Element): Iterable<string>;
	/** A date and how the page's language writes it out. */
	writtenDate(view: Element): { date: string; label: string } | undefined;
	readPiece(chip: Element, days: readonly string[], layout: FullCalendarLayout): DrawnPiece | NoPiece;
	/** Days on which "+3 more" stands for events that are not in the page. */
	daysCutShort(view: Element, layout: FullCalendarLayout): string[];
	/** Where the mark of a day goes. */
	dayHeaders(view: Element, layout: FullCalendarLayout): Iterable<{ day: string; header: Element }>;
	dayColumn(view: Element, day: string): Element | undefined;
}

/** `YYYY-MM-DD`, in whatever digits the page wrote it (version 3 uses those of the language). */
export function dateOf(element: Element): string {
	return plainDigits(element.getAttribute('data-date') ?? '');
}
