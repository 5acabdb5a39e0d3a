import type { Redacted } from './redact-in-page.ts';

/** More of one attribute would hide the others. */
const mostWords = 40;

/** One block that says what stayed in a captured page, for the one who hands it on. */
export function tellKept({ url, kept, attributes, hosts }: Redacted): string {
	const others = hosts.filter((host) => host !== new URL(url).host);
	const lines = [
		`host of its address: ${new URL(url).host} (another one: --host calendar.example)`,
		`hosts named in the page: ${others.join(' ') || 'none'}`,
		`words in its text: ${kept.join(' ') || 'none'}`,
		...attributes.map(({ name, words }) => `${name}: ${listed(words)}`),
	];
	return ['Kept as it was, look for anything personal:', ...lines.map((line) => `  ${line}`)].join('\n');
}

function listed(words: readonly string[]): string {
	const more = words.length - mostWords;
	return words.slice(0, mostWords).join(' ') + (more > 0 ? ` … and ${more} more` : '');
}
