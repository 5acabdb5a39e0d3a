import type { Page } from '@/utils/page/define-calendar';
import type { PageServer } from '@/utils/page/page-server';

export type SogoAnswer = Record<string, unknown>;

/**
 * Asks what the page itself asks, with its token (readable cookie `XSRF-TOKEN`, without which SOGo answers 500).
 * `path` within the user's folder, as `Calendar/calendarslist`. `undefined`: this server has no such thing. Throws when
 * it does not answer now; a session that has ended gets the login page with status 200.
 */
export async function askSogo(page: Page, server: PageServer, path: string): Promise<unknown> {
	const folder = /^.*\/so\/[^/]+\//.exec(page.url.pathname)?.[0];
	if (folder === undefined) return undefined;
	const token = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(page.document.cookie)?.[1];
	const answer = await server.ask(folder + path, {
		headers: { accept: 'application/json', ...(token && { 'x-xsrf-token': decodeURIComponent(token) }) },
	});
	if (answer.status === 404) return undefined;
	if (answer.status !== 200 || answer.contentType === 'text/html')
		throw new Error(`SOGo does not answer (${answer.status}).`);
	return JSON.parse(answer.text);
}

export function asRecord(value: unknown): SogoAnswer {
	return typeof value === 'object' && value !== null ? (value as SogoAnswer) : {};
}

export function asList(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
