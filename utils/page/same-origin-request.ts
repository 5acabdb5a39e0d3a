import type { PageRequest } from '@/utils/page/define-calendar';

const longestAnswer = 5_000_000;
const timeoutMs = 10_000;

/** Requests in the page's own session, to its own origin and nowhere else. */
export function sameOriginRequest(
	origin: string,
	send: (address: string, init: RequestInit) => Promise<Response>,
	signal: AbortSignal,
): PageRequest {
	return async ({ method, path, headers = {}, body }) => {
		const address = new URL(path, origin);
		if (!path.startsWith('/') || address.origin !== origin)
			throw new Error('A reader may only ask the page’s own origin.');
		const answer = await send(address.href, {
			method,
			headers,
			body: body ?? null,
			credentials: 'same-origin',
			redirect: 'error',
			referrerPolicy: 'no-referrer',
			signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
		});
		const text = await answer.text();
		if (text.length > longestAnswer) throw new Error('The answer is too long.');
		return { status: answer.status, text };
	};
}
