import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { OptionsActions } from './options-actions';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';
import './data-controls.css';
import './file-input.css';

interface DataControlsProps {
	actions: Pick<OptionsActions, 'saveBackup' | 'restoreBackup' | 'eraseEverything' | 'saveFile'>;
	attempt: Attempt;
}

/** Everything can be taken along, brought back, and erased. */
export function DataControls({ actions, attempt }: DataControlsProps) {
	const say = useSay();
	const id = useId();
	const save = () =>
		attempt(actions.saveBackup, (file) => {
			actions.saveFile(file);
			return { words: say('dataExported', { file: file.name }) };
		});
	const restore = (file: File) =>
		attempt(
			async () => {
				const { text: before } = await actions.saveBackup();
				return { before, problem: await actions.restoreBackup(file) };
			},
			({ before, problem }) => {
				if (problem) return { words: say(problem), isProblem: true };
				const undo = async () => {
					const refused = await actions.restoreBackup(new Blob([before]));
					if (refused) throw new Error(say(refused));
				};
				return { words: say('dataImported', { file: file.name }), undo };
			},
		);
	return (
		<>
			<h3>{say('dataHeading')}</h3>
			<p class="soft">{say('dataIntro')}</p>
			<button class="button section-button" type="button" onClick={save}>
				{say('dataExport')}
			</button>
			<div class="field">
				<label class="field-label" for={id}>
					{say('dataImport')}
				</label>
				<input
					id={id}
					class="file-input"
					type="file"
					accept=".json,application/json"
					aria-describedby={`${id}-hint`}
					onChange={async ({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) await restore(file);
						// The same file can be chosen again.
						currentTarget.value = '';
					}}
				/>
				<span id={`${id}-hint`} class="field-hint">
					{say('dataImportHint')}
				</span>
			</div>
			<Erase onErase={() => attempt(actions.eraseEverything, () => ({ words: say('dataErased') }))} />
		</>
	);
}

/** In two steps, of which the second says what will be gone. */
function Erase({ onErase }: { onErase: () => Promise<boolean> }) {
	const say = useSay();
	const isAsked = useSignal(false);
	if (!isAsked.value) {
		return (
			<button
				class="button section-button"
				type="button"
				onClick={() => {
					isAsked.value = true;
				}}
			>
				{say('dataErase')}
			</button>
		);
	}
	const leave = () => {
		isAsked.value = false;
	};
	return (
		<div class="erase" role="alert">
			<p>{say('dataEraseAsk')}</p>
			<div class="row-line">
				{/* What harms nothing is under the finger first. */}
				<button class="button" type="button" ref={(button) => button?.focus()} onClick={leave}>
					{say('dataEraseNo')}
				</button>
				<button
					class="button erase-button"
					type="button"
					onClick={async () => {
						if (await onErase()) leave();
					}}
				>
					{say('dataEraseYes')}
				</button>
			</div>
		</div>
	);
}
