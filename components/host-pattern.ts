import { type Wording, wording } from '@/utils/support/wording';

/**
 * The one host that a typed calendar address names, as a match pattern; never more than that host. `address` is the whole of
 * what was typed, with port and path, but without a name and password.
 */
export function hostPattern(typed: string): { pattern: string; address: string } | { problem: Wording } {
	const text = typed.trim();
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	if (text === '' || /\s/.test(text) || !URL.canParse(address)) {
		return { problem: wording('problemCalendarAddress') };
	}
	const url = new URL(address);
	const { protocol, hostname } = url;
	if (hostname.includes('*') || (!hostname.includes('.') && hostname !== 'localhost')) {
		return { problem: wording('problemCalendarAddress') };
	}
	url.username = '';
	url.password = '';
	if (protocol === 'https:') return { pattern: `https://${hostname}/*`, address: url.href };
	const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1';
	if (protocol === 'http:' && isLoopback) return { pattern: `http://${hostname}/*`, address: url.href };
	return { problem: wording('problemCalendarInsecure') };
}

/** "cloud.example.com": what a pattern means to people. */
export function hostOf(pattern: string): string {
	return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}

const everything = ['<all_urls>', '*://*/*', 'https://*/*'];

export function isGranted(pattern: string, grantedHosts: readonly string[]): boolean {
	return grantedHosts.includes(pattern) || everything.some((all) => grantedHosts.includes(all));
}
