import type { FileReadingOptions } from '@/utils/page/define-calendar';
import {
	type CalendarFileResult,
	type ReadingProgress,
	readCalendarFiles,
} from '@/utils/read-calendar-files';
import type { ImportedFile } from '@/utils/support/imported-file';
import type { Sighting } from '@/utils/support/sighting';

export interface PickedFile {
	report: ImportedFile;
	/** To be remembered; `null` where the file was rejected. */
	sighting: Sighting | null;
}

/** Of all files together: they are held in memory while they are read. */
const mostBytes = 200_000_000;
/** As many as the store takes in one sighting. */
const mostEvents = 10_000;
const mostProblems = 50;

/** Reads files that were picked or dropped; what is too large is not even opened. */
export async function readPickedFiles(
	files: readonly File[],
	options: FileReadingOptions,
	progress: ReadingProgress = {},
): Promise<PickedFile[]> {
	let size = 0;
	const opened: { name: string; bytes: Uint8Array }[] = [];
	const tooLarge: CalendarFileResult[] = [];
	for (const file of files) {
		size += file.size;
		if (size <= mostBytes) opened.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
		else tooLarge.push({ name: file.name, rejected: { key: 'fileTooLarge', values: {} } });
	}
	const read = await readCalendarFiles(opened, options, progress);
	return [...read, ...tooLarge].map(toPickedFile);
}

function toPickedFile({ name, reading, rejected }: CalendarFileResult): PickedFile {
	if (!reading) return rejection(name, rejected ?? { key: 'fileNoCalendar', values: {} });
	const { sighting, problems } = reading;
	if (sighting.events.length > mostEvents)
		return rejection(name, { key: 'fileTooManyEvents', values: { most: mostEvents } });
	return {
		report: {
			name,
			events: sighting.events.length,
			problems: problems.slice(0, mostProblems),
			skipped: problems.length,
			rejected: null,
		},
		sighting,
	};
}

function rejection(name: string, rejected: NonNullable<ImportedFile['rejected']>): PickedFile {
	return { report: { name, events: 0, problems: [], skipped: 0, rejected }, sighting: null };
}
