import type { CalendarRecord } from '@/utils/store/calendar-record';
import type { Store } from '@/utils/store/open-store';
import { calendarsInUse } from '@/utils/support/main-calendar';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { SummaryInput, SupportSummary } from '@/utils/support/support-summary';

/** How things stand, with what it was told from: reading a few months of events takes longest, and is done once. */
export interface Standing {
	calendars: CalendarRecord[];
	/** Both `null` until a calendar was seen. */
	input: SummaryInput | null;
	summary: SupportSummary | null;
}

/** Calendars that the leader uses; calls are booked in the first. */
export async function calendarsOf(store: Store, now: Temporal.Instant): Promise<CalendarRecord[]> {
	return calendarsInUse(await store.listCalendarsInUse(now), await store.getBookingCalendar());
}

/** In the zone of the main calendar. */
export async function standingOf(store: Store, now: Temporal.Instant): Promise<Standing> {
	const calendars = await calendarsOf(store, now);
	const [current] = calendars;
	if (!current) return { calendars, input: null, summary: null };
	const input = await store.getSummaryInput(now, current.zone);
	return { calendars, input, summary: summariseSupport(input) };
}

/** How things stand, in the zone of the main calendar; `null` until one was seen. */
export async function summaryOf(store: Store, now: Temporal.Instant): Promise<SupportSummary | null> {
	return (await standingOf(store, now)).summary;
}
