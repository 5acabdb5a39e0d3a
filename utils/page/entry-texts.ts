import type { EntryTexts } from '@/utils/page/labelled/labelled-entry';

/** Label and tooltip of a chip, which stand on a button inside or on the chip itself, and the texts drawn in it. */
export function entryTexts(chip: Element): EntryTexts {
	const labelled = chip.querySelector('[role="button"][aria-label], [role="option"][aria-label]') ?? chip;
	const label = labelled.getAttribute('aria-label') ?? '';
	const tooltip = labelled.getAttribute('title') ?? chip.getAttribute('title') ?? '';
	// A tooltip of several lines says where the subject ends; nothing else has to.
	const drawn = /[\r\n]/.test(tooltip) ? [] : drawnTexts(chip);
	return { label, tooltip, drawn, drawnTime: chip.querySelector('time')?.textContent ?? '' };
}

function drawnTexts(chip: Element): string[] {
	return [...chip.querySelectorAll('*')]
		.filter((one) => one.childElementCount === 0)
		.map((one) => one.textContent?.trim() ?? '')
		.filter((text) => text !== '');
}
