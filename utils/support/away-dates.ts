import { type AwayKind, awayTitle, isObservance } from './away-title';
import { type EventSpan, eventSpan } from './event-span';
import { otherWords } from './other-words';
import { isHolidayCalendar, isOwnCalendar, ownAddresses } from './own-calendar';
import { addDays, datesFrom, timeOnDate, weekdayOf } from './plain-date';
import { plainText, plainWords } from './plain-text';
import { nameOfAbsence, regularAbsences } from './regular-absences';
import { hoursOn, isNightShift, type Rhythm } from './rhythm';
import { nameWords, personKey } from './same-person';
import type { Person } from './sighting';
import type { KnownEvent, SummaryInput } from './support-summary';
import { unionMinutes } from './union-minutes';

/** Longest time away that one entry can tell; a longer one is an error in the calendar. */
const longestAwayDays = 400;

/** Dates between the two on which the leader is away: set by hand, out of office, on leave, or a public holiday. */
export function awayDates(
	input: SummaryInput,
	firstDate: string,
	lastDate: string,
	tellsAway = awayTest(input),
): ReadonlySet<string> {
	const away = new Set(input.awayDates);
	const absences = new Map<string, Absence[]>();
	const regular = regularAbsences(input.events, tellsAway);
	for (const event of input.events) {
		if (event.status === 'cancelled' || event.response === 'declined' || !isOwnCalendar(event)) continue;
		const kind = tellsAway(event);
		if (kind === undefined) continue;
		const span = eventSpan(event, input.zone);
		if (span === undefined || span.lastDate < firstDate || span.firstDate > lastDate) continue;
		const ofPartTime = regular.has(nameOfAbsence(event)) ? 'unavailable' : undefined;
		for (const date of datesFrom(span.firstDate, span.lastDate).slice(0, longestAwayDays)) {
			if (event.allDay) away.add(date);
			else absences.set(date, [...(absences.get(date) ?? []), { kind: ofPartTime ?? kind, span }]);
		}
	}
	for (const date of new Set([...absences.keys()].flatMap((each) => [addDays(each, -1), each]))) {
		const each = [date, addDays(date, 1)].flatMap((day) => absences.get(day) ?? []);
		if (coverTheDay(each, date, input.rhythm, input.zone)) away.add(date);
	}
	return away;
}

/** Whether and how an entry is time away: by the calendar's own mark, a calendar of holidays, or a title of leave. */
export type AwayTest = (event: KnownEvent) => AwayKind | undefined;

export function awayTest(input: Pick<SummaryInput, 'circle' | 'relations' | 'events'>): AwayTest {
	const named = [...input.circle, ...input.relations, ...guestsOf(input.events)];
	const others = new Set([
		...named.flatMap(({ name = '' }) => nameWords(name)),
		...namedInOneOnOnes(input.events),
	]);
	const kindOfTitle = eachOnce((title, isAllDay) => awayTitle(title, isAllDay, others));
	return ({ showAs, calendarId, title, allDay }) => {
		if (showAs === 'out-of-office') return 'away';
		if (isHolidayCalendar(calendarId)) return isObservance(title) ? undefined : 'away';
		return kindOfTitle(title, allDay);
	};
}

/** Whose leave may stand in the leader's calendar. Who is a guest of more than half of all meetings may be the leader. */
function guestsOf(events: readonly KnownEvent[]): Person[] {
	const own = ownAddresses(events);
	const lists = events
		.map(({ people }) => people.filter(({ name, email = '' }) => name && !own.has(email.toLowerCase())))
		.filter((people) => people.length > 0);
	const met = Map.groupBy(lists.flat(), personKey);
	return [...met.values()].flatMap((each) => (each.length * 2 > lists.length ? [] : each.slice(0, 1)));
}

/** `1:1 Anna`, `Anna Kern / weekly 1:1`: most pages name no guests. */
function namedInOneOnOnes(events: readonly KnownEvent[]): string[] {
	const titles = new Set(events.map(({ title }) => title));
	return [...titles].flatMap((title) => {
		const plain = plainText(title);
		if (!plain.includes('1on1')) return [];
		const names = otherWords(plain, plainWords(plain)).map(({ word }) => word);
		return names.length <= mostWordsOfName ? names : [];
	});
}

const mostWordsOfName = 2;

type TitleTest = (title: string, isAllDay: boolean) => AwayKind | undefined;

/** A few months hold far fewer titles than events. */
function eachOnce(test: TitleTest): TitleTest {
	const known = new Map<string, AwayKind | undefined>();
	return (title, isAllDay) => {
		const key = `${isAllDay} ${title}`;
		if (!known.has(key)) known.set(key, test(title, isAllDay));
		return known.get(key);
	};
}

interface Absence {
	kind: AwayKind;
	span: EventSpan;
}

/** Of the working hours. */
const awayShare = 0.5;
const unavailableShare = 0.75;

/** Away for so much of the working hours that begin on the date that it is no working day. */
function coverTheDay(absences: readonly Absence[], date: string, rhythm: Rhythm, zone: string): boolean {
	const hours = hoursOn(weekdayOf(date), rhythm);
	const from = timeOnDate(date, hours.start, zone);
	const to = timeOnDate(isNightShift(hours) ? addDays(date, 1) : date, hours.end, zone);
	const cover = (some: readonly Absence[], share: number) =>
		unionMinutes(
			some.map(({ span }) => span),
			from,
			to,
		) *
			60_000 >=
		(to - from) * share;
	const away = absences.filter(({ kind }) => kind === 'away');
	return to > from && (cover(away, awayShare) || cover(absences, unavailableShare));
}
