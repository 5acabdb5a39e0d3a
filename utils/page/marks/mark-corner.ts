import type { Rect } from '@/utils/page/visible-rect';

const gap = 3;
/** A header's own words come first; a month's cell holds many more, further down. */
const mostTexts = 4;

/**
 * Where a mark of `size` pixels goes on a header: the wanted corner, or the next place along its top where it lies on
 * none of the header's own words (a month writes the day's number into a corner).
 */
export function markCorner(header: Element, box: DOMRect, corner: 'start' | 'end', size: number): Rect {
	const isMirrored = header.ownerDocument.dir === 'rtl';
	const fromStart = (offset: number) =>
		rectAt(isMirrored ? box.right - offset - size : box.left + offset, box.top, size);
	const start = fromStart(gap);
	const second = fromStart(2 * gap + size);
	const end = fromStart(box.width - gap - size);
	const places = corner === 'start' ? [start, second, end] : [end, second];
	const texts = textRects(header);
	return places.find((place) => !texts.some((text) => overlaps(place, text))) ?? places[0] ?? start;
}

function rectAt(left: number, top: number, size: number): Rect {
	return { left, top: top + gap, right: left + size, bottom: top + gap + size };
}

function textRects(header: Element): DOMRect[] {
	const { ownerDocument: document } = header;
	const walker = document.createTreeWalker(header, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	const rects: DOMRect[] = [];
	for (let node = walker.nextNode(); node && rects.length < mostTexts; node = walker.nextNode()) {
		if (!node.nodeValue?.trim()) continue;
		range.selectNodeContents(node);
		rects.push(range.getBoundingClientRect());
	}
	return rects;
}

function overlaps(a: Rect, b: Rect): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
