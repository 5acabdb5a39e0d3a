/** Titles are anybody's input: more than this is no title. */
const longestTitle = 300;

/** `1:1`, `1-1`, `1 on 1`, `1to1`, `one-on-one`, `one to one`, `1zu1`: all are `1on1`. Not in times (`11:15`, `1:10`). */
const oneOnOne =
	/(?<![\d:.,])1[\s-]*(?::|-|\/|on|to|x|–|zu|a|à|op)[\s-]*1(?![\d:])|\bone[\s-]*(?:on|to|2)[\s-]*one\b|\beins[\s-]*zu[\s-]*eins\b|\been[\s-]*op[\s-]*een\b|\b1o1\b|\b121\b/giu;

/** French `mentoré` is the other way round than `mentore`: this accent must not be lost. */
const mentored = /(mentor|coach)é(?:e?s?)(?!\p{L})/giu;

/**
 * A text as it is compared: lower case, without accents on Latin letters, full-width forms, invisible characters
 * (zero-width, bidirectional controls) and with one-on-one written in one way. Other scripts keep their marks.
 */
export function plainText(text: string): string {
	return casedText(text).toLowerCase();
}

/** As `plainText`, with capitals: most offsets are the same. */
export function casedText(text: string): string {
	const title = text.slice(0, longestTitle);
	return (isAscii.test(title) ? title : foldLetters(title)).replace(oneOnOne, '1on1');
}

const isAscii = /^[ -~]*$/u;

function foldLetters(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(mentored, '$1ee')
		.normalize('NFD')
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
		.normalize('NFC')
		.replace(/ß|ẞ/g, 'ss')
		.replace(/æ/g, 'ae')
		.replace(/Æ/g, 'Ae')
		.replace(/œ/g, 'oe')
		.replace(/Œ/g, 'Oe')
		.replace(/ø/g, 'o')
		.replace(/Ø/g, 'O')
		.replace(/ł/g, 'l')
		.replace(/Ł/g, 'L');
}

export interface PlainWord {
	word: string;
	/** Offsets in the plain text. */
	start: number;
	end: number;
}

const unspacedRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/u;
const anyRun = /[\p{L}\p{N}\p{M}]+/u;
const wordPattern = new RegExp(
	`${unspacedRun.source}|(?:(?!${unspacedRun.source})${anyRun.source.replace('+', '')})+`,
	'gu',
);

/** Letters and digits in a row; a run in a script without spaces is one word. */
export function plainWords(plain: string): PlainWord[] {
	return Array.from(plain.matchAll(wordPattern), (match) => ({
		word: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));
}
