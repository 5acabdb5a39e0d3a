/** So many texts are remembered at most; a page of a few hundred entries writes fewer. */
const mostTexts = 2000;

/**
 * The same function, which works each text out once: the many entries of a page share a few times and dates. What it
 * gives is shared, so nobody may change it.
 */
export function rememberTexts<T>(
	workOut: (text: string, locale: string) => T,
): (text: string, locale?: string) => T {
	const known = new Map<string, Map<string, T>>();
	return (text, locale = 'en') => {
		const ofLocale = known.get(locale) ?? new Map<string, T>();
		const remembered = ofLocale.get(text);
		if (remembered !== undefined || ofLocale.has(text)) return remembered as T;
		if (ofLocale.size >= mostTexts) ofLocale.clear();
		if (known.size >= 8) known.clear();
		known.set(locale, ofLocale);
		const result = workOut(text, locale);
		ofLocale.set(text, result);
		return result;
	};
}
