import { chipTexts } from '@/utils/page/chip-texts';
import { findClockTimes } from '@/utils/page/clock-time';
import { type EntryPlace, type SeenTexts, type TitledEntry, titledEntry } from '@/utils/page/titled-entry';

/** An entry drawn in the cell of a day, over one day or more. Results as of `titledEntry`. */
export function titledBar(chip: Element, place: EntryPlace): TitledEntry | 'label' | string {
	const { seen, sentence } = chipTexts(chip);
	return titledEntry(waysToRead(seen, place.locale), sentence, place);
}

/** Time and title in two texts, or both in one (`10:30 Planning`), which only the sentence can tell from a title. */
function waysToRead(seen: string[], locale: string): SeenTexts[] {
	const last = seen.at(-1);
	if (last === undefined) return [];
	const time = seen.length > 1 ? (seen[0] ?? '') : '';
	const inOne = [...last.slice(0, 24).matchAll(/\s+/g)]
		.map(({ index }) => ({ time: last.slice(0, index), title: last.slice(index).trim() }))
		.filter((texts) => findClockTimes(texts.time, locale).filter((clock) => clock.isCertain).length === 1);
	return [{ title: last, time }, ...inOne];
}
