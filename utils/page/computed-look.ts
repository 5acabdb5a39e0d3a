export type Look = 'struck-through' | 'hatched';

/**
 * Answers by class names: elements of one look share their classes, and computed style is dear.
 * One for each pass; a style sheet may change between two.
 */
export interface LookCache {
	/** By the look and the element's own classes: a selector of what was never seen in one without that look. */
	strangers: Map<string, string>;
	/** Whether anything on the page is painted so in a way that no class tells. */
	paintedAlone: Map<Look, boolean>;
}

export function lookCache(): LookCache {
	return { strangers: new Map(), paintedAlone: new Map() };
}

/** Painted by its own style or by its tag, which no class tells. One with a style is sought first: few have any. */
const ownPaint: Record<Look, string> = {
	'struck-through': '[style][style*="text-decoration"], s, strike, del',
	hatched: '[style]:is([style*="background-image"], [style*="gradient"])',
};

const noStranger = '[class]:not([class=""])';

/** Whether an element, or anything in it, is painted so, be it by its own style or by a style sheet. */
export function hasLook(element: Element, look: Look, cache: LookCache): boolean {
	if (isPaintedAlone(element, look, cache)) return isPainted(element, look);
	const key = `${look} ${element.getAttribute('class')}`;
	const strangers = cache.strangers.get(key);
	if (strangers !== undefined && element.querySelector(strangers) === null) return false;
	if (isPainted(element, look)) return true;
	const names = new Set([...element.querySelectorAll('[class]')].map((inner) => inner.getAttribute('class')));
	const known = [...names].map((name) => `,[class="${CSS.escape(name ?? '')}"]`);
	cache.strangers.set(key, `${(strangers ?? noStranger).slice(0, -1)}${known.join('')})`);
	return false;
}

function isPaintedAlone(element: Element, look: Look, { paintedAlone }: LookCache): boolean {
	const selector = ownPaint[look];
	const isAnywhere = paintedAlone.get(look) ?? element.ownerDocument.querySelector(selector) !== null;
	paintedAlone.set(look, isAnywhere);
	return isAnywhere && (element.matches(selector) || element.querySelector(selector) !== null);
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
