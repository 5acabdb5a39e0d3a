import { chipTexts } from '@/utils/page/chip-texts';
import { findClockTimes } from '@/utils/page/clock-time';
import { drawnTimes } from '@/utils/page/drawn-times';
import type { InlineBox } from '@/utils/page/inline-box';
import { splitAtTitle } from '@/utils/page/named-sentence';
import { plainDigits } from '@/utils/page/plain-digits';
import type { WallClock } from '@/utils/page/wall-clock';

/** The column of one day in which 24 hours run downwards. */
export interface DayColumn {
	day: string;
	pixelsPerHour: number;
	/** Pixels left free above a block and, once more, below it. */
	gap: number;
	locale: string;
	wallClock: WallClock;
}

export interface TitledBlock {
	title: string;
	/** ISO 8601 with offset. */
	start: string;
	end: string | null;
	/** The event began the day before, and only the piece drawn there tells when. `start` is midnight then. */
	isCutBefore: boolean;
	/** The event ends on the next day, and only the piece drawn there tells when. `end` is `null` then. */
	isCutAfter: boolean;
	/** What the sentence says after the title. */
	after: string;
}

/**
 * An event drawn as a block in a day's column, checked by its sentence: time, title, other things, date.
 * Gives the reason, in a word or two, where the two do not agree.
 */
export function titledBlock(
	chip: Element,
	box: InlineBox,
	column: DayColumn,
	occurrence?: string,
): TitledBlock | string {
	const { day, gap, locale, wallClock } = column;
	const { seen, sentence } = chipTexts(chip);
	const title = seen[0];
	if (box.top === undefined || box.height === undefined || !title) return 'shape';
	const minutes = 60 / column.pixelsPerHour;
	const block = {
		start: (box.top + gap) * minutes,
		end: (box.top + box.height + 3 * gap) * minutes,
		tolerance: Math.max(1.5 * minutes, 1),
		shortest: Math.max(30, 26 * minutes),
	};
	for (const { before, after } of sentence ? splitAtTitle(sentence, title) : [{ before: '', after: '' }]) {
		const times = drawnTimes(block, findClockTimes(before, locale));
		if (!times || !isDatedSo(before, after, day)) continue;
		const start = wallClock.at(day, times.start ?? 0, occurrence);
		if (!start) return 'change of clocks';
		return {
			title,
			start,
			end: times.end === null ? null : (wallClock.at(day, times.end) ?? null),
			isCutBefore: times.start === null,
			isCutAfter: times.end === null && block.end > 1440 - block.tolerance,
			after,
		};
	}
	return sentence && splitAtTitle(sentence, title).length === 0 ? 'title' : 'times';
}

const year = /(?<!\d)(?:19|20|21)\d\d(?!\d)/;

/** A sentence that ends in a date must name the day of the column. Over midnight, the dates stand before the title. */
function isDatedSo(before: string, after: string, day: string): boolean {
	const plain = plainDigits(after);
	if (!year.test(plain) || year.test(plainDigits(before))) return true;
	return new RegExp(`(?<!\\d)0?${Number(day.slice(8))}(?!\\d)`).test(plain);
}
