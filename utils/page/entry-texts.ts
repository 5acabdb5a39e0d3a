import type { EntryTexts } from '@/utils/page/labelled-entry';

/** Label and tooltip of a chip, which stand on a button inside or on the chip itself, and the texts drawn in it. */
export function entryTexts(chip: Element): EntryTexts {
	const labelled = chip.querySelector('[role="button"][aria-label], [role="option"][aria-label]') ?? chip;
	const leaves = [...chip.querySelectorAll('*')].filter((one) => one.childElementCount === 0);
	return {
		label: labelled.getAttribute('aria-label') ?? '',
		tooltip: labelled.getAttribute('title') ?? chip.getAttribute('title') ?? '',
		drawn: leaves.map((one) => one.textContent?.trim() ?? '').filter((text) => text !== ''),
		drawnTime: chip.querySelector('time')?.textContent ?? '',
	};
}
