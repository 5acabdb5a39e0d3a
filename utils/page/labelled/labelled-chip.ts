import { dayAfter } from '@/utils/page/day-steps';
import type { ChipReading } from '@/utils/page/define-calendar';
import { entryTraits } from '@/utils/page/entry-traits';
import { namesTwoYears } from '@/utils/page/labelled/labelled-dates';
import { labelledDays } from '@/utils/page/labelled/labelled-days';
import {
	type EntryTexts,
	isOnlyTimes,
	type LabelledEntry,
	readLabelledEntry,
} from '@/utils/page/labelled/labelled-entry';
import { type ClockHabits, clockFaces } from '@/utils/page/labelled/labelled-interval';
import type { EntryPlace, LabelledSpan } from '@/utils/page/labelled/labelled-span';
import { labelledTimes } from '@/utils/page/labelled/labelled-times';
import { plainText } from '@/utils/page/plain-text';
import { shortHash } from '@/utils/page/short-hash';
import type { WallClock } from '@/utils/page/wall-clock';
import { wallTime } from '@/utils/page/wall-time';

/** A chip that is told by a label and a tooltip, and where it is drawn. */
export interface LabelledChip {
	id: string;
	texts: EntryTexts;
	place: EntryPlace;
	/** A column of time, the row of days above it, or the cell of a day, which holds both kinds. */
	lane: 'time' | 'days' | 'cell';
	/** It shows the sign of a series. */
	isRecurring: boolean;
}

export interface LabelledPage {
	habits: ClockHabits;
	/** Of the zones that fit the page; a time is read where they agree. */
	clocks: readonly WallClock[];
}

/** The event of a chip; unread wherever label, tooltip and place do not agree or leave a choice. */
export function readLabelledChip(chip: LabelledChip, { habits, clocks }: LabelledPage): ChipReading {
	const { texts, place } = chip;
	if (isDecoy(texts, habits)) return 'not-an-event';
	const entry = readLabelledEntry(texts, habits);
	if ('problem' in entry) return unread(entry.problem, chip);
	const span = spanOf(entry, chip, habits.language);
	if ('problem' in span) return unread(span.problem, chip, entry);
	if (!fitsDrawnTime(span, texts.drawnTime, place)) return unread('drawn time disagrees', chip, entry);
	const [start, end] = entry.times
		? [wallTime(span.first, span.startMinute, clocks), wallTime(span.last, span.endMinute, clocks)]
		: [span.first, dayAfter(span.last)];
	if (!start || !end) return unread('moment not certain in the zone of the page', chip, entry);
	const traits = entryTraits(entry, habits.language);
	const series = chip.isRecurring ? seriesOf(traits.title, span) : null;
	return { event: { id: chip.id, series, calendarId: null, ...traits, start, end, allDay: !entry.times } };
}

/** An empty slot that is selected says nothing, or only a stretch of time. */
function isDecoy(texts: EntryTexts, habits: ClockHabits): boolean {
	if (texts.label === '' && texts.tooltip === '') return texts.drawn.length === 0;
	return [texts.label, texts.tooltip].every((text) => text === '' || isOnlyTimes(text, habits));
}

function spanOf(entry: LabelledEntry, { place, lane }: LabelledChip, language: string | undefined) {
	const { times } = entry;
	if (!times) {
		return lane === 'time'
			? { problem: 'no times in a column of time' }
			: labelledDays(entry, place, language);
	}
	const span = labelledTimes({ ...entry, times }, place, language);
	if ('problem' in span || lane !== 'days') return span;
	// Entries with times stand above the columns when they take a day or more.
	const takesADay = span.first !== span.last || (span.startMinute === 0 && span.endMinute === 1440);
	return takesADay ? span : { problem: 'times in the row of whole days' };
}

/** `15:30` beside the title, where it is drawn: the beginning, on the clock's face. */
function fitsDrawnTime(span: LabelledSpan, drawnTime: string, { day }: EntryPlace): boolean {
	const [clock, ...others] = clockFaces(plainText(drawnTime), true);
	if (!clock || others.length > 0 || (day !== undefined && day !== span.first)) return true;
	return (clock.hour * 60 + clock.minute - span.startMinute) % 720 === 0;
}

/**
 * Occurrences of one series: same title, same day of the week, same times. The page has no id of the series; a meeting
 * that moves to another time counts as another series until it moves back.
 */
function seriesOf(title: string, { first, startMinute, endMinute }: LabelledSpan): string {
	return shortHash([title, Temporal.PlainDate.from(first).dayOfWeek, startMinute, endMinute].join('\n'));
}

/** The days that it may lie on; none are told where a bar may reach over days that do not hold it. */
function unread(problem: string, { place, lane }: LabelledChip, entry?: LabelledEntry): ChipReading {
	const { day, repeatedOn } = place;
	if (!day || lane === 'days') return { unread: problem };
	if (lane === 'time') return { unread: problem, days: [day] };
	if (!entry?.times || namesTwoYears(entry.tail)) return { unread: problem };
	const days = repeatedOn.length > 0 ? repeatedOn : [day];
	return { unread: problem, days: [...days, dayAfter(days.at(-1) ?? day)] };
}
