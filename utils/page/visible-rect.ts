export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** By an element: what it, its ancestors and the window leave visible of what is in it. */
export type Clips = Map<Element | null, Rect | undefined>;

/**
 * The part of a rectangle of `element` that its scrolling ancestors and the window leave visible. `clips` is for as long
 * as nothing on the page moves: elements that stand beside each other share their ancestors.
 */
export function visibleRect(element: Element, wanted: Rect, clips: Clips): Rect | undefined {
	const view = element.ownerDocument.defaultView;
	const clip = view && clipOf(element.parentElement, view, clips);
	return clip ? intersect(wanted, clip) : undefined;
}

function clipOf(outer: Element | null, view: Window, clips: Clips): Rect | undefined {
	if (clips.has(outer)) return clips.get(outer);
	const clip = outer
		? clippedBy(outer, clipOf(outer.parentElement, view, clips))
		: { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
	clips.set(outer, clip);
	return clip;
}

function clippedBy(outer: Element, clip: Rect | undefined): Rect | undefined {
	const { body, documentElement, defaultView } = outer.ownerDocument;
	if (!clip || !defaultView || outer === documentElement || outer === body) return clip;
	const { overflowX, overflowY } = defaultView.getComputedStyle(outer);
	const isOpen = overflowX === 'visible' && overflowY === 'visible';
	return isOpen ? clip : intersect(clip, outer.getBoundingClientRect());
}

function intersect(a: Rect, b: Rect): Rect | undefined {
	const rect = {
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom),
	};
	return rect.right - rect.left > 1 && rect.bottom - rect.top > 1 ? rect : undefined;
}
