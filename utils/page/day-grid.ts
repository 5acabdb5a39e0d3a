import type { DayPlace } from '@/utils/page/define-calendar';

/** The days of a page and the elements that hold each of them. */
export interface DayGrid {
	/** Ascending. */
	days: string[];
	/** The day of every head, column and cell. */
	dayOf: ReadonlyMap<Element, string>;
	heads: ReadonlyMap<string, Element>;
	/** Empty in views without a time axis. */
	columns: ReadonlyMap<string, Element>;
}

/** Days in a row, with their heads and columns in the same order, as far as there are any. */
export interface DayRow {
	days: readonly string[];
	heads: readonly Element[];
	columns: readonly Element[];
}

/** Rows may show the same days, as those of calendars side by side do: the first one gives a day its head and column. */
export function dayGrid(rows: readonly DayRow[]): DayGrid {
	const dayOf = new Map<Element, string>();
	const heads = new Map<string, Element>();
	const columns = new Map<string, Element>();
	for (const row of rows) {
		const hasColumns = row.columns.length === row.days.length;
		for (const [i, day] of row.days.entries()) {
			const column = hasColumns ? row.columns[i] : undefined;
			const head = row.heads[i] ?? column;
			if (head) {
				dayOf.set(head, day);
				if (!heads.has(day)) heads.set(day, head);
			}
			if (column) {
				dayOf.set(column, day);
				if (!columns.has(day)) columns.set(day, column);
			}
		}
	}
	return { days: [...heads.keys()].sort(), dayOf, heads, columns };
}

/** Where the marks of each day go; its column shows all 24 hours. */
export function placesInGrid({ days, heads, columns }: DayGrid): DayPlace[] {
	return days.flatMap((day) => {
		const header = heads.get(day);
		const column = columns.get(day);
		if (!header) return [];
		return [{ day, header, ...(column && { column: { element: column, startHour: 0, endHour: 24 } }) }];
	});
}
