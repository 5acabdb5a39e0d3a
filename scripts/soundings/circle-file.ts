import * as v from 'valibot';
import { memberSchema } from '@/utils/store/record-schemas';
import type { CircleMember } from '@/utils/support/circle';
import { expectInput, expectJson } from './bad-input.ts';
import { readNamedFile } from './read-file.ts';

/** As the options page saves people, but name and kind are enough: `[{"name","kind","addresses"?,"cadence"?,…}]`. */
const circleSchema = v.array(
	v.strictObject({
		...memberSchema.entries,
		id: v.exactOptional(memberSchema.entries.id),
		addresses: v.exactOptional(memberSchema.entries.addresses, []),
	}),
);

export function readCircleFile(path: string): CircleMember[] {
	const circle = expectInput(path, circleSchema, expectJson(path, readNamedFile(path).toString('utf8')));
	return circle.map((member, i) => ({ ...member, id: member.id ?? `member ${i + 1}` }));
}
