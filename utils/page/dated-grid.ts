import type { DayPlace } from '@/utils/page/define-calendar';

/** `hours`: time runs downwards. `days`: a cell in a row of days. `list`: the rows below the heading of a day. */
export interface GridPlace {
	shape: 'hours' | 'days' | 'list';
	/** Days of its row. */
	days: string[];
	index: number;
}

/** By the element that stands for a day: a time column, a cell, a group of rows. */
export type GridPlaces = ReadonlyMap<Element, GridPlace>;

/** How a grid names days: an attribute, and what it holds as `YYYY-MM-DD` (empty when it is no day). */
export interface DayNames {
	attribute: string;
	dayOf(element: Element): string;
}

/**
 * The places of days in a grid that names them on time columns, on groups of rows, or (a month) only in layers beside
 * its cells. Cells without dates stand in the order of the days; where their numbers differ, they have no place.
 */
export function datedPlaces(grid: Element, { attribute, dayOf }: DayNames): GridPlaces {
	const all = (selector: string, root = grid) => [...root.querySelectorAll(selector)];
	const { columns = [], cells = [] } = Object.groupBy(all('[role="gridcell"]'), (cell) =>
		cell.hasAttribute(attribute) ? 'columns' : 'cells',
	);
	if (columns.length > 0) {
		const days = columns.map(dayOf);
		return new Map([...inRow('hours', columns, days), ...inRow('days', cells, days)]);
	}
	const groups = all(`[role="rowgroup"][${attribute}]`);
	if (groups.length > 0) return new Map(inRow('list', groups, groups.map(dayOf)));
	const weeks = all(`[role="row"]:has([${attribute}]):has([role="gridcell"])`);
	return new Map(
		weeks.flatMap((week) => {
			const days = [...new Set(all(`[${attribute}]`, week).map(dayOf))];
			return inRow('days', all('[role="gridcell"]', week), days);
		}),
	);
}

function inRow(shape: GridPlace['shape'], cells: Element[], days: string[]): [Element, GridPlace][] {
	return cells.length === days.length ? cells.map((cell, index) => [cell, { shape, days, index }]) : [];
}

/** The day that an element stands for. */
export function dayOfPlace({ days, index }: GridPlace): string {
	return days[index] ?? '';
}

/** The place that holds an element; `undefined` outside all of them. */
export function placeHolding(element: Element, places: GridPlaces): GridPlace | undefined {
	const cell = element.closest('[role="gridcell"]');
	const place = cell && places.get(cell);
	if (place) return place;
	const group = element.closest('[role="rowgroup"]');
	return (group && places.get(group)) ?? undefined;
}

/** Where the marks of days go: below the column's header, beside the month's number, in the list's heading. */
export function dayPlacesOf(grid: Element, places: GridPlaces, { attribute, dayOf }: DayNames): DayPlace[] {
	const columnHeaders = [...grid.querySelectorAll('[role="columnheader"]')];
	const labels = [...grid.querySelectorAll(`[role="columnheader"] [${attribute}], h2[${attribute}]`)];
	const byDay = new Map(
		labels.map((label) => [dayOf(label), label.closest('[role="columnheader"]') ?? label]),
	);
	const hasHours = [...places.values()].some(({ shape }) => shape === 'hours');
	return [...places].flatMap(([element, place]) => {
		if (hasHours && place.shape !== 'hours') return [];
		const day = dayOfPlace(place);
		const ownHeader = hasHours ? columnHeaders[place.index] : element.querySelector('h2');
		const header = byDay.get(day) ?? ownHeader ?? element;
		return { day, header, ...(hasHours && { column: { element, startHour: 0, endHour: 24 } }) };
	});
}
