import * as v from 'valibot';
import { toEpochMs } from '@/utils/support/remembered-event';
import { dateSchema, eventSchema, instantSchema, zoneSchema } from '@/utils/support/sighting-schema';
import { supportKinds } from '@/utils/support/support-kinds';
import { feelings } from '@/utils/support/surface-state';
import {
	awayDateSchema,
	bookingSchema,
	correctionSchema,
	dismissalSchema,
	memberSchema,
	relationSchema,
	rhythmSchema,
	titleWeeksSchema,
} from './record-schemas';

/** What is let in from a backup: everything that the store holds, checked as strictly as what comes from a page. */

const text = (longest: number) =>
	v.pipe(v.string(), v.maxLength(longest, `is longer than ${longest} characters`));
const name = text(500);
const key = v.pipe(text(5_000), v.minLength(1, 'is empty'));
const listOf = <S extends v.GenericSchema>(schema: S, most: number) =>
	v.pipe(v.array(schema), v.maxLength(most, `holds more than ${most}`));
const start = v.union([instantSchema, dateSchema], 'is no time and no date');

const owner = { source: key, calendar: name, account: v.nullable(name), zone: zoneSchema };

const missingSchema = v.object({
	since: instantSchema,
	again: v.nullable(instantSchema),
	doubt: v.nullable(v.picklist(['crowd', 'series', 'look-alike', 'restored'])),
	elsewhere: listOf(dateSchema, 100),
	question: v.nullable(v.picklist(['declined', 'look-alike'])),
});

const lifeSchema = v.object({
	...owner,
	key,
	rememberedKind: v.exactOptional(v.picklist([...supportKinds, 'none'])),
	firstSeenAt: instantSchema,
	lastSeenAt: instantSchema,
	isNewcomer: v.boolean(),
	moves: listOf(v.object({ id: key, from: start, to: start, at: instantSchema }), 10),
	shownBeside: v.nullable(listOf(key, 1_000)),
	isRestored: v.boolean(),
	missing: v.nullable(missingSchema),
});

const rememberedEventSchema = v.pipe(
	v.intersect([eventSchema, lifeSchema]),
	v.transform((event) => ({ ...event, startMs: toEpochMs(event.start, event.zone) })),
);

const daySchema = v.object({
	key,
	source: key,
	calendar: name,
	account: v.nullable(name),
	date: dateSchema,
	complete: v.boolean(),
	readAt: v.nullable(instantSchema),
	readCalendars: listOf(key, 1_000),
});

const wordingSchema = v.object({
	key: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9_]{0,80}$/, 'is not the key of a text')),
	values: v.record(
		text(50),
		v.union([
			text(1_000),
			v.number(),
			v.object({ date: dateSchema }),
			v.object({ time: instantSchema, zone: zoneSchema }),
			v.object({ word: text(80) }),
			v.object({ list: listOf(text(500), 50) }),
		]),
	),
});

const cancellationSchema = v.object({
	id: key,
	source: key,
	eventId: key,
	series: v.nullable(key),
	title: name,
	start,
	end: v.nullable(start),
	allDay: v.boolean(),
	zone: zoneSchema,
	how: v.picklist(['marked', 'vanished']),
	feeling: v.nullable(v.picklist(feelings)),
	noticedAt: instantSchema,
	reason: wordingSchema,
	wasExpected: v.boolean(),
	isSure: v.boolean(),
	isRefuted: v.boolean(),
	answeredAt: v.nullable(instantSchema),
});

const calendarSchema = v.object({
	...owner,
	lastSeenAt: instantSchema,
	read: v.number(),
	unread: v.number(),
	problems: listOf(text(200), 20),
	address: v.nullable(text(4_000)),
	composeTemplate: v.nullable(text(8_000)),
});

const settingSchema = v.variant('name', [
	v.object({ name: v.literal('rhythm'), value: rhythmSchema }),
	v.object({ name: v.literal('discreet'), value: v.boolean() }),
	v.object({ name: v.literal('titleWeeks'), value: titleWeeksSchema }),
]);

const most = 1_000_000;

export const backupSchema = v.object({
	soundings: v.literal('backup'),
	version: v.number(),
	exportedAt: instantSchema,
	stores: v.object({
		events: listOf(rememberedEventSchema, most),
		days: listOf(daySchema, most),
		members: listOf(memberSchema, 10_000),
		relations: listOf(relationSchema, 10_000),
		corrections: listOf(correctionSchema, most),
		cancellations: listOf(cancellationSchema, most),
		bookings: listOf(bookingSchema, most),
		awayDates: listOf(awayDateSchema, 10_000),
		dismissals: listOf(dismissalSchema, 10_000),
		calendars: listOf(calendarSchema, 10_000),
		settings: listOf(settingSchema, 100),
	}),
});

export type Backup = v.InferOutput<typeof backupSchema>;
