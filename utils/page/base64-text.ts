/** Text of base64 or base64url, padded or not, as UTF-8; `undefined` when it is none. */
export function base64Text(encoded: string): string | undefined {
	const standard = /[-_]/.test(encoded) ? encoded.replaceAll('-', '+').replaceAll('_', '/') : encoded;
	try {
		const binary = atob(standard);
		if (!/[\u0080-\u00ff]/.test(binary)) return binary;
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
