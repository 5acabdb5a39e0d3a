import type { JudgedMeeting } from './judge-meetings';
import { lazily } from './lazily';
import { matchPhrases } from './match-phrases';
import { timeOnDate } from './plain-date';
import { plainText, plainWords } from './plain-text';
import type { Rhythm } from './rhythm';
import { thresholds } from './thresholds';
import { type Interval, joinIntervals } from './union-minutes';
import { allWorkWords } from './words/all-work-words';
import { splitPhrases } from './words/word-list';

const travelWords = lazily(() =>
	matchPhrases(
		allWorkWords.flatMap((list) => splitPhrases(list.travel)).map((phrase) => ({ phrase, value: null })),
	),
);

interface TakenContext {
	meetings: readonly JudgedMeeting[];
	/** Calls that were booked, and that no calendar shows yet. */
	held: readonly Interval[];
}

/**
 * When the leader is not free on a date: every meeting (tentative ones, focus time and travel too) with the buffer
 * before it, lunch, and the whole day where an all-day entry tells of travel. Declined, cancelled and free entries are
 * not among the meetings; other all-day entries are notes.
 */
export function busyTimes(
	date: string,
	{ meetings, held, rhythm, zone }: TakenContext & { rhythm: Rhythm; zone: string },
): Interval[] {
	const busy = takenTimes(date, { meetings, held }).map(({ start, end }) => ({
		start: start - thresholds.bufferMinutes * 60_000,
		end,
	}));
	if (rhythm.lunch !== null) {
		const start = timeOnDate(date, rhythm.lunch.start, zone);
		busy.push({ start, end: timeOnDate(date, rhythm.lunch.end, zone) });
	}
	return joinIntervals(busy);
}

/**
 * What takes up time on a date: every meeting, and the whole day where an all-day entry tells of travel. What is held
 * comes with it, on whatever date.
 */
export function takenTimes(date: string, { meetings, held }: TakenContext): Interval[] {
	const shown = meetings
		.filter(({ span }) => span.firstDate <= date && date <= span.lastDate)
		.filter(({ event }) => !event.allDay || isTravel(event.title))
		.map(({ span }) => ({ start: span.start, end: span.end }));
	return [...shown, ...held];
}

function isTravel(title: string): boolean {
	const plain = plainText(title);
	return travelWords().find(plain, plainWords(plain)).length > 0;
}

/** `Flight LH 123`: on the way and nobody is met. */
export function isJourney({ event }: Pick<JudgedMeeting, 'event'>): boolean {
	if (event.people.length > 0) return false;
	const plain = plainText(event.title);
	const words = plainWords(plain);
	return travelWords()
		.find(plain, words)
		.some(({ start }) => start === words[0]?.start);
}
