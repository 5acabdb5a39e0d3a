import { harnessPlace, isShortest, minuteAt, toleranceMinutes } from '@/utils/page/fullcalendar-scale';
import type { FullCalendarSurvey } from '@/utils/page/fullcalendar-survey';
import { minutesOf, readTimeText, type TimeReading } from '@/utils/page/time-text';

/** What one piece of a timed event tells. Minutes count from the midnight of the piece's first day. */
export interface PieceTimes {
	start: number;
	/** `null` where the page does not tell. */
	end: number | null;
	continuesBefore: boolean;
	continuesAfter: boolean;
}

/** Does the piece hold the event's first, and its last moment? FullCalendar's own classes. */
export interface PieceEnds {
	hasStart: boolean;
	hasEnd: boolean;
}

type Contradiction = string;

/** Place first, text second: a piece on which both speak and do not agree is not understood. */
export function timesInTimeGrid(
	harness: Element,
	text: string,
	ends: PieceEnds,
	survey: FullCalendarSurvey,
): PieceTimes | Contradiction {
	const place = harnessPlace(harness);
	const time = readTimeText(text);
	if (text !== '' && !time) return 'a time in an unknown form';
	if (!survey.scale || !place) return time ? timesInList(text, ends, survey) : 'neither a place nor a time';
	const drawn: Drawn = {
		first: survey.scale.firstMinute,
		last: survey.scale.lastMinute,
		start: minuteAt(survey.scale, place.top),
		end: minuteAt(survey.scale, place.bottom),
		tolerance: toleranceMinutes(survey.scale),
		isShortest: isShortest(place.top, place.bottom),
	};
	const start = startInGrid(drawn, time?.start, ends.hasStart);
	if (start === undefined) return 'the start is drawn at another time than written';
	const end = endInGrid(drawn, time, start.minute, ends.hasEnd);
	if (end === undefined) return 'the end is drawn at another time than written';
	return { start: start.minute, end: end.minute, continuesBefore: start.isOpen, continuesAfter: end.isOpen };
}

interface Drawn {
	first: number;
	last: number;
	start: number;
	end: number;
	tolerance: number;
	isShortest: boolean;
}

function startInGrid(drawn: Drawn, written: TimeReading | undefined, hasStart: boolean) {
	const candidates = written ? minutesOf(written) : undefined;
	if (!hasStart && isNear(drawn.start, drawn.first, drawn.tolerance)) {
		// An event that begins in the hidden hours of this day is cut there, but its text tells.
		const hidden = candidates?.filter((minute) => minute < drawn.first) ?? [];
		const isCutToday = hidden.length === 1 && !candidates?.includes(drawn.first);
		return isCutToday
			? { minute: hidden[0] as number, isOpen: false }
			: { minute: drawn.first, isOpen: true };
	}
	if (!hasStart) return undefined;
	const minute = candidates
		? candidates.find((candidate) => isNear(candidate, drawn.start, drawn.tolerance))
		: toFiveMinutes(drawn.start, drawn.tolerance);
	return minute === undefined ? undefined : { minute, isOpen: false };
}

function endInGrid(drawn: Drawn, time: ReturnType<typeof readTimeText>, start: number, hasEnd: boolean) {
	const candidates =
		time?.end && minutesOf(time.end).map((minute) => (minute > start ? minute : minute + 1440));
	if (!hasEnd && drawn.end >= drawn.last - drawn.tolerance) {
		const hidden = candidates?.filter((minute) => minute > drawn.last && minute < 1440) ?? [];
		const isCutToday = hidden.length === 1 && !candidates?.includes(drawn.last);
		return isCutToday ? { minute: hidden[0] as number, isOpen: false } : { minute: drawn.last, isOpen: true };
	}
	if (!hasEnd) return undefined;
	if (candidates) {
		const minute = candidates.find(
			(candidate) =>
				isNear(candidate, drawn.end, drawn.tolerance) || (drawn.isShortest && candidate < drawn.end),
		);
		return minute === undefined ? undefined : { minute, isOpen: false };
	}
	// Short events are drawn taller than they last, so their height says nothing.
	return {
		minute: drawn.isShortest ? null : (toFiveMinutes(drawn.end, drawn.tolerance) ?? null),
		isOpen: false,
	};
}

/** In lists and month cells only the text tells; an hour that may be of either half of the day is not understood. */
export function timesInList(
	text: string,
	{ hasStart, hasEnd }: PieceEnds,
	survey: FullCalendarSurvey,
): PieceTimes | Contradiction {
	const time = readTimeText(text);
	const start = time && (hasStart ? onlyMinute(time.start, survey) : 0);
	if (start === undefined || start >= 1440) return 'a time in an unknown form, or of either half of the day';
	const continues = { continuesBefore: !hasStart, continuesAfter: !hasEnd };
	if (!hasEnd) return { start, end: 1440, ...continues };
	if (!time?.end) return { start, end: null, ...continues };
	const end = onlyMinute(time.end, survey);
	if (end === undefined) return 'an end of either half of the day';
	return { start, end: end > start ? end : end + 1440, ...continues };
}

function onlyMinute(reading: TimeReading, survey: FullCalendarSurvey): number | undefined {
	const [minute, other] = minutesOf(reading, survey.isTwentyFourHour);
	return other === undefined ? minute : undefined;
}

function isNear(a: number, b: number, tolerance: number): boolean {
	return Math.abs(a - b) <= tolerance;
}

function toFiveMinutes(minute: number, tolerance: number): number | undefined {
	const round = Math.round(minute / 5) * 5;
	return tolerance < 2.5 && isNear(minute, round, tolerance) ? round : undefined;
}
