import * as v from 'valibot';
import { criteria, longestLine, shortestPassphrase, signs } from '@/utils/support/journal';
import { instantSchema } from '@/utils/support/sighting-schema';
import { leastRounds, mostRounds } from './seal';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const base64 = (longest: number) =>
	v.pipe(
		v.string(),
		v.minLength(4),
		v.maxLength(longest),
		v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'is not base64'),
	);

export const sealedSchema = v.object({ iv: base64(24), data: base64(20_000) });

export const noteSchema = v.object({
	memberId: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
	met: v.pipe(
		v.array(v.picklist(criteria)),
		v.maxLength(20),
		v.transform((met) => [...new Set(met)]),
	),
	line: v.pipe(v.string(), v.trim(), v.maxLength(longestLine, `is longer than ${longestLine} characters`)),
});

export const signsSchema = v.pipe(
	v.array(v.picklist(signs)),
	v.maxLength(20),
	v.transform((named) => [...new Set(named)]),
);

export const entrySchema = v.variant('kind', [
	v.object({ kind: v.literal('note'), note: noteSchema }),
	v.object({ kind: v.literal('signs'), signs: signsSchema }),
]);

export const journalRecordSchema = v.object({
	id,
	kind: v.picklist(['note', 'signs']),
	about: v.nullable(id),
	at: instantSchema,
	entry: v.nullable(entrySchema),
	sealed: v.exactOptional(v.optional(sealedSchema)),
});

export const wishesSchema = v.object({ notes: v.boolean(), signs: v.boolean() });

export const lockSchema = v.object({
	salt: base64(64),
	rounds: v.pipe(v.number(), v.integer(), v.minValue(leastRounds), v.maxValue(mostRounds)),
	/** A word that only the right key opens. */
	check: sealedSchema,
});

export const passphraseSchema = v.pipe(
	v.string(),
	v.minLength(shortestPassphrase, `has fewer than ${shortestPassphrase} characters`),
	v.maxLength(1_000, 'has more than 1000 characters'),
);
