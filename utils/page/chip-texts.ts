/** The two texts of a chip: what the eye sees, in pieces, and the sentence that a screen reader says. */
export interface ChipTexts {
	/** Texts below `aria-hidden="true"`, in order, trimmed, without icons. */
	seen: string[];
	/** The first text that is not hidden from a screen reader; empty where there is none. */
	sentence: string;
}

/** Looks into buttons and wrappers that hold both kinds of text. */
export function chipTexts(chip: Element): ChipTexts {
	const texts: ChipTexts = { seen: [], sentence: '' };
	collect(chip, texts);
	return texts;
}

function collect(parent: Element, texts: ChipTexts): void {
	for (const child of parent.children) {
		if (child.getAttribute('aria-hidden') === 'true') collectSeen(child, texts.seen);
		else if (child.querySelector('[aria-hidden="true"]')) collect(child, texts);
		else texts.sentence ||= child.textContent.trim();
	}
}

function collectSeen(node: Node, seen: string[]): void {
	for (let child = node.firstChild; child; child = child.nextSibling) {
		if (child.nodeType === 3) {
			const text = child.nodeValue?.trim();
			if (text) seen.push(text);
		} else if (!/^(?:i|svg)$/i.test(child.nodeName)) collectSeen(child, seen);
	}
}
