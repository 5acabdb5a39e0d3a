import { type SogoUser, sogoZone } from './sogo-server.ts';

/** One calendar entry of the test server, in its zone. */
export interface SeededEvent {
	/** File name and UID. */
	id: string;
	/** Whose calendar it is written into. */
	owner?: SogoUser;
	/** Absent: an event without a title. */
	title?: string;
	/** `2026-11-23T10:00`, or a date when all-day; the end as in iCalendar, so exclusive. */
	start: string;
	end: string;
	rule?: string;
	/** Starts of occurrences that were taken out. */
	without?: string[];
	/** One occurrence that was changed. */
	changed?: { of: string; title: string; start: string; end: string };
	status?: 'CANCELLED' | 'TENTATIVE';
	isFree?: boolean;
	isPrivate?: boolean;
	/** Answers by mail address; the owner is the organizer. */
	attendees?: Record<string, 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'NEEDS-ACTION'>;
}

/** Another CalDAV client than the page: it signs in by name and password, and knows nothing of the page's session. */
export class SogoClient {
	private readonly base: string;
	private readonly user: SogoUser;
	private readonly calendar: string;

	constructor(base: string, user: SogoUser = 'leader', calendar = 'personal') {
		this.base = base;
		this.user = user;
		this.calendar = calendar;
	}

	/** Any calendar but the personal one has to be made first. */
	async makeCalendar(): Promise<void> {
		const answer = await this.request('MKCALENDAR', '');
		if (!answer.ok) throw new Error(`SOGo refused the calendar ${this.calendar}: ${answer.status}`);
	}

	async removeCalendar(): Promise<void> {
		await this.request('DELETE', '');
	}

	async put(event: SeededEvent): Promise<void> {
		await this.putText(event.id, icsOf(event, this.user));
	}

	async putText(id: string, text: string): Promise<void> {
		const answer = await this.request('PUT', id, text);
		if (!answer.ok) throw new Error(`SOGo refused ${id}: ${answer.status}`);
	}

	/** The file; `undefined` where there is none. */
	async get(id: string): Promise<string | undefined> {
		const answer = await this.request('GET', id);
		return answer.ok ? answer.text() : undefined;
	}

	async remove(id: string): Promise<void> {
		await this.request('DELETE', id);
	}

	/** Ids of everything in the calendar. */
	async list(): Promise<string[]> {
		const body = '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>';
		const answer = await this.request('PROPFIND', '', body, { depth: '1' });
		const names = (await answer.text()).matchAll(/href>[^<]*\/([^/<]+)\.ics</g);
		return [...names].map(([, name = '']) => decodeURIComponent(name));
	}

	/** Lets another user see this calendar, and nothing more. */
	async showTo(user: SogoUser): Promise<void> {
		const body = `<acl-query xmlns="urn:inverse:params:xml:ns:inverse-dav"><set-roles user="${user}"><PublicViewer/></set-roles></acl-query>`;
		const answer = await this.request('POST', '', body);
		if (!answer.ok) throw new Error(`SOGo refused the right: ${answer.status}`);
	}

	private request(method: string, id: string, body?: string, headers: Record<string, string> = {}) {
		const file = id === '' ? '' : `${encodeURIComponent(id)}.ics`;
		const authorization = `Basic ${btoa(`${this.user}:${this.user}`)}`;
		const type = method === 'PUT' ? 'text/calendar; charset=utf-8' : 'application/xml';
		return fetch(new URL(`dav/${this.user}/Calendar/${this.calendar}/${file}`, this.base), {
			method,
			headers: { ...headers, authorization, ...(body !== undefined && { 'content-type': type }) },
			...(body !== undefined && { body }),
		});
	}
}

function icsOf(event: SeededEvent, owner: SogoUser): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Soundings//Test//EN',
		...zoneLines,
		...componentLines(event, owner),
		...(event.changed ? componentLines({ id: event.id, ...event.changed }, owner, event.changed.of) : []),
		'END:VCALENDAR',
		'',
	];
	return lines.join('\r\n');
}

function componentLines(event: SeededEvent, owner: SogoUser, recurrenceId?: string): string[] {
	const { id, title, start, end, rule, without = [], status, isFree, isPrivate, attendees } = event;
	return [
		'BEGIN:VEVENT',
		`UID:${id}`,
		'DTSTAMP:20260101T000000Z',
		...(title === undefined ? [] : [`SUMMARY:${title.replace(/([\\,;])/g, '\\$1')}`]),
		...(recurrenceId ? [`RECURRENCE-ID${timeOf(recurrenceId)}`] : []),
		`DTSTART${timeOf(start)}`,
		`DTEND${timeOf(end)}`,
		...(rule ? [`RRULE:${rule}`] : []),
		...without.map((time) => `EXDATE${timeOf(time)}`),
		...(status ? [`STATUS:${status}`] : []),
		...(isFree ? ['TRANSP:TRANSPARENT'] : []),
		...(isPrivate ? ['CLASS:PRIVATE'] : []),
		...(attendees ? [`ORGANIZER:mailto:${owner}@example.com`] : []),
		...Object.entries(attendees ?? {}).map(([mail, answer]) => `ATTENDEE;PARTSTAT=${answer}:mailto:${mail}`),
		'END:VEVENT',
	];
}

function timeOf(time: string): string {
	const compact = time.replace(/[-:]/g, '');
	return time.includes('T') ? `;TZID=${sogoZone}:${compact}00` : `;VALUE=DATE:${compact}`;
}

const zoneLines = [
	'BEGIN:VTIMEZONE',
	`TZID:${sogoZone}`,
	'BEGIN:DAYLIGHT',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0200',
	'DTSTART:19700329T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'TZOFFSETFROM:+0200',
	'TZOFFSETTO:+0100',
	'DTSTART:19701025T030000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'END:VTIMEZONE',
];
