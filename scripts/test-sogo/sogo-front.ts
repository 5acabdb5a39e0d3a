import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** The web server that has to stand in front of sogod: its files, and everything else handed on. */
export interface SogoFront {
	/** `http://127.0.0.1:<port>/SOGo/` */
	url: string;
	/** What was asked since the start, oldest first: `GET /SOGo/…`. */
	requests: string[];
	/** While `true` no connection is answered, as if the machine were gone. */
	isDown: boolean;
	/** Requests of this method reach sogod, but their answers get lost on the way back. */
	lostAnswers: string | null;
	close(): Promise<void>;
}

const resources = '/usr/lib/GNUstep/SOGo/WebServerResources';
const resourcePath = /^\/SOGo(?:\.woa)?\/WebServerResources\/([^?#]+)/;
const contentTypes: Record<string, string> = {
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
};

export async function startSogoFront(sogodPort: number, port = 0): Promise<SogoFront> {
	const requests: string[] = [];
	const server = createServer((incoming, outgoing) => {
		if (front.isDown) {
			incoming.socket.destroy();
			return;
		}
		requests.push(`${incoming.method} ${incoming.url}`);
		const file = resourcePath.exec(incoming.url ?? '')?.[1];
		if (file) sendFile(file, outgoing);
		else handOn(incoming, outgoing, sogodPort, () => front.lostAnswers === incoming.method);
	});
	const front: SogoFront = {
		url: '',
		requests,
		isDown: false,
		lostAnswers: null,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	const address = server.address();
	front.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/SOGo/`;
	return front;
}

function sendFile(name: string, outgoing: ServerResponse): void {
	const path = normalize(join(resources, decodeURIComponent(name)));
	if (!path.startsWith(`${resources}/`) || !existsSync(path)) {
		outgoing.writeHead(404).end();
		return;
	}
	outgoing.writeHead(200, { 'content-type': contentTypes[extname(path)] ?? 'application/octet-stream' });
	createReadStream(path).pipe(outgoing);
}

async function handOn(
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	port: number,
	isLost: () => boolean,
): Promise<void> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk);
	forward(incoming, outgoing, { port, body: Buffer.concat(chunks), attemptsLeft: 20, isLost });
}

/**
 * Of connections that follow each other at once, sogod resets some unread (none of them was in its log, 2026-11): those
 * are made again.
 */
function forward(
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	options: { port: number; body: Buffer; attemptsLeft: number; isLost: () => boolean },
): void {
	const { port, body, attemptsLeft, isLost } = options;
	const { host = '' } = incoming.headers;
	const headers = {
		...incoming.headers,
		connection: 'close',
		'x-webobjects-server-protocol': 'HTTP/1.0',
		'x-webobjects-remote-host': '127.0.0.1',
		'x-webobjects-server-name': host.split(':')[0],
		'x-webobjects-server-port': host.split(':')[1],
		'x-webobjects-server-url': `http://${host}`,
	};
	const { method, url: path } = incoming;
	const upstream = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
		if (isLost()) {
			answer.resume();
			incoming.socket.destroy();
			return;
		}
		outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(outgoing);
	});
	upstream.on('error', () => {
		if (outgoing.headersSent) outgoing.destroy();
		else if (attemptsLeft === 0) outgoing.writeHead(502).end();
		else setTimeout(() => forward(incoming, outgoing, { ...options, attemptsLeft: attemptsLeft - 1 }), 25);
	});
	upstream.end(body);
}
