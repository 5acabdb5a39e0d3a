import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import type { NextcloudEvent } from '../fixtures/nextcloud/mount-nextcloud.ts';
import {
	calendarListing,
	home,
	nextcloudStandIn,
	objectPathOf,
	requesttoken,
	type ServerOccurrence,
	webroot,
} from '../fixtures/nextcloud/nextcloud-stand-in.ts';
import { bundleScript } from './bundle-script.ts';

export const zone = 'Europe/Berlin';

interface Asked {
	method: string;
	path: string;
	headers: IncomingMessage['headers'];
}

/**
 * A Nextcloud on loopback: its calendar's page, and its CalDAV as `facts` of a running server (34, 2026-11) tell it. A
 * written object brings no ETag, a repeated one 412; the page shows what was written when it is loaded anew.
 */
export class NextcloudServer {
	/** Objects by path. */
	readonly objects = new Map<string, { ics: string; etag: string }>();
	asked: Asked[] = [];
	/** The session has ended: the page may still be open. */
	isSignedOut = false;
	mayWrite = true;
	/** While `true` no connection is answered. */
	isDown = false;
	/** Written, but the answer gets lost, and the connection with it. */
	losesAnswerOfPut = false;
	/** Something on the way sends each PUT twice: the second one is answered. */
	repeatsPut = false;
	/** The page takes its time. */
	pageDelayMs = 0;
	#count = 0;
	#server = createServer((request, response) => void this.#answer(request, response));
	#script = '';

	async start(): Promise<void> {
		this.#script = await bundleScript('nextcloud-in-page.ts');
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
	}

	/** Everything works again, and nothing is remembered of what was asked. */
	mend(): void {
		Object.assign(this, { isSignedOut: false, mayWrite: true, isDown: false, losesAnswerOfPut: false });
		Object.assign(this, { repeatsPut: false, pageDelayMs: 0, asked: [] });
	}

