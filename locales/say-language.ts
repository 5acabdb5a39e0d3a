/**
 * BCP 47 tag for dates and numbers: the browser's own, with its region, where the texts are in that language; else the
 * texts', so that one sentence never mixes two languages. `textLanguage` is the text of the key `language`.
 */
export function sayLanguage(browserLanguage: string, textLanguage: string): string {
	const isSame = browserLanguage.split('-')[0] === textLanguage.split('-')[0];
	return isSame ? browserLanguage : textLanguage;
}
