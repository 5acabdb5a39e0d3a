/** Calendars that come as files, by id. Apart from their readers, which the worker does not load. */
export const fileCalendarNames: ReadonlyMap<string, string> = new Map([['ics', 'iCalendar (.ics)']]);
