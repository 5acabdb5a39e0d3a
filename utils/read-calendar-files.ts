import { findFileCalendar } from '@/utils/file-registry';
import { decodeText } from '@/utils/page/decode-text';
import type { FileReading, FileReadingOptions } from '@/utils/page/define-calendar';
import { type FileProblem, FileRejected } from '@/utils/page/file-problem';
import { filesOfZip, isZip, type NamedBytes } from '@/utils/page/files-of-zip';

export interface CalendarFileResult {
	/** Name of the file; for one in a zip, the zip's name and its path in it. */
	name: string;
	/** Absent where the file as a whole could not be read. */
	reading?: FileReading;
	rejected?: FileProblem;
}

export interface ReadingProgress {
	signal?: AbortSignal;
	/** Called with the part that is done, 0 to 1, ascending. */
	onProgress?: (done: number) => void;
}

/**
 * The dates that are worth reading: those that judging looks at, 12 weeks back and 8 ahead. `until` exclusive.
 */
export function importWindow(today: Temporal.PlainDate): { from: string; until: string } {
	return { from: today.subtract({ weeks: 12 }).toString(), until: today.add({ weeks: 8 }).toString() };
}

/** Between two breaks in which a worker hears that it is to stop. */
const sliceMs = 30;

/**
 * Reads calendar files, and zips of them, in slices of time: for a worker, so that it can be stopped in between. Rejects
 * with the signal's reason when stopped; one bad file never stops the others.
 */
export async function readCalendarFiles(
	files: readonly NamedBytes[],
	options: FileReadingOptions,
	{ signal, onProgress }: ReadingProgress = {},
): Promise<CalendarFileResult[]> {
	const opened = files.flatMap(openFile);
	const whole = opened.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
	const results: CalendarFileResult[] = [];
	let before = 0;
	for (const { name, bytes, rejected } of opened) {
		if (!bytes) {
			results.push({ name, ...(rejected && { rejected }) });
			continue;
		}
		const tell = (part: number) => onProgress?.((before + part * bytes.length) / whole);
		results.push(await readFile(name, bytes, options, tell, signal));
		before += bytes.length;
	}
	onProgress?.(1);
	return results;
}

type OpenedFile = { name: string; bytes?: Uint8Array; rejected?: FileProblem };

function openFile({ name, bytes }: NamedBytes): OpenedFile[] {
	if (!isZip(bytes)) return [{ name, bytes }];
	try {
		const inside = filesOfZip(bytes, (path) => /\.(?:ics|ical|icalendar)$/i.test(path));
		if (inside.length === 0) return [{ name, rejected: { key: 'fileZipEmpty', values: {} } }];
		return inside.map((file) => ({ name: `${name}/${file.name}`, bytes: file.bytes }));
	} catch (error) {
		return [{ name, rejected: expectRejected(error) }];
	}
}

async function readFile(
	name: string,
	bytes: Uint8Array,
	options: FileReadingOptions,
	tell: (part: number) => void,
	signal: AbortSignal | undefined,
): Promise<CalendarFileResult> {
	const text = decodeText(bytes);
	const calendar = findFileCalendar(name, text.slice(0, 1024));
	if (!calendar) return { name, rejected: { key: 'fileNoCalendar', values: {} } };
	try {
		const steps = calendar.readInSteps(text, options);
		let restAt = performance.now() + sliceMs;
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done) return { name, reading: ownSource(step.value, name) };
			if (performance.now() < restAt) continue;
			tell(step.value);
			await nextTask();
			signal?.throwIfAborted();
			restAt = performance.now() + sliceMs;
		}
	} catch (error) {
		if (signal?.aborted) throw error;
		return { name, rejected: expectRejected(error) };
	}
}

const longestAccount = 200;

/** Two files that do not say whose they are are two calendars: what one lacks says nothing about the other. */
function ownSource(reading: FileReading, name: string): FileReading {
	const account = reading.sighting.account ?? (reading.calendarName || name).slice(0, longestAccount);
	return { ...reading, sighting: { ...reading.sighting, account } };
}

function expectRejected(error: unknown): FileProblem {
	if (!(error instanceof FileRejected)) throw error;
	return { key: error.key, values: error.values };
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
