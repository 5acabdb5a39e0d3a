import { addDays } from './plain-date';
import { endMsOf, type RememberedEvent, toEpochMs } from './remembered-event';
import type { Sighting } from './sighting';

/** A sighting's fully read days as stretches of time, computed once a sighting. */
export interface CompleteSpan {
	dates: ReadonlySet<string>;
	/** Epoch milliseconds, end exclusive; ascending, days that follow each other joined. */
	stretches: { startMs: number; endMs: number }[];
}

export function completeSpan(sighting: Sighting): CompleteSpan {
	const stretches: CompleteSpan['stretches'] = [];
	for (const date of [...sighting.completeDays].sort()) {
		const startMs = toEpochMs(date, sighting.zone);
		const endMs = toEpochMs(addDays(date, 1), sighting.zone);
		const last = stretches.at(-1);
		if (last && last.endMs === startMs) last.endMs = endMs;
		else stretches.push({ startMs, endMs });
	}
	return { dates: new Set(sighting.completeDays), stretches };
}

/** Some part of the event lies on a day of the span, so that a page that shows the span shows the event. */
export function liesIn(span: CompleteSpan, event: RememberedEvent): boolean {
	if (event.allDay) return datesOf(event).some((date) => span.dates.has(date));
	const endMs = endMsOf(event, event.zone);
	return span.stretches.some((stretch) => event.startMs < stretch.endMs && endMs > stretch.startMs);
}

/** Dates of an all-day event, at most a year of them. */
function datesOf(event: RememberedEvent): string[] {
	const last = addDays(event.start, 365);
	const dates = [event.start];
	for (let date = addDays(event.start, 1); date < (event.end ?? '') && date < last; date = addDays(date, 1)) {
		dates.push(date);
	}
	return dates;
}
