/** A piece of an entry in a column of 24 hours, in minutes after midnight. */
export interface DrawnSpan {
	top: number;
	/** Absent where only the top is known. */
	bottom: number | undefined;
}

/** Pages round to a pixel, which is less than two minutes in any column that can be read. */
const tolerance = 2;
/** Short entries are drawn so high that their text fits. */
const leastHeight = 30;

/** The place of a tile whose style puts it into its column by percent or pixels; `undefined` where none does. */
export function drawnSpan(tile: Element, column: Element): DrawnSpan | undefined {
	const columnPixels = lengthOf(column, 'height');
	for (let element: Element | null = tile; element && element !== column; element = element.parentElement) {
		const top = partOf(columnPixels, lengthOf(element, 'top'));
		if (top === undefined) continue;
		const height = partOf(columnPixels, lengthOf(element, 'height'));
		return { top: top * 1440, bottom: height === undefined ? undefined : (top + height) * 1440 };
	}
	return undefined;
}

interface Length {
	value: number;
	unit: string;
}

function lengthOf(element: Element, property: 'top' | 'height'): Length | undefined {
	const style = element.getAttribute('style') ?? '';
	const match = lengths[property].exec(style);
	return match ? { value: Number(match[1]), unit: match[2] ?? '' } : undefined;
}

const lengths = {
	top: /(?:^|[;\s])top:\s*(-?[\d.]+)(%|px|)\s*(?:;|$)/,
	height: /(?:^|[;\s])height:\s*(-?[\d.]+)(%|px|)\s*(?:;|$)/,
};

function partOf(column: Length | undefined, length: Length | undefined): number | undefined {
	if (!length || length.value === 0) return length?.value;
	if (length.unit === '%') return length.value / 100;
	return column?.unit === 'px' ? length.value / column.value : undefined;
}

/** Whether a piece drawn on this day is the part of the span that lies on it. */
export function fitPieceToTimes(
	{ top, bottom }: DrawnSpan,
	day: string,
	span: { first: string; startMinute: number; last: string; endMinute: number },
): boolean {
	const from = day === span.first ? span.startMinute : 0;
	const to = day === span.last ? span.endMinute : 1440;
	if (Math.abs(top - from) > tolerance) return false;
	if (bottom === undefined || Math.abs(bottom - to) <= tolerance) return true;
	return bottom > to && to - from < leastHeight && bottom - from <= leastHeight + tolerance;
}
