import type { OptionsActions } from '@/components/options-actions';
import type { PickedFile } from '@/utils/read-picked-files';
import type { ImportedFile } from '@/utils/support/imported-file';
import { inWords, sendInWords } from '../pages/send-in-words';
import type { FilesAnswer, FilesRequest } from './read-files.worker';

/** Reads in a thread of its own, so that the page stays quick and reading can be stopped at once. */
export const importFiles: OptionsActions['importFiles'] = async (
	files,
	{ ownAddresses, signal, onProgress },
) => {
	const request = {
		files,
		today: Temporal.Now.plainDateISO().toString(),
		zone: Temporal.Now.timeZoneId(),
		ownAddresses,
	};
	const read = await readInThread(request, signal, onProgress);
	const reports: ImportedFile[] = [];
	for (const { sighting, report } of read) {
		const name = report.name.slice(-1000);
		reports.push(
			sighting ? { ...report, ...(await sendInWords('importSighting', { sighting, name })) } : report,
		);
	}
	return reports;
};

function readInThread(
	request: FilesRequest,
	signal: AbortSignal,
	onProgress: (done: number) => void,
): Promise<PickedFile[]> {
	const thread = new Worker(new URL('./read-files.worker.ts', import.meta.url), { type: 'module' });
	const { promise, resolve, reject } = Promise.withResolvers<PickedFile[]>();
	thread.addEventListener('message', ({ data }: MessageEvent<FilesAnswer>) => {
		if ('done' in data) onProgress(data.done);
		else if ('read' in data) resolve(data.read);
		else reject(inWords(new Error(data.failed)));
	});
	thread.addEventListener('error', ({ message }) => reject(inWords(new Error(message))));
	signal.addEventListener('abort', () => reject(signal.reason), { once: true });
	thread.postMessage(request);
	return promise.finally(() => thread.terminate());
}
