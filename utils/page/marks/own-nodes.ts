/** Attribute of our own roots: what an earlier script of ours has left on the page is found by it. */
export const ownNodeMark = 'data-soundings';

/**
 * A page that makes our button invisible must not get a click out of a leader: neither by hiding it, nor by moving our
 * root into something of its own, nor by fading, clipping or shrinking the whole page.
 */
export function isSeen(node: HTMLElement): boolean {
	const { documentElement: html, defaultView: view } = node.ownerDocument;
	const root = node.getRootNode();
	const isWhereWePutIt = !(root instanceof ShadowRoot) || root.host.parentNode === html;
	const isShown = node.checkVisibility({
		opacityProperty: true,
		visibilityProperty: true,
		contentVisibilityAuto: true,
	});
	return (
		isShown && isWhereWePutIt && view !== null && isPlain(view.getComputedStyle(html)) && isLegible(node)
	);
}

const faintest = 0.5;
const smallestPx = 10;

function isPlain({ opacity, filter, clipPath, maskImage }: CSSStyleDeclaration): boolean {
	const isUncut = clipPath === 'none' && maskImage === 'none';
	return Number(opacity) >= faintest && !filter.includes('opacity(') && isUncut;
}

function isLegible(node: HTMLElement): boolean {
	const { width, height } = node.getBoundingClientRect();
	return width >= smallestPx && height >= smallestPx;
}

/** The page must not take a press on a mark for one of its own: a calendar starts drawing an event on it. */
export function keepFromPage(node: HTMLElement): void {
	for (const type of ['pointerdown', 'mousedown', 'click', 'dblclick', 'keydown', 'keyup'])
		node.addEventListener(type, (event) => event.stopPropagation());
}

/** Firefox refuses adopted style sheets in content scripts (bugzilla 1751346): a style element serves there. */
export function applyStyle(root: ShadowRoot, document: Document, text: string): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		root.adoptedStyleSheets = [sheet];
	} catch {
		const style = document.createElement('style');
		style.textContent = text;
		root.append(style);
	}
}

/** Where the scripts of one page meet: a world that the page itself cannot reach. */
const meetingPoint = globalThis as { soundingsFocusGhost?: () => void };

/** Called by the script that draws the marks: how the ghost slot gets the focus back. */
export function offerGhostFocus(focus: () => void): void {
	meetingPoint.soundingsFocusGhost = focus;
}

export function focusGhost(): void {
	meetingPoint.soundingsFocusGhost?.();
}
