export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The part of a rectangle of `element` that its scrolling ancestors and the window leave visible. */
export function visibleRect(element: Element, wanted: Rect): Rect | undefined {
	const view = element.ownerDocument.defaultView;
	if (!view) return undefined;
	let rect: Rect | undefined = intersect(wanted, {
		left: 0,
		top: 0,
		right: view.innerWidth,
		bottom: view.innerHeight,
	});
	for (let outer = element.parentElement; outer && rect; outer = outer.parentElement) {
		const { overflowX, overflowY } = view.getComputedStyle(outer);
		if (overflowX === 'visible' && overflowY === 'visible') continue;
		if (outer !== element.ownerDocument.documentElement && outer !== element.ownerDocument.body)
			rect = intersect(rect, outer.getBoundingClientRect());
	}
	return rect;
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
