import type { Sealed } from '@/utils/support/journal';

/** OWASP's figure for PBKDF2 with SHA-256; never fewer, whatever a file says. */
export const leastRounds = 600_000;
/** More would only keep the leader waiting: a file must not be able to ask for hours. */
export const mostRounds = 5_000_000;

export interface KeyRecipe {
	/** Base64, 16 bytes. */
	salt: string;
	rounds: number;
}

export function newRecipe(): KeyRecipe {
	return { salt: crypto.getRandomValues(new Uint8Array(16)).toBase64(), rounds: leastRounds };
}

/** The raw key, base64: it has to outlive the worker, in a place that is only memory. */
export async function deriveKey(passphrase: string, { salt, rounds }: KeyRecipe): Promise<string> {
	// One passphrase, however a keyboard composes its letters.
	const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
	const parameters = {
		name: 'PBKDF2',
		hash: 'SHA-256',
		salt: Uint8Array.fromBase64(salt),
		iterations: rounds,
	};
	return new Uint8Array(await crypto.subtle.deriveBits(parameters, base, 256)).toBase64();
}

/** Bound to the record's id: what was sealed for one record cannot be put into another. */
export async function seal(key: string, id: string, value: unknown): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const text = new TextEncoder().encode(JSON.stringify(value));
	const data = await crypto.subtle.encrypt(parametersFor(iv, id), await toKey(key), text);
	return { iv: iv.toBase64(), data: new Uint8Array(data).toBase64() };
}

/** `undefined`: another key, another record, or damaged. */
export async function unseal(key: string, id: string, { iv, data }: Sealed): Promise<unknown> {
	try {
		const parameters = parametersFor(Uint8Array.fromBase64(iv), id);
		const text = await crypto.subtle.decrypt(parameters, await toKey(key), Uint8Array.fromBase64(data));
		return JSON.parse(new TextDecoder().decode(text));
	} catch {
		return undefined;
	}
}

function parametersFor(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}

function toKey(key: string): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', Uint8Array.fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
