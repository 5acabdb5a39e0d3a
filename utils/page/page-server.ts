export interface ServerQuestion {
	method?: 'GET' | 'PROPFIND' | 'REPORT';
	headers?: Record<string, string>;
	body?: string;
}

export interface ServerAnswer {
	status: number;
	/** Lower case, without parameters. */
	contentType: string;
	text: string;
}

/** The server that the calendar's page came from, in the session that the user has there. It is only ever read. */
export interface PageServer {
	/** `path` as in `/calendar/…`. Rejects when there is no answer, or one that leads elsewhere. */
	ask(path: string, question?: ServerQuestion): Promise<ServerAnswer>;
	/** What is worth asking for once in the page's life, by the reader's own keys. */
	remembered: Map<string, unknown>;
}

export interface PageServerOptions {
	/** The browser's own: it is handed in, because nothing else in this folder may make requests. */
	fetch: (url: string, options: RequestInit) => Promise<Response>;
	origin: string;
	signal: AbortSignal;
}

const readingMethods: ReadonlySet<string> = new Set(['GET', 'PROPFIND', 'REPORT']);
const patienceMs = 30_000;
/** In characters: a month of a very full calendar is a tenth of that. */
const longestAnswer = 20_000_000;

/** Lets through what reads on the page's own origin, and nothing else. */
export function pageServer({ fetch, origin, signal }: PageServerOptions): PageServer {
	return {
		remembered: new Map(),
		async ask(path, { method = 'GET', headers = {}, body } = {}) {
			const url = new URL(path, origin);
			if (url.origin !== origin || !readingMethods.has(method))
				throw new TypeError('A calendar is only read, and only on its own site.');
			const answer = await fetch(url.href, {
				method,
				headers,
				...(body !== undefined && { body }),
				credentials: 'same-origin',
				cache: 'no-store',
				redirect: 'error',
				signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
			});
			const text = await answer.text();
			if (text.length > longestAnswer) throw new RangeError('The calendar’s answer is too long.');
			const [contentType = ''] = (answer.headers.get('content-type') ?? '').toLowerCase().split(';');
			return { status: answer.status, contentType: contentType.trim(), text };
		},
	};
}
