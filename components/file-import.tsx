import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ImportedFile } from '@/utils/support/imported-file';
import type { OptionsActions } from './options-actions';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';
import './file-import.css';
import './file-input.css';

interface FileImportProps {
	ownAddresses: string[];
	/** What became of the files brought last. */
	imported: Signal<ImportedFile[]>;
	actions: Pick<OptionsActions, 'importFiles'>;
	attempt: Attempt;
}

interface Reading {
	/** 0 to 1 */
	done: number;
	stop: () => void;
}

/** A calendar that has no page here comes as a file: picked or dropped. */
export function FileImport({ ownAddresses, imported, actions, attempt }: FileImportProps) {
	const say = useSay();
	const id = useId();
	const reading = useSignal<Reading | null>(null);
	const isOver = useSignal(false);

	async function read(files: readonly File[]) {
		if (files.length === 0 || reading.value) return;
		const controller = new AbortController();
		const { signal } = controller;
		const tell = (done: number) => {
			reading.value = { done, stop: () => controller.abort() };
		};
		tell(0);
		imported.value = [];
		const untilDone = () =>
			actions.importFiles(files, { ownAddresses, signal, onProgress: tell }).catch((error) => {
				if (signal.aborted) return null;
				throw error;
			});
		await attempt(untilDone, (reports) => {
			imported.value = reports ?? [];
			if (!reports) return { words: say('importStopped') };
			return { words: say('importDone', { count: reports.reduce((sum, { events }) => sum + events, 0) }) };
		});
		reading.value = null;
	}

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same by key.
		<div
			class="file-import"
			data-over={isOver.value}
			onDragOver={(event) => {
				event.preventDefault();
				isOver.value = true;
			}}
			onDragLeave={() => {
				isOver.value = false;
			}}
			onDrop={(event) => {
				event.preventDefault();
				isOver.value = false;
				void read([...(event.dataTransfer?.files ?? [])]);
			}}
		>
			<label class="field-label" for={id}>
				{say('importFiles')}
			</label>
			<input
				id={id}
				class="file-input"
				type="file"
				multiple
				accept=".ics,.ical,.icalendar,.zip,text/calendar"
				disabled={reading.value !== null}
				aria-describedby={`${id}-hint`}
				onChange={async ({ currentTarget }) => {
					await read([...(currentTarget.files ?? [])]);
					// The same file can be chosen again.
					currentTarget.value = '';
				}}
			/>
			<p id={`${id}-hint`} class="field-hint">
				{say('importHint')}
			</p>
			{reading.value && <Progress {...reading.value} />}
			<div role="status">
				{imported.value.map((file) => (
					<FileReport key={file.name} file={file} />
				))}
			</div>
		</div>
	);
}

function Progress({ done, stop }: Reading) {
	const say = useSay();
	return (
		<div class="row-line">
			<progress class="file-progress" aria-label={say('importReading')} value={done} max={1} />
			<button class="button button-quiet" type="button" onClick={stop}>
				{say('importStop')}
			</button>
		</div>
	);
}

function FileReport({ file }: { file: ImportedFile }) {
	const say = useSay();
	const { name, events, problems, skipped, rejected } = file;
	if (rejected) {
		return (
			<p>
				<strong>{name}</strong>: <span class="field-problem">{say(rejected)}</span>
			</p>
		);
	}
	return (
		<>
			<p>
				<strong>{name}</strong>: {say('importRead', { count: events })}
				{skipped > 0 && ` ${say('importSkipped', { count: skipped })}`}
			</p>
			{skipped > 0 && (
				<ul class="file-problems small">
					{problems.map(({ line, problem }) => (
						<li key={`${line} ${problem.key}`}>
							{say('fileProblemAt', { line: String(line), problem: say(problem) })}
						</li>
					))}
					{skipped > problems.length && <li>{say('importMore', { count: skipped - problems.length })}</li>}
				</ul>
			)}
		</>
	);
}
