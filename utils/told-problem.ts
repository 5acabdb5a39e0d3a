import * as v from 'valibot';
import { browser } from '#imports';
import type { Wording } from '@/utils/support/wording';
import { wordingValueSchema } from '@/utils/support/wording-schema';

const problemSchema = v.object({
	key: v.pipe(v.string(), v.regex(/^(booking|problem)[A-Z]\w*$/)),
	values: v.record(v.string(), wordingValueSchema),
});

const name = 'problem-to-tell';

/**
 * What went wrong with a call that was booked without the popup, left for the popup to say. In the browser's memory: it
 * may name a meeting, and an address would be kept in the browser's history.
 */
export async function leaveProblem(problem: Wording): Promise<void> {
	await browser.storage.session.set({ [name]: problem });
}

/** The problem that was left, told once. */
export async function takeProblem(): Promise<Wording | null> {
	const { [name]: left } = await browser.storage.session.get(name);
	if (left === undefined) return null;
	await browser.storage.session.remove(name);
	const problem = v.safeParse(problemSchema, left);
	return problem.success ? problem.output : null;
}
