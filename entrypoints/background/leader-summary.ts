import type { CalendarRecord } from '@/utils/store/calendar-record';
import type { Store } from '@/utils/store/open-store';
import { calendarsInUse } from '@/utils/support/main-calendar';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { SupportSummary } from '@/utils/support/support-summary';

/** Calendars that the leader uses; calls are booked in the first. */
export async function calendarsOf(store: Store, now: Temporal.Instant): Promise<CalendarRecord[]> {
	return calendarsInUse(await store.listCalendarsInUse(now), await store.getBookingCalendar());
}

/** How things stand, in the zone of the main calendar; `null` until one was seen. */
export async function summaryOf(store: Store, now: Temporal.Instant): Promise<SupportSummary | null> {
	const [current] = await calendarsOf(store, now);
	return current ? summariseSupport(await store.getSummaryInput(now, current.zone)) : null;
}
