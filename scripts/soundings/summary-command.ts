import { parseArgs } from 'node:util';
import { findFileCalendar } from '@/utils/file-registry';
import type { FileReading } from '@/utils/page/define-calendar';
import { FileRejected } from '@/utils/page/file-problem';
import { isHolidayCalendar } from '@/utils/support/own-calendar';
import { keyEvents } from '@/utils/support/remembered-event';
import { defaultRhythm } from '@/utils/support/rhythm';
import { instantSchema, zoneSchema } from '@/utils/support/sighting-schema';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { KnownEvent, SeenDay, SupportSummary } from '@/utils/support/support-summary';
import { BadInput, expectInput } from './bad-input.ts';
import { readCircleFile } from './circle-file.ts';
import { readNamedFile } from './read-file.ts';
import { sayInEnglish } from './say-in-english.ts';

/**
 * What counts as seen. A file says nothing about the time before its first event: whoever keeps a calendar since
 * October had no empty September. From that week on (a year back at most) it is whole, and what it does not hold was
 * not there; so it is for four weeks ahead, and on to the last event (nine weeks at most).
 */
const weeks = { mostBack: 53, ahead: 4, mostAhead: 9 };

/** `summary --now ISO --zone IANA [--circle FILE.json] FILE.ics…` */
export async function summaryCommand(args: string[], print: (line: string) => void): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { now: { type: 'string' }, zone: { type: 'string' }, circle: { type: 'string' } },
	});
	if (values.now === undefined || values.zone === undefined || positionals.length === 0)
		throw new BadInput(
			'give a time, a zone and files: summary --now ISO --zone IANA [--circle FILE.json] FILE.ics…',
		);
	const now = Temporal.Instant.from(expectInput('--now', instantSchema, values.now));
	const zone = expectInput('--zone', zoneSchema, values.zone);
	const circle = values.circle === undefined ? [] : readCircleFile(values.circle);
	const today = now.toZonedDateTimeISO(zone).toPlainDate();
	const readings = positionals.map((path) => ({ path, reading: readCalendarFile(path, today, zone) }));
	const seen = seenSpan(
		readings.map(({ reading }) => reading),
		today,
	);
	const summary = summariseSupport({
		now,
		zone,
		circle,
		events: readings.flatMap(({ path, reading }) => knownEvents(path, reading)),
		seenDays: readings.flatMap(({ path, reading }) => seenDays(path, reading, seen)),
		relations: [],
		corrections: [],
		awayDates: [],
		rhythm: defaultRhythm,
		dismissedFlags: [],
		weeks: 'seen',
	});
	print(JSON.stringify(summaryMembers(summary)));
}

function readCalendarFile(path: string, today: Temporal.PlainDate, zone: string): FileReading {
	const text = readNamedFile(path).toString('utf8');
	const calendar = findFileCalendar(path, text.slice(0, 1024));
	if (!calendar) throw new BadInput(`${path}: this is no calendar file; save it as .ics`);
	const from = startOfWeek(today.subtract({ weeks: weeks.mostBack })).toString();
	const until = startOfWeek(today.add({ weeks: weeks.mostAhead })).toString();
	try {
		const reading = calendar.read(text, { from, until, zone });
		for (const { line, problem } of reading.problems)
			console.error(`${path}: line ${line}: ${sayInEnglish(problem)} It was left out.`);
		return reading;
	} catch (error) {
		if (error instanceof FileRejected) throw new BadInput(`${path}: ${sayInEnglish(error)}`);
		throw error;
	}
}

interface Span {
	/** Dates, both included. */
	first: string;
	last: string;
}

/** Whole weeks, of all files together; public holidays go on for years and are no sign of a calendar being kept. */
function seenSpan(readings: FileReading[], today: Temporal.PlainDate): Span {
	const starts = readings
		.flatMap(({ sighting }) => sighting.events)
		.filter(({ calendarId }) => !isHolidayCalendar(calendarId))
		.map(({ start }) => start.slice(0, 10));
	const dates = [...starts, today.toString()].sort();
	const ahead = today.add({ weeks: weeks.ahead }).toString();
	const [first = ahead, last = ahead] = [dates[0], [...dates, ahead].sort().at(-1)];
	return {
		first: startOfWeek(Temporal.PlainDate.from(first)).toString(),
		last: startOfWeek(Temporal.PlainDate.from(last)).add({ days: 6 }).toString(),
	};
}

function startOfWeek(date: Temporal.PlainDate): Temporal.PlainDate {
	return date.subtract({ days: (date.dayOfWeek - defaultRhythm.firstDayOfWeek + 7) % 7 });
}

/** Each file is a source of its own: a day is fully known when every file told it in full. */
function knownEvents(path: string, { sighting }: FileReading): KnownEvent[] {
	const { calendar, zone } = sighting;
	const keyed = keyEvents(JSON.stringify([calendar, path]), sighting.events);
	return [...keyed].map(([key, event]) => ({ ...event, key, calendar, account: path, zone }));
}

function seenDays(path: string, { sighting }: FileReading, { first, last }: Span): SeenDay[] {
	const complete = new Set(sighting.completeDays);
	return sighting.days
		.filter((date) => first <= date && date <= last)
		.map((date) => ({ date, calendar: sighting.calendar, account: path, complete: complete.has(date) }));
}

/** The contract of `soundings summary`. */
function summaryMembers({ weeks, ledger, flags, slots }: SupportSummary) {
	return {
		weeks: weeks.map(({ start, state, support }) => ({
			start,
			state,
			support: support.map((meeting) => ({ title: meeting.title, kind: meeting.kind, start: meeting.start })),
		})),
		ledger: ledger.map(({ kind, last, next, gapDays, state }) => ({ kind, last, next, gapDays, state })),
		flags: flags.map(({ code, reason }) => ({ code, reason: sayInEnglish(reason) })),
		slots: slots.map(({ start, end }) => ({ start, end })),
	};
}
