import { allDaySpan } from '@/utils/page/all-day-span';
import { findClockTimes } from '@/utils/page/clock-time';
import { type DrawnBar, isBarOf } from '@/utils/page/drawn-bars';
import { completesLabel, splitAtTitle } from '@/utils/page/named-sentence';
import type { WallClock } from '@/utils/page/wall-clock';
import { type WrittenMoments, writtenMoments } from '@/utils/page/written-moments';
import type { CalendarEvent } from '@/utils/support/sighting';

export interface TitledEntry {
	/** Dates when all-day (end exclusive), else ISO 8601 with offset. */
	event: Pick<CalendarEvent, 'title' | 'start' | 'end' | 'allDay'>;
	/** What the sentence says after the title. */
	after: string;
	/** It began the day before, and only the piece drawn there tells when. `start` is midnight then. */
	isCutBefore?: boolean;
	/** It ends on the next day, and only the piece drawn there tells when. `end` is `null` then. */
	isCutAfter?: boolean;
}

/** What the eye sees of an entry. Both empty where nothing is seen. */
export interface SeenTexts {
	title: string;
	time: string;
}

/** Where an entry is drawn, and how the page writes. */
export interface EntryPlace {
	/** The day in whose cell it is drawn. */
	day: string;
	/** The days that it may be drawn over. */
	bars: DrawnBar[];
	locale: string;
	wallClock: WallClock;
	/** Of an occurrence: when it would begin had it never been moved, in UTC. */
	occurrence?: string | undefined;
}

/**
 * An entry drawn by days, checked by its sentence (time, title, other things, date). `seen` holds the ways to take the
 * seen text apart, best first. `label`: the title only completes a word with a colon (`Working location: Home`).
 * Gives the reason, in a word, where drawing and sentence do not agree.
 */
export function titledEntry(
	seen: SeenTexts[],
	sentence: string,
	place: EntryPlace,
): TitledEntry | 'label' | string {
	const [plainest] = seen;
	if (!plainest?.title || place.bars.length === 0) return 'shape';
	if (!sentence) return readEntry(plainest, plainest.time, '', place) ?? 'times';
	for (const texts of seen) {
		const splits = splitAtTitle(sentence, texts.title);
		if (completesLabel(splits)) return 'label';
		for (const { before, after } of splits) {
			const entry = readEntry(texts, before, after, place);
			if (entry) return entry;
		}
	}
	return 'days';
}

function readEntry(
	{ title, time }: SeenTexts,
	before: string,
	after: string,
	place: EntryPlace,
): TitledEntry | undefined {
	if (/\p{Nd}/u.test(before)) {
		const moments = writtenMoments({ ...place, before, after, seenTime: time });
		if (!moments || !place.bars.some((bar) => isDrawnAs(bar, moments))) return undefined;
		return { event: { title, start: moments.start, end: moments.end, allDay: false }, after };
	}
	if (findClockTimes(time, place.locale).some((clock) => clock.isCertain)) return undefined;
	const span = allDaySpan(place.bars, after, place.locale);
	return span && { event: { title, start: span.first, end: span.endExclusive, allDay: true }, after };
}

/** Over all its days, or, where it lasts less than a day, on the first of them. */
function isDrawnAs(bar: DrawnBar, { firstDay, lastDay, end }: WrittenMoments): boolean {
	const endDay = end?.slice(0, 10) ?? lastDay;
	const isOnFirst = bar.first === bar.last && bar.days[bar.first] === firstDay;
	return isBarOf(bar, firstDay, lastDay) || isBarOf(bar, firstDay, endDay) || isOnFirst;
}
