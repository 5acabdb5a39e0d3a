import { inlineSides } from '@/utils/page/inline-box';

/** A bar drawn over some days of a row; `first` and `last` are indexes of `days`, both included. */
export interface DrawnBar {
	days: string[];
	first: number;
	last: number;
	/** The row before is on the page too: what is not drawn there does not reach it. */
	isRowBeforeShown: boolean;
	/** Drawn with an arrow: it goes on beyond the row. */
	hasArrowBefore: boolean;
	hasArrowAfter: boolean;
}

/**
 * The days that a chip can be drawn over, `place` being the day whose cell holds it. More than one where its place reads
 * both ways: from the right in pages that run so, and as a share of its cell or of the row. None when cell and place do
 * not fit. Repetitions of a bar for screen readers stand in later cells with the place of the first drawing.
 */
export function drawnBars(
	chip: Element,
	place: number,
	days: string[],
	isRowBeforeShown: boolean,
): DrawnBar[] {
	const share = 100 / days.length;
	const { left, right, width = 0 } = inlineSides(chip.getAttribute('style') ?? '');
	const length = Math.max(1, Math.round(width / share));
	const fromLeft = left === undefined ? undefined : Math.round(left / share);
	const fromRight = right === undefined ? undefined : Math.round(right / share);
	const isMirrored = chip.ownerDocument.documentElement.dir === 'rtl';
	const begins = [
		fromLeft ?? (fromRight === undefined ? place : days.length - fromRight - length),
		...(isMirrored && fromLeft !== undefined ? [days.length - fromLeft - length] : []),
		...(isMirrored && fromRight !== undefined ? [fromRight] : []),
	];
	const spans = [...new Set(begins)].map((first) => [first, first + length - 1] as const);
	const isWholeCell = left === 0 && length === days.length && length > 1;
	const candidates = isWholeCell ? [...spans, [place, place] as const] : spans;
	return candidates
		.filter(([first, last]) => first >= 0 && first <= place && last >= place && last < days.length)
		.map(([first, last]) => ({ days, first, last, isRowBeforeShown, ...arrowsOf(chip) }));
}

/** Whether the bar covers just those days of its row that lie in this range, both ends included. */
export function isBarOf({ days, first, last }: DrawnBar, from: string, until: string): boolean {
	const shown = days.filter((day) => day >= from && day <= until);
	return shown.length > 0 && shown[0] === days[first] && shown.at(-1) === days[last];
}

/** Triangles are drawn with a border: a left border points to the right. */
function arrowsOf(chip: Element): Pick<DrawnBar, 'hasArrowBefore' | 'hasArrowAfter'> {
	const styles = [...chip.querySelectorAll('[aria-hidden="true"][style*="border-"]')].map(
		(arrow) => arrow.getAttribute('style') ?? '',
	);
	return {
		hasArrowBefore: styles.some((style) => style.includes('border-right-color')),
		hasArrowAfter: styles.some((style) => style.includes('border-left-color')),
	};
}
