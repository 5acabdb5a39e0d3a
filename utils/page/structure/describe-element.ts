import {
	isKnownAttribute,
	isKnownElement,
	isKnownRole,
	isKnownState,
	isKnownStyleProperty,
} from '@/utils/page/structure/known-names';
import { textShape } from '@/utils/page/structure/text-shape';

/** What the reader's own selectors name, and so is no secret of the page. */
export interface OwnNames {
	classes: ReadonlySet<string>;
	/** Values of attributes, or their beginnings. */
	values: ReadonlySet<string>;
}

const most = { lines: 40, depth: 12, attributes: 24, texts: 4 };

/** An element and what is in it, one line each, indented by depth; at most 40 lines. */
export function describeElement(element: Element, own: OwnNames): string[] {
	const lines: string[] = [];
	describe(element, 0, own, lines);
	return lines;
}

/** One line: the element's name, role and attributes, and the shapes of its own text. */
export function describeTag(element: Element, own: OwnNames): string {
	const name = element.localName;
	const attributes = [...element.attributes]
		.slice(0, most.attributes)
		.map((attribute) => describeAttribute(attribute, own));
	const texts = [...element.childNodes]
		.filter(({ nodeType, textContent }) => nodeType === 3 /* text */ && textContent?.trim())
		.slice(0, most.texts)
		.map(({ textContent }) => `“${textShape(textContent ?? '')}”`);
	return [isKnownElement(name) ? name : `element(${name.length})`, ...attributes, ...texts].join(' ');
}

function describe(element: Element, depth: number, own: OwnNames, lines: string[]): void {
	if (lines.length >= most.lines || depth > most.depth) return;
	lines.push(`${'  '.repeat(depth)}${describeTag(element, own)}`);
	for (const child of element.children) describe(child, depth + 1, own, lines);
}

function describeAttribute({ name, value }: Attr, own: OwnNames): string {
	if (!isKnownAttribute(name)) return `[attribute(${name.length})=${textShape(value)}]`;
	return `[${name}=${describeValue(name, value, own)}]`;
}

function describeValue(name: string, value: string, own: OwnNames): string {
	if (name === 'role') return isKnownRole(value) ? value : textShape(value);
	if (name === 'class') return describeClasses(value, own);
	if (name === 'style') return describeStyle(value);
	if (/^(?:aria-|hidden$|dir$|disabled$)/.test(name) && isKnownState(value)) return value;
	return describeOwnValue(value, own.values) ?? textShape(value);
}

function describeClasses(value: string, { classes }: OwnNames): string {
	const names = value.split(/\s+/).filter(Boolean);
	const told = names.filter((name) => classes.has(name));
	const others = names.length - told.length;
	return [...told, ...(others > 0 ? [`and ${others}`] : [])].join(' ');
}

function describeStyle(value: string): string {
	return value
		.slice(0, 2_000)
		.split(';')
		.slice(0, 20)
		.flatMap((declaration) => {
			const [name = '', ...rest] = declaration.split(':');
			const property = name.trim();
			if (property === '') return [];
			const shape = textShape(rest.join(':').trim());
			return [`${isKnownStyleProperty(property) ? property : `property(${property.length})`}: ${shape}`];
		})
		.join('; ');
}

function describeOwnValue(value: string, values: ReadonlySet<string>): string | undefined {
	if (values.has(value)) return value;
	const beginning = [...values].find((known) => value.startsWith(known));
	return beginning && `${beginning}… (${value.length})`;
}
