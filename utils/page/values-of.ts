/** What an attribute says on the elements of a selector; each value once. */
export function valuesOf(root: Element, selector: string, attribute: string): Set<string> {
	return new Set(
		[...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? ''),
	);
}
