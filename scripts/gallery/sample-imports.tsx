import type { OptionsActions } from '@/components/options-actions';
import { OptionsPage } from '@/components/options-page';
import type { ImportedFile } from '@/utils/support/imported-file';
import { wording } from '@/utils/support/wording';
import { optionsStates } from './sample-options-states';

const reports: ImportedFile[] = [
	{ name: 'work.ics', events: 118, problems: [], skipped: 0, rejected: null },
	{
		name: 'board.zip/Calendar of the board.ics',
		events: 31,
		problems: [
			{ line: 15, problem: wording('fileStartMissing') },
			{ line: 230, problem: wording('fileEndsBefore') },
		],
		skipped: 4,
		rejected: null,
	},
	{ name: 'minutes.pdf', events: 0, problems: [], skipped: 0, rejected: wording('fileNoCalendar') },
];

/** The options page with files that were chosen there: while they are read, and with what became of them. */
export function importStates(idle: OptionsActions) {
	const withFiles = (importFiles: OptionsActions['importFiles']) => () => (
		<div ref={chooseFile}>
			<OptionsPage
				view={{ status: 'ready', state: optionsStates.fresh }}
				section=""
				actions={{ ...idle, importFiles }}
				onRetry={() => {}}
			/>
		</div>
	);
	return {
		'files brought': withFiles(async () => reports),
		'a file that is being read': withFiles((_, { onProgress }) => {
			onProgress(0.4);
			return new Promise(() => {});
		}),
	};
}

function chooseFile(place: HTMLElement | null): void {
	const input = place?.querySelector<HTMLInputElement>('input[type="file"]');
	if (!input || input.files?.length) return;
	const chosen = new DataTransfer();
	chosen.items.add(new File([''], 'work.ics'));
	input.files = chosen.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}
