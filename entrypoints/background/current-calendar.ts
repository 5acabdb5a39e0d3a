import type { CalendarRecord } from '@/utils/store/calendar-record';

/** The calendar that the leader uses: the page seen last; a file only where no page was seen. `records`: newest first. */
export function currentCalendar(records: readonly CalendarRecord[]): CalendarRecord | undefined {
	return records.find(({ address }) => address !== null) ?? records[0];
}
