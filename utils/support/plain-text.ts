/** Titles are anybody's input: more than this is no title. */
const longestTitle = 300;

/**
 * A text as it is compared: lower case, without accents on Latin letters, full-width forms, invisible characters
 * (zero-width, bidirectional controls) and with one-on-one written in one way. Other scripts keep their marks.
 */
export function plainText(text: string): string {
	return text
		.slice(0, longestTitle)
		.toWellFormed()
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.toLowerCase()
		.normalize('NFD')
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
		.normalize('NFC')
		.replace(/ß/g, 'ss')
		.replace(/æ/g, 'ae')
		.replace(/œ/g, 'oe')
		.replace(/ø/g, 'o')
		.replace(/ł/g, 'l')
		.replace(oneOnOne, '1on1');
}

/** `1:1`, `1-1`, `1 on 1`, `1to1`, `one-on-one`, `one to one`: all are `1on1`. Not in times (`11:15`, `1:10`). */
const oneOnOne =
	/(?<![\d:.,])1\s*(?::|-|\/|on|to|x|–)\s*1(?![\d:])|\bone[\s-]*(?:on|to|2)[\s-]*one\b|\b1o1\b|\b121\b/gu;

export interface PlainWord {
	word: string;
	/** Offsets in the plain text. */
	start: number;
	end: number;
}

/** Letters and digits in a row; scripts without spaces come as long words. */
export function plainWords(plain: string): PlainWord[] {
	return Array.from(plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
		word: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));
}
