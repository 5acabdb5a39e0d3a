import * as v from 'valibot';
import type { Wording } from '@/utils/support/wording';

const value = v.union([
	v.string(),
	v.number(),
	v.object({ date: v.string() }),
	v.object({ time: v.string(), zone: v.string() }),
]);
const problemSchema = v.object({
	key: v.pipe(v.string(), v.regex(/^(booking|problem)[A-Z]\w*$/)),
	values: v.record(v.string(), value),
});

/** What went wrong with a call that was booked without the popup: the worker writes it behind the popup's address. */
export function problemOfAddress(hash: string): Wording | null {
	try {
		return v.parse(problemSchema, JSON.parse(decodeURIComponent(hash.slice(1))));
	} catch {
		return null;
	}
}
