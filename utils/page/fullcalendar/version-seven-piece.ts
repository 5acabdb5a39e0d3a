import {
	type DrawnPiece,
	dateOf,
	type FullCalendarLayout,
	type GridPlace,
	type NoPiece,
} from '@/utils/page/fullcalendar/markup';
import { inlinePixels } from '@/utils/page/inline-pixels';

const event = '[style*="--fc-event-color"]';
export const sevenChip = `[role="gridcell"][data-date] ${event}, [role="listitem"]${event}`;

export function eventsIn(view: Element): HTMLElement[] {
	return [...view.querySelectorAll<HTMLElement>(sevenChip)];
}

/** Time and title: the last two lines of text, or the title alone. `undefined` where the host draws something else. */
export function textsOf(event: Element): { time: string; title: string } | undefined {
	const inner = [...event.children].find((child) => child.textContent !== '');
	const lines = [...(inner?.children ?? [])].map((line) => line.textContent?.trim() ?? '');
	if (lines.length === 0 || lines.length > 2) return undefined;
	return { time: lines.length === 2 ? (lines[0] ?? '') : '', title: lines.at(-1) ?? '' };
}

/** Place of an event of the time grid: `top` and `height` of its parent. Background shading lies outside the lane. */
export function columnPlace(event: Element): GridPlace | undefined {
	const harness = event.parentElement;
	if (!harness || harness.parentElement?.matches('[role="gridcell"]')) return undefined;
	const top = inlinePixels(harness, 'top');
	const height = inlinePixels(harness, 'height');
	return top === undefined || height === undefined ? undefined : { top, bottom: top + height };
}

export function readSevenPiece(
	chip: Element,
	days: readonly string[],
	layout: FullCalendarLayout,
): DrawnPiece | NoPiece {
	if (chip.closest('[role="dialog"]')) return 'not-an-event';
	const texts = textsOf(chip);
	if (layout === 'list') return listPiece(chip, texts);
	const place = columnPlace(chip);
	const columns = columnsOf(chip.parentElement);
	if (!place && columns === undefined) return 'not-an-event';
	const cell = chip.closest('[role="gridcell"][data-date]');
	const first = cell ? days.indexOf(dateOf(cell)) : -1;
	const firstDay = days[first];
	const lastDay = days[first + (place ? 1 : (columns ?? 0)) - 1];
	if (!cell || !firstDay || !lastDay) return { unread: 'a place that fits no number of days' };
	const covered = days.filter((day) => day >= firstDay && day <= lastDay);
	if (!texts) return { unread: 'no title', days: covered };
	const kind = place ? 'column' : 'row';
	const outline = place ? drawnEnds(chip, 'column') : rowEnds(chip, cell, columns ?? 1);
	const isOneDay = !place && layout === 'daygrid' && columns === 1;
	if (isOneDay && texts.time === '' && isListItem(chip))
		return { unread: 'a time that is not written', days: covered };
	const isWhole = isOneDay && texts.time !== '' && hasDot(chip);
	const ends = isWhole ? { hasStart: true, hasEnd: true } : outline;
	const isTimed = kind === 'column' || texts.time !== '';
	return { event: chip, kind, firstDay, lastDay, ...ends, ...texts, isTimed, place };
}

/** Timed entries of one day are not filled with colour; most themes draw a dot before their text. */
function isListItem(chip: Element): boolean {
	const isStyled = drawnEnds(chip, 'row') !== unknownEnds;
	const colour = chip.ownerDocument.defaultView?.getComputedStyle(chip).backgroundColor ?? '';
	return isStyled ? /^(?:transparent|rgba\(.*, 0\))$/.test(colour) : hasDot(chip);
}

function hasDot(chip: Element): boolean {
	const first = chip.firstElementChild;
	return first !== null && first.childNodes.length === 0;
}

type Ends = Pick<DrawnPiece, 'hasStart' | 'hasEnd'>;

const unknownEnds: Ends = { hasStart: undefined, hasEnd: undefined };

function listPiece(chip: Element, texts: ReturnType<typeof textsOf>): DrawnPiece | NoPiece {
	const day = dateOf(
		chip.parentElement?.closest('[role="listitem"]')?.querySelector(':scope > [data-date]') ?? chip,
	);
	if (day === '') return { unread: 'no day above it' };
	if (!texts || texts.time === '') return { unread: 'no title, or no time', days: [day] };
	return {
		event: chip,
		kind: 'list',
		firstDay: day,
		lastDay: day,
		...unknownEnds,
		...texts,
		isTimed: /\p{Nd}/u.test(texts.time),
		place: undefined,
	};
}

/** `width: calc(400% + 3px)` covers four columns. Background shading has no `top`. */
function columnsOf(harness: HTMLElement | null): number | undefined {
	const percent = /^(?:calc\()?(\d+)%/.exec(harness?.style.width ?? '')?.[1];
	return percent === undefined || harness?.style.top === '' ? undefined : Number(percent) / 100;
}

/**
 * Whether a row's entry begins and ends here. Inside a row nothing else is possible; at its edges, and beside events
 * that are not shown, the outline tells.
 */
function rowEnds(chip: Element, cell: Element, columns: number): Ends {
	const cells = [...(cell.parentElement?.querySelectorAll(':scope > [role="gridcell"]') ?? [])];
	const first = cells.indexOf(cell);
	const mayBeCut = (neighbour: Element | undefined) =>
		!neighbour || neighbour.querySelector('[aria-haspopup="dialog"]') !== null;
	const outline = drawnEnds(chip, 'row');
	return {
		hasStart: mayBeCut(cells[first - 1]) ? outline.hasStart : true,
		hasEnd: mayBeCut(cells[first + columns]) ? outline.hasEnd : true,
	};
}

/** A cut end has neither border nor rounding, in all five themes (2026-11). Without style sheets nothing tells. */
function drawnEnds(chip: Element, kind: 'row' | 'column'): Ends {
	const ends = outlineOf(chip, kind);
	if (ends.hasStart || ends.hasEnd) return ends;
	const view = chip.closest('[role="grid"]');
	const isOutlined = view !== null && eventsIn(view).some((each) => outlineOf(each, 'row').hasStart);
	return isOutlined ? ends : unknownEnds;
}

function outlineOf(chip: Element, kind: 'row' | 'column'): Ends {
	const style = chip.ownerDocument.defaultView?.getComputedStyle(chip);
	if (!style) return unknownEnds;
	const isDrawn = (...lengths: string[]) => lengths.some((length) => Number.parseFloat(length) > 0);
	const { borderStartStartRadius, borderStartEndRadius, borderEndStartRadius } = style;
	return kind === 'row'
		? {
				hasStart: isDrawn(style.borderInlineStartWidth, borderStartStartRadius),
				hasEnd: isDrawn(style.borderInlineEndWidth, borderStartEndRadius),
			}
		: {
				hasStart: isDrawn(style.borderBlockStartWidth, borderStartStartRadius),
				hasEnd: isDrawn(style.borderBlockEndWidth, borderEndStartRadius),
			};
}
