/** Hosts that a page names, sorted: its own, and those of addresses that are left in it. */
export function hostsIn(html: string, ownHost: string): string[] {
	const addresses = html.matchAll(/\/\/((?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?)/gi);
	const named = Array.from(addresses, ([, host = '']) => host.toLowerCase());
	const own = whole(ownHost).test(html) ? [ownHost] : [];
	return [...new Set([...named, ...own])].sort();
}

/** Not where it is a part of a longer name. */
export function withHost(text: string, host: string, other: string): string {
	return text.replace(whole(host), () => other);
}

/** The name that somebody gave to a site: `acme` in `cloud.acme.example`; `undefined` for an address of numbers. */
export function nameOfHost(hostname: string): string | undefined {
	const labels = hostname.split('.');
	return labels.every((label) => /^\d+$/.test(label)) ? undefined : labels.at(-2);
}

function whole(host: string): RegExp {
	return new RegExp(`(?<![\\w.-])${RegExp.escape(host)}(?![\\w-])`, 'gi');
}
