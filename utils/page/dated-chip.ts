import { dayOfPlace, type GridPlace } from '@/utils/page/dated-grid';
import { drawnBars } from '@/utils/page/drawn-bars';
import type { InlineBox } from '@/utils/page/inline-box';
import { titledBar } from '@/utils/page/titled-bar';
import { titledBlock } from '@/utils/page/titled-block';
import type { TitledEntry } from '@/utils/page/titled-entry';
import { titledRow } from '@/utils/page/titled-row';
import { addDays, type WallClock } from '@/utils/page/wall-clock';

/** How the page writes and draws. */
export interface ChipPage {
	/** All that are shown. */
	days: string[];
	locale: string;
	wallClock: WallClock;
	/** 0 where no hours are drawn. */
	pixelsPerHour: number;
	/** Pixels left free above a block and, once more, below it. */
	gap: number;
}

/** Why an entry was not understood, in a word, and the days that it may lie on. */
interface UnreadChip {
	unread: string;
	days: string[];
}

/**
 * An entry from its place, its drawing and its sentence. `occurrence`: when it would begin had it never been moved, in
 * UTC. `label` as of `titledEntry`.
 */
export function datedChip(
	chip: Element,
	box: InlineBox,
	place: GridPlace,
	page: ChipPage,
	occurrence?: string,
): TitledEntry | 'label' | UnreadChip {
	const day = dayOfPlace(place);
	if (place.shape === 'hours') {
		const block = titledBlock(chip, box, day, page, occurrence);
		return isReason(block) ? { unread: block, days: [addDays(day, -1), day, addDays(day, 1)] } : block;
	}
	if (place.shape === 'list') {
		const row = titledRow(chip, { ...page, day, occurrence });
		return isReason(row) ? { unread: row, days: [day] } : row;
	}
	const bars = drawnBars(chip, place.index, place.days, place.days[0] !== page.days[0]);
	const bar = titledBar(chip, { ...page, day, bars, occurrence });
	if (!isReason(bar)) return bar;
	const isUnder = (_: string, index: number) =>
		bars.some(({ first, last }) => first <= index && index <= last);
	const days = bars.length > 0 ? place.days.filter(isUnder) : place.days;
	// Where no hours are drawn, it may be a meeting that lasts over midnight.
	const dayAfter = page.pixelsPerHour === 0 ? [addDays(days.at(-1) ?? day, 1)] : [];
	return { unread: bar, days: [...days, ...dayAfter] };
}

function isReason(entry: TitledEntry | string): entry is string {
	return typeof entry === 'string' && entry !== 'label';
}
