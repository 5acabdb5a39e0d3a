import { markCorner } from '@/utils/page/marks/mark-corner';
import { type MarkShape, markGlyph } from '@/utils/page/marks/mark-glyph';
import { isSameBox, isSameRect, markSize, type Placed, placeOf } from '@/utils/page/marks/mark-place';
import { markStyle } from '@/utils/page/marks/mark-style';
import { applyStyle, isSeen, keepFromPage, offerGhostFocus, ownNodeMark } from '@/utils/page/marks/own-nodes';
import type { Clips, Rect } from '@/utils/page/visible-rect';

/** A small sign on a header of the calendar; its reason is told on hover and focus. */
export interface HeaderMark {
	header: Element;
	corner: 'start' | 'end';
	shape: MarkShape;
	label: string;
}

/** A free stretch, drawn into the column of its day as fractions of the column's height. */
export interface GhostMark {
	column: Element;
	from: number;
	to: number;
	label: string;
	/** Called on a trusted click on a ghost that can be seen, with its place in the window. */
	onBook: (place: DOMRect) => void;
}

export interface MarkOverlay {
	/** `within` is the calendar's own subtree: what lies over a mark there is no cover. The same once more: as `follow`. */
	show(marks: readonly HeaderMark[], ghost: GhostMark | undefined, within: Element): void;
	/** The page may have moved: places everything anew in the next frame. */
	place(): void;
	/** The page has changed: places everything anew in the next frame if anything that bears a mark has moved. */
	follow(): void;
}

type Drawn = Omit<Placed, 'within'>;

interface Shown {
	marks: readonly HeaderMark[];
	ghost: GhostMark | undefined;
	within: Element;
}

/**
 * Draws above the page in one closed shadow root, without touching a node of the page: nothing is covered that can be
 * clicked, nothing shifts, and everything is gone when the signal aborts.
 */
export function createMarkOverlay(document: Document, signal: AbortSignal): MarkOverlay {
	const host = document.createElement('soundings-marks');
	host.setAttribute(ownNodeMark, '');
	const root = host.attachShadow({ mode: 'closed' });
	applyStyle(root, document, markStyle);
	offerGhostFocus(() => root.querySelector<HTMLElement>('.ghost')?.focus());
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.setAttribute('aria-hidden', 'true');
	tip.hidden = true;
	let placed: Placed[] = [];
	let shown: Shown | undefined;
	let frame = 0;
	let mayHaveStayed = false;
	/** Where everything stood that bears a mark. */
	let stood: DOMRect[] = [];
	/** Where everything was put. */
	let put: (Rect | undefined)[] = [];
	const view = document.defaultView;
	const resize = new ResizeObserver(() => place());

	function show(marks: readonly HeaderMark[], ghost: GhostMark | undefined, within: Element): void {
		const before = shown;
		shown = { marks, ghost, within };
		// Drawn anew, a mark would lose its focus, and a click that has begun on it.
		if (host.isConnected && before && isSame(before, shown)) {
			follow();
			return;
		}
		resize.disconnect();
		tip.hidden = true;
		const drawn = [
			...marks.map((mark) => headerMark(mark, document, tip)),
			...(ghost ? [ghostMark(ghost, document, tip, (at) => shown?.ghost?.onBook(at))] : []),
		];
		placed = drawn.map((item) => ({ ...item, within }));
		for (const { node } of placed) node.hidden = true;
		put = [];
		root.replaceChildren(...styleNodes(root), ...placed.map(({ node }) => node), tip);
		for (const { anchor } of placed) resize.observe(anchor);
		if (placed.length === 0) host.remove();
		else if (!host.isConnected && !signal.aborted) {
			removeLeftovers(document, host);
			document.documentElement.append(host);
		}
		place();
	}

	function place(): void {
		mayHaveStayed = false;
		inNextFrame();
	}

	function follow(): void {
		if (!frame) mayHaveStayed = true;
		inNextFrame();
	}

	function inNextFrame(): void {
		if (frame || !view || placed.length === 0) return;
		frame = view.requestAnimationFrame(() => {
			frame = 0;
			const stand = placed.map(({ anchor }) => anchor.getBoundingClientRect());
			if (mayHaveStayed && stand.every((box, i) => isSameBox(box, stood[i]))) return;
			stood = stand;
			// All reads before all writes: interleaved, a week of marks costs a layout each.
			const clips: Clips = new Map();
			const rects = placed.map((item) => placeOf(item, clips));
			for (const [i, { node }] of placed.entries()) {
				// A style that is set costs the page a layout, be it the same.
				if (!isSameRect(rects[i], put[i])) moveTo(node, rects[i]);
			}
			put = rects;
		});
	}

	const passive = { signal, passive: true, capture: true };
	document.addEventListener('scroll', place, passive);
	view?.addEventListener('resize', place, { signal });
	signal.addEventListener(
		'abort',
		() => {
			resize.disconnect();
			if (frame) view?.cancelAnimationFrame(frame);
			host.remove();
		},
		{ once: true },
	);
	return { show, place, follow };
}

