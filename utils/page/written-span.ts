import { type ClockTime, findClockTimes, possibleMinutes } from '@/utils/page/clock-time';
import { findWrittenDates } from '@/utils/page/written-dates';

/** A begin and an end, each as a date and minutes after its midnight. */
export interface WrittenSpan {
	firstDay: string;
	startMinutes: number;
	lastDay: string;
	endMinutes: number;
}

/** Two dates and two times, as in `April 7, 2026 at 7pm to April 8, 2026 at 7:52pm`; `undefined` for anything else. */
export function writtenSpan(text: string, locale: string): WrittenSpan | undefined {
	const [firstDay, lastDay, ...moreDays] = findWrittenDates(text, locale);
	const clocks = findClockTimes(text, locale).filter((clock) => clock.isCertain);
	const is24Hour = isKnownLanguage(locale) && clocks.every(({ meridiem }) => !meridiem);
	const [startMinutes, endMinutes, ...moreTimes] = clocks.map((clock) => onlyMinutes(clock, is24Hour));
	if (!firstDay || !lastDay || startMinutes === undefined || endMinutes === undefined) return undefined;
	if (moreDays.length > 0 || moreTimes.length > 0) return undefined;
	return { firstDay, startMinutes, lastDay, endMinutes };
}

/** A known language without any meridiem writes the 24-hour clock. */
function onlyMinutes(clock: ClockTime, is24Hour: boolean): number | undefined {
	const [minutes, ...more] = possibleMinutes(is24Hour ? { ...clock, is24Hour } : clock);
	return more.length === 0 ? minutes : undefined;
}

function isKnownLanguage(locale: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
	} catch {
		return false; // a page may claim a locale that does not exist
	}
}
