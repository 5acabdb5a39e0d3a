import type { IcalAttendee } from '@/utils/page/ical/event';

/** One occurrence as a CalDAV server unrolls it (`expand`, RFC 4791, section 9.6.5): no rules, times in UTC. */
export interface ExpandedEvent {
	title: string;
	/** Instants in UTC, or dates when all-day; the end exclusive. */
	start: string;
	end: string;
	allDay: boolean;
	/** The occurrence's original start in epoch seconds (of a date, its midnight in UTC), which names it. */
	originalSeconds: number;
	isOccurrence: boolean;
	status: 'confirmed' | 'tentative' | 'cancelled';
	isFree: boolean;
	attendees: IcalAttendee[];
	organizer: IcalAttendee | undefined;
}

const mostPeople = 200;

/** The events of one object; those that are not in UTC after all are left out. */
export function expandedEvents(ics: string): ExpandedEvent[] {
	const unfolded = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
	const events: Line[][] = [];
	const open: string[] = [];
	for (const text of unfolded) {
		const line = readLine(text);
		if (line.name === 'BEGIN') open.push(line.value.toUpperCase());
		if (line.name === 'BEGIN' && open.at(-1) === 'VEVENT') events.push([]);
		// An alarm within an event has a duration and attendees of its own.
		if (open.at(-1) === 'VEVENT') events.at(-1)?.push(line);
		if (line.name === 'END') open.pop();
	}
	return events.flatMap((lines) => readEventSafely(lines) ?? []);
}

interface Line {
	name: string;
	value: string;
	parameter(name: string): string;
}

function readLine(text: string): Line {
	const head = /^(?:[^":]|"[^"]*")*/.exec(text)?.[0] ?? '';
	return {
		name: (head.split(';', 1)[0] ?? '').toUpperCase(),
		value: text.slice(head.length + 1).trim(),
		parameter: (wanted) =>
			new RegExp(`;${wanted}=("([^"]*)"|[^;]*)`, 'i').exec(head)?.slice(1).findLast(Boolean) ?? '',
	};
}

/** A value that no calendar can hold (month 13) costs its own event, not the whole answer. */
function readEventSafely(lines: Line[]): ExpandedEvent | undefined {
	try {
		return readEvent(lines);
	} catch {
		return undefined;
	}
}

function readEvent(lines: Line[]): ExpandedEvent | undefined {
	const first = (name: string) => lines.find((line) => line.name === name);
	const start = momentOf(first('DTSTART'));
	if (!start) return undefined;
	const recurrence = momentOf(first('RECURRENCE-ID'));
	const original = recurrence ?? start;
	const status = first('STATUS')?.value.toUpperCase();
	return {
		title: plainTitle(first('SUMMARY')?.value ?? ''),
		start: start.text,
		end: momentOf(first('DTEND'))?.text ?? endAfter(start, first('DURATION')?.value),
		allDay: start.isDate,
		originalSeconds:
			Temporal.Instant.from(original.isDate ? `${original.text}T00:00Z` : original.text).epochMilliseconds /
			1000,
		isOccurrence: recurrence !== undefined,
		status: status === 'CANCELLED' ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : 'confirmed',
		isFree: first('TRANSP')?.value.toUpperCase() === 'TRANSPARENT',
		attendees: lines
			.filter(({ name }) => name === 'ATTENDEE')
			.slice(0, mostPeople)
			.map(readPerson),
		organizer: lines.filter(({ name }) => name === 'ORGANIZER').map(readPerson)[0],
	};
}

/** Escapes taken off (RFC 5545, 3.3.11); in one line. */
function plainTitle(value: string): string {
	return value
		.replace(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? ' ' : character))
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.slice(0, 500);
}

interface UtcMoment {
	text: string;
	isDate: boolean;
}

function momentOf(line: Line | undefined): UtcMoment | undefined {
	const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(line?.value ?? '');
	if (!parts) return undefined;
	const [, year, month, day, hour, minute, second] = parts;
	const date = `${year}-${month}-${day}`;
	return hour === undefined
		? { text: date, isDate: true }
		: { text: `${date}T${hour}:${minute}:${second}Z`, isDate: false };
}

/** Without DTEND an event lasts its DURATION, or else a day when all-day and no time otherwise (RFC 5545, 3.6.1). */
function endAfter({ text, isDate }: UtcMoment, duration: string | undefined): string {
	const span = Temporal.Duration.from(duration || (isDate ? 'P1D' : 'PT0S'));
	if (isDate) return Temporal.PlainDate.from(text).add(span).toString();
	return Temporal.ZonedDateTime.from(`${text}[UTC]`).add(span).toInstant().toString();
}

function readPerson(line: Line): IcalAttendee {
	const email = line.value.replace(/^mailto:/i, '').toLowerCase();
	return {
		name: line
			.parameter('CN')
			.replace(/\p{Cc}+/gu, ' ')
			.trim()
			.slice(0, 200),
		email: /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254 ? email : '',
		answer: line.parameter('PARTSTAT').toUpperCase(),
		kind: line.parameter('CUTYPE').toUpperCase(),
	};
}
