import { inlinePixels } from '@/utils/page/inline-pixels';

/**
 * How many day columns an entry of a month row or of the all-day row covers. FullCalendar writes it as a negative
 * distance from the cell's far edge: `right: -257px` (`left` from right to left). Widths come from the styles that it
 * wrote too, or else from the cells as laid out. `undefined` when the distance is no whole number of columns.
 */
export function columnsSpanned(harness: Element, cell: Element): number | undefined {
	const sides = [inlinePixels(harness, 'right'), inlinePixels(harness, 'left')];
	const beyond = -Math.min(0, ...sides.map((pixels) => pixels ?? 0));
	if (beyond === 0) return sides.some((pixels) => pixels !== undefined) ? 1 : undefined;
	const width = columnWidth(cell);
	const columns = beyond / width;
	const whole = Math.round(columns);
	return Math.abs(columns - whole) < 0.3 ? whole + 1 : undefined;
}

function columnWidth(cell: Element): number {
	const table = cell.closest('table');
	const columns = cell.parentElement?.querySelectorAll(':scope > td[data-date]').length ?? 0;
	const tableWidth = table && inlinePixels(table, 'width');
	if (!tableWidth || columns === 0) return cell.getBoundingClientRect().width;
	const axisColumns = [...table.querySelectorAll(':scope > colgroup > col')];
	const axisWidth = axisColumns.reduce((sum, column) => sum + (inlinePixels(column, 'width') ?? 0), 0);
	return (tableWidth - axisWidth) / columns;
}
