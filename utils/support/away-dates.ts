import { type EventSpan, eventSpan } from './event-span';
import { matchPhrases } from './match-phrases';
import { datesFrom, timeOnDate } from './plain-date';
import { plainText, plainWords } from './plain-text';
import type { Rhythm } from './rhythm';
import type { KnownEvent, SummaryInput } from './support-summary';
import { allContextWords } from './words/all-context-words';
import { allWorkWords } from './words/all-work-words';
import { splitPhrases } from './words/word-list';

const awayWords = matchPhrases(
	allWorkWords.flatMap((list) =>
		[...splitPhrases(list.leave), ...splitPhrases(list.publicHolidays)].map((phrase) => ({
			phrase,
			value: null,
		})),
	),
);
const smallWords = new Set(allContextWords.flatMap((list) => splitPhrases(list.small).map(plainText)));

/** Longest time away that one entry can tell; a longer one is an error in the calendar. */
const longestAwayDays = 400;

/** Dates between the two on which the leader is away: set by hand, out of office, on leave, or a public holiday. */
export function awayDates(input: SummaryInput, firstDate: string, lastDate: string): ReadonlySet<string> {
	const away = new Set(input.awayDates);
	for (const event of input.events) {
		if (event.status === 'cancelled' || event.response === 'declined') continue;
		const span = eventSpan(event, input.zone);
		if (span === undefined || span.lastDate < firstDate || span.firstDate > lastDate) continue;
		if (!tellsAway(event)) continue;
		for (const date of datesFrom(span.firstDate, span.lastDate).slice(0, longestAwayDays)) {
			if (event.allDay || coversTheDay(span, date, input.rhythm, input.zone)) away.add(date);
		}
	}
	return away;
}

/** Out of office by the calendar's own mark, or by a title that says nothing else. */
export function tellsAway(event: KnownEvent): boolean {
	return event.showAs === 'out-of-office' || isAwayTitle(event.title) || isHolidayCalendar(event.calendarId);
}

function isAwayTitle(title: string): boolean {
	const plain = plainText(title);
	const words = plainWords(plain);
	const matches = awayWords.find(plain, words);
	return (
		matches.length > 0 &&
		words.every(
			(word) =>
				smallWords.has(word.word) ||
				/^\p{N}+$/u.test(word.word) ||
				matches.some((match) => match.start <= word.start && word.end <= match.end),
		)
	);
}

/** Google's public-holiday calendars: `en.german#holiday@group.v.calendar.google.com`. */
function isHolidayCalendar(calendarId: string | null): boolean {
	return calendarId?.includes('#holiday@') ?? false;
}

/** Away for at least half of the working hours of the date. */
function coversTheDay(span: EventSpan, date: string, rhythm: Rhythm, zone: string): boolean {
	const from = timeOnDate(date, rhythm.workingHours.start, zone);
	const to = timeOnDate(date, rhythm.workingHours.end, zone);
	const covered = Math.min(span.end, to) - Math.max(span.start, from);
	return to > from && covered * 2 >= to - from;
}