/** Whether the same would be drawn at the same places. What a click does is asked at the click. */
function isSame(a: Shown, b: Shown): boolean {
	return (
		a.within === b.within &&
		a.marks.length === b.marks.length &&
		a.marks.every((mark, index) => isAlike(mark, b.marks[index])) &&
		isAlike(a.ghost && { ...a.ghost, onBook: null }, b.ghost && { ...b.ghost, onBook: null })
	);
}

function isAlike(a: object | undefined, b: object | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	const others = new Map<string, unknown>(Object.entries(b));
	return Object.entries(a).every(([name, value]) => others.get(name) === value);
}

/** Firefox ends the scripts of an updated extension without a word to them: their marks are still there. */
function removeLeftovers(document: Document, host: Element): void {
	for (const old of document.querySelectorAll(`${host.localName}[${ownNodeMark}]`)) old.remove();
}

function headerMark(mark: HeaderMark, document: Document, tip: HTMLElement): Drawn {
	const node = document.createElement('button');
	node.type = 'button';
	node.className = `mark ${mark.shape}`;
	node.setAttribute('aria-label', mark.label);
	node.append(markGlyph(document, mark.shape));
	tellInTip(node, tip, mark.label);
	keepFromPage(node);
	return {
		node,
		anchor: mark.header,
		mayBeClipped: false,
		wanted: (box) => markCorner(mark.header, box, mark.corner, markSize),
	};
}

function ghostMark(
	ghost: GhostMark,
	document: Document,
	tip: HTMLElement,
	onBook: GhostMark['onBook'],
): Drawn {
	const node = document.createElement('button');
	node.type = 'button';
	node.className = 'ghost';
	node.textContent = ghost.label;
	// A narrow column cuts the words off.
	tellInTip(node, tip, ghost.label);
	keepFromPage(node);
	node.addEventListener('click', (event) => {
		if (event.isTrusted && isSeen(node)) onBook(node.getBoundingClientRect());
	});
	return {
		node,
		anchor: ghost.column,
		mayBeClipped: true,
		wanted: (box) => ({
			left: box.left + 2,
			right: box.right - 4,
			top: box.top + box.height * ghost.from,
			bottom: box.top + box.height * ghost.to,
		}),
	};
}

function moveTo(node: HTMLElement, rect: Rect | undefined): void {
	node.hidden = rect === undefined;
	if (!rect) return;
	node.style.left = `${rect.left}px`;
	node.style.top = `${rect.top}px`;
	node.style.width = `${rect.right - rect.left}px`;
	node.style.height = `${rect.bottom - rect.top}px`;
}

function tellInTip(node: HTMLElement, tip: HTMLElement, text: string): void {
	const tell = () => showTip(tip, node, text);
	const hush = () => {
		tip.hidden = true;
	};
	node.addEventListener('pointerenter', tell);
	node.addEventListener('focus', tell);
	node.addEventListener('pointerleave', hush);
	node.addEventListener('blur', hush);
	node.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') hush();
	});
}

function showTip(tip: HTMLElement, node: HTMLElement, text: string): void {
	tip.textContent = text;
	tip.hidden = false;
	const box = node.getBoundingClientRect();
	const width = tip.ownerDocument.documentElement.clientWidth;
	tip.style.top = `${box.bottom + 6}px`;
	tip.style.left = `${Math.max(8, Math.min(box.left, width - tip.offsetWidth - 8))}px`;
}

function styleNodes(root: ShadowRoot): Element[] {
	return [...root.querySelectorAll('style')];
}
