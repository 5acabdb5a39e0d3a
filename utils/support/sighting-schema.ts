import * as v from 'valibot';
import { calendarViews, eventResponses, eventStatuses, type Sighting, sightingLimits } from './sighting';

/** A title is cut to `keptTitle` characters. */
const longest = { ...sightingLimits, keptTitle: 500, zone: 100 };
const most = { events: 10_000, days: 800, people: sightingLimits.people, calendars: 1_000 };

export const dateSchema = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date like 2026-11-23'),
	v.check(isReal(Temporal.PlainDate), 'is not a date of the calendar'),
);

/** ISO 8601 with offset or `Z`. */
export const instantSchema = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
		'is not a time like 2026-11-23T10:00:00+01:00',
	),
	v.check(isReal(Temporal.Instant), 'is not a time that exists'),
);

export const zoneSchema = v.pipe(
	v.string(),
	v.maxLength(longest.zone, 'is too long for a zone'),
	v.check(isZone, 'is not an IANA zone like Europe/Berlin'),
);

export const idSchema = v.pipe(
	v.string(),
	v.minLength(1, 'is empty'),
	v.maxLength(longest.id, `is longer than ${longest.id} characters`),
);
const nameSchema = v.pipe(v.string(), v.maxLength(longest.name, `is longer than ${longest.name} characters`));

export const personSchema = v.object({
	name: v.exactOptional(nameSchema),
	email: v.exactOptional(nameSchema),
});

const titleSchema = v.pipe(
	v.string(),
	v.maxLength(longest.title, `is longer than ${longest.title} characters`),
	v.transform((title) => title.slice(0, longest.keptTitle)),
);

const eventSchema = v.pipe(
	v.object({
		id: idSchema,
		series: v.nullable(idSchema),
		calendarId: v.nullable(idSchema),
		title: titleSchema,
		start: v.string(),
		end: v.nullable(v.string()),
		allDay: v.boolean(),
		status: v.picklist(eventStatuses),
		response: v.nullable(v.picklist(eventResponses)),
		people: v.pipe(v.array(personSchema), v.maxLength(most.people, `holds more than ${most.people}`)),
		showAs: v.exactOptional(v.picklist(['free', 'out-of-office'])),
	}),
	v.check(
		({ allDay, start, end }) =>
			[start, end].every((time) => time === null || v.is(allDay ? dateSchema : instantSchema, time)),
		'has a start or end that is no date (when all-day) or no time with offset (when not)',
	),
	v.check(({ allDay, start, end }) => end === null || isInOrder(allDay, start, end), 'ends before it starts'),
);

const daysSchema = v.pipe(v.array(dateSchema), v.maxLength(most.days, `holds more than ${most.days}`));

/** What is let in as a sighting: from a page, a file or a line of text. Unknown members are dropped. */
export const sightingSchema = v.pipe(
	v.object({
		calendar: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/, 'is not the id of a calendar')),
		account: v.nullable(nameSchema),
		view: v.picklist(calendarViews),
		zone: zoneSchema,
		days: v.pipe(
			daysSchema,
			v.check((days) => days.every((day, at) => at === 0 || day > (days[at - 1] ?? '')), 'is not ascending'),
		),
		completeDays: daysSchema,
		shownCalendars: v.nullable(
			v.pipe(v.array(idSchema), v.maxLength(most.calendars, `holds more than ${most.calendars}`)),
		),
		unread: v.pipe(v.number(), v.integer('is not a count'), v.minValue(0, 'is not a count')),
		events: v.pipe(v.array(eventSchema), v.maxLength(most.events, `holds more than ${most.events}`)),
	}),
	v.check(
		({ days, completeDays }) => completeDays.every((day) => days.includes(day)),
		'says that a day is complete that it does not show',
	),
);

/** @throws {TypeError} one line that names what is wrong first, and where. */
export function expectSighting(value: unknown): Sighting {
	return expectValid('sighting', sightingSchema, value);
}

/** The value as the schema lets it in. @throws {TypeError} one line: what, where and why. */
export function expectValid<S extends v.GenericSchema>(
	what: string,
	schema: S,
	value: unknown,
): v.InferOutput<S> {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const place = v.getDotPath(issue);
	throw new TypeError(`This ${what} cannot be used: ${place ? `${place} ` : 'it '}${sayIssue(issue)}.`);
}

/** Our own messages say what is wrong; the library's name what was expected, and may quote what came: cut. */
function sayIssue(issue: v.BaseIssue<unknown>): string {
	if (issue.kind !== 'schema') return issue.message.slice(0, 200);
	return `should be ${issue.expected?.slice(0, 150) ?? 'something else'}, not ${issue.received.slice(0, 40)}`;
}

function isReal(type: { from(text: string): unknown }): (text: string) => boolean {
	return (text) => {
		try {
			type.from(text);
			return true;
		} catch {
			return false;
		}
	};
}

function isZone(zone: string): boolean {
	return isReal({ from: (name) => Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name) })(zone);
}

function isInOrder(allDay: boolean, start: string, end: string): boolean {
	return allDay ? start <= end : Temporal.Instant.compare(start, end) <= 0;
}
