/** Laid out and not hidden from everybody: not `display: none`, `visibility: hidden`, `[hidden]` or `aria-hidden`. */
export function isShown(element: Element): boolean {
	return (
		element.getClientRects().length > 0 &&
		element.closest('[hidden], [aria-hidden="true"]') === null &&
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
	);
}
