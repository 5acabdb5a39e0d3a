/** Whether the browser knows the words of a page's language: its months, and its halves of the day. */
export function isKnownLanguage(locale: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
	} catch {
		return false; // a page may claim a locale that does not exist
	}
}
