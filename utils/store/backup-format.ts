import * as v from 'valibot';
import { eventResponses, eventStatuses } from '@/utils/support/sighting';
import { dateSchema, instantSchema, personSchema, zoneSchema } from '@/utils/support/sighting-schema';
import { tellsTitle } from '@/utils/support/title-hash';
import { cancellationSchema } from './cancellation-schema';
import { journalRecordSchema, lockSchema, wishesSchema } from './journal/journal-schemas';
import {
	awayDateSchema,
	bookingSchema,
	calendarAddressesSchema,
	correctionSchema,
	dismissalSchema,
	memberSchema,
	messageChoiceSchema,
	nudgeSchema,
	planSchema,
	relationSchema,
	rhythmSchema,
} from './record-schemas';

/** A backup as it is written: every object store of the database, by name. */
export interface Backup {
	app: 'soundings';
	/** Version of the database that it was saved from: one that is older walks the migrations of the store. */
	version: number;
	/** ISO 8601 instant. */
	savedAt: string;
	/** The calendars said more than fits: what lies furthest from then was left out. */
	isPartial?: boolean;
	stores: Record<string, unknown[]>;
}

const mostRecords = 200_000;

export const backupSchema = v.object({
	app: v.literal('soundings'),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	savedAt: instantSchema,
	isPartial: v.exactOptional(v.boolean()),
	stores: v.record(
		v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{0,40}$/)),
		v.pipe(v.array(v.record(v.string(), v.unknown())), v.maxLength(mostRecords)),
	),
});

const short = v.pipe(v.string(), v.maxLength(500));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const toNull = v.pipe(
	v.nullable(v.string()),
	v.transform(() => null),
);
const strings = v.pipe(v.array(short), v.maxLength(1_000));

/** As it is kept. */
export const storedEventSchema = v.looseObject({
	key,
	source: key,
	startMs: v.pipe(v.number(), v.finite()),
	id: key,
	series: v.nullable(key),
	calendarId: v.nullable(key),
	calendar: short,
	account: v.nullable(short),
	zone: zoneSchema,
	title: short,
	start: v.union([dateSchema, instantSchema]),
	end: v.nullable(v.union([dateSchema, instantSchema])),
	allDay: v.boolean(),
	status: v.picklist(eventStatuses),
	response: v.nullable(v.picklist(eventResponses)),
	people: v.pipe(
		v.array(v.object({ name: v.exactOptional(short), email: v.exactOptional(short) })),
		v.maxLength(1_000),
	),
	firstSeenAt: instantSchema,
	lastSeenAt: instantSchema,
	moves: v.pipe(v.array(v.object({ id: key, from: short, to: short, at: instantSchema })), v.maxLength(100)),
	shownBeside: v.nullable(strings),
	wasHidden: v.exactOptional(v.boolean()),
	missing: v.nullable(v.looseObject({ since: instantSchema, again: v.nullable(instantSchema) })),
});

/** A restored event is no witness for a cancellation until a page has shown it again. */
const event = v.pipe(
	storedEventSchema,
	v.transform(({ titledMs: _mark, ...stored }) => ({
		...stored,
		isRestored: true,
		...(hasToForget(stored) && { titledMs: stored.startMs }),
	})),
);

function hasToForget(stored: v.InferOutput<typeof storedEventSchema>): boolean {
	return stored.title !== '' || stored.people.length > 0 || tellsTitle(stored);
}

const ownSettings = {
	rhythm: rhythmSchema,
	discreet: v.boolean(),
	nudge: nudgeSchema,
	sharing: v.object({ followsSharing: v.boolean(), wasSharing: v.boolean(), isBySharing: v.boolean() }),
	journal: wishesSchema,
	lock: lockSchema,
	message: messageChoiceSchema,
	plan: planSchema,
	'calendar-addresses': calendarAddressesSchema,
};

const setting = v.variant('name', [
	...Object.entries(ownSettings).map(([name, value]) => v.object({ name: v.literal(name), value })),
	/** Settings that have no schema of their own: plain values, read with care. */
	v.object({
		name: v.pipe(short, v.notValues(Object.keys(ownSettings))),
		value: v.union([v.boolean(), v.number(), short]),
	}),
]);

/**
 * What is let in of each store, at the newest version. A store without an entry takes plain records: whoever adds one adds
 * its schema here.
 */
export const storeSchemas: Record<string, v.GenericSchema> = {
	events: event,
	days: v.object({
		key,
		source: key,
		calendar: short,
		account: v.nullable(short),
		date: dateSchema,
		complete: v.boolean(),
		readAt: v.nullable(instantSchema),
		readCalendars: v.pipe(v.array(key), v.maxLength(1_000)),
	}),
	cancellations: cancellationSchema,
	journal: journalRecordSchema,
	people: v.object({
		key,
		source: key,
		people: v.pipe(v.array(personSchema), v.minLength(1), v.maxLength(200)),
		seenAt: instantSchema,
	}),
	members: memberSchema,
	relations: relationSchema,
	corrections: correctionSchema,
	// What was written can be taken back by the browser that wrote it, and by no file.
	bookings: v.pipe(
		bookingSchema,
		v.transform(({ written: _, ...booking }) => booking),
	),
	awayDates: awayDateSchema,
	dismissals: dismissalSchema,
	calendars: v.looseObject({
		source: key,
		calendar: short,
		account: v.nullable(short),
		zone: zoneSchema,
		lastSeenAt: instantSchema,
		read: v.number(),
		unread: v.number(),
		problems: strings,
		// Where a form opens is for the calendar's own page to say, at its next sighting; not for a file.
		address: toNull,
		composeTemplate: toNull,
		calendarFolder: v.optional(toNull, null),
		leftOutAt: v.exactOptional(instantSchema),
	}),
	settings: setting,
};
