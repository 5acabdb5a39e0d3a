import { allDaySpan, type DrawnBar, isBarOf } from '@/utils/page/all-day-span';
import { chipTexts } from '@/utils/page/chip-texts';
import { splitAtTitle } from '@/utils/page/named-sentence';
import { addDays, type WallClock } from '@/utils/page/wall-clock';
import { writtenSpan } from '@/utils/page/written-span';

export interface TitledBar {
	title: string;
	/** A date when all-day, else ISO 8601 with offset. */
	start: string;
	/** Exclusive when all-day. */
	end: string | null;
	allDay: boolean;
	/** What the sentence says after the title. */
	after: string;
}

interface BarPage {
	locale: string;
	wallClock: WallClock;
}

/**
 * An entry drawn as a bar over whole days, checked by its sentence. `label`: its title only completes a word with a
 * colon (`Working location: Home`). Gives the reason, in a word or two, where bar and sentence do not agree.
 */
export function titledBar(
	chip: Element,
	bar: DrawnBar,
	page: BarPage,
	occurrence?: string,
): TitledBar | 'label' | string {
	const { seen, sentence } = chipTexts(chip);
	const title = seen.at(-1);
	if (!title) return 'shape';
	if (!sentence && seen.length > 1) return 'times';
	for (const { before, after } of sentence ? splitAtTitle(sentence, title) : [{ before: '', after: '' }]) {
		if (/[:：]\s?[「『“"«]?$/.test(before)) return 'label';
		const span = /\p{Nd}/u.test(before)
			? longSpan(bar, before, page, occurrence)
			: wholeDays(bar, after, page);
		if (span) return { title, ...span, after };
	}
	return 'days';
}

type Span = Pick<TitledBar, 'start' | 'end' | 'allDay'>;

function wholeDays(bar: DrawnBar, after: string, { locale }: BarPage): Span | undefined {
	const span = allDaySpan(bar, after, locale);
	return span && { start: span.first, end: span.endExclusive, allDay: true };
}

/** An event with times that lasts a day or longer: only its sentence tells them, with both dates. */
function longSpan(
	bar: DrawnBar,
	before: string,
	{ locale, wallClock }: BarPage,
	occurrence?: string,
): Span | undefined {
	const written = writtenSpan(before, locale);
	if (!written) return undefined;
	const { firstDay, lastDay, startMinutes, endMinutes } = written;
	const lastDrawn = endMinutes === 0 ? addDays(lastDay, -1) : lastDay;
	if (!isBarOf(bar, firstDay, lastDay) && !isBarOf(bar, firstDay, lastDrawn)) return undefined;
	const start = wallClock.at(firstDay, startMinutes, occurrence);
	return start ? { start, end: wallClock.at(lastDay, endMinutes) ?? null, allDay: false } : undefined;
}
