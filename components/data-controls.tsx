import { useId } from 'preact/hooks';
import { ToldError } from '@/utils/support/told-error';
import type { OptionsActions } from './options-actions';
import { useSay } from './say-context';
import { StepBack } from './step-back';
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
			return { words: say(file.isPartial ? 'dataExportedInPart' : 'dataExported', { file: file.name }) };
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
					if (refused) throw new ToldError('The file was refused', refused);
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
			<StepBack
				words={{ ask: 'dataErase', sure: 'dataEraseAsk', yes: 'dataEraseYes', no: 'dataEraseNo' }}
				onYes={() => attempt(actions.eraseEverything, () => ({ words: say('dataErased') }))}
			/>
		</>
	);
}
