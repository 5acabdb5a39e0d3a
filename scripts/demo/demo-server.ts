import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { bundlePage, type PageFile } from './bundle-page.ts';
import { newEventSchema } from './demo-event.ts';
import { DemoStore } from './demo-store.ts';
import { leadersWeeks } from './leaders-weeks.ts';

export interface DemoServer {
	/** `http://127.0.0.1:PORT/` */
	url: string;
	/** What the calendar holds: pages show it when they are loaded. */
	store: DemoStore;
	close(): Promise<void>;
}

const largestBody = 10_000;

/** FullCalendar writes its own style element; everything comes from this server. */
const contentSecurityPolicy =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; " +
	"img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Serves the demo calendar on loopback, filled around `now`. What is entered is kept until it is closed. */
export async function startDemoServer(options: {
	port?: number;
	now: Temporal.Instant;
}): Promise<DemoServer> {
	const files = await bundlePage();
	const store = new DemoStore(leadersWeeks(options.now));
	const startedAt = performance.now();
	const demoNow = () => options.now.add({ milliseconds: Math.round(performance.now() - startedAt) });
	const server = createServer((request, response) => {
		answer(request, { files, store, demoNow }).then(
			(reply) => send(response, reply),
			(error: unknown) => send(response, json(400, { problem: problemOf(error) })),
		);
	});
	const port = await listen(server, options.port ?? 0);
	return {
		url: `http://127.0.0.1:${port}/`,
		store,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

interface Reply {
	status: number;
	type: string;
	body: string | Uint8Array;
}

interface Demo {
	files: Map<string, PageFile>;
	store: DemoStore;
	demoNow(): Temporal.Instant;
}

async function answer(request: IncomingMessage, { files, store, demoNow }: Demo): Promise<Reply> {
	// A page elsewhere could otherwise reach a server on loopback under a name of its own.
	if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return json(403, {});
	const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
	if (request.method === 'GET') {
		if (pathname === '/events') return json(200, store.list());
		return page(
			files.get(pathname === '/' ? '/index.html' : pathname === '/new' ? '/new.html' : pathname),
			demoNow,
		);
	}
	if (request.headers.origin !== `http://${request.headers.host}`) return json(403, {});
	if (request.method === 'POST' && pathname === '/events')
		return json(201, store.add(v.parse(newEventSchema, JSON.parse(await readBody(request)))));
	const [, id] = /^\/events\/(.+)$/.exec(pathname) ?? [];
	if (request.method === 'DELETE' && id)
		return store.remove(decodeURIComponent(id))
			? json(200, {})
			: json(404, { problem: 'There is no such event.' });
	return json(405, {});
}

function page(file: PageFile | undefined, demoNow: () => Temporal.Instant): Reply {
	if (!file) return { status: 404, type: 'text/plain; charset=utf-8', body: 'There is no such page.' };
	const body =
		typeof file.body === 'string' && file.type.startsWith('text/html')
			? file.body.replace('%DEMO_NOW%', demoNow().toString({ smallestUnit: 'second' }))
			: file.body;
	return { status: 200, type: file.type, body };
}

function json(status: number, body: unknown): Reply {
	return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

function send(response: ServerResponse, { status, type, body }: Reply): void {
	response.writeHead(status, {
		'content-type': type,
		'content-security-policy': contentSecurityPolicy,
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
	});
	response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
	let body = '';
	for await (const chunk of request) {
		body += chunk;
		if (body.length > largestBody) throw new Error('That is too long.');
	}
	return body;
}

function problemOf(error: unknown): string {
	if (error instanceof v.ValiError) return `This event cannot be saved: ${error.message}.`;
	return error instanceof Error ? error.message : 'That did not work.';
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}
