import * as v from 'valibot';
import { reaches } from '@/utils/support/circle';
import { mostPlanWeeks, planKinds } from '@/utils/support/if-then-plan';
import { areHours } from '@/utils/support/rhythm';
import { dateSchema, instantSchema, zoneSchema } from '@/utils/support/sighting-schema';
import { supportKinds } from '@/utils/support/support-kinds';
import { bookingStates, handovers, messageTones, repetitions } from '@/utils/support/surface-state';

/** What is let into the store: from messages, from a backup. Unknown members are dropped, texts are limited. */

const text = (longest: number) =>
	v.pipe(v.string(), v.maxLength(longest, `is longer than ${longest} characters`));
const filled = (longest: number) => v.pipe(text(longest), v.trim(), v.minLength(1, 'is empty'));

const id = filled(2_000);
const name = filled(200);
const optional = <S extends v.GenericSchema>(schema: S) => v.exactOptional(v.optional(schema));

const address = v.pipe(
	text(320),
	v.trim(),
	v.toLowerCase(),
	v.regex(/^[^\s@<>]+@[^\s@<>]+$/, 'is not an e-mail address'),
);
const addresses = v.pipe(v.array(address), v.maxLength(50, 'holds more than 50'));

const days = 'is not a number of days from 1 to 366';
const dayCount = v.pipe(v.number(), v.integer(days), v.minValue(1, days), v.maxValue(366, days));
const cadence = v.pipe(
	v.object({ idealDays: dayCount, longestDays: dayCount }),
	v.check(({ idealDays, longestDays }) => idealDays <= longestDays, 'has an ideal above the longest gap'),
);

const bookingPage = v.pipe(
	text(2_000),
	v.trim(),
	v.check(
		(page) => URL.canParse(page) && new URL(page).protocol === 'https:',
		'is not an address with https:',
	),
);

/** Where a self-hosted calendar opens; never with a name and password in it. */
export const calendarAddressSchema = v.pipe(
	text(2_000),
	v.check((page) => {
		if (!URL.canParse(page)) return false;
		const { protocol, hostname, username, password } = new URL(page);
		const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1';
		const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback);
		return isSafe && username === '' && password === '';
	}, 'is not the address of a calendar'),
);
export const calendarAddressesSchema = v.pipe(
	v.array(calendarAddressSchema),
	v.maxLength(20, 'holds more than 20'),
);

const wallClock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day like 09:00'));
const stretch = v.pipe(
	v.object({ start: wallClock, end: wallClock }),
	v.check(({ start, end }) => start < end, 'ends before it starts'),
);
const hours = v.pipe(
	v.object({ start: wallClock, end: wallClock }),
	v.check(areHours, 'ends before it starts'),
);
const iso = 'is not a weekday from 1 to 7';
const weekday = v.pipe(v.number(), v.integer(iso), v.minValue(1, iso), v.maxValue(7, iso));

/** When somebody likes to talk. */
const preferredTime = v.pipe(
	v.object({
		weekdays: v.pipe(
			v.array(weekday),
			v.minLength(1, 'holds no day'),
			v.maxLength(7, 'holds more than a week'),
		),
		start: wallClock,
		end: wallClock,
	}),
	v.check(({ start, end }) => start < end, 'ends before it starts'),
);

export const memberSchema = v.object({
	id,
	name,
	kind: v.picklist(supportKinds),
	addresses,
	cadence: optional(cadence),
	members: optional(v.pipe(v.array(filled(320)), v.maxLength(100, 'holds more than 100'))),
	zone: optional(zoneSchema),
	bookingPage: optional(bookingPage),
	reach: optional(v.picklist(reaches)),
	preferredTimes: optional(v.pipe(v.array(preferredTime), v.maxLength(20, 'holds more than 20'))),
	note: optional(text(2_000)),
	addedOn: optional(dateSchema),
});

export const relationSchema = v.object({
	id,
	name,
	addresses,
	relation: v.picklist(['boss', 'report', 'peer', 'outside']),
});

export const correctionSchema = v.object({
	id,
	scope: v.picklist(['event', 'series', 'person']),
	target: filled(4_500),
	kind: v.picklist([...supportKinds, 'none']),
	correctedAt: instantSchema,
	title: optional(text(500)),
});

const minutes = 'is not a number of minutes from 10 to 240';

export const rhythmSchema = v.object({
	firstDayOfWeek: weekday,
	workingDays: v.pipe(
		v.array(weekday),
		v.minLength(1, 'holds no day'),
		v.maxLength(7, 'holds more than a week'),
	),
	workingHours: hours,
	weekdayHours: optional(v.record(v.pipe(v.string(), v.regex(/^[1-7]$/, iso)), hours)),
	lunch: v.nullable(stretch),
	slotMinutes: v.pipe(v.number(), v.integer(minutes), v.minValue(10, minutes), v.maxValue(240, minutes)),
});

const planWeeks = `is not a number of weeks from 1 to ${mostPlanWeeks}`;

export const planSchema = v.object({
	kind: v.picklist(planKinds),
	weeks: v.pipe(
		v.number(),
		v.integer(planWeeks),
		v.minValue(1, planWeeks),
		v.maxValue(mostPlanWeeks, planWeeks),
	),
	weekday,
	time: wallClock,
	memberId: id,
});

const quietHours = v.nullable(v.object({ start: wallClock, end: wallClock }));

/** What the leader sets of the nudges. */
export const nudgeTimesSchema = v.object({
	isOn: v.boolean(),
	weekday,
	time: wallClock,
	quiet: quietHours,
	pausedUntil: v.nullable(dateSchema),
});

export const nudgeSchema = v.object({
	...nudgeTimesSchema.entries,
	since: instantSchema,
	stamps: v.pipe(v.array(instantSchema), v.maxLength(60, 'holds more than 60')),
	ignored: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
});

export const bookingSchema = v.object({
	id,
	memberName: v.nullable(name),
	title: text(500),
	start: instantSchema,
	end: instantSchema,
	state: v.picklist(bookingStates),
	handedOverAt: instantSchema,
	handedOverAs: optional(v.picklist(handovers)),
	memberId: optional(v.nullable(id)),
	kind: optional(v.picklist(supportKinds)),
	repetition: optional(v.picklist(repetitions)),
	series: optional(id),
	leftUntil: optional(instantSchema),
	written: optional(
		v.object({ source: id, folder: text(2_000), name: filled(300), etag: v.nullable(text(1_000)) }),
	),
});

export const messageChoiceSchema = v.object({
	tone: v.picklist(messageTones),
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'is not a language')),
});

export const awayDateSchema = v.object({ date: dateSchema });

/** `code:week` of a flag, or `circle:person` of a suggestion. */
export const dismissalSchema = v.object({
	flag: v.pipe(
		v.string(),
		v.regex(/^(?:[a-z-]{1,40}:\d{4}-\d{2}-\d{2}|circle:[^\p{Cc}]{1,400})$/u, 'is no flag and no suggestion'),
	),
});

export const hintSchema = v.object({
	address: v.pipe(
		text(4_000),
		v.check((page) => URL.canParse(page), 'is not an address'),
	),
	composeTemplate: v.nullable(text(8_000)),
	calendarFolder: v.optional(v.nullable(text(2_000)), null),
	isFrame: v.optional(v.boolean(), false),
	problems: v.pipe(
		v.array(
			v.pipe(
				v.string(),
				v.transform((problem) => problem.slice(0, 200)),
			),
		),
		v.maxLength(10_000),
		v.transform((problems) => [...new Set(problems)].slice(0, 20)),
	),
});
