/** What an element's own `style` attribute says of its place and paint, without asking for layout. */
export interface InlineBox {
	/** Pixels. */
	top: number | undefined;
	height: number | undefined;
	/** Percent of the containing row. */
	left: number | undefined;
	right: number | undefined;
	width: number | undefined;
	zIndex: number;
	isFilled: boolean;
	hasBorderColor: boolean;
}

const pixels = (property: string) => new RegExp(`(?:^|[;\\s])${property}:\\s*(-?[\\d.]+)px`);
const percent = (property: string) =>
	new RegExp(`(?:^|[;\\s])${property}:\\s*(?:calc\\()?(-?[\\d.]+)(?:%|;|$)`);
const [top, height] = [pixels('top'), pixels('height')];
const [left, right, width] = [percent('left'), percent('right'), percent('width')];
const zIndex = /z-index:\s*(\d+)/;
const fill = /(?:^|[;\s])background(?:-color)?:\s*(?!transparent|none|rgba\([^)]*,\s*0\))/;

export function inlineBox(style: string): InlineBox {
	const number = (pattern: RegExp) => {
		const value = pattern.exec(style)?.[1];
		return value === undefined ? undefined : Number(value);
	};
	return {
		top: number(top),
		height: number(height),
		left: number(left),
		right: number(right),
		width: number(width),
		zIndex: number(zIndex) ?? 0,
		isFilled: fill.test(style),
		hasBorderColor: style.includes('border-color:'),
	};
}
