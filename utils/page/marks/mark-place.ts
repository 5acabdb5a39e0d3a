import { type Clips, type Rect, visibleRect } from '@/utils/page/visible-rect';

/** Pixels. */
export const markSize = 18;

/** A node of ours that stands over an element of the page. */
export interface Placed {
	node: HTMLElement;
	anchor: Element;
	wanted: (box: DOMRect) => Rect;
	/** A clipped ghost is still a ghost; a clipped mark is hidden. */
	mayBeClipped: boolean;
	/** The calendar's own subtree: what lies over a mark there is no cover. */
	within: Element;
}

/** Where it goes in the window; `undefined` where its place is not to be seen. `clips`: one for each pass. */
export function placeOf(
	{ node, anchor, within, wanted, mayBeClipped }: Placed,
	clips: Clips,
): Rect | undefined {
	if (!anchor.isConnected || anchor.getClientRects().length === 0) return undefined;
	const whole = wanted(anchor.getBoundingClientRect());
	const visible = visibleRect(anchor, whole, clips);
	if (!visible || isCovered(node, anchor, within, visible)) return undefined;
	const isWhole = visible.right - visible.left > markSize - 2 && visible.bottom - visible.top > markSize - 2;
	return mayBeClipped || isWhole ? visible : undefined;
}

/** Whether something of the page outside the calendar (a menu, a dialog) lies above the anchor there. */
function isCovered(node: HTMLElement, anchor: Element, within: Element, rect: Rect): boolean {
	const host = node.getRootNode();
	const ours = host instanceof ShadowRoot ? host.host : node;
	const at = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2] as const;
	const top = anchor.ownerDocument.elementsFromPoint(...at).find((element) => element !== ours);
	return top !== undefined && !top.contains(anchor) && !within.contains(top);
}

/** Whether an element still stands where it stood. */
export function isSameBox(a: DOMRect, b: DOMRect | undefined): boolean {
	return a.left === b?.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

/** Whether two places are one, or both are none. */
export function isSameRect(a: Rect | undefined, b: Rect | undefined): boolean {
	return a?.left === b?.left && a?.top === b?.top && a?.right === b?.right && a?.bottom === b?.bottom;
}
