import * as v from 'valibot';
import { dateSchema, instantSchema, zoneSchema } from './sighting-schema';
import type { WordingValue } from './wording';

const short = v.pipe(v.string(), v.maxLength(500));

/** A value of a wording that comes from outside this run: a backup, another page of ours. */
export const wordingValueSchema: v.GenericSchema<unknown, WordingValue> = v.union([
	short,
	v.number(),
	v.strictObject({ date: dateSchema }),
	v.strictObject({ time: instantSchema, zone: v.optional(zoneSchema) }),
	v.strictObject({ weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)) }),
	v.strictObject({ clock: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)) }),
	v.strictObject({ word: short }),
	v.strictObject({ list: v.pipe(v.array(short), v.maxLength(100)) }),
]);
