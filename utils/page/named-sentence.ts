/** A sentence about an entry, split at the entry's title. */
export interface SplitSentence {
	before: string;
	after: string;
}

/** A colon after a digit belongs to a time. */
const opens = /(?:^|(?:[,、，،;「『“"«(]|(?<!\p{Nd})[:：])\s?)$/u;
const closes = /^(?:$|\s?[,、，،;」』”"»)])/;

/**
 * Every way to split a sentence at a title that stands there as an item of its own, leftmost first.
 * Titles may hold separators, times and words of the sentence itself, so the title is looked for, never the separators.
 */
export function splitAtTitle(sentence: string, title: string): SplitSentence[] {
	const text = plainSpaces(sentence);
	const name = plainSpaces(title);
	const splits: SplitSentence[] = [];
	if (name === '') return splits;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const end = at + name.length;
		// The patterns look at no more than these characters.
		if (opens.test(text.slice(Math.max(0, at - 4), at)) && closes.test(text.slice(end, end + 2)))
			splits.push({ before: text.slice(0, at), after: text.slice(end) });
	}
	return splits;
}

function plainSpaces(text: string): string {
	return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** A word or more with a colon, and nothing else since the last comma. */
const label = /(?:^|[,、，،]\s?)[^,、，،\p{Nd}]+[:：]\s?[「『“"«]?$/u;

/** Whether the title only completes words with a colon that stand before it (`Working location: Home`). */
export function completesLabel([first]: readonly SplitSentence[]): boolean {
	return first !== undefined && label.test(first.before);
}
