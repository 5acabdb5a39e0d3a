/** 64 bits of a text as hexadecimal digits (FNV-1a twice, from two seeds): enough to tell titles apart, not to read them. */
export function shortHash(text: string): string {
	let first = 0x811c9dc5;
	let second = 0xcbf29ce4;
	for (let i = 0; i < text.length; i += 1) {
		first = Math.imul(first ^ text.charCodeAt(i), 0x01000193);
		second = Math.imul(second ^ text.charCodeAt(i), 0x01000193) ^ (second >>> 15);
	}
	return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
