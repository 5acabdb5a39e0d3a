import { importWindow } from '@/utils/read-calendar-files';
import { type PickedFile, readPickedFiles } from '@/utils/read-picked-files';

export interface FilesRequest {
	files: readonly File[];
	/** A date; the weeks around it are read. */
	today: string;
	zone: string;
	ownAddresses: readonly string[];
}

export type FilesAnswer = { done: number } | { read: PickedFile[] } | { failed: string };

const answer = (said: FilesAnswer) => postMessage(said);

/** The only message: what to read. Whoever wants it stopped ends the thread. */
addEventListener('message', async ({ data }: MessageEvent<FilesRequest>) => {
	const { files, today, zone, ownAddresses } = data;
	const options = { ...importWindow(Temporal.PlainDate.from(today)), zone, ownAddresses };
	try {
		answer({ read: await readPickedFiles(files, options, { onProgress: (done) => answer({ done }) }) });
	} catch (error) {
		answer({ failed: error instanceof Error ? error.message : String(error) });
	}
});
