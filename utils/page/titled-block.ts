import { chipTexts } from '@/utils/page/chip-texts';
import { findClockTimes } from '@/utils/page/clock-time';
import { drawnTimes } from '@/utils/page/drawn-times';
import type { InlineBox } from '@/utils/page/inline-box';
import { completesLabel, splitAtTitle } from '@/utils/page/named-sentence';
import type { TitledEntry } from '@/utils/page/titled-entry';
import type { WallClock } from '@/utils/page/wall-clock';
import { hasYear } from '@/utils/page/written-dates';
import { isDatedSo } from '@/utils/page/written-moments';

/** How the page draws and writes in the columns in which 24 hours run downwards. */
export interface DayColumns {
	pixelsPerHour: number;
	/** Pixels left free above a block and, once more, below it. */
	gap: number;
	locale: string;
	wallClock: WallClock;
}

/**
 * An event drawn as a block in a day's column, checked by its sentence: time, title, other things, date. `occurrence`:
 * when it would begin had it never been moved, in UTC. `label` as of `titledEntry`. Gives the reason, in a word or two,
 * where the two do not agree.
 */
export function titledBlock(
	chip: Element,
	box: InlineBox,
	day: string,
	{ gap, locale, wallClock, pixelsPerHour }: DayColumns,
	occurrence?: string,
): TitledEntry | 'label' | string {
	const { seen, sentence } = chipTexts(chip, 1);
	const [title] = seen;
	if (box.top === undefined || box.height === undefined || !title) return 'shape';
	const minutes = 60 / pixelsPerHour;
	const block = {
		start: (box.top + gap) * minutes,
		end: (box.top + box.height + 3 * gap) * minutes,
		tolerance: Math.max(1.5 * minutes, 1),
		shortest: Math.max(30, 26 * minutes),
	};
	const splits = sentence ? splitAtTitle(sentence, title) : [{ before: '', after: '' }];
	if (completesLabel(splits)) return 'label';
	for (const { before, after } of splits) {
		const times = drawnTimes(block, findClockTimes(before, locale));
		if (!times || !isOn(day, before, after, locale)) continue;
		const start = wallClock.at(day, times.start ?? 0, occurrence);
		if (!start) return 'change of clocks';
		const end = times.end === null ? null : (wallClock.at(day, times.end) ?? null);
		return {
			event: { title, start, end, allDay: false },
			isCutBefore: times.start === null,
			isCutAfter: times.end === null && block.end > 1440 - block.tolerance,
			after,
		};
	}
	return splits.length === 0 ? 'title' : 'times';
}

/** Over midnight the dates stand before the title, and none after it. */
function isOn(day: string, before: string, after: string, locale: string): boolean {
	return hasYear(before) || isDatedSo(after, day, locale);
}
