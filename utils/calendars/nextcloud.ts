import { base64Text } from '@/utils/page/base64-text';
import { type DavSession, ownAddresses, queryCalendar } from '@/utils/page/caldav-query';
import { decodedPath } from '@/utils/page/dav-answer';
import { definePageCalendar, type Page } from '@/utils/page/define-calendar';
import { withServerEvent } from '@/utils/page/expanded-event-traits';
import { type EventTraits, readFullCalendarChip } from '@/utils/page/fullcalendar/chip';
import { findFullCalendar, fullCalendarChips } from '@/utils/page/fullcalendar/generations';
import { joinFullCalendarPieces } from '@/utils/page/fullcalendar/pieces';
import { daysWithHiddenEvents, placesOfDays } from '@/utils/page/fullcalendar/places';
import { type FullCalendarSurvey, surveyFullCalendar } from '@/utils/page/fullcalendar/survey';
import { nextcloudHeaders } from '@/utils/page/nextcloud/headers';
import type { EventResponse } from '@/utils/support/sighting';

/**
 * Nextcloud Calendar 6.4 on Nextcloud 34 (a running server, 2026-11). Ids: the object's path on the server, `#` and the
 * occurrence's original start in epoch seconds. They do not change when an occurrence is moved.
 */
export default definePageCalendar<FullCalendarSurvey>({
	id: 'nextcloud',
	name: 'Nextcloud Calendar',
	matches: [],
	rank: 'product',
	probe: 'head[data-requesttoken] ~ body .app-calendar',
	recognises: ({ document }) => findFullCalendar(document) !== undefined,
	watch: { root: ['.app-calendar .fc'], attributes: ['class', 'style', 'data-date'] },
	survey(page) {
		// Each calendar in the side bar spins until it is loaded.
		if (page.document.querySelector('.app-navigation-entry .loading-icon')) return undefined;
		return surveyFullCalendar(page, { zone: chosenZone(page), account: accountOf(page) });
	},
	chip: fullCalendarChips,
	readChip: (chip, survey, page) => readFullCalendarChip(chip, survey, page, traitsOf),
	joinPieces(chips, survey) {
		const joined = joinFullCalendarPieces(chips, survey);
		const paths = Map.groupBy(joined.events, ({ id }) => objectPath(id));
		const withSeries = joined.events.map((event) => {
			const path = objectPath(event.id);
			return (paths.get(path)?.length ?? 0) > 1 ? { ...event, series: path } : event;
		});
		return { ...joined, events: withSeries };
	},
	incompleteDays: daysWithHiddenEvents,
	dayPlaces: placesOfDays,
	// `p` and `embed` are calendars that somebody shows to the public.
	weekAddress({ origin, pathname }, date) {
		const application = /^.*\/apps\/calendar(?=\/|$)(?!\/(?:p|embed)\/)/.exec(pathname)?.[0];
		return application === undefined ? undefined : new URL(`${origin}${application}/timeGridWeek/${date}`);
	},
	async fetchSighting(drawn, page, server) {
		const { user } = page.document.head.dataset;
		const [first] = drawn.days;
		const last = drawn.days.at(-1);
		if (!user || !first || !last) return undefined;
		const session: DavSession = { server, headers: nextcloudHeaders(page.document) };
		const own = await ownAddresses(session, `${webroot(page)}/remote.php/dav/principals/users/${user}/`);
		if (!own) return undefined;
		const range = { from: midnight(first, drawn.zone), until: midnight(last, drawn.zone, 1) };
		const calendars = [...new Set(drawn.events.map(({ calendarId }) => calendarId ?? ''))];
		const answers = await Promise.all(calendars.map((path) => queryCalendar(session, path, range)));
		const objects = new Map(answers.flatMap((answer) => [...(answer ?? [])]));
		const events = drawn.events.map((event) => {
			const path = objectPath(event.id);
			const seconds = Number(event.id.slice(path.length + 1));
			const told = objects.get(path)?.find(({ originalSeconds }) => originalSeconds === seconds);
			return told ? withServerEvent(event, told, { series: path, own, zone: drawn.zone }) : event;
		});
		return { ...drawn, events };
	},
	calendarFolder(page) {
		const { user } = page.document.head.dataset;
		return user && `${webroot(page)}/remote.php/dav/calendars/${encodeURIComponent(user)}/`;
	},
});

function objectPath(id: string): string {
	return id.slice(0, id.lastIndexOf('#'));
}

function midnight(day: string, zone: string, daysLater = 0): Temporal.Instant {
	return Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime(zone).toInstant();
}

/** Nextcloud may live in a folder of its host. */
function webroot({ url }: Page): string {
	return /^(.*?)(?:\/index\.php)?\/apps\//.exec(url.pathname)?.[1] ?? '';
}

function accountOf({ document, url }: Page): string | undefined {
	const { user } = document.head.dataset;
	return user && `${user}@${url.host}`;
}

/** The zone that the user chose for this calendar; "automatic" is the browser's. */
function chosenZone({ document }: Page): string | undefined {
	const state = document.querySelector<HTMLInputElement>('#initial-state-calendar-timezone')?.value;
	const zone = state && /^"([\w/+-]+)"$/.exec(base64Text(state) ?? '')?.[1];
	return zone && zone !== 'automatic' ? zone : undefined;
}

const responses: [name: string, response: EventResponse][] = [
	['fc-event-nc-declined', 'declined'],
	['fc-event-nc-tentative', 'tentative'],
	['fc-event-nc-needs-action', 'needs-action'],
];

function traitsOf(event: Element): EventTraits | 'not-an-event' | { unread: string } {
	const { classList } = event;
	if (classList.contains('fc-event-nc-task') || event.getAttribute('data-is-new') === 'yes')
		return 'not-an-event';
	const path = decodedPath(base64Text(event.getAttribute('data-object-id') ?? '') ?? '');
	const start = event.getAttribute('data-recurrence-id') ?? '';
	if (!path.includes('/remote.php/dav/') || !/^-?\d+$/.test(start)) return { unread: 'no id' };
	return {
		id: `${path}#${start}`,
		calendarId: path.slice(0, path.lastIndexOf('/') + 1),
		status: classList.contains('fc-event-nc-cancelled') ? 'cancelled' : 'confirmed',
		response: responses.find(([name]) => classList.contains(name))?.[1] ?? null,
		...(classList.contains('fc-event-nc-free') && { showAs: 'free' }),
	};
}
