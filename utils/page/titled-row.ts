import { type EntryPlace, type TitledEntry, titledEntry } from '@/utils/page/titled-entry';
import { endingDateRange, numbersAroundLastYear } from '@/utils/page/written-dates';

interface RowTexts {
	title: string;
	/** As seen; `10:30 – 11am`, or a word for "all day". */
	time: string;
	/** Empty where there is none: then the seen time is all there is. */
	sentence: string;
}

/** A number of days in brackets after the title: `Trip (Day 2/10)`. */
const dayCount = /\s*[(（][^()（）]*\p{Nd}+\s*\/\s*\p{Nd}+[^()（）]*[)）]$/u;

/** An entry in a list below the heading of its day. Results as of `titledEntry`. */
export function titledRow(row: Element, place: Omit<EntryPlace, 'bars'>): TitledEntry | 'label' | string {
	const { title, time, sentence } = textsOf(row);
	const bar = { days: [place.day], first: 0, last: 0 };
	const bars = [{ ...bar, isRowBeforeShown: false, hasArrowBefore: false, hasArrowAfter: false }];
	const seen = [{ title, time }];
	if (dayCount.test(title)) seen.push({ title: title.replace(dayCount, ''), time });
	const entry = titledEntry(seen, sentence, { ...place, bars });
	if (typeof entry === 'string' || !entry.event.allDay) return entry;
	const { after } = entry;
	const isDated = endingDateRange(after, place.locale) ?? numbersAroundLastYear(after).length > 0;
	return isDated ? entry : 'days'; // a list shows one day of many without saying so
}

/** Time and title stand in cells, the sentence beside them or as label of the title's button. */
function textsOf(row: Element): RowTexts {
	const button = row.querySelector('[role="button"]') ?? row;
	const time = row.querySelector('[role="gridcell"]:not(:has([role="button"]))');
	const sentence = button.getAttribute('aria-label') ?? row.querySelector(':scope > span')?.textContent;
	return {
		title: button.textContent.trim(),
		time: time?.textContent.trim() ?? '',
		sentence: sentence?.trim() ?? '',
	};
}
