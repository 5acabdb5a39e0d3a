import { parseArgs } from 'node:util';
import { findFileCalendar } from '@/utils/file-registry';
import type { FileReading } from '@/utils/page/define-calendar';
import { FileRejected } from '@/utils/page/file-problem';
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
 * A calendar file is whole, so every day around now counts as seen: from twelve weeks back, or from the file's first
 * event where that is earlier (a year at most), to nine weeks ahead.
 */
const weeks = { back: 12, mostBack: 53, ahead: 9 };

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
	const from = firstDay(
		readings.map(({ reading }) => reading),
		today,
	);
	const summary = summariseSupport({
		now,
		zone,
		circle,
		events: readings.flatMap(({ path, reading }) => knownEvents(path, reading)),
		seenDays: readings.flatMap(({ path, reading }) => seenDays(path, reading, from)),
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
	const until = startOfWeek(today.add({ weeks: weeks.ahead })).toString();
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

function firstDay(readings: FileReading[], today: Temporal.PlainDate): string {
	const usual = startOfWeek(today.subtract({ weeks: weeks.back })).toString();
	const firstEvents = readings.flatMap(({ sighting }) =>
		sighting.events.slice(0, 1).map(({ start }) => start.slice(0, 10)),
	);
	return [usual, ...firstEvents].sort()[0] ?? usual;
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

function seenDays(path: string, { sighting }: FileReading, from: string): SeenDay[] {
	const complete = new Set(sighting.completeDays);
	return sighting.days
		.filter((date) => date >= from)
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
