import { expect, test, vi } from 'vitest';
import { pageServer, type ServerQuestion } from '@/utils/page/page-server';

const origin = 'https://calendar.example.com';

function serverWith(answer: () => Promise<Response>) {
	const fetch = vi.fn((_url: string, _options: RequestInit) => answer());
	return { fetch, server: pageServer({ fetch, origin, signal: new AbortController().signal }) };
}

test('asks the page’s own site, in the user’s session, and gives status, type and text', async () => {
	const { fetch, server } = serverWith(async () =>
		Response.json({ a: 1 }, { headers: { 'content-type': 'Application/JSON; charset=utf-8' } }),
	);
	expect(await server.ask('/dav/leader/')).toEqual({
		status: 200,
		contentType: 'application/json',
		text: '{"a":1}',
	});
	const [url, options] = fetch.mock.calls[0] ?? [];
	expect(url).toBe(`${origin}/dav/leader/`);
	expect(options).toMatchObject({ method: 'GET', credentials: 'same-origin', redirect: 'error' });
});

test.each(['https://elsewhere.example/', '//elsewhere.example/x', 'http://calendar.example.com/', 'data:,x'])(
	'never asks another site: %s',
	async (path) => {
		const { fetch, server } = serverWith(async () => new Response(''));
		await expect(server.ask(path)).rejects.toThrow('only on its own site');
		expect(fetch).not.toHaveBeenCalled();
	},
);

test.each(['PUT', 'POST', 'DELETE', 'get'])('never sends what could write: %s', async (method) => {
	const { fetch, server } = serverWith(async () => new Response(''));
	await expect(server.ask('/x', { method } as unknown as ServerQuestion)).rejects.toThrow('only read');
	expect(fetch).not.toHaveBeenCalled();
});

test('a server that is gone is an error, not an empty calendar', async () => {
	const { server } = serverWith(() => Promise.reject(new TypeError('Failed to fetch')));
	await expect(server.ask('/x')).rejects.toThrow('Failed to fetch');
});
