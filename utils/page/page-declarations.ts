/** What any calendar page may say about itself in its head, so that nothing has to be guessed. */
export interface PageDeclarations {
	/** IANA name. */
	zone: string | undefined;
	account: string | undefined;
	/** Address of the page's own form for a new event, with `{title}`, `{start}`, `{end}`, `{zone}`, `{guest}`, `{recur}`. */
	composeTemplate: string | undefined;
}

/**
 * Reads `<meta name="calendar-timezone">`, `<meta name="calendar-account">` and `<meta name="calendar-compose">`.
 * A zone that the browser does not know, and a form on another origin, count as not declared.
 */
export function readPageDeclarations(page: { document: Document; url: URL }): PageDeclarations {
	return {
		zone: knownZone(metaContent(page.document, 'calendar-timezone')),
		account: metaContent(page.document, 'calendar-account')?.slice(0, 200),
		composeTemplate: sameOriginAddress(metaContent(page.document, 'calendar-compose'), page.url),
	};
}

function metaContent(document: Document, name: string): string | undefined {
	const content = document.querySelector(`head > meta[name="${name}"]`)?.getAttribute('content');
	return content?.trim() || undefined;
}

function knownZone(name: string | undefined): string | undefined {
	if (name === undefined) return undefined;
	try {
		return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
	} catch {
		return undefined;
	}
}

/** The placeholders' braces survive only where they are not part of the path's own encoding: in the query. */
function sameOriginAddress(template: string | undefined, base: URL): string | undefined {
	if (template === undefined || template.length > 2000) return undefined;
	const [path = '', query = ''] = template.split(/\?(.*)/s);
	const address = URL.parse(path, base);
	if (address?.origin !== base.origin || !/^https?:$/.test(address.protocol)) return undefined;
	return `${address.origin}${address.pathname}${query === '' ? '' : `?${query}`}`;
}
