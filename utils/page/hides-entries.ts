import { announcedCount } from '@/utils/page/announced-count';

/**
 * Whether the cell of a day holds back entries: its heading announces more than are `drawn`, a button beside the
 * chips offers more, or its `rows` are full and the heading does not say that this is all.
 */
export function hidesEntries(
	cell: Element,
	chip: string,
	drawn: () => number,
	rows: number | undefined,
): boolean {
	const announced = announcedCount(cell.querySelector('h2')?.textContent ?? '', 'first');
	if (announced > 0 ? announced > drawn() : rows !== undefined && drawn() >= rows) return true;
	const buttons = [...cell.querySelectorAll('button, [role="button"]')].filter((one) => !one.closest(chip));
	// "+5", "5 more"; a number alone is that of the day.
	return buttons.some(({ textContent }) => /\p{Nd}/u.test(textContent) && /[^\p{Nd}\s]/u.test(textContent));
}
