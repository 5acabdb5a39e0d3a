import type {
	ChipEvent,
	ChipReading,
	JoinedPieces,
	Page,
	PageCalendar,
	Survey,
} from '@/utils/page/define-calendar';
import { fitSighting } from '@/utils/page/fit-sighting';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

export interface PageReading {
	sighting: Sighting;
	survey: Survey;
	/** Why each unread chip was not understood: shown in the health report, never its text. */
	problems: string[];
}

/** Readings of chips that have not changed since the last pass. Throw it away when the survey changes. */
export type ReadingCache = Map<Element, ChipReading>;

/** One pass over the page: survey, chips, joined events, complete days. `undefined` while the page is not settled. */
export function readSighting(
	calendar: PageCalendar,
	page: Page,
	cacheFor: (survey: Survey) => ReadingCache = () => new Map(),
): PageReading | undefined {
	const survey = calendar.survey(page);
	if (!survey) return undefined;
	const readings = readChips(calendar, survey, page, cacheFor(survey));
	const chips = readings.filter((reading): reading is ChipEvent => isChipEvent(reading));
	const joined = (calendar.joinPieces ?? joinById)(chips, survey);
	const pieces: JoinedPieces = Array.isArray(joined) ? { events: joined } : joined;
	const { events } = pieces;
	const unread = [...readings.filter((reading) => isUnread(reading)), ...(pieces.unread ?? [])];
	const hidden = [
		...(calendar.incompleteDays?.(survey, page, events) ?? []),
		...(pieces.incompleteDays ?? []),
	];
	return {
		survey,
		problems: unread.map((reading) => reading.unread),
		sighting: fitSighting({
			calendar: calendar.id,
			account: survey.account,
			view: survey.view,
			zone: survey.zone,
			days: survey.days,
			completeDays: completeDays(survey.days, unread, hidden),
			shownCalendars: survey.shownCalendars,
			unread: unread.length,
			events: events.sort(byStart),
		}),
	};
}

function readChips(calendar: PageCalendar, survey: Survey, page: Page, cache: ReadingCache): ChipReading[] {
	return [...page.document.querySelectorAll(calendar.chip)].map((chip) => {
		const known = cache.get(chip);
		if (known) return known;
		const reading = readChipSafely(calendar, chip, survey, page);
		cache.set(chip, reading);
		return reading;
	});
}

/** A reader that throws costs one chip, not the page. */
function readChipSafely(calendar: PageCalendar, chip: Element, survey: Survey, page: Page): ChipReading {
	try {
		return calendar.readChip(chip, survey, page);
	} catch (error) {
		return { unread: `${calendar.id} threw ${error instanceof Error ? error.name : 'something'}` };
	}
}

function isChipEvent(reading: ChipReading): reading is ChipEvent {
	return typeof reading === 'object' && 'event' in reading;
}

function isUnread(reading: ChipReading): reading is { unread: string; days?: string[] } {
	return typeof reading === 'object' && 'unread' in reading;
}

function joinById(chips: ChipEvent[]): CalendarEvent[] {
	return [...new Map(chips.map(({ event }) => [event.id, event])).values()];
}

function completeDays(days: string[], unread: { days?: string[] }[], hidden: string[]): string[] {
	if (unread.some((reading) => !reading.days)) return [];
	const incomplete = new Set([...unread.flatMap((reading) => reading.days ?? []), ...hidden]);
	return days.filter((day) => !incomplete.has(day));
}

function byStart(a: CalendarEvent, b: CalendarEvent): number {
	return a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1;
}
