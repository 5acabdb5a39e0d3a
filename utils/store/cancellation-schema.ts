import * as v from 'valibot';
import { dateSchema, instantSchema, zoneSchema } from '@/utils/support/sighting-schema';
import { feelings } from '@/utils/support/surface-state';
import { wordingValueSchema } from '@/utils/support/wording-schema';
import { sealedSchema } from './journal/journal-schemas';

const short = v.pipe(v.string(), v.maxLength(500));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const time = v.union([dateSchema, instantSchema]);

/** A cancelled meeting as it is kept: let in from a backup, and when a deletion is taken back. */
export const cancellationSchema = v.object({
	id: key,
	title: short,
	start: time,
	how: v.picklist(['marked', 'vanished']),
	feeling: v.nullable(v.picklist(feelings)),
	noticedAt: instantSchema,
	reason: v.object({ key: short, values: v.record(short, wordingValueSchema) }),
	source: key,
	eventId: key,
	series: v.nullable(key),
	end: v.nullable(time),
	allDay: v.boolean(),
	zone: zoneSchema,
	wasExpected: v.boolean(),
	isSure: v.boolean(),
	isRefuted: v.boolean(),
	answeredAt: v.nullable(instantSchema),
	sealed: v.exactOptional(v.optional(sealedSchema)),
});
