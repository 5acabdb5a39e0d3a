import { addDays, startOfDate } from './plain-date';
import type { CalendarEvent } from './sighting';
import { thresholds } from './thresholds';

/** When an event is, told in one zone. */
export interface EventSpan {
	/** First date that it touches. */
	firstDate: string;
	/** Last date that it touches. */
	lastDate: string;
	/** Epoch milliseconds; the end is exclusive. */
	start: number;
	end: number;
}

/** `undefined` where the event's times cannot be read: such an event is judged by nobody. */
export function eventSpan(
	event: Pick<CalendarEvent, 'start' | 'end' | 'allDay'>,
	zone: string,
): EventSpan | undefined {
	try {
		return event.allDay ? allDaySpan(event, zone) : timedSpan(event, zone);
	} catch {
		return undefined;
	}
}

function allDaySpan(event: Pick<CalendarEvent, 'start' | 'end'>, zone: string): EventSpan {
	const firstDate = Temporal.PlainDate.from(event.start).toString();
	const dayAfter = addDays(firstDate, 1);
	const toldEnd = event.end === null ? dayAfter : Temporal.PlainDate.from(event.end).toString();
	const endExclusive = toldEnd > firstDate ? toldEnd : dayAfter;
	return {
		firstDate,
		lastDate: addDays(endExclusive, -1),
		start: startOfDate(firstDate, zone),
		end: startOfDate(endExclusive, zone),
	};
}

function timedSpan(event: Pick<CalendarEvent, 'start' | 'end'>, zone: string): EventSpan {
	const start = Temporal.Instant.from(event.start).epochMilliseconds;
	const end =
		event.end === null
			? start + thresholds.unknownEndMinutes * 60_000
			: Math.max(start, Temporal.Instant.from(event.end).epochMilliseconds);
	return {
		firstDate: dateOf(start, zone),
		lastDate: dateOf(Math.max(start, end - 1), zone),
		start,
		end,
	};
}

/** Dates in a zone by the UTC date on which they begin: most events share theirs with another. Only for speed. */
const knownDates = new Map<string, { date: string; start: number; end: number }>();
const mostKnownDates = 2000;
const dayMs = 24 * 60 * 60_000;

function dateOf(epochMilliseconds: number, zone: string): string {
	const utcDay = Math.floor(epochMilliseconds / dayMs);
	for (const day of [utcDay, utcDay - 1]) {
		const known = knownDates.get(`${zone} ${day}`);
		if (known && known.start <= epochMilliseconds && epochMilliseconds < known.end) return known.date;
	}
	const date = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
		.toZonedDateTimeISO(zone)
		.toPlainDate()
		.toString();
	const start = startOfDate(date, zone);
	if (knownDates.size >= mostKnownDates) knownDates.clear();
	knownDates.set(`${zone} ${Math.floor(start / dayMs)}`, {
		date,
		start,
		end: startOfDate(addDays(date, 1), zone),
	});
	return date;
}
