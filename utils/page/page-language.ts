/**
 * The language in which a page says that it is written, as far as the browser knows it: English where the page does not
 * say, `undefined` where it names a language without known words.
 */
export function pageLanguage(document: Document): string | undefined {
	const { lang } = document.documentElement;
	if (!lang) return 'en';
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(lang)[0];
	} catch {
		return undefined; // not a language tag
	}
}
