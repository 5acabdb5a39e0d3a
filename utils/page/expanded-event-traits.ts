import type { ExpandedEvent } from '@/utils/page/expanded-events';
import { icalPeople, responseOf } from '@/utils/page/ical/attendees';
import type { CalendarEvent } from '@/utils/support/sighting';

export interface ServerContext {
	/** Id of the series, for an occurrence of one. */
	series: string;
	/** The user's own addresses, lower-cased. */
	own: ReadonlySet<string>;
	/** IANA name: the zone that the page draws in. */
	zone: string;
}

/** An event of the page with what the server knows of it: exact times, who comes, what the user answered. */
export function withServerEvent(
	event: CalendarEvent,
	server: ExpandedEvent,
	{ series, own, zone }: ServerContext,
): CalendarEvent {
	const told = (moment: string) =>
		server.allDay
			? moment
			: Temporal.Instant.from(moment)
					.toZonedDateTimeISO(zone)
					.toString({ timeZoneName: 'never', smallestUnit: 'second' });
	const people = { attendees: server.attendees, organizer: server.organizer };
	const { showAs: _, ...rest } = event;
	return {
		...rest,
		start: told(server.start),
		end: told(server.end),
		allDay: server.allDay,
		series: server.isOccurrence ? series : null,
		status: server.status,
		response: responseOf(people, own) ?? event.response,
		people: icalPeople(people, own),
		...(server.isFree && { showAs: 'free' }),
	};
}
