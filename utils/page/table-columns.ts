/**
 * The column in which each cell of a table begins, counted from 0, with `colspan` and `rowspan` as browsers lay them
 * out. A cell that `stands` says no to takes no room: others stand in its place.
 */
export function tableColumns(
	rows: Iterable<Element>,
	stands: (cell: Element) => boolean = () => true,
): Map<Element, { column: number; span: number }> {
	const places = new Map<Element, { column: number; span: number }>();
	/** Column → rows that it is still taken for, the present one included. */
	const taken: number[] = [];
	for (const row of rows) {
		let column = 0;
		for (const cell of row.children) {
			while ((taken[column] ?? 0) > 0) column += 1;
			const span = Number(cell.getAttribute('colspan') ?? 1);
			places.set(cell, { column, span });
			if (!stands(cell)) continue;
			const height = Number(cell.getAttribute('rowspan') ?? 1);
			for (let i = 0; i < span; i += 1) taken[column + i] = height;
			column += span;
		}
		for (let i = 0; i < taken.length; i += 1) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
	}
	return places;
}
