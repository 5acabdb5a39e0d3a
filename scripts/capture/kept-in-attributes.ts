/** Of one attribute: the words that stayed as they were, sorted. */
export interface KeptAttribute {
	name: string;
	words: string[];
}

/** Notes what redacting leaves in attributes, besides words of everybody. */
export class KeptInAttributes {
	readonly #keeps: (word: string) => boolean;
	readonly #words = new Map<string, Set<string>>();

	/** `keeps`: words, in lower case, that are everybody's ("Monday", "to", "busy"). */
	constructor(keeps: (word: string) => boolean) {
		this.#keeps = keeps;
	}

	note(name: string, before: string, after: string): void {
		const old = new Set(wordsIn(before));
		const stayed = wordsIn(after).filter((word) => old.has(word) && !this.#keeps(word));
		if (stayed.length === 0) return;
		const words = this.#words.get(name) ?? new Set();
		this.#words.set(name, words);
		for (const word of stayed) words.add(word);
	}

	list(): KeptAttribute[] {
		return [...this.#words]
			.map(([name, words]) => ({ name, words: [...words].sort() }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	}
}

/** Of three letters and more: shorter ones tell nobody. */
function wordsIn(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
}
