import { type DavSession, ownAddresses, queryCalendar } from '@/utils/page/caldav-query';
import { caldavNamespace, type DavResponse, davNamespace, davResponses } from '@/utils/page/dav-answer';
import { withServerEvent } from '@/utils/page/expanded-event-traits';
import { nextcloudHeaders } from '@/utils/page/nextcloud/headers';
import { type DeskPage, type OpenWritingDesk, SignedOut } from '@/utils/page/writing-desk';
import type { CalendarEvent } from '@/utils/support/sighting';

const ownCloudNamespace = 'http://owncloud.org/ns';
/** Shared by others, and shown beside one's own: the name of the folder ends so. */
const sharedFolder = /_shared_by_[^/]+\/$/;

/**
 * Nextcloud 34 (2026-11): `personal` where the leader has it, else the first own calendar that may be written to. Ids are
 * those that the page's reader gives.
 */
export const openNextcloudDesk: OpenWritingDesk = async (at) => {
	const { home, page, server, drawn } = at;
	const session: DavSession = { server, headers: nextcloudHeaders(page.document) };
	const calendars = await listCalendars(at, session);
	const own = (await ownAddresses(session, principalOf(home))) ?? new Set<string>();
	const writable = calendars.filter(({ path, mayWrite }) => mayWrite && !sharedFolder.test(path));
	const chosen = writable.find(({ path }) => path.endsWith('/personal/')) ?? writable[0];
	return {
		folder: chosen && encodeURI(chosen.path),
		headers: session.headers,
		organizer: [...own][0] ?? null,
		async eventsOn(days) {
			const range = { from: midnight(days[0], drawn.zone), until: midnight(days.at(-1), drawn.zone, 1) };
			const shown = calendars.filter(({ isShown }) => isShown).map(({ path }) => path);
			const answers = await Promise.all(shown.map((path) => queryCalendar(session, path, range)));
			// A calendar that does not answer may hold the very meeting that is in the way.
			if (answers.includes(undefined)) return undefined;
			return answers.flatMap((answer) =>
				[...(answer ?? [])].flatMap(([path, events]) =>
					events.map((event) =>
						withServerEvent(bareEvent(path, event), event, { series: path, own, zone: drawn.zone }),
					),
				),
			);
		},
	};
};

interface ListedCalendar {
	/** Percent-decoded, with a slash at its end. */
	path: string;
	mayWrite: boolean;
	/** Switched on by the leader: what is switched off does not take up time. */
	isShown: boolean;
}

const question =
	`<d:propfind xmlns:d="${davNamespace}" xmlns:c="${caldavNamespace}" xmlns:oc="${ownCloudNamespace}"><d:prop>` +
	'<d:resourcetype/><d:current-user-privilege-set/><c:supported-calendar-component-set/><oc:calendar-enabled/>' +
	'</d:prop></d:propfind>';

async function listCalendars({ home, server }: DeskPage, session: DavSession): Promise<ListedCalendar[]> {
	const answer = await server.ask(home, {
		method: 'PROPFIND',
		headers: { ...session.headers, depth: '1', 'content-type': 'application/xml; charset=utf-8' },
		body: question,
	});
	if (answer.status === 401) throw new SignedOut();
	if (answer.status !== 207) throw new Error(`Nextcloud does not answer (${answer.status}).`);
	return davResponses(answer.text).filter(isForEvents).map(listedCalendar);
}

/** Inbox, outbox and trash bin are no calendars; some calendars hold tasks alone. */
function isForEvents(response: DavResponse): boolean {
	return (
		response.texts(caldavNamespace, 'calendar').length > 0 &&
		response.attributes(caldavNamespace, 'comp', 'name').includes('VEVENT')
	);
}

function listedCalendar(response: DavResponse): ListedCalendar {
	const has = (privilege: string) => response.texts(davNamespace, privilege).length > 0;
	return {
		path: response.path,
		mayWrite: has('write') || has('write-content') || has('all'),
		isShown: response.text(ownCloudNamespace, 'calendar-enabled') !== '0',
	};
}

function bareEvent(path: string, event: { originalSeconds: number; title: string }): CalendarEvent {
	return {
		id: `${path}#${event.originalSeconds}`,
		series: null,
		calendarId: path.slice(0, path.lastIndexOf('/') + 1),
		title: event.title,
		start: '',
		end: null,
		allDay: false,
		status: 'confirmed',
		response: null,
		people: [],
	};
}

function principalOf(home: string): string {
	return decodeURI(home).replace('/calendars/', '/principals/users/');
}

function midnight(day: string | undefined, zone: string, daysLater = 0): Temporal.Instant {
	return Temporal.PlainDate.from(day ?? '')
		.add({ days: daysLater })
		.toZonedDateTime(zone)
		.toInstant();
}
