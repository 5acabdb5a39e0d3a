/** Signs that times, dates and addresses are made of; every other sign is a dot. */
const keptSigns = ':,./()[]%+–-';

const longestShape = 40;

/**
 * What a text looks like without saying what it says: any run of letters is one `a` (of another script than Latin, one
 * `x`), each digit a `0`, other signs a `·`. With the length of the whole: `a 00:00 – 00:00 (23)`.
 */
export function textShape(text: string): string {
	// Cut first: a page may write megabytes.
	const shape = [...text.slice(0, 200)]
		.map(signShape)
		.join('')
		.replace(/a+/g, 'a')
		.replace(/x+/g, 'x')
		.replace(/·+/g, '·')
		// Letters and digits in turns are an id: nothing of its pattern is needed.
		.replace(/(?:[ax]0+|0+[ax]){2,}[ax0]*/g, '*')
		.replace(/_+/g, ' ')
		.trim()
		.slice(0, longestShape);
	return `${shape} (${text.length})`;
}

function signShape(sign: string): string {
	if (/[\p{Script=Latin}\p{M}]/u.test(sign)) return 'a';
	if (/\p{L}/u.test(sign)) return 'x';
	if (/\p{Nd}/u.test(sign)) return '0';
	if (/\s/u.test(sign)) return '_';
	return keptSigns.includes(sign) ? sign : '·';
}
