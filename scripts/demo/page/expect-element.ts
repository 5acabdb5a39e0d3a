/** The page's own element; an error names the selector, because the page and its script belong together. */
export function expectElement<T extends Element>(selector: string, type: new () => T): T {
	const element = document.querySelector(selector);
	if (element instanceof type) return element;
	throw new Error(`The page holds no ${selector}.`);
}
