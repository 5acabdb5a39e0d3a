/** What an element's own `style` attribute says of its place and paint, without asking for layout. */
export interface InlineBox {
	/** Pixels. */
	top: number | undefined;
	height: number | undefined;
	zIndex: number;
	isFilled: boolean;
	hasBorderColor: boolean;
}

/** Percent of the containing row. */
export interface InlineSides {
	left: number | undefined;
	right: number | undefined;
	width: number | undefined;
}

const pixels = /^\s*-?[\d.]+px/;
const percent = /^\s*(?:calc\()?(-?[\d.]+)(?:%|;|$)/;
const layer = /^\s*\d/;
const noFill = /^\s*(?:transparent|none|rgba\([^)]*,\s*0\))/;

export function inlineBox(style: string): InlineBox {
	const fill = valueIn(style, 'background:') ?? valueIn(style, 'background-color:');
	return {
		top: numberIn(style, 'top:', pixels),
		height: numberIn(style, 'height:', pixels),
		zIndex: numberIn(style, 'z-index:', layer) ?? 0,
		isFilled: fill !== undefined && !noFill.test(fill),
		hasBorderColor: style.includes('border-color:'),
	};
}

export function inlineSides(style: string): InlineSides {
	const share = (property: string) => {
		const number = percent.exec(valueIn(style, property) ?? '')?.[1];
		return number ? Number(number) : undefined;
	};
	return { left: share('left:'), right: share('right:'), width: share('width:') };
}

function numberIn(style: string, property: string, pattern: RegExp): number | undefined {
	const value = valueIn(style, property);
	return value !== undefined && pattern.test(value) ? Number.parseFloat(value) : undefined;
}

/** What follows a property, to the end; `undefined` where it is not named, or only as the end of another's name. */
function valueIn(style: string, property: string): string | undefined {
	for (let at = style.indexOf(property); at >= 0; at = style.indexOf(property, at + 1)) {
		if (at === 0 || style[at - 1] === ' ' || style[at - 1] === ';') return style.slice(at + property.length);
	}
	return undefined;
}
