import type { Page } from '@/utils/page/define-calendar';
import type { PageServer } from '@/utils/page/page-server';
import { type SogoClock, sogoClock } from '@/utils/page/sogo/clock';
import { type InvitedPeople, peopleOf, sogoPeople } from '@/utils/page/sogo/people';
import { askSogo, asList, asRecord, asText, type SogoAnswer } from '@/utils/page/sogo/server';
import type { CalendarEvent, EventResponse, Sighting } from '@/utils/support/sighting';

const responses: Record<string, EventResponse> = {
	'needs-action': 'needs-action',
	accepted: 'accepted',
	declined: 'declined',
	tentative: 'tentative',
	delegated: 'declined',
};
const statuses = ['cancelled', 'confirmed', 'tentative'] as const;

/**
 * The same days from the requests that the page itself makes (SOGo 5.8, 2026-11): exact times, stable ids, who is
 * invited. Ids are those of an exported file wherever the file's name is the UID, which is how SOGo names its own.
 */
export async function fetchSogoSighting(
	drawn: Sighting,
	page: Page,
	server: PageServer,
): Promise<Sighting | undefined> {
	const [from, until] = [drawn.days[0], drawn.days.at(-1)];
	if (from === undefined || until === undefined) return undefined;
	const zone = await zoneOfUser(page, server);
	const dates = `sd=${from.replaceAll('-', '')}&ed=${until.replaceAll('-', '')}`;
	// Only the week's answer says what the leader answered; it is given for any number of days.
	const lists = await askSogo(page, server, `Calendar/eventsblocks?${dates}&view=weekview`);
	if (zone === undefined || !Array.isArray(lists)) return undefined;
	const rows = lists.flatMap((list) => rowsOf(asRecord(list)));
	const fields = rows.map((row) => row.fields);
	const people = await sogoPeople(fields, page, server);
	const clock = sogoClock(from, zone, fields);
	const own = drawn.account?.toLowerCase() ?? '';
	const events = rows.map((row) => toEvent(row, clock, people, own));
	const understood = events.filter((event) => event !== undefined);
	const isWhole = understood.length === events.length;
	return {
		...drawn,
		zone,
		completeDays: isWhole ? drawn.days : [],
		unread: events.length - understood.length,
		events: understood.sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id)),
	};
}

/** Asked for once: it stands in the user's preferences. */
async function zoneOfUser(page: Page, server: PageServer): Promise<string | undefined> {
	if (!server.remembered.has('zone')) {
		const zone = asText(asRecord(await askSogo(page, server, 'jsonDefaults')).SOGoTimeZone);
		server.remembered.set('zone', isZone(zone) ? zone : undefined);
	}
	return server.remembered.get('zone') as string | undefined;
}

function isZone(name: string): boolean {
	try {
		return Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name).timeZoneId !== '';
	} catch {
		return false;
	}
}

interface Row {
	fields: SogoAnswer;
	/** The leader's own answer to somebody else's invitation. */
	answer: string;
}

function rowsOf({ events, eventsFields, blocks, allDayBlocks }: SogoAnswer): Row[] {
	const names = asList(eventsFields).map(asText);
	const drawn = [...asList(blocks), ...asList(allDayBlocks)].flatMap(asList).map(asRecord);
	const answers = new Map(drawn.map(({ nbr, userState }) => [nbr, asText(userState)]));
	return asList(events).map((values, number) => ({
		fields: Object.fromEntries(asList(values).map((value, place) => [names[place] ?? '', value])),
		answer: answers.get(number) ?? '',
	}));
}

/** `undefined` for a row that tells too little. */
function toEvent(
	{ fields, answer }: Row,
	clock: SogoClock,
	invited: InvitedPeople,
	own: string,
): CalendarEvent | undefined {
	const { c_name, c_folder, c_title, c_status, c_isallday } = fields;
	const uid = asText(c_name).replace(/\.ics$/i, '');
	const calendarId = asText(c_folder);
	const span = spanOf(fields, clock);
	if (!uid || !calendarId || !span) return undefined;
	const occurrence = occurrenceName(fields, clock);
	const people = peopleOf(fields, invited, own);
	const isOwn = fields.ownerIsOrganizer === 1 && asList(fields.c_partmails).length > 0;
	return {
		id: occurrence === undefined ? uid : `${uid}_${occurrence}`,
		series: occurrence === undefined ? null : uid,
		calendarId,
		title: asText(c_title).replace(/\s+/g, ' ').trim(),
		...span,
		allDay: c_isallday === 1,
		status: statuses[Number(c_status ?? 1)] ?? 'confirmed',
		response: responses[answer] ?? (isOwn ? 'accepted' : null),
		people,
		...(fields.c_isopaque === 0 && { showAs: 'free' }),
	};
}

/** `20261123T090000Z`, or `20261123` when all-day: when this occurrence would begin had it never been moved. */
function occurrenceName({ c_recurrence_id, c_isallday }: SogoAnswer, clock: SogoClock): string | undefined {
	const [, seconds] = /^occurr?ence(\d+)$/.exec(asText(c_recurrence_id)) ?? [];
	if (seconds === undefined) return undefined;
	const instant = Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000);
	const name = instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
	if (c_isallday !== 1) return name;
	// All-day ones are named by their midnight in UTC; a timed one that became all-day, by its time.
	return name.endsWith('T000000Z') ? name.slice(0, 8) : clock.dateAt(Number(seconds)).replaceAll('-', '');
}

/** `undefined` where start and end are not told, or told in two ways that disagree. */
function spanOf(fields: SogoAnswer, clock: SogoClock): { start: string; end: string } | undefined {
	const { c_startdate: first, c_enddate: last, c_isallday, startHour } = fields;
	if (typeof first !== 'number' || typeof last !== 'number') return undefined;
	const end = Math.max(first, last);
	if (c_isallday === 1) {
		// The end is the last day's last second, or the midnight after it.
		const lastDay = Temporal.PlainDate.from(clock.dateAt(Math.max(first, end - 1)));
		return { start: clock.dateAt(first), end: lastDay.add({ days: 1 }).toString() };
	}
	const [from, until] = [clock.timeAt(first), clock.timeAt(end)];
	if (from === undefined || until === undefined || !clock.agreesWith(first, startHour)) return undefined;
	return { start: from, end: until };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
