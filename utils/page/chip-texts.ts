/** The two texts of a chip: what the eye sees, in pieces, and the sentence that a screen reader says. */
export interface ChipTexts {
	/** Texts below `aria-hidden="true"`, in order, trimmed, without icons. */
	seen: string[];
	/** The first text that is not hidden from a screen reader; empty where there is none. */
	sentence: string;
}

/** Looks into buttons and wrappers that hold both kinds of text. `most`: no more pieces than these are needed. */
export function chipTexts(chip: Element, most = Number.POSITIVE_INFINITY): ChipTexts {
	const texts: ChipTexts = { seen: [], sentence: '' };
	collect(chip, texts, most);
	return texts;
}

function collect(parent: Element, texts: ChipTexts, most: number): void {
	for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
		if (child.getAttribute('aria-hidden') === 'true') {
			if (texts.seen.length < most) collectSeen(child, texts.seen, most);
		} else if (child.firstElementChild && child.querySelector('[aria-hidden="true"]'))
			collect(child, texts, most);
		else if (texts.sentence === '') texts.sentence = child.textContent.trim();
		if (texts.sentence !== '' && texts.seen.length >= most) return;
	}
}

const icons = new Set(['I', 'i', 'SVG', 'svg']);

function collectSeen(node: Node, seen: string[], most: number): void {
	for (let child = node.firstChild; child; child = child.nextSibling) {
		if (child.nodeType === 3) {
			const text = child.nodeValue?.trim();
			if (text) seen.push(text);
		} else if (!icons.has(child.nodeName)) collectSeen(child, seen, most);
		// Before the next one: each node that is asked for costs the browser an object.
		if (seen.length >= most) return;
	}
}
