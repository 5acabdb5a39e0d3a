import type { PageCalendar } from '@/utils/page/define-calendar';

/** A calendar whose reader may be wanted on a page, and the selector that tells: see `PageCalendar.probe`. */
export interface Probe {
	calendar: string;
	selector: string;
}

/** Where the scripts of one page meet: a world that the page itself cannot reach. */
const meetingPoint = globalThis as {
	soundingsCalendars?: readonly PageCalendar[];
	soundingsProbes?: readonly Probe[];
};

/** Called by a reader's script, before or after the script that reads. */
export function offerCalendar(calendar: PageCalendar): void {
	const others = offeredCalendars().filter(({ id }) => id !== calendar.id);
	meetingPoint.soundingsCalendars = [...others, calendar];
}

export function offeredCalendars(): readonly PageCalendar[] {
	return meetingPoint.soundingsCalendars ?? [];
}

/**
 * Called by the script that comes to pages of unknown software, before the script that reads; in the calendars' order.
 * Readers that an older copy of the extension brought here are forgotten.
 */
export function offerProbes(probes: readonly Probe[]): void {
	meetingPoint.soundingsProbes = probes;
	meetingPoint.soundingsCalendars = [];
}

/** Id of the calendar that seems to draw this page: the first alone, because the more special ones are asked first. */
export function probeForCalendar(document: Document): string | undefined {
	const probes = meetingPoint.soundingsProbes ?? [];
	return probes.find(({ selector }) => document.querySelector(selector) !== null)?.calendar;
}
