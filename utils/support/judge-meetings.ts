import { classifyMeeting, type Verdict } from './classify-meeting';
import { type EventSpan, eventSpan } from './event-span';
import { type Direction, meetingDirection } from './meeting-direction';
import { isOwnCalendar, ownAddresses } from './own-calendar';
import type { Person } from './sighting';
import type { SupportKind } from './support-kinds';
import type { KnownEvent, SummaryInput, SupportMeeting } from './support-summary';

/** One meeting, however many calendars it was seen in, with its verdict. */
export interface JudgedMeeting {
	event: KnownEvent;
	span: EventSpan;
	verdict: Verdict;
	direction: Direction;
}

/**
 * The leader's meetings with their kinds, by start. Declined, cancelled and free entries are left out; a meeting that
 * two calendars show counts once. The order of the events does not matter.
 */
export function judgeMeetings(input: SummaryInput, firstDate: string, lastDate: string): JudgedMeeting[] {
	const inOrder = [...input.events].sort((a, b) => compare(a.key, b.key));
	const timed = inOrder.flatMap((event) => {
		const span = eventSpan(event, input.zone);
		return span === undefined || span.lastDate < firstDate || span.firstDate > lastDate
			? []
			: [{ event, span }];
	});
	const own = ownAddresses(input.events);
	return joinTwins(withoutCalledOff(timed))
		.map(({ event, span }) => judge(event, span, input, own))
		.sort((a, b) => a.span.start - b.span.start || compare(a.event.key, b.event.key));
}

/** Of the judged meetings, those that are support. */
export function isSupport(meeting: JudgedMeeting): boolean {
	return meeting.verdict.isSure && meeting.verdict.kind !== 'none';
}

/** A meeting that the leader should sort. */
export function isMaybe(meeting: JudgedMeeting): boolean {
	return !meeting.verdict.isSure && meeting.verdict.kind !== 'none';
}

/** For a whole day or longer, which is how calendars draw what lasts 24 hours: a note, and no hours of meetings. */
export function isNote({ event, span }: Pick<JudgedMeeting, 'event' | 'span'>): boolean {
	return event.allDay || span.end - span.start >= 24 * 60 * 60_000;
}

export function toSupportMeeting({ event, verdict }: JudgedMeeting): SupportMeeting {
	return {
		key: event.key,
		title: event.title,
		kind: verdict.kind as SupportKind,
		start: event.start,
		end: event.end,
		memberId: verdict.memberId,
		reason: verdict.reason,
	};
}

/** The leader's own, and neither called off nor declined nor shown as free. */
export function takesPlace(event: KnownEvent): boolean {
	return (
		event.status !== 'cancelled' &&
		event.response !== 'declined' &&
		event.showAs !== 'free' &&
		isOwnCalendar(event)
	);
}

interface TimedEvent {
	event: KnownEvent;
	span: EventSpan;
}

/** Leaves out what does not take place, and copies of it in files: a file grows old, a page does not. */
function withoutCalledOff(entries: readonly TimedEvent[]): TimedEvent[] {
	const off = entries.filter(({ event }) => !takesPlace(event));
	const offNames = new Set(off.filter(({ event }) => !isFromFile(event)).flatMap(namesOf));
	return entries.filter(
		(entry) =>
			takesPlace(entry.event) &&
			!(isFromFile(entry.event) && namesOf(entry).some((name) => offNames.has(name))),
	);
}

function isFromFile({ calendar }: KnownEvent): boolean {
	return calendar === 'ics';
}

/** Entries of one meeting in several calendars become one. */
function joinTwins(entries: readonly TimedEvent[]): TimedEvent[] {
	const meetings = new Map<string, { entry: TimedEvent; names: string[] }>();
	for (const entry of entries) {
		const names = namesOf(entry);
		const twins = new Set(names.flatMap((name) => meetings.get(name) ?? []));
		const joined = { entry, names };
		for (const twin of twins) {
			joined.entry = { event: mergeTwins(twin.entry.event, joined.entry.event), span: twin.entry.span };
			joined.names = [...twin.names, ...joined.names];
		}
		for (const name of joined.names) meetings.set(name, joined);
	}
	return Array.from(new Set(meetings.values()), ({ entry }) => entry);
}

/** Shorter ids (`12`) are no proof that two calendars show the same meeting. */
const shortestTellingId = 12;

/** Two entries with one of these names in common are one meeting: the same id, or the same title, at the same time. */
function namesOf({ event, span }: TimedEvent): string[] {
	const time = event.allDay ? event.start : `${span.start}/${span.end}`;
	const byTitle = `title ${time} ${event.title.trim().toLowerCase()}`;
	const byId = `id ${event.allDay ? event.start : span.start} ${event.id}`;
	return event.id.length < shortestTellingId ? [byTitle] : [byTitle, byId];
}

/** Twins add their people, and a series is known if either knows it. */
function mergeTwins(first: KnownEvent, second: KnownEvent): KnownEvent {
	const people = new Map<string, Person>();
	for (const person of [...first.people, ...second.people]) {
		people.set((person.email ?? person.name ?? '').toLowerCase(), person);
	}
	return { ...first, series: first.series ?? second.series, people: [...people.values()] };
}

function judge(
	event: KnownEvent,
	span: EventSpan,
	input: SummaryInput,
	own: ReadonlySet<string>,
): JudgedMeeting {
	const people = event.people.filter(({ email = '' }) => !own.has(email.toLowerCase()));
	const { title, series, account } = event;
	const meeting = {
		title,
		people,
		isRecurring: series !== null,
		ids: [event.key, event.id],
		series,
		isAllDay: event.allDay,
		rememberedKind: event.rememberedKind,
	};
	return {
		event: { ...event, people },
		span,
		verdict: classifyMeeting(meeting, input.circle, input.corrections, input.relations),
		direction: meetingDirection({ title, people, account }, input.relations, input.circle),
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
