import type { PageCalendar } from '@/utils/page/define-calendar';

/** Where the scripts of one page meet: a world that the page itself cannot reach. */
const meetingPoint = globalThis as { soundingsCalendars?: readonly PageCalendar[] };

/** Called by a reader's script, before the script that reads. */
export function offerCalendars(calendars: readonly PageCalendar[]): void {
	meetingPoint.soundingsCalendars = calendars;
}

export function offeredCalendars(): readonly PageCalendar[] {
	return meetingPoint.soundingsCalendars ?? [];
}
