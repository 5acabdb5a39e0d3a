import { caldavNamespace, davNamespace, davResponses } from '@/utils/page/dav-answer';
import { type ExpandedEvent, expandedEvents } from '@/utils/page/expanded-events';
import type { PageServer } from '@/utils/page/page-server';

/** A CalDAV server in the session of the page. */
export interface DavSession {
	server: PageServer;
	/** What this server wants beside the session's cookie. */
	headers: Record<string, string>;
}

const xml = { 'content-type': 'application/xml; charset=utf-8' };

/**
 * The events of a calendar that touch a stretch of time, each occurrence on its own, by the path of their object.
 * `undefined` when the server does not answer so.
 */
export async function queryCalendar(
	{ server, headers }: DavSession,
	calendarPath: string,
	{ from, until }: { from: Temporal.Instant; until: Temporal.Instant },
): Promise<Map<string, ExpandedEvent[]> | undefined> {
	const range = `start="${utc(from)}" end="${utc(until)}"`;
	const answer = await server.ask(encodeURI(calendarPath), {
		method: 'REPORT',
		headers: { ...headers, ...xml, depth: '1' },
		body:
			`<c:calendar-query xmlns:d="${davNamespace}" xmlns:c="${caldavNamespace}"><d:prop>` +
			`<c:calendar-data><c:expand ${range}/></c:calendar-data></d:prop><c:filter>` +
			`<c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:time-range ${range}/>` +
			'</c:comp-filter></c:comp-filter></c:filter></c:calendar-query>',
	});
	if (answer.status !== 207) return undefined;
	const objects = davResponses(answer.text);
	return new Map(
		objects.map((object) => [object.path, expandedEvents(object.text(caldavNamespace, 'calendar-data'))]),
	);
}

/** The mail addresses under which the user of the session is invited, lower-cased; `undefined` without an answer. */
export async function ownAddresses(
	{ server, headers }: DavSession,
	principalPath: string,
): Promise<Set<string> | undefined> {
	const known = server.remembered.get(principalPath);
	if (known instanceof Set) return known;
	const answer = await server.ask(encodeURI(principalPath), {
		method: 'PROPFIND',
		headers: { ...headers, ...xml, depth: '0' },
		body:
			`<d:propfind xmlns:d="${davNamespace}" xmlns:c="${caldavNamespace}"><d:prop>` +
			'<c:calendar-user-address-set/></d:prop></d:propfind>',
	});
	if (answer.status !== 207) return undefined;
	const addresses = davResponses(answer.text).flatMap((each) => each.texts(davNamespace, 'href'));
	const mails = addresses.filter((address) => /^mailto:/i.test(address));
	const own = new Set(mails.map((address) => address.slice('mailto:'.length).toLowerCase()));
	server.remembered.set(principalPath, own);
	return own;
}

/** `20261123T090000Z` */
function utc(instant: Temporal.Instant): string {
	return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
