import type { Rect } from '@/utils/page/visible-rect';

const gap = 3;
/** A header's own words come first; a month's cell holds many more, further down. */
const mostTexts = 4;

/**
 * Where a mark of `size` pixels goes on a header: the wanted corner, or the next place along its top where it lies on
 * none of the header's own words (a month writes the day's number into a corner, a list fills both ends of its rows).
 */
export function markCorner(header: Element, box: DOMRect, corner: 'start' | 'end', size: number): Rect {
	const isMirrored = header.ownerDocument.dir === 'rtl';
	const fromStart = (offset: number) =>
		rectAt(isMirrored ? box.right - offset - size : box.left + offset, box, size);
	const start = fromStart(gap);
	const second = fromStart(2 * gap + size);
	const end = fromStart(box.width - gap - size);
	const texts = textRects(header);
	const [first, last] = [texts[0], texts.at(-1)];
	const afterFirst =
		first && fromStart((isMirrored ? box.right - first.left : first.right - box.left) + 2 * gap);
	const beforeLast =
		last && fromStart((isMirrored ? box.right - last.right : last.left - box.left) - 2 * gap - size);
	const places = corner === 'start' ? [start, second, end, afterFirst] : [end, second, beforeLast];
	return places.find((place) => place && isFree(place, box, texts)) ?? (corner === 'start' ? start : end);
}

/** In a low bar, such as a list's, the mark stands in the line of its words. */
function rectAt(left: number, box: DOMRect, size: number): Rect {
	const top = box.top + Math.max(gap, box.height < 2 * size + gap ? (box.height - size) / 2 : gap);
	return { left, top, right: left + size, bottom: top + size };
}

function isFree(place: Rect, box: DOMRect, texts: readonly DOMRect[]): boolean {
	return place.left >= box.left && place.right <= box.right && !texts.some((text) => overlaps(place, text));
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
