export type Look = 'struck-through' | 'hatched';

/**
 * Answers by class names: elements of one look share their classes, and computed style is dear.
 * One for each pass; a style sheet may change between two.
 */
export interface LookCache {
	/** By the look and the element's own classes: a selector of what was never seen in one without that look. */
	strangers: Map<string, string>;
	/** Whether anything on the page is painted in a way that no class tells. */
	isPaintedAlone?: boolean;
}

/** Painted by its own style or by its tag, which no class tells. */
const paintedAlone =
	'[style*="text-decoration"], [style*="background-image"], [style*="gradient"], s, strike, del';

/** Whether an element, or anything in it, is painted so, be it by its own style or by a style sheet. */
export function hasLook(element: Element, look: Look, cache: LookCache): boolean {
	if (isPaintedAlone(element, cache)) return isPainted(element, look);
	const key = `${look} ${element.getAttribute('class')}`;
	const strangers = cache.strangers.get(key);
	if (strangers !== undefined && element.querySelector(strangers) === null) return false;
	if (isPainted(element, look)) return true;
	const names = new Set([...element.querySelectorAll('[class]')].map((inner) => inner.getAttribute('class')));
	const others = [...names].map((name) => `:not([class="${CSS.escape(name ?? '')}"])`);
	cache.strangers.set(key, `${strangers ?? '[class]'}${others.join('')}`);
	return false;
}

function isPaintedAlone(element: Element, cache: LookCache): boolean {
	cache.isPaintedAlone ??= element.ownerDocument.querySelector(paintedAlone) !== null;
	return (
		cache.isPaintedAlone && (element.matches(paintedAlone) || element.querySelector(paintedAlone) !== null)
	);
}

function isPainted(element: Element, look: Look): boolean {
	const view = element.ownerDocument.defaultView;
	const test = look === 'hatched' ? isHatched : isStruckThrough;
	const elements = [element, ...element.querySelectorAll('*')];
	return view !== null && elements.some((one) => test(view.getComputedStyle(one)));
}

function isStruckThrough(style: CSSStyleDeclaration): boolean {
	return style.textDecorationLine.includes('line-through');
}

function isHatched(style: CSSStyleDeclaration): boolean {
	const image = style.backgroundImage;
	return image.includes('gradient') && (image.includes('repeating') || style.backgroundSize !== 'auto');
}
