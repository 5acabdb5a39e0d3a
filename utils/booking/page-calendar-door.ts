export type DoorMethod = 'PROPFIND' | 'PUT' | 'DELETE';

export interface DoorAnswer {
	status: number;
	/** Lower case, without parameters; empty where the server gives none. */
	contentType: string;
	etag: string | null;
	text: string;
}

/** One CalDAV folder of the page's own site, in the session that the leader has there. */
export interface CalendarDoor {
	/** Path of the folder, with a slash at its end. */
	folder: string;
	/** Asks about, writes or deletes one file of the folder. Rejects when no answer came. */
	send(
		method: DoorMethod,
		name: string,
		options?: { headers?: Record<string, string>; body?: string },
	): Promise<DoorAnswer>;
}

export interface CalendarDoorOptions {
	/** The browser's own: it is handed in by the content script. */
	fetch: (url: string, options: RequestInit) => Promise<Response>;
	origin: string;
	folder: string;
	/** What this server wants of every request beside the session's cookie. */
	headers?: Record<string, string>;
	signal: AbortSignal;
}

const methods: ReadonlySet<string> = new Set<DoorMethod>(['PROPFIND', 'PUT', 'DELETE']);
const patienceMs = 30_000;

/** Opened for one booking, on the leader's click: nothing but files of this one folder can be reached through it. */
export function calendarDoor(options: CalendarDoorOptions): CalendarDoor {
	const { fetch, origin, folder, signal } = options;
	const base = new URL(folder, origin);
	if (base.origin !== origin || !base.pathname.endsWith('/'))
		throw new TypeError('A call is only written into a folder of the calendar’s own site.');
	return {
		folder: base.pathname,
		async send(method, name, { headers = {}, body } = {}) {
			if (!methods.has(method) || !/^[\w.@-]+\.ics$/.test(name) || name.startsWith('.'))
				throw new TypeError('Only a file of this calendar can be written.');
			const answer = await fetch(new URL(name, base).href, {
				method,
				headers: { ...options.headers, ...headers },
				...(body !== undefined && { body }),
				credentials: 'same-origin',
				cache: 'no-store',
				redirect: 'manual',
				signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
			});
			const [contentType = ''] = (answer.headers.get('content-type') ?? '').toLowerCase().split(';');
			const etag = answer.headers.get('etag');
			return { status: answer.status, contentType: contentType.trim(), etag, text: await answer.text() };
		},
	};
}
