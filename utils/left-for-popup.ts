import * as v from 'valibot';
import { browser } from '#imports';
import type { SavedFile } from '@/utils/support/surface-state';
import type { Wording } from '@/utils/support/wording';
import { wordingValueSchema } from '@/utils/support/wording-schema';

const problemSchema = v.object({
	key: v.pipe(v.string(), v.regex(/^(booking|problem)[A-Z]\w*$/)),
	values: v.record(v.string(), wordingValueSchema),
});
const fileSchema = v.object({
	name: v.pipe(v.string(), v.regex(/^[\w-]{1,60}\.ics$/)),
	text: v.pipe(v.string(), v.startsWith('BEGIN:VCALENDAR'), v.maxLength(100_000)),
});

const problemName = 'problem-to-tell';
const fileName = 'file-to-save';

/** What the popup is to say, or to save. */
export interface LeftForPopup {
	problem?: Wording;
	file?: SavedFile;
}

/**
 * What went wrong with a call that was booked without the popup, left for the popup to say. In the browser's memory: it
 * may name a meeting, and an address would be kept in the browser's history.
 */
export function leaveProblem(problem: Wording): Promise<void> {
	return leave(problemName, problem);
}

/** The problem that was left, told once. */
export function takeProblem(): Promise<Wording | null> {
	return take(problemName, problemSchema);
}

/** The file of a call that was booked without the popup: a calendar's page and the worker can save none. */
export function leaveFile(file: SavedFile): Promise<void> {
	return leave(fileName, file);
}

/** The file that was left, saved once. */
export function takeFile(): Promise<SavedFile | null> {
	return take(fileName, fileSchema);
}

function leave(name: string, value: unknown): Promise<void> {
	return browser.storage.session.set({ [name]: value });
}

async function take<S extends v.GenericSchema>(name: string, schema: S): Promise<v.InferOutput<S> | null> {
	const { [name]: left } = await browser.storage.session.get(name);
	if (left === undefined) return null;
	await browser.storage.session.remove(name);
	const taken = v.safeParse(schema, left);
	return taken.success ? taken.output : null;
}
