export type Look = 'struck-through' | 'hatched';

/**
 * Answers by class names: elements of one look share their classes, and computed style is dear.
 * One for each pass; a style sheet may change between two.
 */
export type LookCache = Map<string, boolean>;

/** Whether an element, or anything in it, is painted so, be it by its own style or by a style sheet. */
export function hasLook(element: Element, look: Look, cache: LookCache): boolean {
	const elements = [element, ...element.querySelectorAll('*')];
	const key = look + elements.map(paintOf).join();
	const known = cache.get(key);
	if (known !== undefined) return known;
	const view = element.ownerDocument.defaultView;
	const test = look === 'hatched' ? isHatched : isStruckThrough;
	const isSo = view !== null && elements.some((one) => test(view.getComputedStyle(one)));
	cache.set(key, isSo);
	return isSo;
}

function paintOf(element: Element): string {
	const own = element.getAttribute('style');
	const isPainted = own !== null && /text-decoration|background-image|gradient/.test(own);
	return `${element.tagName}.${element.getAttribute('class')}${isPainted ? own : ''}`;
}

function isStruckThrough(style: CSSStyleDeclaration): boolean {
	return style.textDecorationLine.includes('line-through');
}

function isHatched({ backgroundImage, backgroundSize }: CSSStyleDeclaration): boolean {
	return (
		backgroundImage.includes('gradient') &&
		(backgroundImage.includes('repeating') || backgroundSize !== 'auto')
	);
}