	pageUrl(date: Temporal.PlainDate): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${port}${webroot}/index.php/apps/calendar/timeGridWeek/${date}`;
	}

	askedFor(method: string): Asked[] {
		return this.asked.filter((each) => each.method === method);
	}

	/** Another client writes an event. */
	put(name: string, title: string, start: Temporal.ZonedDateTime, minutes = 30): void {
		const utc = (time: Temporal.ZonedDateTime) =>
			time.toInstant().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
		const lines = [
			...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `UID:${name}`, `SUMMARY:${title}`],
			...[`DTSTART:${utc(start)}`, `DTEND:${utc(start.add({ minutes }))}`, 'END:VEVENT', 'END:VCALENDAR'],
		];
		this.#store(objectPathOf(`personal/${name}.ics`), lines.join('\r\n'));
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { method = 'GET', url = '/', headers } = request;
		const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
		if (this.isDown) return void request.socket.destroy();
		const body = await textOf(request);
		const path = decodeURI(pathname);
		this.asked.push({ method, path, headers });
		if (path === '/script.js') return send(response, 200, 'text/javascript', this.#script);
		if (path === '/events') return this.#sendEvents(response, searchParams.get('around') ?? '');
		if (!path.includes('/remote.php/dav/')) {
			await new Promise((resolve) => setTimeout(resolve, this.pageDelayMs));
			return send(
				response,
				200,
				'text/html',
				'<!doctype html><html lang="en"><script type="module" src="/script.js"></script>',
			);
		}
		if (this.isSignedOut) return send(response, 401, 'application/xml', '');
		if (headers.requesttoken !== requesttoken)
			return send(response, 401, 'application/xml', 'CSRF check not passed.');
		if (method === 'PUT' && this.repeatsPut) this.#put(path, body, headers);
		if (method === 'PUT') {
			const status = this.#put(path, body, headers);
			if (this.losesAnswerOfPut) {
				this.isDown = true;
				return void request.socket.destroy();
			}
			return send(response, status, 'application/xml', '');
		}
		if (method === 'DELETE') return send(response, this.#remove(path, headers), 'application/xml', '');
		return this.#dav(method, path, headers, body, response);
	}

	async #dav(
		method: string,
		path: string,
		headers: IncomingMessage['headers'],
		body: string,
		response: ServerResponse,
	): Promise<void> {
		const privileges = this.mayWrite ? ['read', 'write', 'write-content'] : ['read'];
		if (method === 'PROPFIND' && path === home)
			return send(response, 207, 'application/xml', calendarListing([{ name: 'personal', privileges }]));
		if (method === 'PROPFIND' && path.endsWith('.ics')) {
			const object = this.objects.get(path);
			const text = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"><d:response><d:href>${path}</d:href><d:propstat><d:prop><d:getetag>${object?.etag.replaceAll('"', '&quot;')}</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;
			return send(response, object ? 207 : 404, 'application/xml', object ? text : '');
		}
		const told = await nextcloudStandIn(this.#occurrences()).ask(path, {
			method: method === 'REPORT' ? 'REPORT' : 'PROPFIND',
			headers: headers as Record<string, string>,
			body,
		});
		send(response, told.status, told.contentType, told.text);
	}

	#put(path: string, body: string, headers: IncomingMessage['headers']): number {
		if (!this.mayWrite) return 403;
		if (headers['if-none-match'] === '*' && this.objects.has(path)) return 412;
		this.#store(path, body);
		return 201;
	}

	#store(path: string, ics: string): void {
		this.#count += 1;
		this.objects.set(path, { ics, etag: `"etag-${this.#count}"` });
	}

	#remove(path: string, headers: IncomingMessage['headers']): number {
		const object = this.objects.get(path);
		if (!object) return 404;
		if (headers['if-match'] !== undefined && headers['if-match'] !== object.etag) return 412;
		this.objects.delete(path);
		return 204;
	}

	/** Series unrolled, as the server does it. */
	#occurrences(): ServerOccurrence[] {
		return [...this.objects].flatMap(([path, { ics }]) => occurrencesOf(path.slice(home.length), ics));
	}

	#sendEvents(response: ServerResponse, around: string): void {
		const wall = (time: string) =>
			Temporal.Instant.from(time).toZonedDateTimeISO(zone).toPlainDateTime().toString();
		const from = Temporal.PlainDate.from(around).subtract({ days: 8 }).toString();
		const until = Temporal.PlainDate.from(around).add({ days: 8 }).toString();
		const events: NextcloudEvent[] = this.#occurrences()
			.filter(({ start }) => start >= from && start < until)
			.map(({ object, title, start, end, original = start }) => ({
				...{ object, title, start: wall(start), end: wall(end) },
				original: Temporal.Instant.from(original).epochMilliseconds / 1000,
			}));
		send(response, 200, 'application/json', JSON.stringify(events));
	}
}

const mostOccurrences = 12;

function occurrencesOf(object: string, ics: string): ServerOccurrence[] {
	const calendar = new ICAL.Component(ICAL.parse(ics));
	const [vzone] = calendar.getAllSubcomponents('vtimezone');
	if (vzone) ICAL.TimezoneService.register(vzone);
	const vevent = calendar.getFirstSubcomponent('vevent');
	if (!vevent) throw new Error(`${object} holds no event.`);
	const event = new ICAL.Event(vevent);
	const starts = event.iterator();
	const utc = (time: ICAL.Time) => time.toJSDate().toISOString().replace('.000', '');
	return Array.from({ length: event.isRecurring() ? mostOccurrences : 1 }, () => starts.next()).flatMap(
		(start) => {
			if (!start) return [];
			const { startDate, endDate } = event.getOccurrenceDetails(start);
			const original = event.isRecurring() ? { original: utc(startDate) } : {};
			return [{ object, title: event.summary, start: utc(startDate), end: utc(endDate), ...original }];
		},
	);
}

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of request) text += chunk;
	return text;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
	response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
	response.end(body);
}
