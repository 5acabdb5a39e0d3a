/** One length of an element's own style in pixels; `undefined` where the style does not say. */
export function inlinePixels(
	element: Element,
	property: 'top' | 'bottom' | 'left' | 'right' | 'width' | 'height',
): number | undefined {
	const text = (element as HTMLElement).style?.[property] ?? '';
	const pixels = /^(-?[\d.]+)px$/.exec(text)?.[1];
	return pixels === undefined ? undefined : Number(pixels);
}
