/** A conversation on a day, or the state of a week. */
export type MarkShape = 'support' | 'supported' | 'empty' | 'partial' | 'resting' | 'unseen';

const svg = 'http://www.w3.org/2000/svg';

type Part = [name: 'path' | 'circle', attributes: Record<string, string>];

const line: Part = ['path', { d: 'M9 2.5V8' }];
const weight = (look: Record<string, string>): Part => ['circle', { cx: '9', cy: '11.5', r: '3.5', ...look }];

/**
 * A sounding line with its weight: full where there is support, hollow where there is none, half where only part was
 * seen. The shape alone tells the state; the colour only agrees with it.
 */
const shapes: Record<MarkShape, Part[]> = {
	support: [['circle', { cx: '9', cy: '9', r: '4', class: 'full' }]],
	supported: [line, weight({ class: 'full' })],
	empty: [line, weight({})],
	partial: [line, weight({}), ['path', { d: 'M9 8a3.5 3.5 0 0 1 0 7Z', class: 'full' }]],
	resting: [['path', { d: 'M3.5 11.5q2.75-3 5.5 0t5.5 0' }]],
	unseen: [line, weight({ 'stroke-dasharray': '2 1.8' })],
};

export function markGlyph(document: Document, shape: MarkShape): SVGElement {
	const picture = document.createElementNS(svg, 'svg');
	picture.setAttribute('viewBox', '0 0 18 18');
	picture.setAttribute('aria-hidden', 'true');
	for (const [name, attributes] of shapes[shape]) {
		const part = document.createElementNS(svg, name);
		for (const [attribute, value] of Object.entries(attributes)) part.setAttribute(attribute, value);
		picture.append(part);
	}
	return picture;
}
