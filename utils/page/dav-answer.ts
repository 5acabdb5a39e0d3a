export const davNamespace = 'DAV:';
export const caldavNamespace = 'urn:ietf:params:xml:ns:caldav';

/** One `response` of a multistatus answer (RFC 4918, section 14.16). */
export interface DavResponse {
	/** Path from the origin's root, percent-decoded. */
	path: string;
	/** Text of the first element of that name; empty where there is none. */
	text(namespace: string, name: string): string;
	/** Texts of all elements of that name. */
	texts(namespace: string, name: string): string[];
	/** Values of an attribute of all elements of that name. */
	attributes(namespace: string, name: string, attribute: string): string[];
}

/** The responses of a multistatus answer; none where the text is no such answer. */
export function davResponses(xml: string): DavResponse[] {
	const answer = new DOMParser().parseFromString(xml, 'application/xml');
	return [...answer.getElementsByTagNameNS(davNamespace, 'response')].map((response) => {
		const elements = (namespace: string, name: string) => [
			...response.getElementsByTagNameNS(namespace, name),
		];
		const texts = (namespace: string, name: string) =>
			elements(namespace, name).map((element) => element.textContent ?? '');
		return {
			path: decodedPath(texts(davNamespace, 'href')[0] ?? ''),
			text: (namespace, name) => texts(namespace, name)[0] ?? '',
			texts,
			attributes: (namespace, name, attribute) =>
				elements(namespace, name).map((element) => element.getAttribute(attribute) ?? ''),
		};
	});
}

/** Servers and pages escape paths differently: compared is what they mean. */
export function decodedPath(address: string): string {
	const path = address.replace(/^https?:\/\/[^/]*/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
