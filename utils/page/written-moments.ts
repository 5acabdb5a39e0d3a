import { type ClockTime, findClockTimes, possibleMinutes } from '@/utils/page/clock-time';
import { isKnownLanguage } from '@/utils/page/known-language';
import { addDays, type WallClock } from '@/utils/page/wall-clock';
import {
	endingDateRange,
	findWrittenDates,
	hasYear,
	numbersAroundLastYear,
} from '@/utils/page/written-dates';

/** What a page writes about one event, in a view that draws no hours. */
export interface WrittenEvent {
	/** What its sentence says before the title: times, with dates when it lasts over midnight. */
	before: string;
	/** What it says after the title, ending in the date. */
	after: string;
	/** The time that the eye sees, or empty: the second opinion. */
	seenTime: string;
	/** The day that it is drawn on. */
	day: string;
	locale: string;
	wallClock: WallClock;
	/** Of an occurrence: when it would begin had it never been moved, in UTC. */
	occurrence?: string | undefined;
}

/** ISO 8601 with offset; days are those of its begin and end, the last one without an end at midnight. */
export interface WrittenMoments {
	start: string;
	end: string | null;
	firstDay: string;
	lastDay: string;
}

interface Span {
	firstDay: string;
	startMinutes: number;
	lastDay: string;
	endMinutes: number | undefined;
}

/** Begin and end as the sentence tells them; `undefined` where it leaves a doubt or contradicts what the eye sees. */
export function writtenMoments(event: WrittenEvent): WrittenMoments | undefined {
	const { before, seenTime, locale, wallClock, occurrence } = event;
	const span = hasYear(before) ? datedSpan(event) : spanOfDay(event);
	if (!span) return undefined;
	const { firstDay, startMinutes, lastDay, endMinutes } = span;
	const [seen] = findClockTimes(seenTime, locale);
	if (seen && event.day === firstDay && !possibleMinutes(seen).includes(startMinutes)) return undefined;
	const start = wallClock.at(firstDay, startMinutes, occurrence);
	if (!start) return undefined;
	const end = endMinutes === undefined ? null : (wallClock.at(lastDay, endMinutes) ?? null);
	const lastDrawn = endMinutes === 0 && lastDay > firstDay ? addDays(lastDay, -1) : lastDay;
	return { start, end, firstDay, lastDay: lastDrawn };
}

/** Two dates and two times, as in `April 7, 2026 at 7pm to April 8, 2026 at 7:52pm`. */
function datedSpan(event: WrittenEvent): Span | undefined {
	const [firstDay, lastDay, ...moreDays] = findWrittenDates(event.before, event.locale);
	const clocks = findClockTimes(event.before, event.locale).filter((clock) => clock.isCertain);
	const [startMinutes, endMinutes, ...moreTimes] = onlyMinutes(clocks, event);
	if (!firstDay || !lastDay || startMinutes === undefined || endMinutes === undefined) return undefined;
	if (moreDays.length + moreTimes.length > 0 || lastDay < firstDay) return undefined;
	return { firstDay, startMinutes, lastDay, endMinutes };
}

/** One or two times, on the day that the event is drawn on. */
function spanOfDay(event: WrittenEvent): Span | undefined {
	const { before, after, day, locale } = event;
	const clocks = findClockTimes(before, locale);
	const [startMinutes, endMinutes, ...more] = onlyMinutes(withSharedMeridiem(clocks), event);
	if (startMinutes === undefined || more.length > 0) return undefined;
	if (clocks.length > 1 && endMinutes === undefined) return undefined;
	if (!isDatedSo(after, day, locale)) return undefined;
	const lastDay = endMinutes !== undefined && endMinutes < startMinutes ? addDays(day, 1) : day;
	return { firstDay: day, startMinutes, lastDay, endMinutes };
}

/** `1 to 2pm`, `午後10:30～11時`: the half of the day is written once. */
function withSharedMeridiem(clocks: readonly ClockTime[]): readonly ClockTime[] {
	const written = new Set(clocks.flatMap(({ meridiem }) => meridiem ?? []));
	const [meridiem] = written;
	if (!meridiem || written.size > 1) return clocks;
	return clocks.map((clock) => (clock.is24Hour ? clock : { ...clock, meridiem }));
}

/** A page that writes no meridiem counts hours to 24: a known language tells so, or a seen time without any letter. */
function onlyMinutes(
	clocks: readonly ClockTime[],
	{ locale, seenTime }: WrittenEvent,
): (number | undefined)[] {
	const isWithout = clocks.every(({ meridiem }) => !meridiem);
	const isBare = seenTime !== '' && !/\p{L}/u.test(seenTime);
	const is24Hour = isWithout && (isKnownLanguage(locale) || isBare);
	return clocks.map((clock) => {
		const [minutes, ...more] = possibleMinutes(is24Hour ? { ...clock, is24Hour } : clock);
		return more.length === 0 ? minutes : undefined;
	});
}

/** A sentence that ends in a date must end in this one; in an unknown language the day's number must be there. */
export function isDatedSo(after: string, day: string, locale: string): boolean {
	const range = endingDateRange(after, locale);
	if (range) return range.first <= day && day <= range.last;
	return !hasYear(after) || numbersAroundLastYear(after).includes(Number(day.slice(8)));
}
