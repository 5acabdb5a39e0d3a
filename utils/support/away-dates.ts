import { type EventSpan, eventSpan } from './event-span';
import { lazily } from './lazily';
import { matchPhrases } from './match-phrases';
import { isOwnCalendar, ownAddresses } from './own-calendar';
import { datesFrom, timeOnDate, weekdayOf } from './plain-date';
import { plainText, plainWords } from './plain-text';
import { hoursOn, type Rhythm } from './rhythm';
import { nameWords, personKey } from './same-person';
import type { Person } from './sighting';
import type { KnownEvent, SummaryInput } from './support-summary';
import { unionMinutes } from './union-minutes';
import { allContextWords } from './words/all-context-words';
import { allWorkWords } from './words/all-work-words';
import { splitPhrases } from './words/word-list';

const awayWords = lazily(() =>
	matchPhrases(
		allWorkWords.flatMap((list) => [
			...splitPhrases(list.leave).map((phrase) => ({ phrase, value: 'leave' as const })),
			...splitPhrases(list.publicHolidays).map((phrase) => ({ phrase, value: 'holiday' as const })),
		]),
	),
);
const smallWords = lazily(
	() =>
		new Set(
			allContextWords
				.flatMap((list) => splitPhrases(list.small))
				.map((phrase) => wordsOf(phrase))
				// `off site` is small beside a mentor; `site` alone is not.
				.filter((words) => words.length === 1)
				.flat(),
		),
);

/** Longest time away that one entry can tell; a longer one is an error in the calendar. */
const longestAwayDays = 400;

/** `Urlaub Kroatien`, `vacation: New York`; more words tell of something else. */
const mostWordsBehind = 2;

/** Dates between the two on which the leader is away: set by hand, out of office, on leave, or a public holiday. */
export function awayDates(
	input: SummaryInput,
	firstDate: string,
	lastDate: string,
	tellsAway = awayTest(input),
): ReadonlySet<string> {
	const away = new Set(input.awayDates);
	const absences = new Map<string, EventSpan[]>();
	for (const event of input.events) {
		if (event.status === 'cancelled' || event.response === 'declined' || !isOwnCalendar(event)) continue;
		if (!tellsAway(event)) continue;
		const span = eventSpan(event, input.zone);
		if (span === undefined || span.lastDate < firstDate || span.firstDate > lastDate) continue;
		for (const date of datesFrom(span.firstDate, span.lastDate).slice(0, longestAwayDays)) {
			if (event.allDay) away.add(date);
			else absences.set(date, [...(absences.get(date) ?? []), span]);
		}
	}
	for (const [date, spans] of absences) {
		if (coverTheDay(spans, date, input.rhythm, input.zone)) away.add(date);
	}
	return away;
}

/** Whether an entry is time away: the calendar's own mark, a public-holiday calendar, or a title of leave. */
export function awayTest(
	input: Pick<SummaryInput, 'circle' | 'relations' | 'events'>,
): (event: KnownEvent) => boolean {
	const named = [...input.circle, ...input.relations, ...guestsOf(input.events)];
	const others = new Set(named.flatMap(({ name = '' }) => nameWords(name)));
	const isTitleOfLeave = eachOnce((title, isAllDay) => isAwayTitle(title, isAllDay, others));
	return (event) =>
		event.showAs === 'out-of-office' ||
		isHolidayCalendar(event.calendarId) ||
		isTitleOfLeave(event.title, event.allDay);
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

type TitleTest = (title: string, isAllDay: boolean) => boolean;

/** A few months hold far fewer titles than events. */
function eachOnce(test: TitleTest): TitleTest {
	const known = new Map<string, boolean>();
	return (title, isAllDay) => {
		const key = `${isAllDay} ${title}`;
		const answer = known.get(key) ?? test(title, isAllDay);
		known.set(key, answer);
		return answer;
	};
}

/** These also mean something else (`off-site`, `leave policy`): they must be the whole title. */
const ambiguousPhrases = new Set([
	'off',
	'away',
	'leave',
	'holiday',
	'holidays',
	'frei',
	'libre',
	'vrij',
	'au',
	'pont',
	'baixa',
	'baja',
	'rol',
	'cp',
]);

/**
 * Leave that says nothing else, or begins with the word (`Urlaub Kroatien`); an all-day one only. A name in front
 * (`Anna: Urlaub`), or a known one behind, is somebody else's leave.
 */
function isAwayTitle(title: string, isAllDay: boolean, others: ReadonlySet<string>): boolean {
	const plain = plainText(title);
	if (schoolHolidays.test(plain)) return false;
	const words = plainWords(plain);
	const matches = awayWords().find(plain, words);
	if (matches.length === 0) return false;
	const rest = words.filter(
		(word) =>
			!smallWords().has(word.word) &&
			!/^\p{N}+$/u.test(word.word) &&
			!matches.some((match) => match.start <= word.start && word.end <= match.end),
	);
	if (rest.length === 0) return true;
	const [first] = matches;
	const isFirst = first !== undefined && rest.every((word) => word.start >= first.end);
	const isPlain = first !== undefined && first.value === 'leave' && !ambiguousPhrases.has(first.phrase);
	return (
		isAllDay &&
		isFirst &&
		isPlain &&
		rest.length <= mostWordsBehind &&
		!rest.some((word) => others.has(word.word))
	);
}

/** The calendars of schools, which parents and teachers subscribe to; few are away for all of it. */
const schoolHolidays =
	/schul|school|scolaire|escolar|scolastic|学校|\bzones? [abc]\b|\p{L}ferien\b.*\b(?:baden|bayern|berlin|brandenburg|bremen|hamburg|hessen|mecklenburg|niedersachsen|nordrhein|nrw|rheinland|saarland|sachsen|schleswig|thuringen)/u;

/** Google's public-holiday calendars: `en.german#holiday@group.v.calendar.google.com`. */
function isHolidayCalendar(calendarId: string | null): boolean {
	return calendarId?.includes('#holiday@') ?? false;
}

/** Away for at least half of the working hours of the date. */
function coverTheDay(spans: readonly EventSpan[], date: string, rhythm: Rhythm, zone: string): boolean {
	const hours = hoursOn(weekdayOf(date), rhythm);
	const from = timeOnDate(date, hours.start, zone);
	const to = timeOnDate(date, hours.end, zone);
	return to > from && unionMinutes(spans, from, to) * 60_000 * 2 >= to - from;
}

function wordsOf(text: string): string[] {
	return plainWords(plainText(text)).map(({ word }) => word);
}
