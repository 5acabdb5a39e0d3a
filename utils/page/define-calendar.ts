import type { FileProblem } from '@/utils/page/file-problem';
import type { PageServer } from '@/utils/page/page-server';
import type { CalendarEvent, CalendarView, Person, Sighting } from '@/utils/support/sighting';

/** The page as a reader gets it. A reader has no other way to the world. */
export interface Page {
	document: Document;
	url: URL;
	now: Temporal.Instant;
	/** IANA name: the zone of pages that do not name theirs. */
	browserZone: string;
}

/** What holds for the whole page: read once a pass, before any chip. */
export interface Survey {
	account: string | null;
	view: CalendarView;
	zone: string;
	/** Dates shown, ascending. Empty where the view cannot be read (a year). */
	days: string[];
	shownCalendars: string[] | null;
}

/** One chip understood. Pieces of one event (over midnight, over rows) are joined afterwards, by id. */
export interface ChipEvent {
	event: CalendarEvent;
	/** The page drew only a piece of the event; `joinPieces` of the reader makes it whole. */
	piece?: boolean;
}

/**
 * `not-an-event`: a task, a holiday, a birthday, a decoy.
 * `unread`: seen and not understood. `days` are those that it may lie on; without them no day is complete.
 */
export type ChipReading = ChipEvent | 'not-an-event' | { unread: string; days?: string[] };

/** What joining pieces may find out besides the events. */
export interface JoinedPieces {
	events: CalendarEvent[];
	/** Pieces that belong to no event shown. */
	unread?: { unread: string; days?: string[] }[];
	/** Days that an event covers of which the page tells too little. */
	incompleteDays?: string[];
}

/** The people of one event, read where the page names them: its opened card or form. */
export interface OpenedCard {
	account: string | null;
	eventId: string;
	series: string | null;
	people: Person[];
}

/** Where the marks of a day go: the header element of that day, and the column in which time runs downwards. */
export interface DayPlace {
	day: string;
	header: Element;
	/** The 24 hours of the day, or what is drawn of them; absent in views without a time axis. */
	column?: { element: Element; startHour: number; endHour: number };
}

/**
 * A calendar application whose pages are read from the DOM. One file in `utils/calendars/` each.
 *
 * Every function is pure: it takes the page and returns data, touches no global, adds no listener, and never writes.
 */
export interface PageCalendar<S extends Survey = Survey> {
	/** The file's stem. */
	id: string;
	/** As users know it. */
	name: string;
	/** Match patterns of the public hosts; empty for software that people host themselves. */
	matches: readonly string[];
	/** Where its week opens, on one of its hosts; needed where there are several, or where the bare host opens something else. */
	home?: string;
	/**
	 * Asked in this order: a `site` with hosts of its own, a `product` that people host themselves, an `engine` that draws
	 * the calendars of many products.
	 */
	rank: 'site' | 'product' | 'engine';
	/**
	 * Selector of what only pages of this calendar hold. It is data, so that a page of unknown software can be tried
	 * before any reader is brought there; a site's host says enough, it needs none.
	 */
	probe?: string;
	/** Cheap: what the probe, or the host, alone does not tell (an address, a version). Absent: they tell enough. */
	recognises?(page: Page): boolean;
	/** The page is this calendar's and shows none by design (a form): that nothing can be read is no fault then. */
	isElsewhere?(page: Page): boolean;
	/** The subtree to watch (first selector that matches), and the attributes whose change is news. */
	watch: { root: readonly string[]; attributes: readonly string[] };
	/** `undefined` while the page is loading or between two views: nothing is concluded then. */
	survey(page: Page): S | undefined;
	/** One event on screen; nested matches are not chips of their own. */
	chip: string;
	readChip(chip: Element, survey: S, page: Page): ChipReading;
	/** Whole events from pieces and duplicates. Without it, events with one id become one. */
	joinPieces?(chips: ChipEvent[], survey: S): CalendarEvent[] | JoinedPieces;
	/** Days that hide something ("+N more", hours not drawn) although every chip was understood. */
	incompleteDays?(survey: S, page: Page, events: readonly CalendarEvent[]): string[];
	/**
	 * The days of `drawn`, told by the calendar's own server where that is more exact than its page; it then stands for
	 * what was drawn. `undefined`: this server does not tell, and the page's own reading holds. Rejects when it does not
	 * answer now (no connection, signed out): nothing is concluded then, and it is asked again later.
	 */
	fetchSighting?(drawn: Sighting, page: Page, server: PageServer): Promise<Sighting | undefined>;
	dayPlaces(survey: S, page: Page): DayPlace[];
	/** The people of the event that the user has opened; `undefined` where no event is open, or nobody is named. */
	readOpenedCard?(page: Page): OpenedCard | undefined;
	/**
	 * Path of the leader's own CalDAV folder, or of the folder that holds them, where the page's session can write a call
	 * (see `writing-desk.ts`).
	 */
	calendarFolder?(page: Page): string | undefined;
	/**
	 * Address at which the calendar shows the week that holds a date, from the address of one of its pages; on the same
	 * origin. `undefined`, or absent, where no address is known to name a week.
	 */
	weekAddress?(page: URL, date: Temporal.PlainDate): URL | undefined;
	/** Address of the calendar's own form, filled in, where it has one (see `utils/booking/`). */
	composeTemplate?(page: Page): string | undefined;
}

/** A calendar that comes as a file. */
export interface FileCalendar {
	id: string;
	name: string;
	/** By the file's name and its first kilobyte. */
	accepts(fileName: string, head: string): boolean;
	/** Throws `FileRejected` where the text is no file of this kind at all. */
	read(text: string, options: FileReadingOptions): FileReading;
	/** As `read`; yields the part that is done (0 to 1), so that the caller can tell it, pause or stop. */
	readInSteps(text: string, options: FileReadingOptions): Generator<number, FileReading>;
}

export interface FileReadingOptions {
	/** Occurrences of series are listed within these dates, `until` exclusive. */
	from: string;
	until: string;
	/** IANA name for floating times and dates. */
	zone: string;
	/** The leader's own mail addresses, lower-cased: whose answer counts. A file hardly ever tells. */
	ownAddresses?: readonly string[];
}

export interface FileReading {
	sighting: Sighting;
	/** What the file calls its calendar; empty where it does not. */
	calendarName: string;
	/** One for each entry that was skipped: what is wrong and where, by line. */
	problems: { line: number; problem: FileProblem }[];
}

export type Calendar = ({ kind: 'page' } & PageCalendar) | ({ kind: 'file' } & FileCalendar);

export function definePageCalendar<S extends Survey>(
	calendar: PageCalendar<S>,
): { kind: 'page' } & PageCalendar<S> {
	return { kind: 'page', ...calendar };
}

export function defineFileCalendar(calendar: Omit<FileCalendar, 'read'>): { kind: 'file' } & FileCalendar {
	return {
		kind: 'file',
		...calendar,
		read: (text, options) => {
			const steps = calendar.readInSteps(text, options);
			let step = steps.next();
			while (!step.done) step = steps.next();
			return step.value;
		},
	};
}
