import type { DrawnPiece } from '@/utils/page/fullcalendar/markup';
import { isShort, minuteAt, type TimeScale, toleranceMinutes } from '@/utils/page/fullcalendar/scale';
import { minutesOf, readTimeText, type TimeReading, type TimeText } from '@/utils/page/time-text';

/** What one piece of a timed event tells. Minutes count from the midnight of the piece's first day. */
export interface PieceTimes {
	start: number;
	/** `null` where the page does not tell. */
	end: number | null;
	/** `undefined` where the page does not tell. */
	continuesBefore: boolean | undefined;
	continuesAfter: boolean | undefined;
}

type Contradiction = string;

/** Place first, text second: a piece on which both speak and do not agree is not understood. */
export function timesInTimeGrid(
	drawn: DrawnPiece,
	survey: { scale: TimeScale | null; isTwentyFourHour: boolean },
): PieceTimes | Contradiction {
	const { scale } = survey;
	const text = readTimeText(drawn.time);
	if (drawn.time !== '' && !text) return 'a time in an unknown form';
	if (!scale || !drawn.place)
		return text ? timesInWords(drawn, survey.isTwentyFourHour) : 'neither a place nor a time';
	const column: Column = {
		...drawn,
		text,
		first: scale.firstMinute,
		last: scale.lastMinute,
		top: minuteAt(scale, drawn.place.top),
		bottom: minuteAt(scale, drawn.place.bottom),
		tolerance: toleranceMinutes(scale),
		isShort: isShort(drawn.place),
		isAtMinimum: drawn.place.bottom - drawn.place.top <= 20,
	};
	const start = startEdge(column);
	if (!start) return 'the start is drawn at another time than written';
	const end = endEdge(column, start.minute);
	if (!end) return 'the end is drawn at another time than written';
	const continues = { continuesBefore: start.continues, continuesAfter: end.continues };
	return { start: start.minute, end: end.minute, ...continues };
}

interface Column {
	hasStart: boolean | undefined;
	hasEnd: boolean | undefined;
	text: TimeText | undefined;
	/** Minutes of the first and the last line, and of the piece's edges as drawn. */
	first: number;
	last: number;
	top: number;
	bottom: number;
	tolerance: number;
	/** Very short events are drawn taller than they last. */
	isShort: boolean;
	/** No taller than FullCalendar draws any event (15 pixels), so that its height says nothing. */
	isAtMinimum: boolean;
}

interface Edge<T = number> {
	minute: T;
	continues: boolean | undefined;
}

function startEdge({ hasStart, text, first, top, tolerance }: Column): Edge | undefined {
	const candidates = text && minutesOf(text.start);
	const written = candidates?.find((minute) => isNear(minute, top, tolerance));
	const isAtFirstLine = isNear(top, first, tolerance);
	if (hasStart || (hasStart === undefined && !isAtFirstLine))
		return closed(candidates ? written : toFiveMinutes(top, tolerance));
	if (!isAtFirstLine) return undefined;
	// An event that begins in the hidden hours of this day is cut there, but its text tells.
	const hidden = candidates?.filter((minute) => minute < first) ?? [];
	if (written === undefined && hidden.length === 1) return closed(hidden[0]);
	if (hasStart === false || !candidates) return { minute: first, continues: true };
	return written === undefined ? undefined : { minute: first, continues: undefined };
}

function endEdge(column: Column, start: number): Edge<number | null> | undefined {
	const { hasEnd, text, last, bottom, tolerance } = column;
	const candidates =
		text?.end && minutesOf(text.end).map((minute) => (minute > start ? minute : minute + 1440));
	const written = candidates?.find(
		(minute) => isNear(minute, bottom, tolerance) || (column.isShort && minute < bottom),
	);
	const isAtLastLine = bottom >= last - tolerance;
	if (hasEnd || (hasEnd === undefined && !isAtLastLine)) {
		if (candidates) return closed(written);
		const drawn = column.isAtMinimum ? undefined : toFiveMinutes(bottom, tolerance);
		return { minute: drawn ?? null, continues: false };
	}
	if (!isAtLastLine) return undefined;
	const hidden = candidates?.filter((minute) => minute > last && minute < 1440) ?? [];
	if (written === undefined && hidden.length === 1) return closed(hidden[0]);
	if (hasEnd === false || !text) return { minute: last, continues: true };
	if (written !== undefined && written < last) return closed(written);
	return candidates && written === undefined ? undefined : { minute: last, continues: undefined };
}

function closed(minute: number | undefined): Edge | undefined {
	return minute === undefined ? undefined : { minute, continues: false };
}

function isNear(a: number, b: number, tolerance: number): boolean {
	return Math.abs(a - b) <= tolerance;
}

function toFiveMinutes(minute: number, tolerance: number): number | undefined {
	const round = Math.round(minute / 5) * 5;
	return tolerance < 2.5 && isNear(minute, round, tolerance) ? round : undefined;
}

/** In lists and month cells only the text tells; an hour that may be of either half of the day is not understood. */
export function timesInWords(
	{ time, hasStart, hasEnd, kind }: DrawnPiece,
	isTwentyFourHour: boolean,
): PieceTimes | Contradiction {
	const text = readTimeText(time);
	const onlyMinute = (reading: TimeReading) => {
		const [minute, other] = minutesOf(reading, isTwentyFourHour);
		return other === undefined ? minute : undefined;
	};
	const start = text && (hasStart === false ? 0 : onlyMinute(text.start));
	if (!text || start === undefined || start >= 1440)
		return 'a time in an unknown form, or of either half of the day';
	const continuesBefore = hasStart === undefined ? (start === 0 ? undefined : false) : !hasStart;
	if (hasEnd === false) return { start, end: 1440, continuesBefore, continuesAfter: true };
	const end = text.end && onlyMinute(text.end);
	if (text.end && end === undefined) return 'an end of either half of the day';
	if (end === undefined) {
		const continuesAfter = hasEnd === undefined && kind === 'row' ? undefined : false;
		return { start, end: null, continuesBefore, continuesAfter };
	}
	const continuesAfter = hasEnd === undefined && end % 1440 === 0 ? undefined : false;
	return { start, end: end > start ? end : end + 1440, continuesBefore, continuesAfter };
}
