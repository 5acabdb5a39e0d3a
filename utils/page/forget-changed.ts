import type { ReadingCache } from '@/utils/page/read-sighting';

/** Drops from the cache what these records may have changed: the chips that they touch, or all where none is told. */
export function forgetChanged(cache: ReadingCache, records: readonly MutationRecord[], chip: string): void {
	for (const record of records) {
		const element = record.target instanceof Element ? record.target : record.target.parentElement;
		const changedChip = element?.closest(chip);
		if (changedChip) cache.delete(changedChip);
		else if (record.type !== 'childList') {
			cache.clear();
			return;
		}
		for (const added of record.addedNodes) if (added instanceof Element) forgetWithin(cache, added, chip);
	}
}

function forgetWithin(cache: ReadingCache, element: Element, chip: string): void {
	cache.delete(element);
	for (const inner of element.querySelectorAll(chip)) cache.delete(inner);
}
