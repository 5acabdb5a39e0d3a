import type { IcalComponent } from '@/utils/page/ical/lines';

/** Dates that are read off the text of an event alone: for one that is broken, or that is not worth parsing. */

/** Both inclusive. */
export interface DateSpan {
	first: string;
	last: string;
}

/** Later than any day. */
export const endOfDays = '9999-12-31';

type Lines = Pick<IcalComponent, 'lines'>;

/** Names that make an event lie elsewhere, or longer, than DTSTART and DTEND say. */
const elsewhere = new Set(['RRULE', 'RDATE', 'RECURRENCE-ID', 'DURATION']);

/**
 * Where a broken event may lie, a day more on each side for its zone; a series, from its start on. `undefined` where it
 * names no date: no calendar could show it on any day.
 */
export function spanOfBrokenEvent(event: Lines): DateSpan | undefined {
	const start = dateOf(event, 'DTSTART');
	if (!start) return undefined;
	const isSeries = event.lines.some(({ name }) => name === 'RRULE' || name === 'RDATE');
	const end = dateOf(event, 'DTEND') ?? start;
	const last = Temporal.PlainDate.compare(end, start) > 0 ? end : start;
	return {
		first: start.subtract({ days: 1 }).toString(),
		last: isSeries ? endOfDays : last.add({ days: 1 }).toString(),
	};
}

/**
 * Most of a long file lies far outside the dates that are asked for. Tells which events surely do; of an event in
 * several versions, none does. Both dates inclusive.
 */
export function outsideOf(events: readonly Lines[], { first, last }: DateSpan): (event: Lines) => boolean {
	const versions = new Map<string, number>();
	for (const event of events) versions.set(uidOf(event), (versions.get(uidOf(event)) ?? 0) + 1);
	// Two days more on each side: the dates in the file are those of any zone.
	const from = digits(Temporal.PlainDate.from(first).subtract({ days: 2 }));
	const to = digits(Temporal.PlainDate.from(last).add({ days: 2 }));
	return (event) => isOutside(event, from, to) && versions.get(uidOf(event)) === 1;
}

function isOutside({ lines }: Lines, from: string, to: string): boolean {
	let [start, end] = ['', ''];
	for (const { name, text } of lines) {
		if (name === 'DTSTART') start = digitsOfDate(text);
		else if (name === 'DTEND') end = digitsOfDate(text);
		else if (elsewhere.has(name)) return false;
	}
	// A day that may not exist is left for the parser to name.
	if (start === '' || start.slice(6) > '28' || end.slice(6) > '28') return false;
	return start > to || (start < from && (end || start) < from);
}

function uidOf({ lines }: Lines): string {
	for (const { name, text } of lines) if (name === 'UID') return text;
	return '';
}

function dateOf({ lines }: Lines, name: string): Temporal.PlainDate | undefined {
	const found = digitsOfDate(lines.find((line) => line.name === name)?.text.trimEnd() ?? '');
	try {
		return Temporal.PlainDate.from(found);
	} catch {
		return undefined;
	}
}

/** `20261123`; empty where the line does not end in a date or a time. */
function digitsOfDate(text: string): string {
	const withoutZone = text.endsWith('Z') ? text.slice(0, -1) : text;
	const date = withoutZone.charAt(withoutZone.length - 7) === 'T' ? withoutZone.slice(0, -7) : withoutZone;
	const found = date.slice(-9);
	return /^:\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(found) ? found.slice(1) : '';
}

function digits(date: Temporal.PlainDate): string {
	return date.toString().replaceAll('-', '');
}
